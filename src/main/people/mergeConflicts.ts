// Why two entries cannot be one person, as the file stands: each is a question to it and the words of the refusal.
import * as v from 'valibot';
import { MentorshipGraph } from '../../shared/matching/circles';
import type { Database } from '../database/connection';

/** The first reason in Russian, without a full stop; null when nothing contradicts. */
export function mergeConflict(database: Database, keepId: number, dropId: number): string | null {
  for (const { sql, words } of conflicts) {
    const row = database.get(sql, { ':keep': keepId, ':drop': dropId }, v.object({ name: v.string() }));
    if (row) return words(row.name);
  }
  return goesInCircle(database, keepId, dropId) ? 'наставничество пошло бы по кругу' : null;
}

interface Conflict {
  /** The first hit's `name`, empty where the words name nothing. */
  readonly sql: string;
  readonly words: (name: string) => string;
}

/** One of the two columns holds one entry, the other the other. */
const both = (one: string, other: string) =>
  `((${one} = :keep AND ${other} = :drop) OR (${one} = :drop AND ${other} = :keep))`;

/** The open pairs of an entry and of whom each is made: mentor, mentee, and the partner of the entry. */
const openPairs = `
  SELECT pair.id, pair.form_id, mine.person_id, partner.person_id AS partner_id, mine.role
  FROM pair
    JOIN pair_mentee AS member ON member.pair_id = pair.id AND member.until IS NULL
    JOIN participant AS mine ON mine.id IN (pair.mentor_id, member.mentee_id)
    JOIN participant AS partner ON partner.id IN (pair.mentor_id, member.mentee_id) AND partner.id <> mine.id
  WHERE pair.status IN ('proposed', 'approved', 'active')`;

const conflicts: readonly Conflict[] = [
  {
    sql: `SELECT '' AS name FROM representative WHERE ${both('child_id', 'adult_id')}`,
    words: () => 'одна запись — законный представитель другой',
  },
  {
    sql: `SELECT '' AS name FROM representative AS own JOIN representative AS other ON other.child_id = own.adult_id
          WHERE ${both('own.child_id', 'other.adult_id')}`,
    words: () => 'законное представительство пошло бы по кругу',
  },
  {
    sql: `SELECT '' AS name FROM consent WHERE ${both('person_id', 'representative_id')}`,
    words: () => 'одна запись подписала согласие за другую',
  },
  {
    sql: `SELECT '' AS name FROM interview WHERE ${both('person_id', 'interviewer_id')}`,
    words: () => 'одна запись проводила собеседование с другой',
  },
  {
    sql: `SELECT '' AS name FROM pair
            JOIN participant AS mentor ON mentor.id = pair.mentor_id
            JOIN pair_mentee AS member ON member.pair_id = pair.id
            JOIN participant AS mentee ON mentee.id = member.mentee_id
          WHERE ${both('mentor.person_id', 'mentee.person_id')}`,
    words: () => 'они стоят в одной паре, как наставник и наставляемый',
  },
  {
    sql: `SELECT '' AS name FROM pair_mentee AS one
            JOIN pair_mentee AS other ON other.pair_id = one.pair_id
            JOIN participant AS mine ON mine.id = one.mentee_id
            JOIN participant AS theirs ON theirs.id = other.mentee_id
          WHERE mine.person_id = :keep AND theirs.person_id = :drop`,
    words: () => 'обе состоят в одной группе',
  },
  {
    sql: `WITH open_pair AS (${openPairs})
          SELECT trim(surname || ' ' || name || ' ' || patronymic) AS name FROM open_pair AS one
            JOIN open_pair AS other ON other.partner_id = one.partner_id AND other.role = one.role
            JOIN person ON person.id = one.partner_id
          WHERE one.person_id = :keep AND other.person_id = :drop`,
    words: (name) => `у каждой есть действующая пара с одним и тем же человеком (${name})`,
  },
  {
    // An unsettled form may be any.
    sql: `WITH open_pair AS (${openPairs})
          SELECT '' AS name FROM open_pair AS one
            JOIN open_pair AS other ON other.role = one.role
              AND (other.form_id = one.form_id OR one.form_id IS NULL OR other.form_id IS NULL)
          WHERE one.person_id = :keep AND other.person_id = :drop AND one.role = 'mentee'`,
    words: () => 'у каждой есть наставник по одной и той же форме',
  },
  {
    sql: `SELECT '' AS name FROM preference
            JOIN preference_answer AS answer ON answer.id = preference.answer_id
            JOIN participant AS choosing ON choosing.id = answer.participant_id
            JOIN participant AS chosen ON chosen.id = preference.chosen_id
          WHERE ${both('choosing.person_id', 'chosen.person_id')}`,
    words: () => 'одна запись названа в анкете другой',
  },
  {
    // The same questionnaire entered twice is no contradiction.
    sql: `SELECT round.title AS name FROM preference_answer AS one
            JOIN preference_answer AS other ON other.round_id = one.round_id
            JOIN participant AS mine ON mine.id = one.participant_id
            JOIN participant AS theirs ON theirs.id = other.participant_id AND theirs.role = mine.role
            JOIN matching_round AS round ON round.id = one.round_id
          WHERE mine.person_id = :keep AND theirs.person_id = :drop
            AND (one.refused <> other.refused
              OR EXISTS (SELECT rank, chosen_id FROM preference WHERE answer_id = one.id
                         EXCEPT SELECT rank, chosen_id FROM preference WHERE answer_id = other.id)
              OR EXISTS (SELECT rank, chosen_id FROM preference WHERE answer_id = other.id
                         EXCEPT SELECT rank, chosen_id FROM preference WHERE answer_id = one.id))`,
    words: (name) => `их анкеты подбора «${name}» различаются`,
  },
  {
    sql: `SELECT '' AS name FROM pair_rule
            JOIN participant AS mentor ON mentor.id = pair_rule.mentor_id
            JOIN participant AS mentee ON mentee.id = pair_rule.mentee_id
          WHERE pair_rule.kind = 'fixed' AND ${both('mentor.person_id', 'mentee.person_id')}`,
    words: () => 'они закреплены друг за другом',
  },
  {
    sql: `SELECT '' AS name FROM pair_rule AS one
            JOIN pair_rule AS other ON other.kind <> one.kind
              AND (other.mentor_id = one.mentor_id OR other.mentee_id = one.mentee_id)
            JOIN participant AS mine
              ON mine.id = CASE other.mentor_id WHEN one.mentor_id THEN one.mentee_id ELSE one.mentor_id END
            JOIN participant AS theirs
              ON theirs.id = CASE other.mentor_id WHEN one.mentor_id THEN other.mentee_id ELSE other.mentor_id END
          WHERE mine.person_id = :keep AND theirs.person_id = :drop`,
    words: () => 'с одним и тем же человеком одну закрепили, а другой запретили',
  },
];

/** Whether somebody would mentor their own mentor, directly or through others. */
function goesInCircle(database: Database, keepId: number, dropId: number): boolean {
  const arrows = database
    .all(
      `WITH open_pair AS (${openPairs}) SELECT person_id, partner_id FROM open_pair WHERE role = 'mentor'`,
      [],
      v.object({ person_id: v.number(), partner_id: v.number() }),
    )
    .map((row) => {
      const [mentorPersonId = 0, menteePersonId = 0] = [row.person_id, row.partner_id].map((id) =>
        id === dropId ? keepId : id,
      );
      return { mentorPersonId, menteePersonId };
    });
  return new MentorshipGraph(arrows).reachedFrom(keepId).has(keepId);
}

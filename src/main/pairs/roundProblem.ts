// A round's people, answers and rules as the task that the matching engine solves.
import type { MatchingMentee, MatchingMentor, MatchingProblem } from '../../shared/matching/model';
import { isBlocking } from '../../shared/model/eligibility';
import { lackWords } from '../../shared/texts/lacks';
import type { RoleRecord } from '../people/roster';
import { hasLeft, mentorshipsOf } from './composition';
import { mayBeSameForm, personOf, shortNameOf, type PairFacts } from './facts';
import { isOpen, presentMembers, type PairRecord } from './repository';
import type { Answer, RoundRecord, Rule } from './roundRepository';
import { exclusionWords } from './words';

/** The open roles of a round: those of its form, and those whose form is not settled yet; of every form without one. */
export function rolesOfRound(
  round: Pick<RoundRecord, 'formId'>,
  register: Pick<PairFacts, 'roles' | 'people' | 'day'>,
): readonly RoleRecord[] {
  return [...register.roles.values()].filter(
    (role) => mayBeSameForm(round.formId, role.formId) && !hasLeft(role.id, register),
  );
}

/** Whoever the law or an open pair keeps out is excluded with the reason: no weight could make up for it. */
export function roundProblem(
  round: RoundRecord,
  roles: readonly RoleRecord[],
  answers: ReadonlyMap<number, Answer>,
  rules: readonly Rule[],
  facts: PairFacts,
): MatchingProblem {
  const open = [...facts.pairs.values()].filter(isOpen);
  const mentors = roles.filter(({ role }) => role === 'mentor');
  const mentees = roles.filter(({ role }) => role === 'mentee');
  const choicesOf = (choosers: readonly RoleRecord[], others: readonly RoleRecord[]) => {
    const known = new Set(others.map(({ id }) => id));
    return choosers.flatMap(({ id }) => {
      const chosen = (answers.get(id)?.chosen ?? []).filter((chosenId) => known.has(chosenId));
      return chosen.length > 0 ? [{ id, chosen }] : [];
    });
  };
  return {
    mentors: mentors.map((role): MatchingMentor => ({
      ...sideOf(role, facts),
      capacity: role.capacity,
      load: facts.loads.get(role.id) ?? 0,
      competences: personOf(facts, role.id).competences,
      excluded: lackOf(role, facts),
    })),
    mentees: mentees.map((role): MatchingMentee => ({
      ...sideOf(role, facts),
      requests: personOf(facts, role.id).requests,
      excluded: lackOf(role, facts) ?? presentMentorOf(role, round, open, facts),
    })),
    preferences: {
      menteeChoices: choicesOf(mentees, mentors).map(({ id, chosen }) => ({
        menteeId: id,
        mentorIds: chosen,
      })),
      mentorChoices: choicesOf(mentors, mentees).map(({ id, chosen }) => ({
        mentorId: id,
        menteeIds: chosen,
      })),
    },
    fixed: rules
      .filter(({ kind }) => kind === 'fixed')
      .map(({ mentorId, menteeId }) => ({ mentorId, menteeId })),
    forbidden: rules
      .filter(({ kind }) => kind === 'forbidden')
      .map(({ mentorId, menteeId, reason }) => ({ mentorId, menteeId, reason })),
    running: open.flatMap((pair) =>
      mentorshipsOf(
        pair.mentorId,
        presentMembers(pair).map(({ menteeId }) => menteeId),
        facts,
      ),
    ),
    settings: round.settings,
  };
}

/** The form of a pair that a round makes; null while neither the round nor its people say. */
export function formOfProposal(
  round: Pick<RoundRecord, 'formId'>,
  mentee: Pick<RoleRecord, 'formId'>,
  mentor: Pick<RoleRecord, 'formId'>,
): number | null {
  return round.formId ?? mentee.formId ?? mentor.formId;
}

function sideOf(role: RoleRecord, facts: PairFacts) {
  const person = personOf(facts, role.id);
  return {
    id: role.id,
    personId: person.id,
    name: shortNameOf(facts, role.id),
    formId: role.formId,
    variants: role.variant === '' ? [] : [role.variant],
    days: role.days,
    since: role.since,
    until: role.until,
    subjects: person.subjects,
    className: person.className,
  };
}

function lackOf(role: RoleRecord, facts: PairFacts): string | null {
  const lack = (facts.lacks.get(role.id) ?? []).find(isBlocking);
  return lack ? lackWords(lack) : null;
}

/** One mentor a form: a mentee who has one already is not matched again. */
function presentMentorOf(
  mentee: RoleRecord,
  round: Pick<RoundRecord, 'formId'>,
  open: readonly PairRecord[],
  facts: PairFacts,
): string | null {
  const pair = open.find(
    (candidate) =>
      mayBeSameForm(candidate.formId, round.formId ?? mentee.formId) &&
      presentMembers(candidate).some(({ menteeId }) => personOf(facts, menteeId).id === mentee.personId),
  );
  return pair ? exclusionWords.hasMentor(shortNameOf(facts, pair.mentorId)) : null;
}

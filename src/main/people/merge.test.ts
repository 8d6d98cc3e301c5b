import { beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Database } from '../database/connection';
import { dump } from '../database/testing/sampleFile';
import { mergePeople } from './merge';
import { referencesTo } from './mergeLinks';
import { removePerson } from './removePerson';
import { readPeople, readPerson, readRepresentatives, readRoles } from './roster';
import { addPerson, addRole, day, emptySchool } from './testing/samplePeople';
import { usesOfPerson, usesOfRole } from './uses';

let database: Database;
let keepId: number;
let dropId: number;

beforeEach(async () => {
  database = await emptySchool();
  keepId = addPerson(database, 'Примерова А. ', { subjects: ['физика'], note: 'первая' });
  dropId = addPerson(database, 'Примерова Анна Сергеевна', {
    birthDate: day('1980-03-12'),
    phone: '+7 913 123-45-67',
    subjects: ['Физика', 'химия'],
    note: 'вторая',
  });
});

const merge = () => mergePeople(database, { keepId, dropId });
const refused = (reason: string) => ({ ok: false, error: { code: 'merge-conflict', params: { reason } } });
const count = (sql: string) => database.get(sql, [], v.object({ count: v.number() }))?.count;

/** Rows of other areas are laid in as they stand in the file: each kind of link, and nothing else. */
function insert(table: string, row: Readonly<Record<string, string | number | null>>): number {
  const columns = Object.keys(row);
  return database.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  ).lastId;
}

const addConsent = (personId: number, representativeId: number | null = null) =>
  insert('consent', {
    person_id: personId,
    kind: 'processing',
    signer: 'self',
    representative_id: representativeId,
    data_categories: '[]',
    conditions: '',
    site_address: '',
    note: '',
  });
const addInterview = (personId: number, interviewerId: number | null = null) =>
  insert('interview', {
    person_id: personId,
    planned_time: '',
    place: '',
    interviewer_id: interviewerId,
    comment: '',
  });
const addRound = () => insert('matching_round', { title: 'Встреча', choices: 3, settings: '{}' });
function addAnswer(roundId: number, participantId: number, chosen: readonly number[]): number {
  const answer = insert('preference_answer', {
    round_id: roundId,
    participant_id: participantId,
    refused: 0,
  });
  chosen.forEach((chosenId, at) =>
    insert('preference', { answer_id: answer, rank: at + 1, chosen_id: chosenId }),
  );
  return answer;
}
function addPair(mentorId: number, mentees: readonly number[], status = 'active'): number {
  const id = insert('pair', {
    variant: '',
    mentor_id: mentorId,
    status,
    closed_on: status === 'dissolved' ? '2021-10-10' : null,
    closing_reason: '',
    rationale: '',
    addendum: 'notNeeded',
    addendum_number: '',
  });
  for (const menteeId of mentees) insert('pair_mentee', { pair_id: id, mentee_id: menteeId });
  return id;
}

/** A paper of the register, whatever its form makes of the values. */
const addPaper = (
  kind: string,
  typed: unknown,
  {
    about = [],
    ...given
  }: { about?: readonly number[]; number?: string; date?: string; status?: string } = {},
) =>
  insert('paper', {
    kind,
    title: '',
    about: JSON.stringify(about),
    number: '',
    date: null,
    status: 'draft',
    typed: JSON.stringify(typed),
    cancelled_words: '',
    ...given,
  });
const json = v.pipe(v.string(), v.parseJson());
const papers = () =>
  Object.fromEntries(
    database
      .all('SELECT id, about, typed FROM paper', [], v.object({ id: v.number(), about: json, typed: json }))
      .map(({ id, ...paper }) => [id, paper]),
  );

describe('two entries of one person', () => {
  it('become one: fields are filled, lists joined, the kept ones win', () => {
    expect(merge()).toEqual({ ok: true, value: { id: keepId } });
    expect(readPerson(database, keepId)).toMatchObject({
      name: 'Анна',
      patronymic: 'Сергеевна',
      birthDate: '1980-03-12',
      phone: '+7 913 123-45-67',
      subjects: ['физика', 'химия'],
      note: 'первая\nвторая',
    });
    expect(readPerson(database, dropId)).toBeNull();
  });

  it('take with them everything that names the dropped one, whatever table it stands in', () => {
    const child = addPerson(database, 'Примеров Ваня Ильич', {
      category: 'pupil',
      representatives: [{ adultId: dropId, relation: 'мать', authority: '' }],
    });
    const other = addPerson(database, 'Образцов Пётр Ильич');
    const mentee = addRole(database, other, 'mentee');
    const mentor = addRole(database, dropId, 'mentor');
    addConsent(dropId);
    addConsent(child, dropId);
    addInterview(dropId, other);
    addInterview(other, dropId);
    const round = addRound();
    addAnswer(round, mentor, [mentee]);
    addAnswer(round, mentee, [mentor]);
    insert('pair_rule', { mentor_id: mentor, mentee_id: mentee, kind: 'forbidden', reason: '' });
    insert('round_draft', { round_id: round, mentor_id: mentor, mentee_id: mentee, by_hand: 0 });
    addPair(mentor, [mentee]);
    const order = addPaper('order-pairs', {});
    insert('pair_order', {
      paper_id: order,
      kind: 'approval',
      data: JSON.stringify({ curatorId: dropId, controlId: other }),
    });
    const forms = addPaper('order-forms', { control: dropId, acquaintedPeople: [dropId, other, keepId] });
    const training = addPaper('order-closing-event', { duties: [{ person: dropId, duty: 'за зал' }] });
    const consent = addPaper('consent-processing', {}, { about: [dropId, other] });
    const questionnaire = addPaper('preference-questionnaire', {}, { about: [mentor] });
    for (const [person, signedOn] of [
      [keepId, null],
      [dropId, '2021-10-06'],
    ] as const) {
      insert('acquaintance', { paper_id: order, person_id: person, signed_on: signedOn });
    }
    insert('acquaintance', { paper_id: forms, person_id: dropId, signed_on: null });
    expect(merge()).toMatchObject({ ok: true });
    expect(papers()).toMatchObject({
      [forms]: { typed: { control: keepId, acquaintedPeople: [keepId, other] } },
      [training]: { typed: { duties: [{ person: keepId, duty: 'за зал' }] } },
      [consent]: { about: [keepId, other] },
      // The role went over as it was.
      [questionnaire]: { about: [mentor] },
    });
    expect(count(`SELECT count(*) AS count FROM acquaintance WHERE signed_on = '2021-10-06'`)).toBe(1);
    expect(count('SELECT count(*) AS count FROM acquaintance')).toBe(2);
    for (const { table, column } of referencesTo(database, 'person')) {
      expect(count(`SELECT count(*) AS count FROM ${table} WHERE ${column} = ${dropId}`), table).toBe(0);
    }
    expect(readRoles(database).get(mentor)?.personId).toBe(keepId);
    expect(readRepresentatives(database).get(child)?.[0]?.adultId).toBe(keepId);
    expect(count(`SELECT json_extract(data, '$.curatorId') AS count FROM pair_order`)).toBe(keepId);
    expect(count('SELECT count(*) AS count FROM preference')).toBe(2);
  });

  it('hold one role where both held it, with the choices of both', () => {
    const [kept, dropped] = [
      addRole(database, keepId, 'mentor', { capacity: 1 }),
      addRole(database, dropId, 'mentor', { capacity: 3, variant: 'опытный' }),
    ];
    const other = addRole(database, addPerson(database, 'Образцов Пётр Ильич'), 'mentor');
    const mentee = addRole(database, addPerson(database, 'Пробный Пётр Ильич'), 'mentee');
    const round = addRound();
    const answer = addAnswer(round, mentee, [dropped, kept, other]);
    addPair(dropped, [mentee]);
    expect(merge()).toMatchObject({ ok: true });
    expect([...readRoles(database).values()].filter(({ personId }) => personId === keepId)).toMatchObject([
      { id: kept, capacity: 3, variant: 'опытный' },
    ]);
    expect(
      database.all(
        'SELECT rank, chosen_id FROM preference WHERE answer_id = ? ORDER BY rank',
        [answer],
        v.object({ rank: v.number(), chosen_id: v.number() }),
      ),
    ).toEqual([
      { rank: 1, chosen_id: kept },
      { rank: 2, chosen_id: other },
    ]);
    expect(count(`SELECT mentor_id AS count FROM pair`)).toBe(kept);
  });

  it('are refused while something contradicts, and nothing is changed then', () => {
    const mentor = addRole(database, keepId, 'mentor');
    const mentee = addRole(database, dropId, 'mentee');
    const third = addRole(database, addPerson(database, 'Образцов Пётр Ильич'), 'mentor');
    const fourth = addRole(database, addPerson(database, 'Четвёртая Яна Ильинична'), 'mentor');
    const keptMentee = addRole(database, keepId, 'mentee');
    const cases: readonly (readonly [string, () => unknown])[] = [
      [
        'одна запись — законный представитель другой',
        () => insert('representative', { child_id: dropId, adult_id: keepId, relation: '', authority: '' }),
      ],
      ['одна запись подписала согласие за другую', () => addConsent(dropId, keepId)],
      ['одна запись проводила собеседование с другой', () => addInterview(keepId, dropId)],
      ['они стоят в одной паре, как наставник и наставляемый', () => addPair(mentor, [mentee])],
      ['обе состоят в одной группе', () => addPair(third, [mentee, keptMentee])],
      [
        'у каждой есть действующая пара с одним и тем же человеком (Образцов Пётр Ильич)',
        () => [addPair(third, [mentee]), addPair(third, [keptMentee])],
      ],
      [
        'у каждой есть действующая пара с одним и тем же человеком (Образцов Пётр Ильич)',
        () => [addPair(third, [mentee]), addPair(keptMentee, [third])],
      ],
      [
        'у каждой есть наставник по одной и той же форме',
        () => [addPair(third, [mentee]), addPair(fourth, [keptMentee])],
      ],
      [
        'наставничество пошло бы по кругу',
        () => [addPair(mentor, [fourth]), addPair(fourth, [third]), addPair(third, [mentee])],
      ],
      ['одна запись названа в анкете другой', () => addAnswer(addRound(), mentor, [mentee])],
      [
        'их анкеты подбора «Встреча» различаются',
        () => {
          const round = addRound();
          addAnswer(round, mentee, [third]);
          addAnswer(round, keptMentee, []);
        },
      ],
      [
        'они закреплены друг за другом',
        () => insert('pair_rule', { mentor_id: mentor, mentee_id: mentee, kind: 'fixed', reason: '' }),
      ],
      [
        'с одним и тем же человеком одну закрепили, а другой запретили',
        () => [
          insert('pair_rule', { mentor_id: third, mentee_id: mentee, kind: 'fixed', reason: '' }),
          insert('pair_rule', { mentor_id: third, mentee_id: keptMentee, kind: 'forbidden', reason: '' }),
        ],
      ],
    ];
    for (const [reason, prepare] of cases) {
      database.script('SAVEPOINT attempt');
      prepare();
      const before = dump(database);
      expect(merge()).toEqual(refused(reason));
      expect(dump(database)).toBe(before);
      database.script('ROLLBACK TO attempt; RELEASE attempt');
    }
    expect(merge()).toMatchObject({ ok: true });
  });

  it('are two: not one, not somebody who is not there', () => {
    expect(mergePeople(database, { keepId, dropId: keepId })).toMatchObject({
      error: { code: 'same-person' },
    });
    expect(mergePeople(database, { keepId, dropId: 999 })).toMatchObject({ error: { code: 'not-found' } });
    expect(readPeople(database).size).toBe(2);
  });

  it('are not joined while together they have more words than a card takes', () => {
    const words = (from: number) =>
      JSON.stringify(Array.from({ length: 30 }, (_, at) => `слово ${from + at}`));
    const give = (id: number, list: string) =>
      database.run('UPDATE person SET requests = ? WHERE id = ?', [list, id]);
    give(keepId, words(0));
    give(dropId, words(30));
    expect(merge()).toEqual(refused('вместе у них больше 50 предметов, компетенций или запросов'));
    give(dropId, words(15));
    expect(merge()).toMatchObject({ ok: true });
  });

  it('with the same questionnaire and rule entered twice keep one', () => {
    const third = addRole(database, addPerson(database, 'Образцов Пётр Ильич'), 'mentor');
    const [kept, dropped] = [addRole(database, keepId, 'mentee'), addRole(database, dropId, 'mentee')];
    const round = addRound();
    for (const role of [kept, dropped]) {
      addAnswer(round, role, [third]);
      insert('pair_rule', { mentor_id: third, mentee_id: role, kind: 'forbidden', reason: '' });
      insert('round_draft', { round_id: round, mentor_id: third, mentee_id: role, by_hand: 0 });
    }
    expect(merge()).toMatchObject({ ok: true });
    for (const table of ['preference_answer', 'preference', 'pair_rule', 'round_draft']) {
      expect(count(`SELECT count(*) AS count FROM ${table}`), table).toBe(1);
    }
  });
});

describe('whoever is needed', () => {
  it('cannot be removed, and it is told where they are', () => {
    addPerson(database, 'Примеров Ваня Ильич', {
      category: 'pupil',
      representatives: [{ adultId: dropId, relation: 'мать', authority: '' }],
    });
    const mentor = addRole(database, dropId, 'mentor');
    const mentee = addRole(database, addPerson(database, 'Образцов Пётр Ильич'), 'mentee');
    const pair = addPair(mentor, [mentee]);
    const signed = addPaper('order-pairs', {}, { number: '5', date: '2021-10-05', status: 'signed' });
    const order = insert('pair_order', { paper_id: signed, kind: 'approval', data: '{}' });
    insert('pair_order_line', { order_id: order, pair_id: pair, position: 0 });
    insert('pair_order', {
      paper_id: addPaper('order-pairs', {}),
      kind: 'approval',
      data: JSON.stringify({ curatorId: dropId }),
    });
    addPaper('order-forms', { control: dropId }, { number: '7' });
    addPaper('consent-processing', {}, { about: [dropId] });
    insert('acquaintance', { paper_id: signed, person_id: dropId, signed_on: null });
    addConsent(dropId);
    addConsent(dropId);
    addInterview(dropId);
    addAnswer(addRound(), mentor, [mentee]);
    expect(usesOfRole(database, mentor)).toEqual([
      'в паре с Образцовым\u00A0П.И.',
      'в приказе № 5',
      'в 1 анкете предпочтений',
    ]);
    expect(removePerson(database, dropId)).toMatchObject({
      error: {
        code: 'person-in-use',
        params: {
          where: [
            'в паре с Образцовым\u00A0П.И.',
            'в приказе № 5',
            'в 1 анкете предпочтений',
            'в карточке ребёнка (Примеров\u00A0В.И.)',
            'в проекте приказа',
            'в приказе № 7',
            'в документах реестра',
            'в 1 листе ознакомления',
            'в 2 согласиях',
            'в 1 собеседовании',
          ],
        },
      },
    });
  });

  it('is found through every table that names people: a new one must be thought of here', () => {
    expect(referencesTo(database, 'person').map(({ table, column }) => `${table}.${column}`)).toEqual([
      'acquaintance.person_id',
      'consent.person_id',
      'consent.representative_id',
      'interview.interviewer_id',
      'interview.person_id',
      'participant.person_id',
      'representative.adult_id',
      'representative.child_id',
    ]);
    expect(referencesTo(database, 'participant').map(({ table, column }) => `${table}.${column}`)).toEqual([
      'pair.mentor_id',
      'pair_mentee.mentee_id',
      'pair_rule.mentee_id',
      'pair_rule.mentor_id',
      'preference.chosen_id',
      'preference_answer.participant_id',
      'round_draft.mentee_id',
      'round_draft.mentor_id',
    ]);
    expect(usesOfPerson(database, keepId)).toEqual([]);
  });
});

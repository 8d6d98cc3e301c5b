// Invented people and problems for tests.
import fc from 'fast-check';
import type { PlainDate } from '../../model/plainDate';
import {
  defaultSettings,
  importances,
  type MatchingMentee,
  type MatchingMentor,
  type MatchingPair,
  type MatchingProblem,
} from '../model';

/** A mentor with one place who is free for everything; person 100 + id. */
export function mentorOf(id: number, more: Partial<MatchingMentor> = {}): MatchingMentor {
  return {
    ...personOf(id, 100 + id),
    name: `Наставник ${id}`,
    capacity: 1,
    load: 0,
    competences: [],
    ...more,
  };
}

/** A mentee who asks for nothing; person 200 + id. */
export function menteeOf(id: number, more: Partial<MatchingMentee> = {}): MatchingMentee {
  return { ...personOf(id, 200 + id), name: `Наставляемый ${id}`, requests: [], ...more };
}

function personOf(id: number, personId: number) {
  return {
    id,
    personId,
    formId: null,
    variants: [],
    days: [],
    since: null,
    until: null,
    subjects: [],
    className: '',
    excluded: null,
  };
}

/** Wishes as lists by id: `{ 1: [2, 3] }`. */
export function problemOf(
  parts: Partial<Omit<MatchingProblem, 'preferences' | 'settings'>> & {
    readonly menteeChoices?: Readonly<Record<number, readonly number[]>>;
    readonly mentorChoices?: Readonly<Record<number, readonly number[]>>;
    readonly settings?: Partial<MatchingProblem['settings']>;
  },
): MatchingProblem {
  const { menteeChoices = {}, mentorChoices = {}, settings = {}, ...rest } = parts;
  return {
    mentors: [],
    mentees: [],
    fixed: [],
    forbidden: [],
    running: [],
    ...rest,
    preferences: {
      menteeChoices: Object.entries(menteeChoices).map(([id, mentorIds]) => ({
        menteeId: Number(id),
        mentorIds,
      })),
      mentorChoices: Object.entries(mentorChoices).map(([id, menteeIds]) => ({
        mentorId: Number(id),
        menteeIds,
      })),
    },
    settings: { ...defaultSettings, ...settings },
  };
}

const anyDate = fc.constantFrom(
  '2021-09-01',
  '2021-11-01',
  '2022-01-10',
  '2022-05-31',
) as fc.Arbitrary<PlainDate>;
const anyImportance = fc.constantFrom(...importances);
const rarely = <Value, Other>(value: fc.Arbitrary<Value>, other: Other) =>
  fc.oneof({ arbitrary: value, weight: 1 }, { arbitrary: fc.constant(other), weight: 5 });

/** Persons 1–6 fill both roles, so that circles come often; a person is there once in each. */
const anyPersonIds = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: most });

const anyDetails = {
  formId: rarely(fc.integer({ min: 1, max: 2 }), null),
  variants: rarely(fc.uniqueArray(fc.constantFrom('учитель – учитель', 'лидер – пассивный')), []),
  days: rarely(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }), []),
  since: rarely(anyDate, null),
  until: rarely(anyDate, null),
  subjects: fc.uniqueArray(fc.constantFrom('физика', 'химия', 'Ёлочные игрушки', 'елочные  игрушки'), {
    maxLength: 2,
  }),
  className: fc.constantFrom('', '', '7Б', '7б', '8А'),
  excluded: rarely(fc.constant('нет согласия на обработку'), null),
};

/** Up to 4 mentors and 5 mentees with every kind of constraint. */
export const anyProblem: fc.Arbitrary<MatchingProblem> = fc
  .tuple(anyPersonIds(4), anyPersonIds(5))
  .chain(([mentorPersons, menteePersons]) => {
    const mentorIds = mentorPersons.map((_, index) => index + 1);
    const menteeIds = menteePersons.map((_, index) => index + 11);
    const anyPairs: fc.Arbitrary<MatchingPair[]> =
      mentorIds.length === 0 || menteeIds.length === 0
        ? fc.constant([])
        : fc.uniqueArray(
            fc.record({ mentorId: fc.constantFrom(...mentorIds), menteeId: fc.constantFrom(...menteeIds) }),
            { maxLength: 2, selector: ({ mentorId, menteeId }) => `${mentorId} ${menteeId}` },
          );
    const anyWishes = (ids: readonly number[]) => fc.shuffledSubarray([...ids]);
    return fc.record({
      mentors: fc.tuple(
        ...mentorPersons.map((personId, index) =>
          fc
            .record({
              ...anyDetails,
              capacity: fc.integer({ min: 0, max: 3 }),
              load: rarely(fc.integer({ min: 1, max: 2 }), 0),
              competences: fc.uniqueArray(fc.constantFrom('речь', 'Учёба', 'спорт')),
            })
            .map((details) => mentorOf(index + 1, { personId, ...details })),
        ),
      ),
      mentees: fc.tuple(
        ...menteePersons.map((personId, index) =>
          fc
            .record({ ...anyDetails, requests: fc.uniqueArray(fc.constantFrom('Речь', 'учеба', 'спорт')) })
            .map((details) => menteeOf(index + 11, { personId, ...details })),
        ),
      ),
      preferences: fc.record({
        menteeChoices: fc
          .tuple(...menteeIds.map(() => anyWishes(mentorIds)))
          .map((lists) => lists.map((list, index) => ({ menteeId: index + 11, mentorIds: list }))),
        mentorChoices: fc
          .tuple(...mentorIds.map(() => anyWishes(menteeIds)))
          .map((lists) => lists.map((list, index) => ({ mentorId: index + 1, menteeIds: list }))),
      }),
      fixed: anyPairs,
      forbidden: anyPairs.map((pairs) => pairs.map((pair) => ({ ...pair, reason: 'просьба родителей' }))),
      running: fc
        .array(
          fc.record({
            mentorPersonId: fc.integer({ min: 1, max: 6 }),
            menteePersonId: fc.integer({ min: 1, max: 6 }),
          }),
          { maxLength: 2 },
        )
        .map((pairs) => pairs.filter((pair) => pair.mentorPersonId < pair.menteePersonId)),
      settings: fc.record({
        menteeChoice: anyImportance,
        mentorChoice: anyImportance,
        competence: anyImportance,
        loadBalance: anyImportance,
        sameSubject: fc.boolean(),
        sameClass: fc.boolean(),
      }),
    });
  });

/** The same problem with its lists in another order; ranked lists stay. */
export function anyOrderOf(problem: MatchingProblem): fc.Arbitrary<MatchingProblem> {
  const shuffled = <Value>(list: readonly Value[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc.record({
    mentors: shuffled(problem.mentors),
    mentees: shuffled(problem.mentees),
    preferences: fc.record({
      menteeChoices: shuffled(problem.preferences.menteeChoices),
      mentorChoices: shuffled(problem.preferences.mentorChoices),
    }),
    fixed: shuffled(problem.fixed),
    forbidden: shuffled(problem.forbidden),
    running: shuffled(problem.running),
    settings: fc.constant(problem.settings),
  });
}

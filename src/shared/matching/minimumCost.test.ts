import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAtMinimumCost } from './minimumCost';
import type { Assignment, MatchingProblem } from './model';
import { whyNot, allowedPairs } from './obstacles';
import { feasibleAssignments, isFeasible, mayBePair, naiveCost } from './testing/naive';
import { anyOrderOf, anyProblem, menteeOf, mentorOf, problemOf } from './testing/samples';

const holding = (problem: MatchingProblem) => {
  const { pairs, refusedFixed } = matchAtMinimumCost(problem);
  const isRefused = (mentorId: number, menteeId: number) =>
    refusedFixed.some((refused) => refused.mentorId === mentorId && refused.menteeId === menteeId);
  const firm = problem.fixed.filter(({ mentorId, menteeId }) => !isRefused(mentorId, menteeId));
  return { pairs, firm, refusedFixed };
};

/** More pairs first, then less cost. */
const isBetter = (problem: MatchingProblem, some: Assignment, others: Assignment) =>
  some.length === others.length
    ? naiveCost(problem, some) < naiveCost(problem, others)
    : some.length > others.length;

describe('matching at minimum cost', () => {
  it('breaks no hard constraint and makes no circle', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(isFeasible(problem, matchAtMinimumCost(problem).pairs)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is no worse than any other feasible assignment', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs, firm } = holding(problem);
        expect(matchAtMinimumCost(problem).proven).toBe(true);
        for (const other of feasibleAssignments(problem, firm)) {
          expect(isBetter(problem, other, pairs)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the order of the lists', () => {
    fc.assert(
      fc.property(
        anyProblem.chain((problem) => fc.tuple(fc.constant(problem), anyOrderOf(problem))),
        ([problem, other]) => {
          expect(matchAtMinimumCost(other)).toEqual(matchAtMinimumCost(problem));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps every fixed pair it can and says why not the others', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs, firm, refusedFixed } = holding(problem);
        expect(pairs).toEqual(expect.arrayContaining(firm));
        for (const refused of refusedFixed) {
          expect(isFeasible(problem, [...firm, refused])).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('evens loads out where it costs nothing else', () => {
    const problem = problemOf({
      mentors: [
        mentorOf(1, { capacity: 4, load: 1 }),
        mentorOf(2, { capacity: 4 }),
        mentorOf(3, { capacity: 4 }),
      ],
      mentees: [11, 12, 13, 14, 15].map((id) => menteeOf(id)),
    });
    const { pairs } = matchAtMinimumCost(problem);
    expect([1, 2, 3].map((id) => pairs.filter(({ mentorId }) => mentorId === id).length)).toEqual([1, 2, 2]);
  });

  it('would rather have everybody matched than anybody happy', () => {
    const problem = problemOf({
      mentors: [mentorOf(1), mentorOf(2)],
      mentees: [menteeOf(11), menteeOf(12, { formId: 2 })],
      menteeChoices: { 11: [1], 12: [1] },
      mentorChoices: { 1: [11] },
      forbidden: [{ mentorId: 2, menteeId: 12, reason: '' }],
    });
    expect(matchAtMinimumCost(problem).pairs).toEqual([
      { mentorId: 1, menteeId: 12 },
      { mentorId: 2, menteeId: 11 },
    ]);
  });

  it('parts a circle at its cheapest place', () => {
    // Persons 1, 2 and 3 each wish to mentor the next one; only person 3 has another mentor to turn to.
    const problem = problemOf({
      mentors: [1, 2, 3, 4].map((id) => mentorOf(id, { personId: id })),
      mentees: [1, 2, 3].map((id) => menteeOf(10 + id, { personId: id })),
      menteeChoices: { 11: [3], 12: [1], 13: [2, 4] },
    });
    expect(matchAtMinimumCost(problem)).toEqual({
      pairs: [
        { mentorId: 1, menteeId: 12 },
        { mentorId: 3, menteeId: 11 },
        { mentorId: 4, menteeId: 13 },
      ],
      refusedFixed: [],
      proven: true,
    });
  });

  it('gives an honest answer where there are more circles than it may try', () => {
    // Twenty couples, each of them first and alone in the other's list: every couple must be parted somewhere.
    const persons = Array.from({ length: 40 }, (_, index) => index + 1);
    const couple = (id: number) => (id % 2 === 1 ? id + 1 : id - 1);
    const problem = problemOf({
      mentors: persons.map((id) => mentorOf(id, { personId: id })),
      mentees: persons.map((id) => menteeOf(100 + id, { personId: id })),
      menteeChoices: Object.fromEntries(persons.map((id) => [100 + id, [couple(id)]])),
    });
    const matching = matchAtMinimumCost(problem);
    expect(isFeasible(problem, matching.pairs)).toBe(true);
    expect(matching.pairs.length).toBeGreaterThanOrEqual(39);
    expect(matching.proven).toBe(false);
  });
});

describe('obstacles', () => {
  it('are where the rules of a pair are broken, or a circle with running and fixed pairs', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { firm } = holding(problem);
        for (const { id: mentorId } of problem.mentors) {
          for (const { id: menteeId } of problem.mentees) {
            const pair = { mentorId, menteeId };
            const obstacle = whyNot(problem, mentorId, menteeId);
            expect(obstacle === null || obstacle.code === 'circle').toBe(mayBePair(problem, pair));
            const alone = {
              ...problem,
              mentors: problem.mentors.map((mentor) => ({ ...mentor, capacity: 9 })),
            };
            const others = firm.filter((other) => other.menteeId !== menteeId);
            if (obstacle === null) expect(isFeasible(alone, [...others, pair])).toBe(true);
          }
        }
        expect(allowedPairs(problem).every((pair) => mayBePair(problem, pair))).toBe(true);
      }),
    );
  });

  const pairOf = (mentor: object, mentee: object, more: object = {}) =>
    problemOf({ mentors: [mentorOf(1, mentor)], mentees: [menteeOf(2, mentee)], ...more });
  const september = '2021-09-01';
  const january = '2022-01-10';

  it.each([
    ['mentor-excluded', pairOf({ excluded: 'нет согласия' }, {})],
    ['mentee-excluded', pairOf({}, { excluded: 'нет согласия' })],
    ['same-person', pairOf({ personId: 5 }, { personId: 5 })],
    ['already-pair', pairOf({}, {}, { running: [{ mentorPersonId: 101, menteePersonId: 202 }] })],
    ['forbidden', pairOf({}, {}, { forbidden: [{ mentorId: 1, menteeId: 2, reason: '' }] })],
    ['form', pairOf({ formId: 1 }, { formId: 2 })],
    ['variant', pairOf({ variants: ['а'] }, { variants: ['б'] })],
    ['days', pairOf({ days: [1, 2] }, { days: [3] })],
    ['period', pairOf({ until: september }, { since: january })],
    ['period', pairOf({ since: january }, { until: september })],
    [
      'subject',
      pairOf({ subjects: ['физика'] }, { subjects: ['химия'] }, { settings: { sameSubject: true } }),
    ],
    ['class', pairOf({ className: '7Б' }, { className: '8А' }, { settings: { sameClass: true } })],
    ['circle', pairOf({}, {}, { running: [{ mentorPersonId: 202, menteePersonId: 101 }] })],
    [
      'circle',
      pairOf(
        {},
        {},
        {
          running: [
            { mentorPersonId: 202, menteePersonId: 300 },
            { mentorPersonId: 300, menteePersonId: 101 },
          ],
        },
      ),
    ],
    ['no-places', pairOf({ capacity: 2, load: 2 }, {})],
  ])('say «%s»', (code, problem) => {
    expect(whyNot(problem, 1, 2)?.code).toBe(code);
    expect(matchAtMinimumCost(problem).pairs).toEqual([]);
  });

  it.each([
    pairOf({ formId: 1 }, {}),
    pairOf({ variants: ['Учитель – ученик'] }, { variants: ['учитель –  ученик', 'иное'] }),
    pairOf({ days: [1, 2] }, {}),
    pairOf({ until: september }, { since: september }),
    pairOf({ subjects: ['Ёлки'] }, { subjects: ['елки'] }, { settings: { sameSubject: true } }),
    pairOf({}, { subjects: ['химия'], className: '8А' }),
    pairOf({ className: '8а' }, { className: '8А' }, { settings: { sameClass: true } }),
    pairOf({ capacity: 3, load: 2 }, {}),
  ])('are not seen where there are none', (problem) => {
    expect(whyNot(problem, 1, 2)).toBeNull();
    expect(matchAtMinimumCost(problem).pairs).toEqual([{ mentorId: 1, menteeId: 2 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAtMinimumCost } from './minimumCost';
import type { MatchingPair, MatchingProblem } from './model';
import { allowedPairs } from './obstacles';
import { matchStably } from './stable';
import { hasCircle, isFeasible, naivePairCost, ranksOf } from './testing/naive';
import { anyOrderOf, anyProblem, menteeOf, mentorOf, problemOf } from './testing/samples';

/** Every person in one role: no circles, so the method's promise holds to the letter. */
const withoutCircles = anyProblem.map((problem) => ({
  ...problem,
  mentors: problem.mentors.map((mentor) => ({ ...mentor, personId: mentor.personId + 100 })),
  running: [],
}));

/** Where one stands in the other's order: named ones by rank, then the rest by cost, then by id. */
const placeFor = (problem: MatchingProblem, pair: MatchingPair, side: 'byMentee' | 'byMentor') => {
  const rank = ranksOf(problem, pair)[side];
  return [
    rank === null || rank === 0 ? 1000 + naivePairCost(problem, pair) : rank,
    side === 'byMentee' ? pair.mentorId : pair.menteeId,
  ];
};
const isBefore = (one: readonly number[], other: readonly number[]) =>
  (one[0] ?? NaN) < (other[0] ?? NaN) || (one[0] === other[0] && (one[1] ?? NaN) < (other[1] ?? NaN));

describe('deferred acceptance', () => {
  it.each([{ namedOnly: false }, { namedOnly: true }])(
    'leaves no two who would leave their partners for each other (%j)',
    (options) => {
      fc.assert(
        fc.property(withoutCircles, (problem) => {
          const { pairs, refusedFixed } = matchStably(problem, options);
          const isIn = (list: readonly MatchingPair[], pair: MatchingPair) =>
            list.some(({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId);
          const isFixed = (pair: MatchingPair) => isIn(problem.fixed, pair) && !isIn(refusedFixed, pair);
          for (const pair of allowedPairs(problem)) {
            if (isIn(pairs, pair) || (options.namedOnly && !ranksOf(problem, pair).byMentee)) continue;
            const present = pairs.find(({ menteeId }) => menteeId === pair.menteeId);
            const menteeWould =
              !present ||
              (!isFixed(present) &&
                isBefore(placeFor(problem, pair, 'byMentee'), placeFor(problem, present, 'byMentee')));
            const held = pairs.filter(({ mentorId }) => mentorId === pair.mentorId);
            const mentor = problem.mentors.find(({ id }) => id === pair.mentorId);
            const mentorWould =
              held.length < (mentor?.capacity ?? NaN) - (mentor?.load ?? NaN) ||
              held.some(
                (other) =>
                  !isFixed(other) &&
                  isBefore(placeFor(problem, pair, 'byMentor'), placeFor(problem, other, 'byMentor')),
              );
            expect(menteeWould && mentorWould).toBe(false);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it('breaks no hard constraint and makes no circle', () => {
    fc.assert(
      fc.property(anyProblem, fc.boolean(), (problem, namedOnly) => {
        expect(isFeasible(problem, matchStably(problem, { namedOnly }).pairs)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the fixed pairs that the proposal keeps', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs, refusedFixed } = matchStably(problem);
        expect(refusedFixed).toEqual(matchAtMinimumCost(problem).refusedFixed);
        const held = problem.fixed.filter(
          (pair) =>
            !refusedFixed.some(
              (other) => other.mentorId === pair.mentorId && other.menteeId === pair.menteeId,
            ),
        );
        expect(pairs).toEqual(expect.arrayContaining(held));
      }),
    );
  });

  it('is the same whatever the order of the lists', () => {
    fc.assert(
      fc.property(
        anyProblem.chain((problem) => fc.tuple(fc.constant(problem), anyOrderOf(problem))),
        ([problem, other]) => {
          expect(matchStably(other)).toEqual(matchStably(problem));
        },
      ),
    );
  });

  it('parts a circle at its dearest pair', () => {
    const problem = problemOf({
      mentors: [mentorOf(1, { personId: 1 }), mentorOf(2, { personId: 2 })],
      mentees: [menteeOf(11, { personId: 1 }), menteeOf(12, { personId: 2, requests: ['речь'] })],
    });
    const { pairs } = matchStably(problem);
    expect(pairs).toEqual([{ mentorId: 2, menteeId: 11 }]);
    expect(hasCircle(problem, [...pairs, { mentorId: 1, menteeId: 12 }])).toBe(true);
  });
});

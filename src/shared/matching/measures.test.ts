import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAssignment } from './checkAssignment';
import { measure } from './measures';
import { matchAtMinimumCost } from './minimumCost';
import type { Assignment, MatchingPair, MatchingProblem } from './model';
import { allowedPairs } from './obstacles';
import { matchStably } from './stable';
import { hasCircle, isFeasible, naiveCost, ranksOf } from './testing/naive';
import { anyProblem, menteeOf, mentorOf, problemOf } from './testing/samples';
import { unmatched } from './unmatched';

const same = (a: MatchingPair) => (b: MatchingPair) => a.mentorId === b.mentorId && a.menteeId === b.menteeId;

/** A feasible assignment that need not be good: some of the allowed pairs as long as they go together. */
const anyMatched = anyProblem.chain((problem) =>
  fc.shuffledSubarray([...allowedPairs(problem)]).map((wished) => {
    const kept = problem.fixed.filter((pair) => !matchAtMinimumCost(problem).refusedFixed.some(same(pair)));
    const pairs = wished.reduce<Assignment>(
      (taken, pair) => (isFeasible(problem, [...taken, pair]) ? [...taken, pair] : taken),
      kept,
    );
    return { problem, pairs, kept };
  }),
);

/** Mutual wishes that could be had, by trying every exchange. */
function naiveBlockingPairs(problem: MatchingProblem, pairs: Assignment, kept: Assignment): Assignment {
  return allowedPairs(problem).filter((pair) => {
    const wanted = ranksOf(problem, pair);
    const present = pairs.find(({ menteeId }) => menteeId === pair.menteeId);
    if (!wanted.byMentee || !wanted.byMentor || pairs.some(same(pair))) return false;
    if (present) {
      const rank = ranksOf(problem, present).byMentee;
      if (kept.some(same(present)) || (rank && rank < wanted.byMentee)) return false;
    }
    const rest = pairs.filter((other) => other !== present);
    if (isFeasible(problem, [...rest, pair])) return true;
    const mentor = problem.mentors.find(({ id }) => id === pair.mentorId);
    const held = rest.filter(({ mentorId }) => mentorId === pair.mentorId);
    if (held.length < (mentor?.capacity ?? NaN) - (mentor?.load ?? NaN)) return false;
    const badness = (other: MatchingPair) => placeOrLast(ranksOf(problem, other).byMentor);
    const worst = held
      .filter((other) => !kept.some(same(other)) && badness(other) > (wanted.byMentor ?? NaN))
      .sort((a, b) => (badness(a) === badness(b) ? a.menteeId - b.menteeId : badness(b) - badness(a)))[0];
    return worst !== undefined && !hasCircle(problem, [...rest.filter((other) => other !== worst), pair]);
  });
}

function placeOrLast(rank: number | null): number {
  return rank === null || rank === 0 ? Infinity : rank;
}

describe('measures', () => {
  it('agree with counting by hand', () => {
    fc.assert(
      fc.property(anyMatched, ({ problem, pairs, kept }) => {
        const ranks = pairs.map((pair) => ranksOf(problem, pair).byMentee);
        const named = ranks.filter((rank): rank is number => rank !== null && rank > 0);
        const loads = [...problem.mentors]
          .sort((a, b) => a.id - b.id)
          .map(({ id, load, capacity }) => ({
            mentorId: id,
            load: load + pairs.filter(({ mentorId }) => mentorId === id).length,
            capacity,
          }));
        const sharing = loads.filter(
          ({ mentorId, capacity }) =>
            capacity > 0 && problem.mentors.find(({ id }) => id === mentorId)?.excluded === null,
        );
        const sorted = sharing.map(({ load }) => load).sort((a, b) => a - b);
        expect(measure(problem, pairs)).toEqual({
          mentees: problem.mentees.length,
          matched: pairs.length,
          firstChoice: named.filter((rank) => rank === 1).length,
          topThree: named.filter((rank) => rank < 4).length,
          worstRank: named.length === 0 ? null : Math.max(...named),
          notNamed: ranks.filter((rank) => rank === 0).length,
          withoutChoice: ranks.filter((rank) => rank === null).length,
          blockingPairs: naiveBlockingPairs(problem, pairs, kept),
          loads,
          loadSpread: (sorted.at(-1) ?? 0) - (sorted[0] ?? 0),
          cost: naiveCost(problem, pairs),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('find no blocking pair in a stable matching without circles', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const mentors = problem.mentors.map((mentor) => ({ ...mentor, personId: mentor.personId + 100 }));
        const apart = { ...problem, mentors, running: [] };
        expect(measure(apart, matchStably(apart).pairs).blockingPairs).toEqual([]);
      }),
    );
  });

  it('name the two who would rather have each other', () => {
    const problem = problemOf({
      mentors: [mentorOf(1), mentorOf(2)],
      mentees: [menteeOf(11), menteeOf(12)],
      menteeChoices: { 11: [1, 2], 12: [1] },
      mentorChoices: { 1: [11, 12] },
    });
    const crossed = [
      { mentorId: 1, menteeId: 12 },
      { mentorId: 2, menteeId: 11 },
    ];
    expect(measure(problem, crossed).blockingPairs).toEqual([{ mentorId: 1, menteeId: 11 }]);
    expect(measure({ ...problem, fixed: crossed }, crossed).blockingPairs).toEqual([]);
  });
});

describe('the check of pairs put together by hand', () => {
  it('finds a fault exactly where something is wrong', () => {
    const anyPairs = anyProblem.chain((problem) => {
      const all = problem.mentors.flatMap(({ id: mentorId }) =>
        problem.mentees.map(({ id: menteeId }) => ({ mentorId, menteeId })),
      );
      return fc.record({
        problem: fc.constant({ ...problem, fixed: [] }),
        pairs: fc.subarray(all, { maxLength: Math.min(4, all.length) }),
      });
    });
    fc.assert(
      fc.property(anyPairs, ({ problem, pairs }) => {
        expect(checkAssignment(problem, pairs).length === 0).toBe(isFeasible(problem, pairs));
      }),
      { numRuns: 1000 },
    );
  });

  it('names every kind of fault', () => {
    const problem = problemOf({
      mentors: [mentorOf(1, { personId: 1 }), mentorOf(2, { personId: 2, formId: 1 }), mentorOf(3)],
      mentees: [menteeOf(11, { personId: 1 }), menteeOf(12, { personId: 2 }), menteeOf(13, { formId: 2 })],
      fixed: [{ mentorId: 3, menteeId: 12 }],
    });
    const pair = (mentorId: number, menteeId: number) => ({ mentorId, menteeId });
    const faults = checkAssignment(problem, [
      pair(1, 12),
      pair(2, 11),
      pair(2, 13),
      pair(3, 13),
      pair(9, 11),
    ]);
    expect(faults).toEqual([
      { code: 'stranger', mentorId: 9, menteeId: 11 },
      { code: 'obstacle', mentorId: 2, menteeId: 13, obstacle: { code: 'form' } },
      { code: 'too-many', mentorId: 2, mentees: 2, places: 1 },
      { code: 'several-mentors', menteeId: 13, mentorIds: [2, 3] },
      { code: 'circle', pairs: [pair(1, 12), pair(2, 11)] },
      { code: 'fixed-missing', mentorId: 3, menteeId: 12 },
    ]);
  });
});

describe('those left without a mentor', () => {
  it('are the rest, and after the proposal nobody has a place left', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs } = matchAtMinimumCost(problem);
        const left = unmatched(problem, pairs);
        expect([...left, ...pairs].map(({ menteeId }) => menteeId).sort((a, b) => a - b)).toEqual(
          problem.mentees.map(({ id }) => id),
        );
        expect(left.filter(({ reason }) => reason.code === 'places-left')).toEqual([]);
        for (const { menteeId, reason } of left) {
          const allowed = allowedPairs(problem).filter((pair) => pair.menteeId === menteeId);
          expect(['excluded', 'nobody-allowed'].includes(reason.code)).toBe(allowed.length === 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have each their own reason', () => {
    const problem = problemOf({
      mentors: [mentorOf(1, { personId: 1, formId: 1 }), mentorOf(2, { personId: 2, formId: 1 })],
      mentees: [
        menteeOf(11, { excluded: 'нет согласия' }),
        menteeOf(12, { formId: 2 }),
        menteeOf(13, { personId: 2 }),
        menteeOf(14, { personId: 1 }),
      ],
    });
    const reasonOf = (pairs: Assignment, menteeId: number) =>
      unmatched(problem, pairs).find((entry) => entry.menteeId === menteeId)?.reason;
    const some = [{ mentorId: 1, menteeId: 13 }];
    expect(reasonOf(some, 11)).toEqual({ code: 'excluded', reason: 'нет согласия' });
    expect(reasonOf(some, 12)).toEqual({ code: 'nobody-allowed', obstacles: [{ code: 'form', count: 2 }] });
    expect(reasonOf(some, 14)).toEqual({ code: 'circles', mentorIds: [2] });
    expect(reasonOf([{ mentorId: 2, menteeId: 14 }], 13)).toEqual({ code: 'circles', mentorIds: [1] });
    expect(reasonOf([], 13)).toEqual({ code: 'places-left', mentorIds: [1] });
    const full = { ...problem, mentees: [...problem.mentees, menteeOf(15)] };
    expect(unmatched(full, [{ mentorId: 1, menteeId: 15 }])[2]?.reason).toEqual({
      code: 'all-taken',
      mentors: [{ mentorId: 1, menteeIds: [15] }],
    });
  });
});

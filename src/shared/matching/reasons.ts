// Why a pair, and what would have to change for another.
import { checkAssignment } from './checkAssignment';
import { freePlaces } from './constraints';
import type { CostParts, Wish } from './cost';
import { measure } from './measures';
import { matchAtMinimumCost, rematchWith } from './minimumCost';
import type { Assignment, MatchingPair, MatchingProblem, Obstacle } from './model';
import { at, numberAt } from './lists';
import { cellOf, indexOfPair, inOrder, tableOf, type MatchingTable } from './table';
import { inBoth } from './words';

export interface PairReasons extends MatchingPair {
  readonly fixed: boolean;
  readonly wishOfMentee: Wish;
  readonly wishOfMentor: Wish;
  /** whether the mentee has subjects at all, and which the mentor has too */
  readonly hasSubjects: boolean;
  readonly subjects: readonly string[];
  /** how many requests the mentee has, and which the mentor can meet */
  readonly requests: number;
  readonly requestsMet: readonly string[];
  /** the mentor's mentees with running pairs and this one */
  readonly load: number;
  readonly capacity: number;
  readonly cost: CostParts;
}

/** What speaks for a pair of this assignment, or for one that could be added to it. @throws RangeError for strangers */
export function explain(problem: MatchingProblem, assignment: Assignment, pair: MatchingPair): PairReasons {
  const table = tableOf(problem);
  const { mentor: mentorIndex, mentee: menteeIndex } = indexOfPair(table, pair);
  const mentor = at(table.mentors, mentorIndex);
  const mentee = at(table.mentees, menteeIndex);
  const others = assignment.filter(
    ({ mentorId, menteeId }) => mentorId === mentor.id && menteeId !== mentee.id,
  );
  return {
    mentorId: mentor.id,
    menteeId: mentee.id,
    fixed: table.fixed.some(({ mentorId, menteeId }) => mentorId === mentor.id && menteeId === mentee.id),
    wishOfMentee: table.wishOfMentee(menteeIndex, mentorIndex),
    wishOfMentor: table.wishOfMentor(mentorIndex, menteeIndex),
    hasSubjects: mentee.subjects.length > 0,
    subjects: inBoth(mentee.subjects, mentor.subjects),
    requests: inBoth(mentee.requests, mentee.requests).length,
    requestsMet: inBoth(mentee.requests, mentor.competences),
    load: mentor.load + others.length + 1,
    capacity: mentor.capacity,
    cost: table.costParts(mentorIndex, menteeIndex),
  };
}

/** Another mentor for a mentee, and what stands between them. */
export interface Alternative {
  readonly mentorId: number;
  readonly wish: Wish;
  /** Forbidden, or the mentee's present pair is fixed: nothing else matters then. */
  readonly obstacle: Obstacle | { readonly code: 'mentee-taken' } | null;
  /** places taken with running pairs */
  readonly load: number;
  readonly capacity: number;
  /** who has the places, running pairs apart; fixed ones cannot make room */
  readonly heldBy: readonly { readonly menteeId: number; readonly fixed: boolean; readonly wish: Wish }[];
  /** what it would cost the others; null when unknown, see `whatWouldChange` */
  readonly price: Price | null;
}

/** The difference between this assignment and the best one that has the pair. */
export interface Price {
  /** points of cost.ts; with `matched` less, not comparable */
  readonly cost: number;
  /** how many mentees fewer would have a mentor */
  readonly fewerMatched: number;
  /** everybody else whose mentor would change, by mentee */
  readonly changes: readonly MenteeChange[];
}

export interface MenteeChange {
  readonly menteeId: number;
  readonly from: { readonly mentorId: number; readonly wish: Wish } | null;
  readonly to: { readonly mentorId: number; readonly wish: Wish } | null;
}

/** For who named nobody, the cheapest few stand for the wished. */
const MOST_ALTERNATIVES_UNNAMED = 3;

/**
 * The mentors whom a mentee likes better than the present one, the best liked first; for a mentee who named nobody the
 * three cheapest others. The price is exact: the problem is solved anew with the pair required, and of the cheapest
 * answers the one nearest to this assignment is compared with it. It is known only where the assignment is itself at
 * minimum cost; pairs put together by hand that are to stay can be fixed in the problem.
 */
export function whatWouldChange(
  problem: MatchingProblem,
  assignment: Assignment,
  menteeId: number,
): readonly Alternative[] {
  const table = tableOf(problem);
  const isMinimal = isAtMinimumCost(problem, assignment);
  const present = assignment.find((pair) => pair.menteeId === menteeId);
  const isFixed = (pair: MatchingPair) =>
    table.fixed.some((other) => other.mentorId === pair.mentorId && other.menteeId === pair.menteeId);
  return likedBetter(table, present?.mentorId ?? null, menteeId).map((mentorId) => {
    const { mentor, mentee } = indexOfPair(table, { mentorId, menteeId });
    const { load, capacity } = at(table.mentors, mentor);
    const held = inOrder(assignment.filter((pair) => pair.mentorId === mentorId));
    const obstacle =
      present && isFixed(present) ? ({ code: 'mentee-taken' } as const) : table.obstacle(mentor, mentee);
    return {
      mentorId,
      wish: table.wishOfMentee(mentee, mentor),
      obstacle,
      load: load + held.length,
      capacity,
      heldBy: held.map((pair) => ({
        menteeId: pair.menteeId,
        fixed: isFixed(pair),
        wish: wishOf(table, pair),
      })),
      price: isMinimal && !obstacle ? priceOf(problem, assignment, { mentorId, menteeId }) : null,
    };
  });
}

function isAtMinimumCost(problem: MatchingProblem, assignment: Assignment): boolean {
  const { pairs, proven } = matchAtMinimumCost(problem);
  return (
    proven &&
    assignment.length === pairs.length &&
    measure(problem, assignment).cost === measure(problem, pairs).cost &&
    checkAssignment(problem, assignment).length === 0
  );
}

function likedBetter(table: MatchingTable, presentId: number | null, menteeId: number): readonly number[] {
  const choices = table.problem.preferences.menteeChoices.find((choice) => choice.menteeId === menteeId);
  const named = choices?.mentorIds ?? [];
  if (named.length > 0) {
    const place = presentId === null ? -1 : named.indexOf(presentId);
    return place === -1 ? named : named.slice(0, place);
  }
  const cost = (mentorId: number) => numberAt(table.costs, cellOf(table, { mentorId, menteeId }));
  return table.mentors
    .filter(
      ({ id }) =>
        id !== presentId && numberAt(table.allowed, cellOf(table, { mentorId: id, menteeId })) === 1,
    )
    .filter((mentor) => freePlaces(mentor) > 0)
    .map(({ id }) => id)
    .sort((a, b) => cost(a) - cost(b) || a - b)
    .slice(0, MOST_ALTERNATIVES_UNNAMED);
}

function priceOf(problem: MatchingProblem, assignment: Assignment, wanted: MatchingPair): Price | null {
  const after = rematchWith(problem, assignment, wanted);
  if (!after) return null;
  const table = tableOf(problem);
  const sideOf = (pairs: Assignment, menteeId: number) => {
    const pair = pairs.find((other) => other.menteeId === menteeId);
    return pair ? { mentorId: pair.mentorId, wish: wishOf(table, pair) } : null;
  };
  const changes = table.mentees
    .map(({ id }) => ({ menteeId: id, from: sideOf(assignment, id), to: sideOf(after, id) }))
    .filter(({ menteeId, from, to }) => menteeId !== wanted.menteeId && from?.mentorId !== to?.mentorId);
  return {
    cost: measure(problem, after).cost - measure(problem, assignment).cost,
    fewerMatched: assignment.length - after.length,
    changes,
  };
}

function wishOf(table: MatchingTable, pair: MatchingPair): Wish {
  const { mentor, mentee } = indexOfPair(table, pair);
  return table.wishOfMentee(mentee, mentor);
}

// Which pairs may be at all.
import type { MatchingPair, MatchingProblem, Obstacle } from './model';
import { numberAt } from './lists';
import { indexOfPair, tableOf } from './table';

/**
 * What forbids this pair whatever the wishes; null when nothing does. Running and fixed pairs count, pairs proposed
 * besides do not: they may change (`checkAssignment` looks at them).
 * @throws RangeError for people whom the problem does not have
 */
export function whyNot(problem: MatchingProblem, mentorId: number, menteeId: number): Obstacle | null {
  const table = tableOf(problem);
  const { mentor, mentee } = indexOfPair(table, { mentorId, menteeId });
  return table.obstacle(mentor, mentee);
}

/** Every pair that nothing forbids, by mentor, then by mentee. */
export function allowedPairs(problem: MatchingProblem): readonly MatchingPair[] {
  const { mentors, mentees, allowed } = tableOf(problem);
  return mentors.flatMap(({ id: mentorId }, mentor) =>
    mentees
      .filter((_, mentee) => numberAt(allowed, mentee * mentors.length + mentor) === 1)
      .map(({ id: menteeId }) => ({ mentorId, menteeId })),
  );
}

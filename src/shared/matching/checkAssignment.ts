// What is wrong with pairs that were put together by hand.
import { freePlaces } from './constraints';
import type { Assignment, MatchingProblem, Obstacle } from './model';
import { circleAmong } from './proposedCircles';
import { at } from './lists';
import { countByMentor, indexOfPair, inOrder, tableOf } from './table';

export type AssignmentFault =
  /** Somebody whom the problem does not have. */
  | { readonly code: 'stranger'; readonly mentorId: number; readonly menteeId: number }
  | {
      readonly code: 'obstacle';
      readonly mentorId: number;
      readonly menteeId: number;
      readonly obstacle: Obstacle;
    }
  /** More mentees than running pairs leave places. */
  | {
      readonly code: 'too-many';
      readonly mentorId: number;
      readonly mentees: number;
      readonly places: number;
    }
  | { readonly code: 'several-mentors'; readonly menteeId: number; readonly mentorIds: readonly number[] }
  /** These pairs, with running ones where need be, make somebody their own mentor's mentor. */
  | { readonly code: 'circle'; readonly pairs: Assignment }
  | { readonly code: 'fixed-missing'; readonly mentorId: number; readonly menteeId: number };

/** Every fault, in a fixed order; none when the pairs may be approved. */
export function checkAssignment(
  problem: MatchingProblem,
  assignment: Assignment,
): readonly AssignmentFault[] {
  const table = tableOf(problem);
  const isKnown = ({ mentorId, menteeId }: Assignment[number]) =>
    table.mentorIndex.has(mentorId) && table.menteeIndex.has(menteeId);
  const pairs = inOrder(assignment);
  const known = pairs.filter(isKnown);
  const faults: AssignmentFault[] = pairs
    .filter((pair) => !isKnown(pair))
    .map(({ mentorId, menteeId }) => ({ code: 'stranger', mentorId, menteeId }));

  for (const { mentorId, menteeId } of known) {
    const { mentor, mentee } = indexOfPair(table, { mentorId, menteeId });
    const obstacle = table.obstacle(mentor, mentee);
    if (obstacle) faults.push({ code: 'obstacle', mentorId, menteeId, obstacle });
  }
  for (const [mentorId, mentees] of countByMentor(known)) {
    const places = freePlaces(at(table.mentors, table.mentorIndex.get(mentorId) ?? NaN));
    // Where there is no place at all, every pair says so already.
    if (mentees > places && places > 0) faults.push({ code: 'too-many', mentorId, mentees, places });
  }
  const mentorsOf = new Map<number, number[]>();
  for (const { mentorId, menteeId } of known) {
    mentorsOf.set(menteeId, [...(mentorsOf.get(menteeId) ?? []), mentorId]);
  }
  for (const [menteeId, mentorIds] of [...mentorsOf].sort(([a], [b]) => a - b)) {
    if (mentorIds.length > 1) faults.push({ code: 'several-mentors', menteeId, mentorIds });
  }
  const circle = circleAmong(table, known, []);
  if (circle) faults.push({ code: 'circle', pairs: circle });
  for (const { mentorId, menteeId } of table.fixed) {
    const isThere = known.some((pair) => pair.mentorId === mentorId && pair.menteeId === menteeId);
    if (!isThere) faults.push({ code: 'fixed-missing', mentorId, menteeId });
  }
  return faults;
}

// Who is left without a mentor, and why.
import { freePlaces } from './constraints';
import type { Assignment, MatchingProblem, ObstacleCode } from './model';
import { circleAmong } from './proposedCircles';
import { at, numberAt } from './lists';
import { countByMentor, inOrder, tableOf } from './table';

export type UnmatchedReason =
  | { readonly code: 'excluded'; readonly reason: string }
  /** Something forbids every mentor; how many by what, the most frequent first. */
  | {
      readonly code: 'nobody-allowed';
      readonly obstacles: readonly { readonly code: ObstacleCode; readonly count: number }[];
    }
  /** Every mentor allowed has all places taken by these. */
  | {
      readonly code: 'all-taken';
      readonly mentors: readonly { readonly mentorId: number; readonly menteeIds: readonly number[] }[];
    }
  /** Mentors allowed have places, but each such pair would close a circle with the pairs proposed. */
  | { readonly code: 'circles'; readonly mentorIds: readonly number[] }
  /** These could: nobody put the pair together. */
  | { readonly code: 'places-left'; readonly mentorIds: readonly number[] };

export interface Unmatched {
  readonly menteeId: number;
  readonly reason: UnmatchedReason;
}

/** By mentee. @throws RangeError for people whom the problem does not have */
export function unmatched(problem: MatchingProblem, assignment: Assignment): readonly Unmatched[] {
  const table = tableOf(problem);
  const { mentors } = table;
  const added = countByMentor(assignment);
  const matched = new Set(assignment.map(({ menteeId }) => menteeId));
  const mentoring = new Set(mentors.filter(({ id }) => added.has(id)).map(({ personId }) => personId));
  const menteesOf = (mentorId: number) =>
    inOrder(assignment.filter((pair) => pair.mentorId === mentorId)).map(({ menteeId }) => menteeId);

  const reasonFor = (mentee: number, menteeId: number): UnmatchedReason => {
    const { excluded } = at(table.mentees, mentee);
    if (excluded !== null) return { code: 'excluded', reason: excluded };
    const start = mentee * mentors.length;
    const allowed = mentors.filter((_, mentor) => numberAt(table.allowed, start + mentor) === 1);
    if (allowed.length === 0) {
      const codes = mentors.map((_, mentor) => table.obstacle(mentor, mentee)?.code);
      return { code: 'nobody-allowed', obstacles: counted(codes.filter((code) => code !== undefined)) };
    }
    const withPlaces = allowed.filter((mentor) => (added.get(mentor.id) ?? 0) < freePlaces(mentor));
    if (withPlaces.length === 0) {
      return {
        code: 'all-taken',
        mentors: allowed.map(({ id }) => ({ mentorId: id, menteeIds: menteesOf(id) })),
      };
    }
    // Only a mentee who is a mentor too can close a circle; nearly nobody is, and looking for one takes its time.
    const { personId } = at(table.mentees, mentee);
    const mentorsOthers = mentoring.has(personId) || table.settled.reachedFrom(personId).size > 0;
    const possible = withPlaces.filter(
      ({ id }) =>
        !mentorsOthers || circleAmong(table, [...assignment, { mentorId: id, menteeId }], []) === null,
    );
    return possible.length === 0
      ? { code: 'circles', mentorIds: withPlaces.map(({ id }) => id) }
      : { code: 'places-left', mentorIds: possible.map(({ id }) => id) };
  };

  return table.mentees.flatMap(({ id: menteeId }, mentee) =>
    matched.has(menteeId) ? [] : [{ menteeId, reason: reasonFor(mentee, menteeId) }],
  );
}

function counted(codes: readonly ObstacleCode[]) {
  const counts = new Map<ObstacleCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

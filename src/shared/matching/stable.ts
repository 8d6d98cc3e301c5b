// For comparison: pairs that no mentor and mentee would leave for each other.
import { freePlaces } from './constraints';
import type { Assignment, Matching, MatchingProblem } from './model';
import { circleAmong } from './proposedCircles';
import { at, numberAt } from './lists';
import { cellOf, countByMentor, inOrder, tableOf, type MatchingTable } from './table';

export interface StableOptions {
  /** Only mentors whom the mentee named; else the rest of the allowed ones follow by cost. */
  readonly namedOnly: boolean;
}

/**
 * Deferred acceptance with capacities, the mentees proposing: D. Gale and L. S. Shapley, «College admissions and the
 * stability of marriage», American Mathematical Monthly 69 (1962). Strict orders on both sides: those named, by rank;
 * then the others allowed, by cost; of equals the lesser id. Fixed pairs stay out of it and keep their places.
 *
 * A circle of mentors, which the method does not know of, loses its dearest pair and all is done again: the result is
 * stable but for pairs banned so.
 */
export function matchStably(
  problem: MatchingProblem,
  options: StableOptions = { namedOnly: false },
): Matching {
  const table = tableOf(problem);
  const banned = new Set<number>();
  for (;;) {
    const pairs = deferredAcceptance(table, options, banned);
    const circle = circleAmong(table, pairs, table.fixed);
    if (!circle) return { pairs, refusedFixed: table.refusedFixed, proven: true };
    const dearest = Math.max(...circle.map((pair) => numberAt(table.costs, cellOf(table, pair))));
    const parted = circle.find((pair) => numberAt(table.costs, cellOf(table, pair)) === dearest);
    if (parted) banned.add(cellOf(table, parted));
  }
}

/** In an order less is better: ranks first, then costs. */
const AFTER_ALL_NAMED = 1_000_000;

function deferredAcceptance(
  table: MatchingTable,
  { namedOnly }: StableOptions,
  banned: ReadonlySet<number>,
): Assignment {
  const { mentors, mentees, allowed, costs, fixed } = table;
  const fixedMentees = new Set(fixed.map(({ menteeId }) => menteeId));
  const fixedOf = countByMentor(fixed);
  const places = mentors.map((mentor) => freePlaces(mentor) - (fixedOf.get(mentor.id) ?? 0));
  const cost = (mentor: number, mentee: number) => costs[mentee * mentors.length + mentor] as number;
  const orderOfMentee = (mentee: number, mentor: number) =>
    table.wishOfMentee(mentee, mentor).rank ?? AFTER_ALL_NAMED + cost(mentor, mentee);
  const orderOfMentor = (mentor: number, mentee: number) =>
    table.wishOfMentor(mentor, mentee).rank ?? AFTER_ALL_NAMED + cost(mentor, mentee);

  const lists = mentees.map(({ id: menteeId }, mentee) =>
    fixedMentees.has(menteeId)
      ? []
      : [...mentors.keys()]
          .filter(
            (mentor) =>
              allowed[mentee * mentors.length + mentor] === 1 &&
              !(namedOnly && table.wishOfMentee(mentee, mentor).rank === null) &&
              !banned.has(mentee * mentors.length + mentor),
          )
          .map((mentor) => ({ mentor, order: orderOfMentee(mentee, mentor) }))
          .sort((a, b) => a.order - b.order || a.mentor - b.mentor),
  );
  const nextInList = lists.map(() => 0);
  const accepted: { mentee: number; order: number }[][] = mentors.map(() => []);
  const proposing = [...mentees.keys()].reverse();
  for (let mentee = proposing.pop(); mentee !== undefined; mentee = proposing.pop()) {
    const place = at(nextInList, mentee);
    const choice = at(lists, mentee)[place];
    if (!choice) continue;
    nextInList[mentee] = place + 1;
    const held = at(accepted, choice.mentor);
    held.push({ mentee, order: orderOfMentor(choice.mentor, mentee) });
    held.sort((a, b) => a.order - b.order || a.mentee - b.mentee);
    const refused = held.length > at(places, choice.mentor) ? held.pop() : undefined;
    if (refused) proposing.push(refused.mentee);
  }
  return inOrder([
    ...fixed,
    ...accepted.flatMap((held, mentor) =>
      held.map(({ mentee }) => ({ mentorId: at(mentors, mentor).id, menteeId: at(mentees, mentee).id })),
    ),
  ]);
}

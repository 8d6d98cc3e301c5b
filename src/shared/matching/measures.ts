// How good an assignment is, in the numbers a school understands. Quick enough to follow a drag.
import { circleAmong } from './proposedCircles';
import type { Assignment, MatchingPair, MatchingProblem } from './model';
import { at, numberAt } from './lists';
import { cellOf, countByMentor, indexOfPair, inOrder, tableOf, type MatchingTable } from './table';

export interface MatchingMeasures {
  /** all of them, those excluded included */
  readonly mentees: number;
  readonly matched: number;
  /** mentees with the mentor they named first */
  readonly firstChoice: number;
  /** mentees with one of the first three they named, the first included */
  readonly topThree: number;
  /** the farthest choice that somebody had to be content with, 1 = first; null when nobody has one named */
  readonly worstRank: number | null;
  /** mentees who named mentors and have another one */
  readonly notNamed: number;
  /** matched mentees who named nobody */
  readonly withoutChoice: number;
  /** who would rather have each other, see `blockingPairs` */
  readonly blockingPairs: readonly MatchingPair[];
  /** by mentor; `load` with running pairs */
  readonly loads: readonly { readonly mentorId: number; readonly load: number; readonly capacity: number }[];
  /** the greatest load less the least, in mentees, over mentors who take part and have places */
  readonly loadSpread: number;
  /** points of cost.ts, less is better; comparable between assignments with as many pairs */
  readonly cost: number;
}

/** @throws RangeError for people whom the problem does not have */
export function measure(problem: MatchingProblem, assignment: Assignment): MatchingMeasures {
  const table = tableOf(problem);
  const ranks: number[] = [];
  let notNamed = 0;
  let withoutChoice = 0;
  for (const pair of assignment) {
    const { mentor, mentee } = indexOfPair(table, pair);
    const { rank, anyNamed } = table.wishOfMentee(mentee, mentor);
    if (rank !== null) ranks.push(rank);
    else if (anyNamed) notNamed += 1;
    else withoutChoice += 1;
  }
  const added = countByMentor(assignment);
  const loads = table.mentors.map(({ id, load, capacity }) => ({
    mentorId: id,
    load: load + (added.get(id) ?? 0),
    capacity,
  }));
  const sharing = loads
    .filter(({ capacity }, mentor) => capacity > 0 && at(table.mentors, mentor).excluded === null)
    .map(({ load }) => load);
  return {
    mentees: table.mentees.length,
    matched: assignment.length,
    firstChoice: ranks.filter((rank) => rank === 1).length,
    topThree: ranks.filter((rank) => rank <= 3).length,
    worstRank: ranks.length === 0 ? null : Math.max(...ranks),
    notNamed,
    withoutChoice,
    blockingPairs: blockingPairs(table, assignment),
    loads,
    loadSpread: sharing.length === 0 ? 0 : Math.max(...sharing) - Math.min(...sharing),
    cost: costOf(table, assignment),
  };
}

/** Pairs by themselves, and each further mentee of a mentor a step dearer. */
function costOf(table: MatchingTable, assignment: Assignment): number {
  let cost = assignment.reduce((sum, pair) => sum + numberAt(table.costs, cellOf(table, pair)), 0);
  for (const [mentorId, count] of countByMentor(assignment)) {
    const { load } = at(table.mentors, table.mentorIndex.get(mentorId) ?? NaN);
    cost += table.loadCost * (count * load + (count * (count - 1)) / 2);
  }
  return cost;
}

/**
 * «А и Б предпочли бы друг друга»: both named each other, the mentee likes this mentor better than the present one (or
 * has none), and the mentor has a free place or a mentee liked less. Only what could be done counts: nothing forbids
 * the pair, it would close no circle, fixed pairs stay.
 */
function blockingPairs(table: MatchingTable, assignment: Assignment): readonly MatchingPair[] {
  const { problem, mentors } = table;
  const fixed = new Set(table.fixed.map((pair) => cellOf(table, pair)));
  const presentOf = new Map(assignment.map((pair) => [pair.menteeId, pair]));
  const pairsOf = new Map<number, MatchingPair[]>();
  for (const pair of assignment) {
    const pairs = pairsOf.get(pair.mentorId);
    if (pairs) pairs.push(pair);
    else pairsOf.set(pair.mentorId, [pair]);
  }
  const rankOfMentee = (mentorId: number, menteeId: number) => {
    const { mentor, mentee } = indexOfPair(table, { mentorId, menteeId });
    return table.wishOfMentor(mentor, mentee).rank;
  };

  const blocking: MatchingPair[] = [];
  for (const { menteeId, mentorIds } of problem.preferences.menteeChoices) {
    const present = presentOf.get(menteeId);
    if (present && fixed.has(cellOf(table, present))) continue;
    const presentPlace = present ? mentorIds.indexOf(present.mentorId) : -1;
    for (const mentorId of presentPlace === -1 ? mentorIds : mentorIds.slice(0, presentPlace)) {
      const pair = { mentorId, menteeId };
      const rank = rankOfMentee(mentorId, menteeId);
      if (rank === null || numberAt(table.allowed, cellOf(table, pair)) === 0) continue;
      const { capacity, load } = at(mentors, table.mentorIndex.get(mentorId) ?? NaN);
      const held = pairsOf.get(mentorId) ?? [];
      const likedLess = held
        .map((other) => ({ other, rank: rankOfMentee(mentorId, other.menteeId) ?? Infinity }))
        .filter((other) => other.rank > rank && !fixed.has(cellOf(table, other.other)))
        .sort((a, b) => b.rank - a.rank || a.other.menteeId - b.other.menteeId)[0]?.other;
      const hasPlace = load + held.length < capacity;
      if (!hasPlace && !likedLess) continue;
      const changed = assignment.filter((other) => other !== present && (hasPlace || other !== likedLess));
      const mentorships = [...changed, pair];
      if (circleAmong(table, mentorships, []) === null) blocking.push(pair);
    }
  }
  return inOrder(blocking);
}

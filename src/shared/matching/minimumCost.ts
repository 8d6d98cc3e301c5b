// The proposal: as many pairs as can be, and among those the least disappointment in all.
import { assignPlaces } from './assignPlaces';
import { freePlaces } from './constraints';
import type { Assignment, Matching, MatchingPair, MatchingProblem } from './model';
import { circleAmong } from './proposedCircles';
import { at, numberAt } from './lists';
import { cellOf, countByMentor, indexOfPair, inOrder, tableOf, type MatchingTable } from './table';

/** Cells of cost tables that a search for circles may go through: a few seconds. */
const WORK_LIMIT_CELLS = 60_000_000;
const MOST_NODES = 3_000;

/**
 * An exact optimum: most pairs first, least cost (cost.ts) second; fixed pairs first of all. Of equal optima one is
 * chosen by ids, so the order of the lists does not matter.
 *
 * A mentor's places are one after another dearer, which evens loads; the core is assignPlaces.ts. Circles of mentors
 * are what an assignment problem cannot say, so they are branched on: where the optimum has a circle, one of its pairs
 * must go, and each is banned in turn (pairs before it kept). Every circle-free assignment is in some branch, and a
 * branch is left only when its own optimum is no better than the best found: the answer is exact. That problem is
 * NP-hard, though, and the number of branches limited; past it the best found is given with `proven: false`. A school
 * whose mentors are themselves mentees in dozens would be needed for that.
 */
export function matchAtMinimumCost(problem: MatchingProblem): Matching {
  const known = solved.get(problem);
  if (known) return known;
  const table = tableOf(problem);
  const solution = solve(table, { scale: 1, extra: () => 0 });
  const matching = { pairs: solution.pairs, refusedFixed: table.refusedFixed, proven: solution.proven };
  solved.set(problem, matching);
  return matching;
}

const solved = new WeakMap<MatchingProblem, Matching>();

/**
 * The same with one more pair fixed, changing as little as can be: among the cheapest answers one that keeps most of
 * the present pairs. Null when the pair cannot be, or no answer is proven.
 */
export function rematchWith(
  problem: MatchingProblem,
  present: Assignment,
  wanted: MatchingPair,
): Assignment | null {
  const { fixed } = tableOf(problem);
  const table = tableOf({ ...problem, fixed: [...fixed, wanted] });
  if (table.refusedFixed.length > 0) return null;
  const kept = new Set(present.map((pair) => cellOf(table, pair)));
  const hadMentor = new Set(present.map((pair) => indexOfPair(table, pair).mentee));
  const menteeOf = (cell: number) => Math.floor(cell / table.mentors.length);
  const { pairs, proven } = solve(table, {
    // A change is dearer than none, and all of them together are cheaper than a point. Whoever newly gets a mentor
    // does so in place of somebody who loses one: two changes.
    scale: 2 * table.mentees.length + 1,
    extra: (cell) => (kept.has(cell) ? 0 : hadMentor.has(menteeOf(cell)) ? 1 : 2),
  });
  return proven ? pairs : null;
}

interface Question {
  readonly scale: number;
  /** on top of a cell's cost; less than `scale` even when every mentee has it */
  readonly extra: (cell: number) => number;
}

interface Branch {
  readonly banned: readonly number[];
  readonly required: Assignment;
}

interface Solution {
  readonly pairs: Assignment;
  readonly proven: boolean;
}

function solve(table: MatchingTable, question: Question): Solution {
  const relaxed = relaxation(table, question);
  const nodeLimit = Math.min(MOST_NODES, WORK_LIMIT_CELLS / Math.max(1, table.costs.length));
  const branches: Branch[] = [{ banned: [], required: [] }];
  let best: { readonly pairs: Assignment; readonly total: number } | null = null;
  let nodes = 0;
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    nodes += 1;
    if (best && nodes > nodeLimit) return { pairs: best.pairs, proven: false };
    const { pairs, total } = relaxed(branch);
    if (best && total >= best.total) continue;
    const circle = circleAmong(table, pairs, [...table.fixed, ...branch.required]);
    if (!circle) {
      best = { pairs, total };
      continue;
    }
    // The dearest pair is banned first: the first way down is likely a good answer.
    const dearestFirst = [...circle].sort(
      (a, b) => numberAt(table.costs, cellOf(table, b)) - numberAt(table.costs, cellOf(table, a)),
    );
    const next = dearestFirst.map((pair, index) => ({
      banned: [...branch.banned, cellOf(table, pair)],
      required: [...branch.required, ...dearestFirst.slice(0, index)],
    }));
    branches.push(...next.reverse());
  }
  // The first way down only bans, so it ends at something without a circle: `best` is there.
  return { pairs: best?.pairs ?? table.fixed, proven: true };
}

/** The optimum when circles are let be. Required pairs shut their mentee's other mentors out. */
function relaxation(table: MatchingTable, { scale, extra }: Question) {
  const { mentors, mentees, allowed, costs, loadCost, fixed } = table;
  const fixedMentees = new Set(fixed.map(({ menteeId }) => menteeId));
  const fixedOf = countByMentor(fixed);
  const rowMentees = [...mentees.keys()].filter((mentee) => {
    const start = mentee * mentors.length;
    return (
      !fixedMentees.has(at(mentees, mentee).id) && allowed.subarray(start, start + mentors.length).includes(1)
    );
  });
  const places = Int32Array.from(mentors, (mentor) => freePlaces(mentor) - (fixedOf.get(mentor.id) ?? 0));
  const firstPlaceCosts = Float64Array.from(
    mentors,
    ({ id, load }) => (load + (fixedOf.get(id) ?? 0)) * loadCost * scale,
  );
  const rowCosts = new Float64Array(rowMentees.length * mentors.length);
  let dearest = 0;
  for (const [row, mentee] of rowMentees.entries()) {
    for (let mentor = 0; mentor < mentors.length; mentor += 1) {
      const cell = mentee * mentors.length + mentor;
      const cost = allowed[cell] === 1 ? (costs[cell] as number) * scale + extra(cell) : Infinity;
      rowCosts[row * mentors.length + mentor] = cost;
      if (cost !== Infinity) dearest = Math.max(dearest, cost);
    }
  }
  const dearestPlace =
    mentors.reduce((most, { capacity, load }) => Math.max(most, capacity, load), 0) * loadCost * scale;
  // One more alone is dearer than all that the others could save by it.
  const aloneCost = rowMentees.length * (dearest + dearestPlace) + 1;
  const rowOf = new Map(rowMentees.map((mentee, row) => [mentee, row]));

  return ({ banned, required }: Branch): { readonly pairs: Assignment; readonly total: number } => {
    const branchCosts = banned.length + required.length === 0 ? rowCosts : rowCosts.slice();
    for (const pair of required) {
      const { mentor, mentee } = indexOfPair(table, pair);
      const row = rowOf.get(mentee);
      if (row === undefined) continue;
      const start = row * mentors.length;
      const cost = numberAt(branchCosts, start + mentor);
      branchCosts.fill(Infinity, start, start + mentors.length);
      branchCosts[start + mentor] = cost;
    }
    for (const cell of banned) {
      const row = rowOf.get(Math.floor(cell / mentors.length));
      if (row !== undefined) branchCosts[row * mentors.length + (cell % mentors.length)] = Infinity;
    }
    const columnOf = assignPlaces({
      rows: rowMentees.length,
      columns: mentors.length,
      costs: branchCosts,
      places,
      firstPlaceCosts,
      nextPlaceCost: loadCost * scale,
      aloneCost,
    });
    const pairs: MatchingPair[] = [...fixed];
    const taken = new Int32Array(mentors.length);
    let total = 0;
    for (const [row, mentee] of rowMentees.entries()) {
      const mentor = numberAt(columnOf, row);
      if (mentor === -1) {
        total += aloneCost;
        continue;
      }
      pairs.push({ mentorId: at(mentors, mentor).id, menteeId: at(mentees, mentee).id });
      const placeCost = numberAt(firstPlaceCosts, mentor) + numberAt(taken, mentor) * loadCost * scale;
      total += numberAt(branchCosts, row * mentors.length + mentor) + placeCost;
      taken[mentor] = numberAt(taken, mentor) + 1;
    }
    return { pairs: inOrder(pairs), total };
  };
}

// A problem worked out once: people in the order of their ids, ranks, obstacles and costs of every possible pair.
import { MentorshipGraph } from './circles';
import { createConstraints, freePlaces, obstacleOf, type Constraints } from './constraints';
import { competencePoints, costOfNextLoad, costParts, sumOf, type CostParts, type Wish } from './cost';
import type {
  Assignment,
  MatchingMentee,
  MatchingMentor,
  MatchingPair,
  MatchingProblem,
  Obstacle,
  RefusedPair,
} from './model';
import { at } from './lists';
import { sameWords } from './words';

/** «Mentor» and «mentee» as numbers are places in the lists of this table, from 0. */
export interface MatchingTable {
  readonly problem: MatchingProblem;
  readonly mentors: readonly MatchingMentor[];
  readonly mentees: readonly MatchingMentee[];
  readonly mentorIndex: ReadonlyMap<number, number>;
  readonly menteeIndex: ReadonlyMap<number, number>;
  readonly wishOfMentee: (mentee: number, mentor: number) => Wish;
  readonly wishOfMentor: (mentor: number, mentee: number) => Wish;
  readonly obstacle: (mentor: number, mentee: number) => Obstacle | null;
  readonly costParts: (mentor: number, mentee: number) => CostParts;
  /** mentees × mentors: 1 where nothing stands in the way */
  readonly allowed: Uint8Array;
  /** mentees × mentors, without what the mentor's load adds */
  readonly costs: Float64Array;
  /** what each mentee whom a mentor has already adds to the cost of the next one */
  readonly loadCost: number;
  /** Fixed pairs that hold. */
  readonly fixed: Assignment;
  readonly refusedFixed: readonly RefusedPair[];
  /** Running and fixed mentorships among persons. */
  readonly settled: MentorshipGraph;
}

const tables = new WeakMap<MatchingProblem, MatchingTable>();

/** @throws RangeError when the problem names people it does not have; `parseMatchingProblem` refuses such ones. */
export function tableOf(problem: MatchingProblem): MatchingTable {
  const known = tables.get(problem);
  if (known) return known;
  const table = createTable(problem);
  tables.set(problem, table);
  return table;
}

/** By mentor, then by mentee. */
export function inOrder<Pair extends MatchingPair>(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort((a, b) => a.mentorId - b.mentorId || a.menteeId - b.menteeId);
}

/** A pair's mentor and mentee as places in the table. @throws RangeError for strangers */
export function indexOfPair(table: MatchingTable, { mentorId, menteeId }: MatchingPair) {
  return { mentor: indexIn(table.mentorIndex, mentorId), mentee: indexIn(table.menteeIndex, menteeId) };
}

/** Where a pair stands in `allowed` and `costs`. @throws RangeError for strangers */
export function cellOf(table: MatchingTable, pair: MatchingPair): number {
  const { mentor, mentee } = indexOfPair(table, pair);
  return mentee * table.mentors.length + mentor;
}

/** How many of the pairs each mentor has. */
export function countByMentor(pairs: Assignment): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { mentorId } of pairs) counts.set(mentorId, (counts.get(mentorId) ?? 0) + 1);
  return counts;
}

/** A pair as an arrow among persons. */
export function mentorshipOf(table: MatchingTable, pair: MatchingPair) {
  const { mentor, mentee } = indexOfPair(table, pair);
  return {
    mentorPersonId: at(table.mentors, mentor).personId,
    menteePersonId: at(table.mentees, mentee).personId,
  };
}

function createTable(problem: MatchingProblem): MatchingTable {
  const mentors = [...problem.mentors].sort((a, b) => a.id - b.id);
  const mentees = [...problem.mentees].sort((a, b) => a.id - b.id);
  const mentorIndex = new Map(mentors.map(({ id }, index) => [id, index]));
  const menteeIndex = new Map(mentees.map(({ id }, index) => [id, index]));
  const wishOfMentee = wishes(
    problem.preferences.menteeChoices.map(({ menteeId, mentorIds }) => [menteeId, mentorIds]),
    menteeIndex,
    mentorIndex,
  );
  const wishOfMentor = wishes(
    problem.preferences.mentorChoices.map(({ mentorId, menteeIds }) => [mentorId, menteeIds]),
    mentorIndex,
    menteeIndex,
  );
  const competence = memoisedCompetence(mentors, mentees);
  const settled = new MentorshipGraph(problem.running);
  const constraints = createConstraints(problem, mentors, mentees);
  const { fixed, refusedFixed } = keepFixed(problem, constraints, settled, {
    mentorIndex,
    menteeIndex,
    mentors,
    mentees,
  });
  const reached = mentees.map(({ personId }) => settled.reachedFrom(personId));
  const partsOf = (mentor: number, mentee: number) =>
    costParts(
      problem.settings,
      wishOfMentee(mentee, mentor),
      wishOfMentor(mentor, mentee),
      competence(mentor, mentee),
    );
  const costs = new Float64Array(mentees.length * mentors.length);
  for (let mentee = 0, cell = 0; mentee < mentees.length; mentee += 1) {
    for (let mentor = 0; mentor < mentors.length; mentor += 1, cell += 1) {
      costs[cell] = sumOf(partsOf(mentor, mentee));
    }
  }
  return {
    problem,
    mentors,
    mentees,
    mentorIndex,
    menteeIndex,
    wishOfMentee,
    wishOfMentor,
    obstacle: (mentor, mentee) => obstacleWithCircles(constraints, reached, mentor, mentee),
    costParts: partsOf,
    allowed: allowedCells(constraints, reached),
    costs,
    loadCost: costOfNextLoad(problem.settings),
    fixed,
    refusedFixed,
    settled,
  };
}

/** With circles that running and fixed pairs would close. @param reached whom each mentee mentors */
function obstacleWithCircles(
  constraints: Constraints,
  reached: readonly ReadonlySet<number>[],
  mentor: number,
  mentee: number,
): Obstacle | null {
  const obstacle = obstacleOf(constraints, mentor, mentee);
  if (obstacle) return obstacle;
  const { personId } = at(constraints.mentors, mentor);
  return at(reached, mentee).has(personId) ? { code: 'circle' } : null;
}

function allowedCells(constraints: Constraints, reached: readonly ReadonlySet<number>[]): Uint8Array {
  const mentors = constraints.mentors.length;
  const allowed = new Uint8Array(reached.length * mentors);
  for (let mentee = 0; mentee < reached.length; mentee += 1) {
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      if (obstacleWithCircles(constraints, reached, mentor, mentee) === null) {
        allowed[mentee * mentors + mentor] = 1;
      }
    }
  }
  return allowed;
}

/** Fixed pairs in order, each against those before it. Adds those that hold to the settled mentorships. */
function keepFixed(
  problem: MatchingProblem,
  constraints: Constraints,
  settled: MentorshipGraph,
  people: Pick<MatchingTable, 'mentors' | 'mentees' | 'mentorIndex' | 'menteeIndex'>,
) {
  const fixed: MatchingPair[] = [];
  const refusedFixed: RefusedPair[] = [];
  const menteesTaken = new Set<number>();
  const places = people.mentors.map(freePlaces);
  for (const { mentorId, menteeId } of inOrder(problem.fixed)) {
    const mentor = indexIn(people.mentorIndex, mentorId);
    const mentee = indexIn(people.menteeIndex, menteeId);
    const mentorship = {
      mentorPersonId: at(people.mentors, mentor).personId,
      menteePersonId: at(people.mentees, mentee).personId,
    };
    const refuse = (obstacle: RefusedPair['obstacle']) => refusedFixed.push({ mentorId, menteeId, obstacle });
    const obstacle = obstacleOf(constraints, mentor, mentee);
    if (obstacle) refuse(obstacle);
    else if (menteesTaken.has(mentee)) refuse({ code: 'mentee-taken' });
    else if (at(places, mentor) === 0) refuse({ code: 'no-places' });
    else if (settled.reachedFrom(mentorship.menteePersonId).has(mentorship.mentorPersonId)) {
      refuse({ code: 'circle' });
    } else {
      fixed.push({ mentorId, menteeId });
      menteesTaken.add(mentee);
      places[mentor] = at(places, mentor) - 1;
      settled.add(mentorship);
    }
  }
  return { fixed, refusedFixed };
}

/** Ranked lists as a question: how does this one wish for that one. */
function wishes(
  choices: readonly (readonly [number, readonly number[]])[],
  choosers: ReadonlyMap<number, number>,
  chosen: ReadonlyMap<number, number>,
): (chooser: number, other: number) => Wish {
  const ranks = new Map<number, ReadonlyMap<number, Wish>>();
  for (const [id, ids] of choices) {
    const named = ids.map((other, index): [number, Wish] => [
      indexIn(chosen, other),
      { rank: index + 1, anyNamed: true },
    ]);
    if (named.length > 0) ranks.set(indexIn(choosers, id), new Map(named));
  }
  const content: Wish = { rank: null, anyNamed: false };
  const notNamed: Wish = { rank: null, anyNamed: true };
  return (chooser, other) => {
    const named = ranks.get(chooser);
    return named ? (named.get(other) ?? notNamed) : content;
  };
}

/** People with the same words are compared once. */
function memoisedCompetence(mentors: readonly MatchingMentor[], mentees: readonly MatchingMentee[]) {
  const offers = grouped(mentors, ({ subjects, competences }) => [subjects, competences]);
  const needs = grouped(mentees, ({ subjects, requests }) => [subjects, requests]);
  const points = needs.examples.map((mentee) =>
    offers.examples.map((mentor) => competencePoints(mentor, mentee)),
  );
  return (mentor: number, mentee: number): number => {
    const ofNeed = points[needs.groupOf[mentee] as number] as readonly number[];
    return ofNeed[offers.groupOf[mentor] as number] as number;
  };
}

function grouped<Person>(
  people: readonly Person[],
  words: (person: Person) => readonly (readonly string[])[],
) {
  const groups = new Map<string, number>();
  const examples: Person[] = [];
  const groupOf = people.map((person) => {
    const key = JSON.stringify(words(person).map((texts) => texts.map(sameWords).sort()));
    const known = groups.get(key);
    if (known !== undefined) return known;
    groups.set(key, examples.length);
    return examples.push(person) - 1;
  });
  return { examples, groupOf };
}

function indexIn(indexes: ReadonlyMap<number, number>, id: number): number {
  const index = indexes.get(id);
  if (index === undefined) throw new RangeError(`nobody has the id ${id}`);
  return index;
}

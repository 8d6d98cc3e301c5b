// Circles that proposed pairs would close, alone or with running ones.
import { MentorshipGraph } from './circles';
import type { Assignment } from './model';
import { cellOf, mentorshipOf, type MatchingTable } from './table';

/**
 * The pairs of a shortest circle that may still be parted: those that are not firm. Null when there is no circle,
 * empty when firm and running pairs close it by themselves.
 */
export function circleAmong(table: MatchingTable, pairs: Assignment, firm: Assignment): Assignment | null {
  const graph = new MentorshipGraph(table.problem.running);
  for (const pair of pairs) graph.add(mentorshipOf(table, pair));
  const persons = graph.shortestCircleThrough(pairs.map((pair) => mentorshipOf(table, pair)));
  if (!persons) return null;
  const next = new Map(persons.map((person, index) => [person, persons[(index + 1) % persons.length]]));
  const firmCells = new Set(firm.map((pair) => cellOf(table, pair)));
  return pairs.filter((pair) => {
    const { mentorPersonId, menteePersonId } = mentorshipOf(table, pair);
    return next.get(mentorPersonId) === menteePersonId && !firmCells.has(cellOf(table, pair));
  });
}

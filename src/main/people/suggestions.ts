// Words to offer while typing: those that the school uses already, then those that the program came with.
import catalogue from '../../../resources/people-catalogue.json';
import positions from '../../../resources/positions.json';
import type { OutputOf } from '../../shared/contract/contract';
import { ok, type Result } from '../../shared/model/result';
import { compareClasses } from '../../shared/people/order';
import type { Database } from '../database/connection';
import { readPeople, readRepresentatives } from './roster';

export function suggestions(database: Database): Result<OutputOf<'people.suggestions'>> {
  const people = [...readPeople(database).values()];
  const relations = [...readRepresentatives(database).values()].flat().map(({ relation }) => relation);
  return ok({
    positions: offered(
      people.map(({ position }) => position),
      positions.groups.flatMap(({ posts }) => posts),
    ),
    qualifications: offered(
      people.map(({ qualification }) => qualification),
      catalogue.qualifications,
    ),
    subjects: offered(
      people.flatMap(({ subjects }) => subjects),
      catalogue.subjects,
    ),
    competences: offered(
      people.flatMap(({ competences, requests }) => [...competences, ...requests]),
      catalogue.competences,
    ),
    classes: offered(
      people.map(({ className }) => className),
      [],
    ).sort(compareClasses),
    relations: offered(relations, catalogue.relations),
  });
}

/** The words in use first, the commonest at the head; each once. */
function offered(used: readonly string[], known: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of used) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const distinct = new Map<string, string>();
  for (const word of [...common, ...known]) {
    if (!distinct.has(word.toLowerCase())) distinct.set(word.toLowerCase(), word);
  }
  return [...distinct.values()];
}

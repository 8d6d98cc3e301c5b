// Writes a plan into the file: the caller's transaction makes it all or nothing.
import type { Database } from '../../database/connection';
import * as repository from '../repository';
import type { Entry } from './roll';

export function writePlan(database: Database, entries: readonly Entry[]): void {
  const ids = new Map(entries.map((entry) => [entry, writePerson(database, entry)]));
  for (const [entry, id] of ids) {
    writeLinks(database, entry, id, ids);
    for (const { role, before } of entry.roles) {
      if (before === null) repository.insertRole(database, { personId: id, ...role });
      else if (differ(role, before)) repository.updateRole(database, { ...before, ...role });
    }
  }
}

function writePerson(database: Database, { id, before, person }: Entry): number {
  if (id === null) return repository.insertPerson(database, person);
  if (before !== person) repository.updatePerson(database, { id, ...person });
  return id;
}

function writeLinks(
  database: Database,
  { links }: Entry,
  childId: number,
  ids: ReadonlyMap<Entry, number>,
): void {
  if (links.every(({ relation, before }) => relation === before)) return;
  repository.deleteRepresentations(database, childId);
  for (const { adult, relation, authority } of links) {
    const adultId = ids.get(adult);
    if (adultId !== undefined) {
      repository.insertRepresentation(database, { childId, adultId, relation, authority });
    }
  }
}

function differ(one: object, other: object): boolean {
  const values = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).some(([key, value]) => values[key] !== value);
}

// People, roles and representatives as other areas ask for them.
import type { Database } from '../database/connection';
import * as repository from './repository';
import type { PersonRecord, Representation, RoleRecord } from './repository';

export type { PersonRecord, Representation, RoleRecord } from './repository';

/** Everybody by id, those who have left too: old papers name them. */
export const readPeople = keptWhileUnchanged(
  (database): ReadonlyMap<number, PersonRecord> =>
    new Map(repository.findPeople(database).map((person) => [person.id, person])),
);

export function readPerson(database: Database, id: number): PersonRecord | null {
  return repository.findPerson(database, id);
}

/** Every role by its id, closed ones too. */
export const readRoles = keptWhileUnchanged(
  (database): ReadonlyMap<number, RoleRecord> =>
    new Map(repository.findRoles(database).map((role) => [role.id, role])),
);

/** Who stands for whom, by the child. */
export const readRepresentatives = keptWhileUnchanged(
  (database): ReadonlyMap<number, readonly Representation[]> => {
    const byChild = new Map<number, Representation[]>();
    for (const representation of repository.findRepresentations(database)) {
      const others = byChild.get(representation.childId);
      if (others) others.push(representation);
      else byChild.set(representation.childId, [representation]);
    }
    return byChild;
  },
);

/** What stands beside a name: a pupil's class, else the position, else the workplace. */
export function detailsOf(person: PersonRecord): string {
  if (person.category === 'pupil') return person.className === '' ? '' : `${person.className} класс`;
  return person.position === '' ? person.workplace : person.position;
}

/** Many areas ask for everybody within one call; the rows are read once, until the file changes. */
function keptWhileUnchanged<Value>(read: (database: Database) => Value): (database: Database) => Value {
  const kept = new WeakMap<Database, { readonly version: number; readonly value: Value }>();
  return (database) => {
    const known = kept.get(database);
    if (known?.version === database.version) return known.value;
    const value = read(database);
    kept.set(database, { version: database.version, value });
    return value;
  };
}

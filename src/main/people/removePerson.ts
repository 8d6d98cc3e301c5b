// Removing a person entered by mistake; whoever has a history leaves by a date instead.
import { fullName } from '../../shared/model/personName';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import * as repository from './repository';
import { usesOfPerson } from './uses';

/** Roles without a history go along. Refusals: not-found, person-in-use. */
export function removePerson(database: Database, id: number): Result<{ done: boolean }> {
  const person = repository.findPerson(database, id);
  if (!person) return fail('not-found', { what: 'person' });
  const where = usesOfPerson(database, id);
  if (where.length > 0) return fail('person-in-use', { fullName: fullName(person), where });
  database.transaction(() => {
    for (const role of repository.findRolesOf(database, id)) repository.deleteRole(database, role.id);
    repository.deletePerson(database, id);
  });
  return ok({ done: true });
}

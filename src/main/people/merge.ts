// Two entries of one person become one: fields are filled, lists joined, and everything that names the dropped
// entry names the kept one from then on.
import { MOST_TAGS } from '../../shared/contract/people';
import { LONGEST_TEXT } from '../../shared/contract/schemas';
import { fullName } from '../../shared/model/personName';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { mergeConflict } from './mergeConflicts';
import { moveLinks } from './mergeLinks';
import { moveRoles } from './mergeRoles';
import * as repository from './repository';
import type { PersonRecord } from './roster';
import { tags } from './savePerson';

/** All or nothing. Refusals: not-found, same-person, merge-conflict. */
export function mergePeople(
  database: Database,
  { keepId, dropId }: { readonly keepId: number; readonly dropId: number },
): Result<{ id: number }> {
  if (keepId === dropId) return fail('same-person', {});
  const [keep, drop] = [repository.findPerson(database, keepId), repository.findPerson(database, dropId)];
  if (!keep || !drop) return fail('not-found', { what: 'person' });
  const reason = mergeConflict(database, keepId, dropId);
  if (reason !== null) return fail('merge-conflict', { reason });
  const merged = mergedFields(keep, drop);
  if ([merged.subjects, merged.competences, merged.requests].some(({ length }) => length > MOST_TAGS)) {
    return fail('merge-conflict', {
      reason: `вместе у них больше ${MOST_TAGS} предметов, компетенций или запросов`,
    });
  }
  return database.transaction(() => {
    moveRoles(database, keepId, dropId);
    moveLinks(database, keepId, dropId);
    repository.updatePerson(database, merged);
    repository.deletePerson(database, dropId);
    return ok({ id: keepId });
  });
}

/** Fields of the kept entry win; empty ones are filled, initials give way to the names that they stand for. */
function mergedFields(keep: PersonRecord, drop: PersonRecord): PersonRecord {
  const filled = (field: TextField) => (keep[field] === '' ? drop[field] : keep[field]);
  const name = fullerName(keep.name, drop.name);
  const patronymic = fullerName(keep.patronymic, drop.patronymic);
  const sameName = fullName(keep) === fullName({ ...keep, name, patronymic });
  const position = filled('position');
  return {
    ...keep,
    name,
    patronymic,
    nameForms: sameName
      ? { ...(fullName(drop) === fullName(keep) ? drop.nameForms : {}), ...keep.nameForms }
      : {},
    position,
    positionForms: {
      ...(drop.position === position ? drop.positionForms : {}),
      ...(keep.position === position ? keep.positionForms : {}),
    },
    sex: keep.sex ?? drop.sex,
    birthDate: keep.birthDate ?? drop.birthDate,
    className: filled('className'),
    workplace: filled('workplace'),
    qualification: filled('qualification'),
    service: keep.service ?? drop.service,
    phone: filled('phone'),
    email: filled('email'),
    address: filled('address'),
    passport: filled('passport'),
    subjects: tags([...keep.subjects, ...drop.subjects]),
    competences: tags([...keep.competences, ...drop.competences]),
    requests: tags([...keep.requests, ...drop.requests]),
    note: (tags([keep.note, drop.note]).length > 1
      ? `${keep.note}\n${drop.note}`
      : keep.note || drop.note
    ).slice(0, LONGEST_TEXT),
  };
}

type TextField =
  'position' | 'className' | 'workplace' | 'qualification' | 'phone' | 'email' | 'address' | 'passport';

/** «А.» gives way to «Анна»; nothing gives way to something. */
function fullerName(keep: string, drop: string): string {
  if (keep === '') return drop;
  const isInitial = /^\p{L}\.?$/u.test(keep);
  return isInitial && drop.startsWith(keep.slice(0, 1)) && drop.length > keep.length ? drop : keep;
}

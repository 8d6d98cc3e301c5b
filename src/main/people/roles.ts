// Parts in the programme: giving one, changing it, taking it back.
import type { ArgumentOf } from '../../shared/contract/contract';
import type { RoleInput } from '../../shared/contract/people';
import type { ParticipantRole } from '../../shared/model/people';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import * as repository from './repository';
import { readPeople, readPerson, readRoles, type PersonRecord } from './roster';
import { usesOfRole } from './uses';

/** How many mentees a mentor takes until somebody says otherwise. */
const USUAL_CAPACITY = 1;

/**
 * Adds a role, or changes the one with this id.
 * Refusals: not-found (person, role, form), role-exists, dates-backwards, person-wrong.
 */
export function saveRole(
  database: Database,
  { personId, id, role }: ArgumentOf<'people.saveRole'>,
): Result<{ id: number }> {
  const person = readPerson(database, personId);
  if (!person) return fail('not-found', { what: 'person' });
  const before = id === null ? null : repository.findRole(database, id);
  if (id !== null && before?.personId !== personId) return fail('not-found', { what: 'role' });
  const refusal =
    formRefusal(database, role.formId) ?? dateRefusal(role, person) ?? fieldRefusal(role, before?.role);
  if (refusal) return { ok: false, error: refusal };
  // Days that stay are not asked again: two entries of a person that were joined may have such.
  const daysStay = before?.enteredOn === role.enteredOn && before.leftOn === role.leftOn;
  if (!daysStay && isHeldMeanwhile(database, personId, id, role)) {
    return fail('role-exists', { fullName: fullName(person), role: role.role });
  }
  const record = { personId, ...tidied(role) };
  if (id === null) return ok({ id: repository.insertRole(database, record) });
  repository.updateRole(database, { id, ...record });
  return ok({ id });
}

/** Takes back a role that has left no trace. Refusals: not-found, role-in-use. */
export function removeRole(database: Database, id: number): Result<{ done: boolean }> {
  const role = repository.findRole(database, id);
  const person = role && readPerson(database, role.personId);
  if (!person) return fail('not-found', { what: 'role' });
  const where = usesOfRole(database, id);
  if (where.length > 0) return fail('role-in-use', { fullName: fullName(person), where });
  repository.deleteRole(database, id);
  return ok({ done: true });
}

/**
 * The same role for many; whoever holds it already keeps it as it is, and whoever has left gets none.
 * Refusal: not-found (person, form).
 */
export function giveRole(
  database: Database,
  { personIds, role, formId }: ArgumentOf<'people.giveRole'>,
  today: PlainDate,
): Result<{ given: number }> {
  const refusal = formRefusal(database, formId);
  if (refusal) return { ok: false, error: refusal };
  const people = readPeople(database);
  const ids = [...new Set(personIds)];
  if (ids.some((id) => !people.has(id))) return fail('not-found', { what: 'person' });
  const holders = new Set(
    [...readRoles(database).values()]
      .filter((held) => held.role === role && (held.leftOn === null || held.leftOn > today))
      .map(({ personId }) => personId),
  );
  const receivers = ids.filter((id) => !holders.has(id) && people.get(id)?.leftOn === null);
  database.transaction(() => {
    for (const personId of receivers) {
      repository.insertRole(database, { personId, ...newRole(role, formId, today) });
    }
  });
  return ok({ given: receivers.length });
}

/** A role with nothing settled but its form. */
export function newRole(role: ParticipantRole, formId: number | null, enteredOn: PlainDate): RoleInput {
  return {
    role,
    formId,
    variant: '',
    capacity: role === 'mentor' ? USUAL_CAPACITY : 0,
    targetGroup: null,
    days: [],
    since: null,
    until: null,
    enteredOn,
    leftOn: null,
    outcome: '',
    caseLink: '',
    feedback: '',
  };
}

/** Somebody holds this role already on a day of it. */
function isHeldMeanwhile(database: Database, personId: number, id: number | null, role: RoleInput): boolean {
  return repository
    .findRolesOf(database, personId)
    .some((held) => held.id !== id && held.role === role.role && areAtOnce(held, role));
}

type Days = Pick<RoleInput, 'enteredOn' | 'leftOn'>;

/** The day of leaving one is free for the next. */
function areAtOnce(one: Days, other: Days): boolean {
  const endsBefore = (earlier: Days, later: Days) =>
    earlier.leftOn !== null && earlier.leftOn <= later.enteredOn;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function formRefusal(database: Database, formId: number | null): Failure | null {
  const exists = formId === null || readChosenForms(database).some(({ id }) => id === formId);
  return exists ? null : { code: 'not-found', params: { what: 'form' } };
}

function dateRefusal(role: RoleInput, { birthDate }: PersonRecord): Failure | null {
  const orders = [
    [birthDate, role.enteredOn, 'дата рождения', 'дата входа'],
    [role.since, role.until, 'начало периода', 'окончание периода'],
    [role.enteredOn, role.leftOn, 'дата входа', 'дата выхода'],
  ] as const;
  for (const [earlier, later, earlierName, laterName] of orders) {
    if (earlier !== null && later !== null && later < earlier) {
      return { code: 'dates-backwards', params: { earlier: earlierName, later: laterName } };
    }
  }
  return null;
}

function fieldRefusal(role: RoleInput, before: ParticipantRole | undefined): Failure | null {
  const problems: string[] = [];
  if (before !== undefined && before !== role.role) problems.push('роль не меняют: заведите другую');
  if (role.role === 'mentor' && role.capacity < 1) {
    problems.push('у наставника должно быть место хотя бы для одного наставляемого');
  }
  return problems.length > 0 ? { code: 'person-wrong', params: { problems } } : null;
}

/** A mentor has no target group, a mentee no capacity. */
function tidied(role: RoleInput): RoleInput {
  const days = [...new Set(role.days)].sort((one, other) => one - other);
  const texts = {
    variant: role.variant.trim(),
    outcome: role.outcome.trim(),
    caseLink: role.caseLink.trim(),
    feedback: role.feedback.trim(),
  };
  return role.role === 'mentor'
    ? { ...role, ...texts, days, targetGroup: null }
    : { ...role, ...texts, days, capacity: 0 };
}

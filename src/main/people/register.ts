// The register of people as the window shows it: a line for everybody, and one person whole.
import type { Person, PersonRow, Role } from '../../shared/contract/people';
import type { Pair } from '../../shared/contract/pairs';
import { consentKinds } from '../../shared/model/consents';
import type { Lack } from '../../shared/model/eligibility';
import { ageOn, serviceYearsOn } from '../../shared/model/people';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { compareNames } from '../../shared/people/order';
import { pairStatusWords } from '../../shared/pairs/statusWords';
import { consentStates } from '../consents/consents';
import { findLacks } from '../consents/lacks';
import { isOpenRole } from '../consents/need';
import type { Database } from '../database/connection';
import { listPairs } from '../pairs/pairs';
import { readPeople, readRepresentatives, readRoles, type PersonRecord, type RoleRecord } from './roster';

/** Everybody by name, with their open roles and what these lack. */
export function listPeople(database: Database, today: PlainDate): Result<PersonRow[]> {
  const roles = openRoles(database, today);
  const lacks = findLacks(database, today);
  return ok(
    [...readPeople(database).values()].sort(compareNames).map((person) => {
      const own = roles.get(person.id) ?? [];
      return {
        id: person.id,
        category: person.category,
        surname: person.surname,
        name: person.name,
        patronymic: person.patronymic,
        sex: person.sex,
        birthDate: person.birthDate,
        position: person.position,
        className: person.className,
        workplace: person.workplace,
        qualification: person.qualification,
        serviceYears: serviceYearsOn(person.service, today),
        phone: person.phone,
        email: person.email,
        subjects: person.subjects,
        competences: person.competences,
        requests: person.requests,
        leftOn: person.leftOn,
        roles: own.map(({ id, role, formId, capacity, targetGroup }) => ({
          id,
          role,
          formId,
          capacity,
          targetGroup,
        })),
        lacks: lacksOf(own, lacks),
      };
    }),
  );
}

/** One person whole. Refusal: not-found. */
export function getPerson(database: Database, id: number, today: PlainDate): Result<Person> {
  const people = readPeople(database);
  const record = people.get(id);
  if (!record) return fail('not-found', { what: 'person' });
  const roles = [...readRoles(database).values()].filter(({ personId }) => personId === id);
  const byChild = readRepresentatives(database);
  const representatives = byChild.get(id) ?? [];
  const children = [...byChild.values()].flat().filter(({ adultId }) => adultId === id);
  const states = consentStates(database, today).get(id);
  const pairs = listPairs(database, today);
  if (!pairs.ok) return pairs;
  const nameOf = (personId: number) => fullName(people.get(personId) ?? record);
  return ok({
    id,
    person: {
      ...withoutId(record),
      representatives: representatives.map(({ adultId, relation, authority }) => ({
        adultId,
        relation,
        authority,
      })),
    },
    age: ageOn(record.birthDate, today),
    roles: roles.map(withoutPerson),
    representatives: representatives.map(({ adultId, relation, authority }) => ({
      adultId,
      relation,
      authority,
      fullName: nameOf(adultId),
    })),
    children: children.map(({ childId }) => ({ id: childId, fullName: nameOf(childId) })),
    consents: states ? consentKinds.map((kind) => ({ kind, state: states[kind] })) : [],
    pairs: pairs.value
      .filter(({ mentor, mentees }) => [mentor, ...mentees].some(({ personId }) => personId === id))
      .map((pair) => ({ id: pair.id, words: pairWords(pair, id) })),
    lacks: lacksOf(
      roles.filter((role) => isOpenRole(role, today)),
      findLacks(database, today),
    ),
  });
}

function openRoles(database: Database, today: PlainDate): ReadonlyMap<number, readonly RoleRecord[]> {
  const byPerson = new Map<number, RoleRecord[]>();
  for (const role of readRoles(database).values()) {
    if (!isOpenRole(role, today)) continue;
    const others = byPerson.get(role.personId);
    if (others) others.push(role);
    else byPerson.set(role.personId, [role]);
  }
  return byPerson;
}

/** Each lack once, though both roles may have it. */
function lacksOf(roles: readonly RoleRecord[], lacks: ReadonlyMap<number, readonly Lack[]>): readonly Lack[] {
  const all = roles.flatMap(({ id }) => lacks.get(id) ?? []);
  return [...new Map(all.map((lack) => [JSON.stringify(lack), lack])).values()];
}

/** «наставник для: Примерова А.С.; форма «учитель – учитель»; действует». */
function pairWords({ mentor, mentees, formTitle, status }: Pair, personId: number): string {
  const names =
    mentor.personId === personId
      ? `наставник для: ${mentees.map(({ shortName }) => shortName).join(', ')}`
      : `наставник: ${mentor.shortName}`;
  return [names, formTitle === '' ? '' : `форма «${formTitle}»`, pairStatusWords[status]]
    .filter((part) => part !== '')
    .join('; ');
}

function withoutId({ id: _, ...person }: PersonRecord): Omit<PersonRecord, 'id'> {
  return person;
}

function withoutPerson({ personId: _, ...role }: RoleRecord): Role {
  return role;
}

// A school's file in memory with a few invented people, for tests.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Result } from '../../../shared/model/result';
import { Database } from '../../database/connection';
import { migrate } from '../../database/schema/migrations';
import { insertPerson, insertRole, type PersonRecord, type RoleRecord } from '../../people/repository';

export const day = (text: string) => text as PlainDate;

export async function emptyFile(): Promise<Database> {
  const database = await Database.open();
  migrate(database);
  return database;
}

/** @param name «Примерова Анна Сергеевна» */
export function addPerson(
  database: Database,
  name: string,
  given: Partial<Omit<PersonRecord, 'id'>> = {},
): number {
  const [surname = '', first = '', patronymic = ''] = name.split(' ');
  return insertPerson(database, {
    category: 'staff',
    surname,
    name: first,
    patronymic,
    sex: 'female',
    birthDate: null,
    position: '',
    className: '',
    workplace: '',
    qualification: '',
    service: null,
    phone: '',
    email: '',
    address: '',
    subjects: [],
    competences: [],
    requests: [],
    note: '',
    passport: '',
    indeclinable: false,
    nameForms: {},
    positionForms: {},
    leftOn: null,
    ...given,
  });
}

/** @returns the role's id */
export function addRole(
  database: Database,
  personId: number,
  role: RoleRecord['role'],
  given: Partial<Omit<RoleRecord, 'id'>> = {},
): number {
  return insertRole(database, {
    personId,
    role,
    formId: null,
    variant: '',
    capacity: 1,
    targetGroup: null,
    days: [],
    since: null,
    until: null,
    enteredOn: day('2025-09-01'),
    leftOn: null,
    outcome: '',
    caseLink: '',
    feedback: '',
    ...given,
  });
}

/** The child's first representative, a parent of the same surname. */
export function addParent(database: Database, childId: number, name: string): number {
  const adultId = addPerson(database, name, { category: 'parent' });
  database.run(
    "INSERT INTO representative (child_id, adult_id, relation, authority) VALUES (?, ?, 'мать', '')",
    [childId, adultId],
  );
  return adultId;
}

export function refusalOf(result: Result<unknown>): unknown {
  return result.ok ? `accepted: ${JSON.stringify(result.value)}` : result.error;
}

// A school's file in memory and people for it, invented.
import type { PersonInput, RoleInput } from '../../../shared/contract/people';
import type { PlainDate } from '../../../shared/model/plainDate';
import { emptyPerson } from '../../../shared/people/emptyPerson';
import { schoolYear } from '../../../shared/model/schoolYear';
import { Database } from '../../database/connection';
import { migrate } from '../../database/schema/migrations';
import { valueOf } from '../../database/testing/sampleFile';
import { builtInRoadmap } from '../../roadmap/builtInRoadmap';
import { createProgramme, itemsOfDraft } from '../../roadmap/createProgramme';
import { newRole, saveRole } from '../roles';
import { savePerson } from '../savePerson';

export const TODAY = day('2021-11-08');

export function day(text: string): PlainDate {
  return text as PlainDate;
}

/** With the built-in roadmap, so that there are forms of mentoring. */
export async function emptySchool(): Promise<Database> {
  const database = await Database.open();
  migrate(database);
  const draft = builtInRoadmap(schoolYear(2021));
  createProgramme(database, {
    text: draft,
    items: itemsOfDraft(draft),
    sourceName: null,
    createdOn: day('2021-08-20'),
  });
  return database;
}

export function personInput(fields: Partial<PersonInput> = {}): PersonInput {
  return { ...emptyPerson('staff'), surname: 'Примерова', name: 'Анна', patronymic: 'Сергеевна', ...fields };
}

/** «Примеров Иван Петрович» and whatever else a test is about. */
export function addPerson(database: Database, name: string, fields: Partial<PersonInput> = {}): number {
  const [surname = '', given = '', patronymic = ''] = name.split(' ');
  const person = personInput({ surname, name: given, patronymic, ...fields });
  return valueOf(savePerson(database, { id: null, person }, TODAY)).id;
}

export function addRole(
  database: Database,
  personId: number,
  role: RoleInput['role'],
  fields: Partial<RoleInput> = {},
): number {
  return valueOf(
    saveRole(database, { personId, id: null, role: { ...newRole(role, null, TODAY), ...fields } }),
  ).id;
}

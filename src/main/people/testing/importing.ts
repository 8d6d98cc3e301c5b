// A desk at work over a file, as tests of the import ask it.
import type { PeopleImportView } from '../../../shared/contract/people';
import type { Database } from '../../database/connection';
import { valueOf } from '../../database/testing/sampleFile';
import { PeopleImportDesk } from '../import/importDesk';
import { readPeople, type PersonRecord } from '../roster';
import { TODAY } from './samplePeople';

export interface Importing {
  readonly desk: PeopleImportDesk;
  /** A text is a .csv in UTF-8. */
  readonly read: (bytes: Uint8Array | string, name?: string) => PeopleImportView;
  readonly take: (view: PeopleImportView, skip?: readonly number[]) => { added: number; updated: number };
  readonly everybody: () => readonly PersonRecord[];
  readonly named: (surname: string) => PersonRecord | undefined;
}

export function importing(database: Database): Importing {
  const desk = new PeopleImportDesk();
  const everybody = () => [...readPeople(database).values()];
  return {
    desk,
    read(bytes, name = 'список.csv') {
      const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
      return valueOf(desk.read(database, content, name, TODAY));
    },
    take: ({ importId }, skip = []) => valueOf(desk.take(database, { importId, skip }, TODAY)),
    everybody,
    named: (surname) => everybody().find((person) => person.surname === surname),
  };
}

export const actions = ({ rows }: PeopleImportView) => rows.map(({ action }) => action);
export const problems = ({ rows }: PeopleImportView) =>
  rows.flatMap((row) => row.problems.map(({ words }) => words));

export const STAFF = `Список педагогов на 2021 год;;;;;;;
№ п/п;Ф.И.О. педагога;Дата рожд.;Должность;Квалификационная категория;Стаж (лет);Тел.;Предмет
1;Примерова Анна Сергеевна;12.03.1980;учитель математики;высшая;20 лет;8 913 123-45-67;математика, физика
2;ОБРАЗЦОВ ПЁТР ИЛЬИЧ;5 мая 1994 г.;учитель химии;СЗД;с 2018 года;89131112233;химия
Итого;2;;;;;;
`;

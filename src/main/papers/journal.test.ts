import { beforeEach, expect, it } from 'vitest';
import { plainDate } from '../../shared/model/plainDate';
import { addPerson } from '../consents/testing/register';
import { readDocx } from '../documents/testing/readDocx';
import { TODAY, valueOf, type SampleSchool } from '../pairs/testing/school';
import { sheetsOf } from '../spreadsheets/testing/shownTable';
import { journalRows } from './gather/journalRows';
import { journalPaper, journalTable } from './journal';
import { cancelPaper } from './register';
import { save, schoolWithRegister, sign } from './testing/register';

let school: SampleSchool;
const everything = { series: null, year: null };

beforeEach(async () => {
  school = await schoolWithRegister();
  const { database } = school;
  const curator = addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
  const orderBy = async (number: string, date = TODAY) => {
    const id = save(database, 'order-forms', { values: { curator } });
    valueOf(await sign(database, id, number, date));
    return id;
  };
  await orderBy('10-ОД');
  const cancelled = await orderBy('9-ОД', plainDate(2021, 11, 1));
  valueOf(
    cancelPaper(database, { id: cancelled, on: TODAY, byPaperId: null, words: 'приказом учредителя' }, TODAY),
  );
  await orderBy('3-ОД', plainDate(2020, 9, 1));
  const awards = [{ person: curator, kind: 'merit', reason: 'за труд', bonus: null }];
  const staff = save(database, 'order-awards-staff', { values: { awards, grounds: ['отчёт'] } });
  valueOf(await sign(database, staff, '1-лс'));
  // A draft and a paper without a number of an order are no entries.
  save(database, 'order-forms', { number: '77-ОД', date: TODAY, values: { curator } });
  valueOf(await sign(database, save(database, 'programme'), ''));
  return () => database.close();
});

it('has signed and cancelled orders by series, year and number', () => {
  expect(journalRows(school.database, everything).map(({ number, note }) => [number, note])).toEqual([
    ['3-ОД', ''],
    ['9-ОД', 'отменён приказом учредителя'],
    ['10-ОД', ''],
    ['1-лс', ''],
  ]);
  const scope = { series: 'core', year: 2021 } as const;
  expect(journalRows(school.database, scope).map(({ number }) => number)).toEqual(['9-ОД', '10-ОД']);
});

it('is printed as a journal for each series and year, and written as a table', async () => {
  const { database } = school;
  const paper = valueOf(await journalPaper(database, everything, TODAY));
  const text = JSON.stringify(readDocx(paper.bytes)).replace(/\u00A0/g, ' ');
  for (const number of ['3-ОД', '9-ОД', '10-ОД', '1-лс']) expect(text).toContain(`"${number}"`);
  expect(text).not.toContain('77-ОД');
  const one = valueOf(await journalPaper(database, { series: 'personnel', year: 2021 }, TODAY));
  expect(JSON.stringify(readDocx(one.bytes))).not.toContain('9-ОД');
  const none = valueOf(await journalPaper(database, { series: 'personnel', year: 2015 }, TODAY));
  expect(JSON.stringify(readDocx(none.bytes))).toContain('2015');

  const { bytes } = journalTable(database, everything);
  const table = JSON.stringify(sheetsOf(bytes));
  expect(table).toContain('отменён приказом учредителя');
  expect(table).toContain('личный состав');
});

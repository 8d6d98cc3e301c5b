import { beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '../../shared/model/plainDate';
import type { FieldValue } from '../../shared/papers/fields';
import { addPerson, day, refusalOf } from '../consents/testing/register';
import { dump } from '../database/testing/sampleFile';
import { savePair } from '../pairs/editPairs';
import { paperOfOrder, saveOrder, signOrder } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import { orderInput, pairInput, TODAY, valueOf, type SampleSchool } from '../pairs/testing/school';
import { mergePeople } from '../people/merge';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import { acquaint, acquaintances, askAcquaintance } from './acquaintances';
import { exportable } from './exportPaper';
import { makePapers } from './makePapers';
import { nextNumber, numbering, saveNumbering } from './numbering';
import { previewPaper } from './preview';
import { listPapers } from './records';
import { cancelPaper, getPaper, markPrinted, removePaper, savePaper } from './register';
import { prepareSigning, signPaper } from './sign';
import { newDraft, save, schoolWithRegister, sign } from './testing/register';

let school: SampleSchool;
let curator: number;

beforeEach(async () => {
  school = await schoolWithRegister();
  curator = addPerson(school.database, 'Примерова Анна Сергеевна', { position: 'заместитель директора' });
  return () => school.database.close();
});

const record = (id: number) => {
  const found = listPapers(school.database, TODAY).find((paper) => paper.id === id);
  if (!found) throw new Error(`no paper ${id}`);
  return found;
};
const introduction = (given: Parameters<typeof save>[2] = {}) =>
  save(school.database, 'order-introduction', given);
const forms = (values: Readonly<Record<string, FieldValue>> = {}) =>
  save(school.database, 'order-forms', { values: { curator, ...values } });

describe('a draft', () => {
  it('is kept as it was typed, and may be changed and removed', () => {
    const { database } = school;
    const id = introduction({ number: ' № 45-ОД ', date: day('2021-10-05'), values: { curator } });
    const { draft } = valueOf(getPaper(database, id, TODAY));
    expect(draft).toMatchObject({ id, number: '45-ОД', date: '2021-10-05', values: { curator } });
    expect(record(id)).toMatchObject({
      title: expect.stringContaining('О внедрении') as string,
      series: 'core',
      status: 'draft',
      createdOn: TODAY,
    });
    expect(valueOf(savePaper(database, { ...draft, number: '46-ОД' }, TODAY))).toEqual({ id });
    expect(record(id).number).toBe('46-ОД');
    valueOf(removePaper(database, id));
    expect(refusalOf(getPaper(database, id, TODAY))).toMatchObject({ code: 'not-found' });
  });

  it('that is printed stays printed until it changes', () => {
    const { database } = school;
    const id = introduction();
    valueOf(markPrinted(database, id, TODAY));
    expect(record(id)).toMatchObject({ status: 'printed', printedOn: TODAY });
    const { draft } = valueOf(getPaper(database, id, TODAY));
    valueOf(savePaper(database, draft, TODAY));
    expect(record(id).status).toBe('printed');
    valueOf(savePaper(database, { ...draft, values: { ...draft.values, curator } }, TODAY));
    expect(record(id).status).toBe('draft');
  });

  it('is refused by the names of its fields, and with people and papers that are not there', () => {
    const { database } = school;
    const typed = (values: Readonly<Record<string, FieldValue>>) =>
      refusalOf(savePaper(database, newDraft(database, 'order-forms', { values }), TODAY));
    expect(typed({ curator: 'Примерова', stranger: '' })).toEqual({
      code: 'paper-values',
      params: { labels: ['stranger', 'Куратор'] },
    });
    expect(typed({ curator: 999 })).toEqual({ code: 'not-found', params: { what: 'person' } });
    expect(
      refusalOf(savePaper(database, { ...newDraft(database, 'order-forms'), id: 999 }, TODAY)),
    ).toMatchObject({ code: 'not-found' });
    expect(
      refusalOf(savePaper(database, { ...newDraft(database, 'order-forms'), templateId: 9 }, TODAY)),
    ).toMatchObject({ code: 'not-found' });
    expect(listPapers(database, TODAY)).toEqual([]);
  });

  it('is found by what is typed in it and by whom it names', () => {
    const id = forms({ councilNumber: '7-пс' });
    expect(record(id).searchKey).toContain('7-пс');
    expect(record(id).searchKey).toContain('примерова анна сергеевна');
  });

  it('begins with what the file knows', () => {
    forms();
    const { values } = newDraft(school.database, 'order-introduction');
    expect(values).toMatchObject({ curator, formTitles: ['учитель – учитель', 'учитель – ученик'] });
  });
});

describe('signing', () => {
  it('gives the number, freezes the paper and asks those it names to read it', async () => {
    const { database } = school;
    const id = forms();
    valueOf(await sign(database, id, '№ 1-ОД'));
    expect(record(id)).toMatchObject({
      status: 'signed',
      number: '1-ОД',
      date: TODAY,
      signedOn: TODAY,
      acquaintances: { asked: 1, signed: 0 },
    });
    const { draft } = valueOf(getPaper(database, id, TODAY));
    const before = dump(database);
    const signed = { code: 'paper-signed' };
    expect(refusalOf(savePaper(database, { ...draft, number: '2' }, TODAY))).toMatchObject(signed);
    expect(refusalOf(removePaper(database, id))).toMatchObject(signed);
    expect(refusalOf(await sign(database, id, '2-ОД'))).toMatchObject(signed);
    valueOf(markPrinted(database, id, TODAY));
    expect(dump(database)).toBe(before);
  });

  it('asks once about a number that leaves others out, and never takes one twice', async () => {
    const { database } = school;
    const [first, second, third] = [forms(), introduction(), forms()];
    expect(refusalOf(await sign(database, first, '4-ОД', TODAY, false))).toEqual({
      code: 'order-number-gap',
      params: { number: '4-ОД', expected: '1-ОД' },
    });
    valueOf(await sign(database, first, '4-ОД'));
    expect(record(first).warnings).toEqual(['Перед ним пропущены номера: 1-ОД – 3-ОД']);
    expect(nextNumber(database, { series: 'core', date: TODAY })).toEqual({
      number: '5-ОД',
      gaps: ['1-ОД – 3-ОД'],
      doubles: [],
    });
    for (const number of ['4-ОД', ' № 4', '04-од']) {
      expect(refusalOf(await sign(database, second, number))).toMatchObject({ code: 'order-number-taken' });
    }
    valueOf(await sign(database, second, '5-ОД', TODAY, false));
    // The number of a calendar year is free in the next one.
    valueOf(await sign(database, third, '4-ОД', plainDate(2020, 12, 30)));
    expect(nextNumber(database, { series: 'core', date: plainDate(2020, 12, 31) }).number).toBe('5-ОД');
    expect(nextNumber(database, { series: 'personnel', date: TODAY }).number).toBe('1-лс');
  });

  it('waits for everything the paper cannot do without, and for its day', async () => {
    const { database } = school;
    const id = forms();
    expect(refusalOf(await sign(database, id, '', TODAY))).toMatchObject({ code: 'validation' });
    expect(refusalOf(await sign(database, id, '1', plainDate(2021, 11, 9)))).toMatchObject({
      code: 'date-in-future',
    });
    changeSchoolDetails(database, { ...schoolDetails(database), directorName: '' });
    expect(refusalOf(await sign(database, id, '1'))).toMatchObject({
      code: 'paper-not-ready',
      params: { missing: ['Фамилия, имя, отчество руководителя'], ofSchool: true },
    });
  });

  it('is refused where a paper that it rests on is later', async () => {
    const { database } = school;
    const former = introduction();
    valueOf(await sign(database, former, '1-ОД', plainDate(2021, 10, 5)));
    const id = save(database, 'order-curator', { values: { curator, repealed: former } });
    expect(refusalOf(await sign(database, id, '2-ОД', plainDate(2021, 10, 4)))).toMatchObject({
      code: 'paper-wrong',
      params: { problems: [expect.stringContaining('датирован позже, 05.10.2021')] },
    });
  });

  it('is refused where the paper is not the one that was made ready', async () => {
    const { database } = school;
    const input = { id: forms(), date: TODAY, number: '1-ОД', withGap: false };
    const ready = valueOf(await prepareSigning(database, input, TODAY));
    changeSchoolDetails(database, { ...schoolDetails(database), directorName: 'Новикова Инна Юрьевна' });
    expect(refusalOf(signPaper(database, input, ready, TODAY))).toMatchObject({ code: 'paper-changed' });
    expect(record(input.id).status).toBe('draft');
  });
});

describe('an order on pairs', () => {
  const pairOrder = () => {
    const { database } = school;
    const mentor = school.addMentor('Наставникова Мария Петровна');
    const mentee = school.addMentee('Учебнова Елена Ивановна');
    const pair = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY)).id;
    const order = valueOf(saveOrder(database, orderInput([pair], { number: '' }), TODAY)).id;
    return { order, id: paperOfOrder(database, order) ?? 0 };
  };

  it('is in the register from its draft on; its signature settles the pairs and freezes it', async () => {
    const { database } = school;
    const { order, id } = pairOrder();
    expect(record(id)).toMatchObject({ kind: 'order-pairs', status: 'draft', series: 'core' });
    expect(record(id).searchKey).toContain('учебнова елена ивановна');
    const { draft } = valueOf(getPaper(database, id, TODAY));
    expect(valueOf(savePaper(database, { ...draft, id: null, number: '9' }, TODAY))).toEqual({ id });
    expect(record(id).number).toBe('9');
    valueOf(await sign(database, id, '9-ОД'));
    expect(record(id)).toMatchObject({
      status: 'signed',
      number: '9-ОД',
      title: 'Об утверждении наставнических пар',
      acquaintances: { asked: 2, signed: 0 },
    });
    expect(valueOf(listPairs(database, TODAY))).toMatchObject([
      { status: 'approved', approval: { id: order, number: '9-ОД', signed: true } },
    ]);
    expect(refusalOf(signOrder(database, { id: order, number: '10', date: TODAY }, TODAY))).toMatchObject({
      code: 'order-signed',
    });
    const [other] = [introduction()];
    expect(refusalOf(await sign(database, other, '9-ОД'))).toMatchObject({ code: 'order-number-taken' });
  });

  it('is told of what hinders its pairs before what the paper lacks', async () => {
    const { database } = school;
    const bare = school.addMentor('Новикова Инна Юрьевна', { bare: true });
    const mentee = school.addMentee('Учебнова Елена Ивановна');
    const pair = valueOf(savePair(database, pairInput(bare, [mentee]), TODAY)).id;
    const order = valueOf(saveOrder(database, orderInput([pair]), TODAY)).id;
    const before = dump(database);
    expect(refusalOf(await sign(database, paperOfOrder(database, order) ?? 0, '9-ОД'))).toMatchObject({
      code: 'order-obstacles',
    });
    expect(dump(database)).toBe(before);
  });

  it('that is cancelled leaves its pairs and says so; a draft is removed with its order', async () => {
    const { database } = school;
    const { id } = pairOrder();
    valueOf(await sign(database, id, '1-ОД'));
    valueOf(cancelPaper(database, { id, on: TODAY, byPaperId: null, words: 'решением учредителя' }, TODAY));
    expect(record(id).warnings).toEqual([expect.stringContaining('Пары приказа остались')]);
    expect(valueOf(listPairs(database, TODAY))).toMatchObject([{ status: 'approved' }]);
    const draft = pairOrder();
    valueOf(removePaper(database, draft.id));
    expect(paperOfOrder(database, draft.order)).toBeNull();
  });
});

describe('a signed paper', () => {
  it('is cancelled by an order of the register, and its number stays taken', async () => {
    const { database } = school;
    const [id, by] = [forms(), introduction()];
    const cancel = (given: Partial<Parameters<typeof cancelPaper>[1]> = {}) =>
      cancelPaper(database, { id, on: TODAY, byPaperId: by, words: '', ...given }, TODAY);
    expect(refusalOf(cancel())).toMatchObject({ code: 'paper-not-signed' });
    valueOf(await sign(database, id, '1-ОД', plainDate(2021, 10, 5)));
    expect(refusalOf(cancel())).toMatchObject({ code: 'paper-not-signed' });
    valueOf(await sign(database, by, '2-ОД', plainDate(2021, 10, 20)));
    expect(refusalOf(cancel({ on: plainDate(2021, 10, 19) }))).toMatchObject({ code: 'dates-backwards' });
    expect(refusalOf(cancel({ on: plainDate(2021, 11, 9) }))).toMatchObject({ code: 'date-in-future' });
    expect(refusalOf(cancel({ byPaperId: null }))).toMatchObject({ code: 'validation' });
    valueOf(cancel());
    expect(record(id).cancelled).toEqual({
      on: TODAY,
      words: 'приказом от 20\u00A0октября\u00A02021\u00A0г. №\u00A02-ОД',
    });
    expect(refusalOf(cancel())).toMatchObject({ code: 'paper-not-signed' });
    expect(refusalOf(await sign(database, forms(), '1-ОД'))).toMatchObject({ code: 'order-number-taken' });
  });

  it('is called in the register, and cited by others, as its own heading says', () => {
    const { database } = school;
    const id = save(database, 'order-monitoring', {
      values: { stage: 'second', since: '2021-11-08', until: '2021-11-20', responsible: curator },
    });
    const heading = 'О проведении второго этапа мониторинга реализации программы наставничества';
    expect(record(id).title.replace(/\u00A0/g, ' ')).toBe(heading);
    const { papers } = valueOf(makePapers(database, valueOf(getPaper(database, id, TODAY)).draft, TODAY));
    expect(JSON.stringify(papers[0]?.document)).toContain(`"style":"heading","text":"${record(id).title}"`);
    const sheet = newDraft(database, 'acquaintance-sheet', { values: { paper: id } });
    const { title } = valueOf(makePapers(database, sheet, TODAY));
    expect(title.replace(/\u00A0/g, ' ')).toBe(`Лист ознакомления – Приказ «${heading}»`);
  });

  it('is cancelled neither by itself nor by an earlier one', async () => {
    const { database } = school;
    const [earlier, id] = [introduction(), forms()];
    valueOf(await sign(database, earlier, '1-ОД', plainDate(2021, 10, 5)));
    valueOf(await sign(database, id, '2-ОД', plainDate(2021, 10, 20)));
    const cancelBy = (byPaperId: number) =>
      refusalOf(cancelPaper(database, { id, on: TODAY, byPaperId, words: 'так решено' }, TODAY));
    expect(cancelBy(id)).toMatchObject({ code: 'validation' });
    expect(cancelBy(earlier)).toMatchObject({ code: 'dates-backwards' });
    expect(record(id).status).toBe('signed');
  });

  it('notes who has read it', async () => {
    const { database } = school;
    const reader = addPerson(database, 'Абрамова Яна Львовна');
    const id = forms();
    const by = (personIds: readonly number[], on = '2021-11-08') =>
      acquaint(database, { id, personIds, on: day(on) }, TODAY);
    expect(refusalOf(by([reader]))).toMatchObject({ code: 'paper-not-signed' });
    valueOf(await sign(database, id, '1-ОД', plainDate(2021, 11, 1)));
    valueOf(askAcquaintance(database, { id, personIds: [curator, reader] }));
    expect(refusalOf(by([reader], '2021-10-31'))).toMatchObject({ code: 'dates-backwards' });
    expect(refusalOf(by([reader], '2021-11-09'))).toMatchObject({ code: 'date-in-future' });
    expect(refusalOf(by([999]))).toMatchObject({ code: 'not-found' });
    valueOf(by([reader]));
    valueOf(askAcquaintance(database, { id, personIds: [curator] }));
    // Whoever has signed is not forgotten.
    expect(valueOf(acquaintances(database, id))).toMatchObject([
      { fullName: 'Абрамова Яна Львовна', signedOn: TODAY },
      { fullName: 'Примерова Анна Сергеевна', signedOn: null },
    ]);
    expect(record(id).acquaintances).toEqual({ asked: 2, signed: 1 });
    valueOf(acquaint(database, { id, personIds: [reader], on: null }, TODAY));
    expect(record(id).acquaintances).toEqual({ asked: 2, signed: 0 });
  });
});

it('an order of a kind that a later program made is left alone, and its number stays taken', async () => {
  const { database } = school;
  const id = forms();
  const foreign = forms();
  database.run("UPDATE paper SET kind = 'order-of-tomorrow', number = '7-ОД', date = ? WHERE id = ?", [
    TODAY,
    foreign,
  ]);
  const before = dump(database);
  expect(listPapers(database, TODAY).map((paper) => paper.id)).toEqual([id]);
  expect(refusalOf(getPaper(database, foreign, TODAY))).toMatchObject({ code: 'not-found' });
  expect(refusalOf(removePaper(database, foreign))).toMatchObject({ code: 'not-found' });
  expect(dump(database)).toBe(before);
  expect(nextNumber(database, { series: 'core', date: TODAY })).toMatchObject({ number: '8-ОД' });
  expect(refusalOf(await sign(database, id, '7-ОД'))).toMatchObject({ code: 'order-number-taken' });
  valueOf(
    mergePeople(database, { keepId: curator, dropId: addPerson(database, 'Примерова Анна Сергеевна') }),
  );
});

it('the pattern of numbers has one place for the number', () => {
  const { database } = school;
  expect(numbering(database)).toEqual({ core: '{n}-ОД', personnel: '{n}-лс' });
  for (const core of ['ОД', '{n}-{n}']) {
    expect(refusalOf(saveNumbering(database, { core, personnel: '{n}' }))).toMatchObject({
      code: 'number-pattern',
    });
  }
  valueOf(saveNumbering(database, { core: '01-04/{n}', personnel: '{n}к' }));
  expect(nextNumber(database, { series: 'core', date: TODAY }).number).toBe('01-04/1');
});

it('a preview says what is missing, where, and what should be looked at', async () => {
  const { database } = school;
  changeSchoolDetails(database, { ...schoolDetails(database), settlement: '' });
  valueOf(
    await Promise.resolve(
      savePaper(database, newDraft(database, 'order-forms', { number: '5-ОД', date: TODAY }), TODAY),
    ),
  );
  const draft = newDraft(database, 'order-introduction', { number: '5', date: TODAY });
  const preview = valueOf(await previewPaper(database, draft, TODAY));
  expect(preview.missing).toEqual([{ field: 'school.settlement', label: 'Населённый пункт' }]);
  expect(preview.warnings).toContain('Номер 5 в этом году стоит и в другом приказе');
  expect(preview.pages.pages.length).toBeGreaterThan(1);
  const blanks = preview.pages.pages.flatMap(({ texts }) => texts.map(({ blank }) => blank));
  expect(blanks).toContain('values.curator');
  expect(refusalOf(exportable(database, draft, TODAY))).toMatchObject({ code: 'paper-not-ready' });
});

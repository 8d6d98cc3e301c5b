import { beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import { paperFacts, type FormKind } from '../../../shared/papers/kinds';
import { addPerson, refusalOf } from '../../consents/testing/register';
import { formPaper, formPapers } from '../../documents/formPapers';
import { savePair } from '../../pairs/editPairs';
import { pairInput, TODAY, valueOf, type SampleSchool } from '../../pairs/testing/school';
import { findRole } from '../../people/repository';
import { startDraft } from '../defaults/start';
import { makePapers } from '../makePapers';
import { newDraft, save, schoolWithRegister, sign } from '../testing/register';
import { paperData } from './paperData';

let school: SampleSchool;
let mentor: number;
let pair: number;

beforeEach(async () => {
  school = await schoolWithRegister();
  const role = school.addMentor('Наставникова Мария Петровна');
  mentor = findRole(school.database, role)?.personId ?? 0;
  const input = pairInput(role, [school.addMentee('Учебнова Елена Ивановна')]);
  pair = valueOf(savePair(school.database, input, TODAY)).id;
  return () => school.database.close();
});

function dataOf(kind: FormKind, given: Parameters<typeof newDraft>[2] = {}) {
  return paperData(school.database, formPaper(kind), newDraft(school.database, kind, given), TODAY);
}

it('every paper with a form is made from what a new file has, and from nothing at all', () => {
  for (const { kind } of formPapers) {
    const draft = startDraft(school.database, kind, [], null, TODAY);
    for (const values of [draft.values, {}]) {
      expect(valueOf(makePapers(school.database, { ...draft, values }, TODAY)).papers, kind).toHaveLength(1);
    }
  }
});

it('every paper about a person or a pair is made of them', () => {
  for (const { kind } of formPapers) {
    const { subject } = paperFacts[kind];
    if (subject !== 'person' && subject !== 'pair') continue;
    const ids = subject === 'person' ? [mentor] : [pair];
    const { papers } = valueOf(makePapers(school.database, newDraft(school.database, kind, { ids }), TODAY));
    expect(JSON.stringify(papers.map(({ document }) => document)), kind).toContain('Наставников');
  }
});

it('an application says what the years and the category in it are', () => {
  const person = addPerson(school.database, 'Опытнов Пётр Ильич', {
    sex: 'male',
    position: 'учитель',
    qualification: 'высшая',
    service: { years: 22, statedOn: TODAY },
  });
  const draft = newDraft(school.database, 'mentor-application', { ids: [person] });
  const [made] = valueOf(makePapers(school.database, draft, TODAY)).papers;
  expect(JSON.stringify(made?.document).replace(/\u00A0/g, ' ')).toContain(
    'Опыт и достижения: стаж работы – 22 года, квалификационная категория – высшая.',
  );
});

it('an order from before the register was kept is cited by its heading', () => {
  const id = save(school.database, 'order-introduction', { number: '45-ОД', date: TODAY });
  school.database.run("UPDATE paper SET title = '' WHERE id = ?", [id]);
  const sheet = newDraft(school.database, 'acquaintance-sheet', { values: { paper: id } });
  const [made] = valueOf(makePapers(school.database, sheet, TODAY)).papers;
  expect(JSON.stringify(made?.document).replace(/\u00A0/g, ' ')).toContain(
    'Приказ «О внедрении целевой модели наставничества» от 8 ноября 2021 г. № 45-ОД',
  );
});

describe('the data of a paper', () => {
  it('are those of the school year of its date', () => {
    const years = [plainDate(2021, 8, 31), plainDate(2022, 6, 1), plainDate(2025, 9, 1), null].map(
      (date) => valueOf(dataOf('order-forms', { date }))[0]?.['schoolYear'],
    );
    expect(years).toEqual(['2021/2022', '2021/2022', '2025/2026', '2021/2022']);
    // A slip of the pen is no reason to break down.
    expect(dataOf('order-forms', { date: plainDate(1, 1, 1) }).ok).toBe(true);
  });

  it('name people with all their cases, and papers by date and number', async () => {
    const order = save(school.database, 'order-introduction');
    valueOf(await sign(school.database, order, '1-ОД', plainDate(2021, 10, 5)));
    const [data] = valueOf(dataOf('order-curator', { values: { curator: mentor, repealed: order } }));
    expect(data?.['values']).toMatchObject({
      curator: { full: { acc: 'Наставникову Марию Петровну' } },
      repealed: { number: '1-ОД', date: '2021-10-05' },
    });
    expect(data?.['introduction']).toEqual({ number: '1-ОД', date: '2021-10-05' });
  });

  it('leave blank whoever has been removed since', () => {
    const [data] = valueOf(dataOf('order-curator', { values: { curator: 999, repealed: 999 } }));
    expect(data?.['values']).toMatchObject({ curator: null, repealed: null });
  });

  it('are one for each entry of a list, and for each id once', () => {
    const other = addPerson(school.database, 'Примерова Анна Сергеевна');
    const recipients = [mentor, other].map((person) => ({ person, who: '', reason: 'за труд' }));
    const awards = valueOf(dataOf('certificate-of-merit', { values: { recipients } }));
    expect(awards.map(({ values }) => (values as { recipients: unknown[] }).recipients.length)).toEqual([
      1, 1,
    ]);
    expect(valueOf(dataOf('mentor-application', { ids: [mentor, other, mentor] }))).toHaveLength(2);
    expect(valueOf(dataOf('mentor-application'))).toMatchObject([{ subject: null }]);
  });

  it.each([
    ['mentor-application', 'person'],
    ['development-plan', 'pair'],
  ] as const)('of %s about nobody there are refused', (kind, what) => {
    expect(refusalOf(dataOf(kind, { ids: [999] }))).toEqual({ code: 'not-found', params: { what } });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Pair } from '../../shared/contract/pairs';
import { day, refusalOf } from '../consents/testing/register';
import { findRole, type RoleRecord } from '../people/repository';
import { saveRole } from '../people/roles';
import * as edit from './editPairs';
import { saveOrder, signOrder } from './orders';
import { listPairs } from './pairs';
import { supportTemplate } from './supportPlan';
import { at, orderInput, pairInput, sampleSchool, TODAY, valueOf, type SampleSchool } from './testing/school';

let school: SampleSchool;
let primerova: number;
let uchebny: number;
let probnaya: number;

beforeEach(async () => {
  school = await sampleSchool();
  primerova = school.addMentor('Примерова Анна Сергеевна');
  uchebny = school.addMentee('Учебный Павел Петрович');
  probnaya = school.addMentee('Пробная Татьяна Викторовна');
  return () => school.database.close();
});

const save = (input: Parameters<typeof edit.savePair>[1]) => edit.savePair(school.database, input, TODAY);
const pairs = () => valueOf(listPairs(school.database, TODAY));
const pair = (id: number): Pair => {
  const found = pairs().find((known) => known.id === id);
  if (!found) throw new Error(`no pair ${id}`);
  return found;
};

/** @returns an approved pair's id */
function approve(id: number, number = '5', on = day('2021-11-08')): number {
  const order = valueOf(saveOrder(school.database, orderInput([id]), TODAY));
  valueOf(signOrder(school.database, { id: order.id, number, date: on }, TODAY));
  return id;
}

describe('a pair made by hand', () => {
  it('is proposed, with the people as lists name them and its history begun', () => {
    const { id } = valueOf(
      save(pairInput(primerova, [uchebny], { formId: school.forms.teachers, variant: 'в' })),
    );
    expect(pair(id)).toMatchObject({
      status: 'proposed',
      formTitle: 'учитель – учитель',
      variant: 'в',
      mentor: { participantId: primerova, fullName: 'Примерова Анна Сергеевна', details: 'учитель' },
      mentees: [{ participantId: uchebny, shortName: 'Учебный\u00A0П.П.', until: null }],
      addendum: 'notNeeded',
      approval: null,
      history: [{ on: TODAY, words: 'предложена вручную' }],
      obstacles: [],
    });
  });

  it('changes wholly while it is proposed', () => {
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    valueOf(save(pairInput(primerova, [probnaya], { id, since: null, until: null })));
    expect(pair(id).mentees.map(({ participantId }) => participantId)).toEqual([probnaya]);
    expect(pair(id).obstacles).toMatchObject([{ blocking: true, lack: null }]);
    expect(pair(id).obstacles[0]?.words).toBe('Примерова\u00A0А.С. – Пробная\u00A0Т.В.: не указан период');
  });

  it('is removed only while no order names it', () => {
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    valueOf(saveOrder(school.database, orderInput([id], { number: '7', date: TODAY }), TODAY));
    expect(refusalOf(edit.removePair(school.database, id))).toEqual({
      code: 'pair-wrong',
      params: { problems: ['она названа в проекте приказа (№\u00A07 от 08.11.2021)'] },
    });
    const other = valueOf(save(pairInput(primerova, [probnaya])));
    expect(edit.removePair(school.database, other.id).ok).toBe(true);
    expect(pairs().map((known) => known.id)).toEqual([id]);
  });
});

describe('a pair is refused', () => {
  const problemsOf = (input: Parameters<typeof save>[0]) => {
    const refusal = refusalOf(save(input)) as { code: string; params: { problems: readonly string[] } };
    return refusal.code === 'pair-wrong' ? refusal.params.problems : refusal.code;
  };

  it('with the wrong roles', () => {
    expect(problemsOf(pairInput(uchebny, [primerova]))).toEqual([
      'Учебный\u00A0П.П.: нет роли наставника',
      'Примерова\u00A0А.С.: нет роли наставляемого',
      'Учебный\u00A0П.П.: будет 1 наставляемый, а мест 0',
    ]);
  });

  it('with one person on both sides', () => {
    expect(problemsOf(pairInput(primerova, [school.addRoleOf(primerova, 'mentee')]))).toEqual([
      'Примерова\u00A0А.С.: наставник не может быть наставляемым в своей паре',
    ]);
  });

  it('with somebody who has left', () => {
    const gone = school.addMentee('Ушедшая Мария Ивановна', { role: { leftOn: day('2021-11-01') } });
    expect(problemsOf(pairInput(primerova, [gone]))).toEqual(['Ушедшая\u00A0М.И.: выбыл(а) из программы']);
  });

  it('beyond the places of the mentor, counting other pairs', () => {
    const third = school.addMentee('Третья Нина Львовна');
    valueOf(save(pairInput(primerova, [uchebny])));
    expect(problemsOf(pairInput(primerova, [probnaya, third]))).toEqual([
      'Примерова\u00A0А.С.: будет 3 наставляемых, а мест 2',
    ]);
  });

  it('with a second mentor of the same form, but not of another', () => {
    const { teachers, pupils } = school.forms;
    const other = school.addMentor('Образцова Нина Петровна');
    valueOf(save(pairInput(primerova, [uchebny], { formId: teachers })));
    expect(problemsOf(pairInput(other, [uchebny], { formId: teachers }))).toEqual([
      'Учебный\u00A0П.П.: по этой форме уже есть наставник (Примерова\u00A0А.С.)',
    ]);
    expect(save(pairInput(other, [uchebny], { formId: pupils })).ok).toBe(true);
  });

  it('as a duplicate in an overlapping period, but not in the next year', () => {
    const { teachers, pupils } = school.forms;
    valueOf(save(pairInput(primerova, [uchebny], { formId: teachers })));
    expect(problemsOf(pairInput(primerova, [uchebny], { formId: pupils }))).toEqual([
      'Примерова\u00A0А.С. и Учебный\u00A0П.П. уже в паре на это время',
    ]);
    const nextYear = { since: day('2022-09-01'), until: day('2023-05-31') };
    expect(save(pairInput(primerova, [uchebny], { formId: pupils, ...nextYear })).ok).toBe(true);
  });

  it('as a duplicate of somebody who has left the programme and come back', () => {
    valueOf(save(pairInput(primerova, [uchebny])));
    const { id, personId, ...role } = findRole(school.database, uchebny) as RoleRecord;
    valueOf(
      saveRole(school.database, {
        personId,
        id,
        role: { ...role, enteredOn: day('2021-09-01'), leftOn: day('2021-11-01') },
      }),
    );
    const back = school.addRoleOf(uchebny, 'mentee');
    expect(problemsOf(pairInput(primerova, [back]))).toEqual([
      'Примерова\u00A0А.С. и Учебный\u00A0П.П. уже в паре на это время',
    ]);
  });

  it('when mentoring would go in a circle', () => {
    valueOf(save(pairInput(primerova, [uchebny])));
    const back = pairInput(school.addRoleOf(uchebny, 'mentor'), [school.addRoleOf(primerova, 'mentee')]);
    expect(problemsOf(back)).toEqual([
      'наставничество пошло бы по кругу (Примерова\u00A0А.С. → Учебный\u00A0П.П. → Примерова\u00A0А.С.)',
    ]);
  });

  it('with a period that ends before it begins, and with unknown people, forms and pairs', () => {
    expect(problemsOf(pairInput(primerova, [uchebny], { since: day('2022-06-01') }))).toBe('dates-backwards');
    expect(refusalOf(save(pairInput(primerova, [999])))).toEqual({
      code: 'not-found',
      params: { what: 'role' },
    });
    expect(refusalOf(save(pairInput(primerova, [uchebny], { formId: 99 })))).toMatchObject({
      params: { what: 'form' },
    });
    expect(refusalOf(save(pairInput(primerova, [uchebny], { id: 99 })))).toMatchObject({
      params: { what: 'pair' },
    });
  });
});

describe('an approved group', () => {
  it('keeps who left and notes who joined', () => {
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    approve(id);
    const later = day('2021-11-20');
    valueOf(edit.savePair(school.database, pairInput(primerova, [probnaya], { id }), later));
    expect(pair(id).mentees).toMatchObject([
      { participantId: uchebny, until: later },
      { participantId: probnaya, since: later, until: null },
    ]);
    valueOf(
      edit.savePair(school.database, pairInput(primerova, [uchebny, probnaya], { id }), day('2021-11-25')),
    );
    expect(pair(id).mentees).toMatchObject([
      { participantId: uchebny, since: day('2021-11-25'), until: null },
      { participantId: probnaya, since: later, until: null },
    ]);
    expect(pair(id).history.map(({ words }) => words)).toEqual([
      'предложена вручную',
      'утверждена приказом №\u00A05 от 08.11.2021',
      'из группы вышел наставляемый: Учебный\u00A0П.П.',
      'в группу вошёл наставляемый: Пробная\u00A0Т.В.',
      'в группу вошёл наставляемый: Учебный\u00A0П.П.',
    ]);
  });

  it('keeps its mentor and form, and lets nobody in whom an order would not take', () => {
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    approve(id);
    const other = school.addMentor('Образцова Нина Петровна');
    expect(refusalOf(save(pairInput(other, [uchebny], { id, formId: school.forms.pupils })))).toMatchObject({
      code: 'pair-wrong',
      params: {
        problems: [
          expect.stringContaining('наставника утверждённой пары не меняют'),
          expect.stringContaining('форму утверждённой пары не меняют'),
        ],
      },
    });
    const bare = school.addMentee('Новая Инна Юрьевна', { bare: true });
    expect(refusalOf(save(pairInput(primerova, [uchebny, bare], { id })))).toEqual({
      code: 'pair-wrong',
      params: { problems: ['Новая\u00A0И.Ю.: согласие на обработку персональных данных: нет'] },
    });
    expect(refusalOf(save(pairInput(primerova, [uchebny], { id, since: day('2021-11-01') })))).toEqual({
      code: 'pair-wrong',
      params: { problems: ['период не может начаться раньше приказа №\u00A05 от 08.11.2021'] },
    });
  });
});

describe('statuses', () => {
  it('go from approved to active to completed, each on a day that has come', () => {
    const { database } = school;
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    const start = (on: string) =>
      refusalOf(edit.startPairs(database, { ids: [id], on: day(on) }, day('2022-06-10')));
    expect(start('2021-11-10')).toEqual({
      code: 'pair-status',
      params: { status: 'предложена', deed: 'начать работу' },
    });
    approve(id);
    expect(start('2021-11-07')).toMatchObject({ code: 'dates-backwards' });
    expect(start('2022-06-01')).toMatchObject({ code: 'dates-backwards' });
    expect(start('2022-06-11')).toMatchObject({ code: 'date-in-future' });
    expect(start('2021-11-10')).toContain('accepted');
    const complete = (on: string) =>
      refusalOf(
        edit.completePair(database, { id, on: day(on), note: ' цель достигнута ' }, day('2022-06-10')),
      );
    expect(complete('2021-11-09')).toMatchObject({ code: 'dates-backwards' });
    expect(complete('2022-06-11')).toMatchObject({ code: 'date-in-future' });
    expect(complete('2022-05-31')).toContain('accepted');
    expect(pair(id)).toMatchObject({
      status: 'completed',
      closedOn: '2022-05-31',
      closingReason: 'цель достигнута',
      obstacles: [],
    });
    expect(pair(id).history.slice(-2)).toEqual([
      { on: '2021-11-10', words: 'начала работу' },
      { on: '2022-05-31', words: 'завершена: цель достигнута' },
    ]);
    expect(complete('2022-05-31')).toMatchObject({ code: 'pair-status' });
    expect(refusalOf(save(pairInput(primerova, [uchebny], { id })))).toMatchObject({ code: 'pair-status' });
    expect(refusalOf(edit.removePair(database, id))).toMatchObject({ code: 'pair-status' });
  });

  it('start all pairs or none', () => {
    const first = valueOf(save(pairInput(primerova, [uchebny]))).id;
    const second = valueOf(save(pairInput(primerova, [probnaya]))).id;
    approve(first);
    expect(edit.startPairs(school.database, { ids: [first, second], on: TODAY }, TODAY).ok).toBe(false);
    expect(pairs().map(({ status }) => status)).toEqual(['approved', 'proposed']);
  });
});

describe('the support plan', () => {
  it('is offered from a template and stored whole', () => {
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    const template = supportTemplate();
    expect(template.length).toBeGreaterThan(4);
    const items = [{ ...at(template, 0), doneOn: TODAY, note: 'прошла спокойно' }, at(template, 2)];
    valueOf(edit.saveSupport(school.database, { id, items }));
    expect(pair(id).support).toEqual(items);
    valueOf(edit.saveSupport(school.database, { id, items: [] }));
    expect(pair(id).support).toEqual([]);
  });
});

describe('the addendum to the contract', () => {
  it('is asked of staff from 01.03.2025 on', () => {
    const { database } = school;
    const { id } = valueOf(save(pairInput(primerova, [uchebny])));
    expect(pair(id).addendum).toBe('notNeeded');
    const since = day('2025-09-01');
    valueOf(save(pairInput(primerova, [uchebny], { id, since, until: day('2026-05-31') })));
    expect(pair(id)).toMatchObject({ addendum: 'missing' });
    expect(pair(id).obstacles.map(({ words }) => words)).toEqual([
      'Примерова\u00A0А.С. – Учебный\u00A0П.П.: нет дополнительного соглашения к трудовому договору (ст. 351.8 ТК РФ)',
    ]);
    const sign = (date: string | null) =>
      edit.saveAddendum(
        database,
        { id, state: 'signed', number: '3', date: date === null ? null : day(date) },
        TODAY,
      );
    expect(refusalOf(sign(null))).toMatchObject({ code: 'pair-wrong' });
    expect(refusalOf(sign('2021-11-09'))).toMatchObject({ code: 'date-in-future' });
    valueOf(sign('2021-11-01'));
    valueOf(sign('2021-11-01'));
    expect(pair(id)).toMatchObject({ addendum: 'signed', addendumNumber: '3', obstacles: [] });
    expect(pair(id).history.map(({ words }) => words)).toEqual([
      'предложена вручную',
      'подписано дополнительное соглашение №\u00A03 от 01.11.2021',
    ]);
    valueOf(edit.saveAddendum(database, { id, state: 'notNeeded', number: '', date: null }, TODAY));
    expect(pair(id)).toMatchObject({ addendum: 'notNeeded', obstacles: [] });
  });

  it('is not asked of a mentor from outside', () => {
    const guest = school.addMentor('Гость Олег Ильич', { person: { category: 'outside' } });
    const { id } = valueOf(
      save(pairInput(guest, [uchebny], { since: day('2025-09-01'), until: day('2026-05-31') })),
    );
    expect(pair(id).addendum).toBe('notNeeded');
    expect(pair(id).obstacles.filter(({ blocking }) => blocking)).toEqual([]);
  });
});

it('over capacity is told once places became fewer, and then the group must not grow', () => {
  const { id } = valueOf(save(pairInput(primerova, [uchebny, probnaya])));
  school.database.run('UPDATE participant SET capacity = 1 WHERE id = ?', [primerova]);
  expect(pair(id).obstacles.map(({ words }) => words)).toEqual([
    'Примерова\u00A0А.С. – Учебный\u00A0П.П., Пробная\u00A0Т.В.: у наставника 2 наставляемых, а мест 1',
  ]);
  expect(save(pairInput(primerova, [uchebny, probnaya], { id, variant: 'другой' })).ok).toBe(true);
  const third = school.addMentee('Третья Нина Львовна');
  expect(save(pairInput(primerova, [uchebny, probnaya, third], { id })).ok).toBe(false);
});

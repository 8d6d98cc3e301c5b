import { beforeEach, describe, expect, it } from 'vitest';
import type { PairOrderInput } from '../../shared/contract/pairs';
import { receiveConsents } from '../consents/consents';
import { day, refusalOf } from '../consents/testing/register';
import { dump } from '../database/testing/sampleFile';
import { findRole } from '../people/repository';
import { saveAddendum, savePair, startPairs } from './editPairs';
import { listOrders, removeOrder, saveOrder, signOrder } from './orders';
import { listPairs } from './pairs';
import {
  at,
  makeReady,
  orderInput,
  pairInput,
  sampleSchool,
  TODAY,
  valueOf,
  type SampleSchool,
} from './testing/school';

let school: SampleSchool;
let first: number;
let second: number;
let uchebny: number;

beforeEach(async () => {
  school = await sampleSchool();
  const primerova = school.addMentor('Примерова Анна Сергеевна');
  const obraztsova = school.addMentor('Образцова Нина Петровна');
  uchebny = school.addMentee('Учебный Павел Петрович');
  const probnaya = school.addMentee('Пробная Татьяна Викторовна');
  first = valueOf(savePair(school.database, pairInput(primerova, [uchebny]), TODAY)).id;
  second = valueOf(savePair(school.database, pairInput(obraztsova, [probnaya]), TODAY)).id;
  return () => school.database.close();
});

const save = (input: PairOrderInput) => saveOrder(school.database, input, TODAY);
const sign = (id: number, number = '5', date = '2021-11-08') =>
  signOrder(school.database, { id, number, date: day(date) }, TODAY);
const orders = (today = TODAY) => valueOf(listOrders(school.database, today));
const statuses = () => valueOf(listPairs(school.database, TODAY)).map(({ status }) => status);
const dissolution = (pairIds: readonly number[], reason: string) =>
  orderInput(pairIds, {
    kind: 'dissolution',
    texts: { plansBy: null, curatorId: null, controlId: null, withPay: false, reason },
  });

describe('an approval', () => {
  it('makes all its pairs approved in one step and is not changed any more', () => {
    const { id } = valueOf(save(orderInput([second, first])));
    expect(orders()).toMatchObject([{ id, signed: false, pairIds: [second, first], obstacles: [] }]);
    expect(valueOf(sign(id, '5-ОД'))).toEqual({ pairs: 2 });
    expect(statuses()).toEqual(['approved', 'approved']);
    expect(orders()).toMatchObject([{ number: '5-ОД', date: TODAY, signed: true, obstacles: [] }]);
    expect(valueOf(listPairs(school.database, TODAY))[0]).toMatchObject({
      approval: { id, number: '5-ОД', date: TODAY, signed: true },
      history: [{}, { on: TODAY, words: 'утверждена приказом №\u00A05-ОД от 08.11.2021' }],
    });
    const before = dump(school.database);
    const signed = { code: 'order-signed', params: { number: '5-ОД' } };
    expect(refusalOf(sign(id))).toEqual(signed);
    expect(refusalOf(save(orderInput([first], { id })))).toEqual(signed);
    expect(refusalOf(removeOrder(school.database, id))).toEqual(signed);
    expect(dump(school.database)).toBe(before);
  });

  it('waits while anybody lacks what it needs, by name, and then nothing changes', () => {
    const bare = school.addMentor('Новикова Инна Юрьевна', { bare: true });
    const pupil = school.addMentee('Младший Коля Олегович', {
      person: { category: 'pupil', birthDate: day('2011-01-01') },
      bare: true,
    });
    const third = valueOf(savePair(school.database, pairInput(bare, [pupil]), TODAY)).id;
    const { id } = valueOf(save(orderInput([first, third])));
    const words = [
      'Новикова\u00A0И.Ю.: согласие на обработку персональных данных: нет',
      'Новикова\u00A0И.Ю.: собеседование не проведено',
      'Младший\u00A0К.О.: не указан законный представитель',
      'Младший\u00A0К.О.: согласие на обработку персональных данных: нет',
    ];
    const blocking = orders()[0]?.obstacles.filter((obstacle) => obstacle.blocking);
    expect(blocking?.map((obstacle) => obstacle.words)).toEqual(words);
    const before = dump(school.database);
    expect(refusalOf(sign(id))).toEqual({ code: 'order-obstacles', params: { problems: words } });
    expect(dump(school.database)).toBe(before);
    expect(statuses()).toEqual(['proposed', 'proposed', 'proposed']);
  });

  it('names an obstacle once, however many pairs have it', () => {
    const bare = school.addMentor('Новикова Инна Юрьевна', { bare: true });
    const ids = ['Раз', 'Два'].map((surname) => {
      const mentee = school.addMentee(`${surname} Пётр Ильич`);
      return valueOf(savePair(school.database, pairInput(bare, [mentee]), TODAY)).id;
    });
    valueOf(save(orderInput(ids)));
    expect(orders()[0]?.obstacles).toHaveLength(2);
  });

  it('only warns of a consent and an interview that came after its date', () => {
    const late = school.addMentor('Поздняя Инна Юрьевна', { bare: true });
    makeReady(school.database, findRole(school.database, late)?.personId ?? NaN, 'mentor', day('2021-11-05'));
    const mentee = school.addMentee('Младшая Ирина Олеговна');
    const pair = valueOf(savePair(school.database, pairInput(late, [mentee]), TODAY)).id;
    valueOf(save(orderInput([pair], { date: day('2021-11-01') })));
    expect(orders()[0]?.obstacles).toMatchObject([
      {
        blocking: false,
        words: 'Поздняя\u00A0И.Ю.: согласие на обработку данных подписано позже даты приказа',
      },
      { blocking: false, words: 'Поздняя\u00A0И.Ю.: собеседование проведено позже даты приказа' },
    ]);
    expect(valueOf(sign(at(orders(), 0).id, '4', '2021-11-01'))).toEqual({ pairs: 1 });
  });

  it('asks for the mentor’s own consent and the addendum from 01.03.2025 on, by its date', () => {
    const today = day('2025-03-20');
    const { database } = school;
    const { id } = valueOf(saveOrder(database, orderInput([first]), today));
    const words = (date: string) =>
      refusalOf(signOrder(database, { id, number: '9', date: day(date) }, today));
    expect(words('2025-03-01')).toMatchObject({
      code: 'order-obstacles',
      params: {
        problems: [
          'Примерова\u00A0А.С.: согласие быть наставником (ст. 351.8 ТК РФ): нет',
          expect.stringContaining('нет дополнительного соглашения'),
        ],
      },
    });
    expect(words('2025-02-28')).toContain('accepted');
  });

  it('comes after the addendum, not before it', () => {
    const today = day('2025-03-20');
    const { database } = school;
    const mentorship = { kind: 'mentorship', signedOn: day('2025-03-01'), validUntil: null } as const;
    const pair = at(valueOf(listPairs(database, today)), 0);
    valueOf(receiveConsents(database, { ...mentorship, personIds: [pair.mentor.personId] }, today));
    valueOf(
      saveAddendum(database, { id: first, state: 'signed', number: '7', date: day('2025-03-10') }, today),
    );
    const { id } = valueOf(saveOrder(database, orderInput([first]), today));
    const onDay = (date: string) =>
      refusalOf(signOrder(database, { id, number: '9', date: day(date) }, today));
    expect(onDay('2025-03-09')).toMatchObject({
      code: 'order-obstacles',
      params: { problems: [expect.stringContaining('соглашение подписано позже приказа, 10.03.2025')] },
    });
    expect(onDay('2025-03-10')).toContain('accepted');
  });

  it('takes only proposed pairs, each once and in one order', () => {
    const { id } = valueOf(save(orderInput([first], { number: '5' })));
    expect(refusalOf(save(orderInput([first, second, second])))).toEqual({
      code: 'order-wrong',
      params: {
        problems: [
          'Примерова\u00A0А.С. – Учебный\u00A0П.П.: уже в другом приказе (№\u00A05)',
          'Образцова\u00A0Н.П. – Пробная\u00A0Т.В.: пара названа дважды',
        ],
      },
    });
    expect(save(orderInput([second, first], { id })).ok).toBe(true);
    valueOf(sign(id));
    expect(refusalOf(save(orderInput([first])))).toMatchObject({
      code: 'order-wrong',
      params: { problems: ['Примерова\u00A0А.С. – Учебный\u00A0П.П.: пара утверждена, утверждать нечего'] },
    });
    expect(refusalOf(save(orderInput([99])))).toMatchObject({ code: 'not-found' });
  });

  it('cannot be signed on a day to come', () => {
    const { id } = valueOf(save(orderInput([first])));
    expect(refusalOf(sign(id, '5', '2021-11-09'))).toMatchObject({ code: 'date-in-future' });
  });

  it('warns of a period that begins before it', () => {
    valueOf(save(orderInput([first], { date: day('2021-11-12') })));
    expect(orders()[0]?.obstacles.map(({ words, blocking }) => ({ words, blocking }))).toEqual([
      {
        blocking: false,
        words: 'Примерова\u00A0А.С. – Учебный\u00A0П.П.: период начинается раньше приказа, 12.11.2021',
      },
    ]);
  });
});

describe('a dissolution', () => {
  it('needs a reason and running pairs, and closes them on its date', () => {
    const approval = valueOf(save(orderInput([first, second]))).id;
    expect(refusalOf(save(dissolution([first], 'увольнение')))).toMatchObject({
      params: { problems: ['Примерова\u00A0А.С. – Учебный\u00A0П.П.: пара предложена, расторгать нечего'] },
    });
    valueOf(sign(approval, '5', '2021-11-05'));
    valueOf(startPairs(school.database, { ids: [second], on: day('2021-11-06') }, TODAY));
    expect(refusalOf(save(dissolution([first], ' ')))).toEqual({
      code: 'order-wrong',
      params: { problems: ['не указана причина расторжения'] },
    });
    const { id } = valueOf(save(dissolution([first, second], 'увольнение')));
    expect(refusalOf(sign(id, '6', '2021-11-04'))).toMatchObject({
      code: 'order-obstacles',
      params: { problems: [expect.stringContaining('утверждена позже, 05.11.2021'), expect.anything()] },
    });
    expect(valueOf(sign(id, '6'))).toEqual({ pairs: 2 });
    expect(valueOf(listPairs(school.database, TODAY))).toMatchObject([
      { status: 'dissolved', closedOn: TODAY, closingReason: 'увольнение', dissolution: { id, number: '6' } },
      { status: 'dissolved', closedOn: TODAY },
    ]);
    expect(valueOf(listPairs(school.database, TODAY))[0]?.history.at(-1)?.words).toBe(
      'расторгнута приказом №\u00A06 от 08.11.2021: увольнение',
    );
    // Whoever was in a dissolved pair may be in another one.
    const again = savePair(
      school.database,
      pairInput(school.addMentor('Третья Яна Львовна'), [uchebny]),
      TODAY,
    );
    expect(again.ok).toBe(true);
  });
});

it('a draft is removed and leaves its pairs as they were', () => {
  const { id } = valueOf(save(orderInput([first])));
  expect(refusalOf(save(dissolution([first], 'x')))).toMatchObject({ code: 'order-wrong' });
  expect(refusalOf(save({ ...dissolution([first], 'x'), id }))).toMatchObject({
    params: { problems: [expect.stringContaining('вид приказа'), expect.anything()] },
  });
  valueOf(removeOrder(school.database, id));
  expect(orders()).toEqual([]);
  expect(statuses()).toEqual(['proposed', 'proposed']);
  expect(refusalOf(removeOrder(school.database, id))).toMatchObject({ code: 'not-found' });
});

// Pairs without their window: the next step, what is found, what a panel sends.
import { describe, expect, it } from 'vitest';
import type { Pair, PairOrder } from '../../../../../shared/contract/pairs';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import { eligiblePairs, obstaclesOf } from './orderDraft';
import {
  changedParts,
  draftOf,
  emptySupportItem,
  inputOf,
  newDraft,
  repeatedLines,
  supportOf,
} from './pairDraft';
import { everyPair, menteeNames, nextStep, periodWords, readinessOf, shownPairs } from './pairRows';

const day = (text: string) => text as PlainDate;
const mark = { id: 9, number: '', date: null, signed: false };
const lackOfConsent = {
  personId: 5,
  fullName: 'Примерова Анна',
  lack: null,
  words: 'Примерова А.: нет согласия',
  blocking: true,
};

describe('the next step', () => {
  it('is an order for proposed pairs, its number, then the work', () => {
    expect(nextStep([], [])).toBeNull();
    expect(nextStep([pairOf({ id: 1 }), pairOf({ id: 2, status: 'approved' })], [])).toEqual({
      name: 'order',
      pairIds: [1],
    });
    expect(nextStep([pairOf({ id: 1, approval: mark })], [order()])).toEqual({ name: 'sign', orderId: 9 });
    expect(nextStep([pairOf({ id: 1, status: 'approved' })], [order({ signed: true })])).toEqual({
      name: 'start',
      pairIds: [1],
    });
    expect(nextStep([pairOf({ id: 1, status: 'active' })], [order({ signed: true })])).toBeNull();
  });
});

describe('the list', () => {
  const pairs = [
    pairOf({ id: 1, status: 'active' }),
    pairOf({ id: 2, mentor: member(31, 'Ёлкин Пётр'), formId: 4, formTitle: 'ученик – ученик' }),
  ];
  const ids = (part: Partial<typeof everyPair>) =>
    shownPairs(pairs, { ...everyPair, ...part }).map(({ id }) => id);

  it('is found by anybody in the pair, е for ё, by state and by form', () => {
    expect(ids({})).toEqual([1, 2]);
    expect(ids({ query: 'елк' })).toEqual([2]);
    expect(ids({ query: 'учебный' })).toEqual([1, 2]);
    expect(ids({ status: 'active' })).toEqual([1]);
    expect(ids({ formId: 4 })).toEqual([2]);
  });

  it('says how ready a pair is, and nothing of one that is over', () => {
    expect(readinessOf(pairOf({}))).toEqual({ kind: 'done', words: 'Всё есть' });
    expect(readinessOf(pairOf({ obstacles: [lackOfConsent] }))).toEqual({
      kind: 'late',
      words: 'Не хватает: 1',
    });
    expect(readinessOf(pairOf({ obstacles: [{ ...lackOfConsent, blocking: false }] }))?.kind).toBe('waiting');
    expect(readinessOf(pairOf({ status: 'dissolved', obstacles: [lackOfConsent] }))).toBeNull();
  });

  it('names who is in the group now; of an ended one all who were', () => {
    const left = { ...member(42, 'Бывший Олег'), since: null, until: day('2021-12-01') };
    const present = { ...member(41, 'Учебный Пётр'), since: null, until: null };
    expect(menteeNames(pairOf({ mentees: [present, left] }))).toBe('Учебный П.');
    expect(menteeNames(pairOf({ mentees: [left] }))).toBe('Бывший О.');
  });

  it('writes a period by what is known of it', () => {
    expect(periodWords({ since: day('2021-10-01'), until: day('2022-05-31') })).toBe(
      '01.10.2021 – 31.05.2022',
    );
    expect(periodWords({ since: day('2021-10-01'), until: null })).toBe('с 01.10.2021');
    expect(periodWords({ since: null, until: null })).toBe('');
  });
});

describe('a pair’s panel', () => {
  it('sends only what has changed', () => {
    const initial = draftOf(pairOf({}));
    expect(changedParts(initial, initial)).toEqual({ members: false, support: false, addendum: false });
    const support = [...initial.support, { ...emptySupportItem, activity: 'Беседа' }];
    expect(changedParts({ ...initial, support, variant: 'лидер – пассивный' }, initial)).toEqual({
      members: true,
      support: true,
      addendum: false,
    });
  });

  it('drops empty lines of the plan and of the members', () => {
    const draft = newDraft(null, day('2021-10-01'), day('2022-05-31'));
    expect(inputOf(null, draft)).toBeNull();
    expect(inputOf(null, { ...draft, mentorId: 3, menteeIds: [null, 4] })?.menteeIds).toEqual([4]);
    expect(supportOf({ ...draft, support: [emptySupportItem] })).toEqual([]);
    expect([...repeatedLines([4, null, 4, null])]).toEqual([2]);
  });

  it('holds who is in the group now, not who has left', () => {
    const left = { ...member(42, 'Бывший Олег'), since: null, until: day('2021-12-01') };
    expect(draftOf(pairOf({ mentees: [left] })).menteeIds).toEqual([]);
  });
});

describe('an order', () => {
  it('can name pairs of the right state that are in no other order', () => {
    const pairs = [
      pairOf({ id: 1 }),
      pairOf({ id: 2, approval: mark }),
      pairOf({ id: 3, status: 'active', approval: { ...mark, signed: true } }),
      pairOf({ id: 4, status: 'completed' }),
    ];
    expect(eligiblePairs(pairs, 'approval', null).map(({ id }) => id)).toEqual([1]);
    expect(eligiblePairs(pairs, 'approval', 9).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(eligiblePairs(pairs, 'dissolution', null).map(({ id }) => id)).toEqual([3]);
  });

  it('lists once what several of its pairs lack, warnings apart', () => {
    const pairs = [
      pairOf({ id: 1, obstacles: [lackOfConsent] }),
      pairOf({
        id: 2,
        obstacles: [lackOfConsent, { ...lackOfConsent, words: 'проверить', blocking: false }],
      }),
      pairOf({ id: 3, obstacles: [{ ...lackOfConsent, words: 'другое' }] }),
    ];
    expect(obstaclesOf(pairs, [1, 2])).toEqual([lackOfConsent]);
  });
});

function member(participantId: number, fullName: string): Pair['mentor'] {
  const [surname = '', name = ''] = fullName.split(' ');
  return {
    participantId,
    personId: participantId + 100,
    fullName,
    shortName: `${surname} ${name.slice(0, 1)}.`,
    details: '',
  };
}

function pairOf(part: Partial<Pair>): Pair {
  return {
    id: 1,
    formId: null,
    formTitle: '',
    variant: '',
    mentor: member(30, 'Образцова Нина'),
    mentees: [{ ...member(40, 'Учебный Пётр'), since: null, until: null }],
    since: null,
    until: null,
    status: 'proposed',
    closedOn: null,
    closingReason: '',
    rationale: '',
    addendum: 'notNeeded',
    addendumNumber: '',
    addendumDate: null,
    approval: null,
    dissolution: null,
    support: [],
    history: [],
    obstacles: [],
    ...part,
  };
}

function order(part: Partial<PairOrder> = {}): PairOrder {
  return {
    id: 9,
    kind: 'approval',
    date: null,
    number: '',
    pairIds: [1],
    texts: { plansBy: null, curatorId: null, controlId: null, withPay: false, reason: '' },
    signed: false,
    obstacles: [],
    ...part,
  };
}

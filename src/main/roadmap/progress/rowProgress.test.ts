import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Occurrence, RoadmapItem } from '../../../shared/model/roadmap';
import { schoolYear } from '../../../shared/model/schoolYear';
import { rowProgress, type TopicFact, type TopicFacts } from './rowProgress';

const day = (text: string) => text as PlainDate;
const year = schoolYear(2021);

const complete: TopicFact = {
  done: 3,
  total: 3,
  words: 'всё',
  next: null,
  waiting: 0,
  lastOn: day('2021-10-12'),
};
const begun: TopicFact = {
  done: 9,
  total: 12,
  words: 'согласия: 9 из 12',
  next: { label: 'Собрать согласия', screen: 'consents' },
  waiting: 3,
  lastOn: day('2021-10-20'),
};

function facts(more: Partial<TopicFacts> = {}): TopicFacts {
  return {
    forms: complete,
    people: complete,
    interviews: complete,
    consents: complete,
    preferences: complete,
    pairs: complete,
    ...more,
  };
}

function item(turn: Partial<Occurrence> = {}, activity = 'Собеседование с кандидатами'): RoadmapItem {
  return {
    id: 5,
    number: '5',
    stage: null,
    activity,
    sourceDeadlineText: '',
    outcome: 'Сбор согласий',
    responsible: [],
    occurrences: [
      {
        id: 50,
        itemId: 5,
        schoolYear: year,
        deadlineText: 'октябрь',
        kind: 'range',
        recurrence: null,
        precision: 'month',
        parts: [{ start: day('2021-10-01'), end: day('2021-10-31') }],
        status: 'notStarted',
        actualStart: null,
        actualEnd: null,
        note: '',
        ...turn,
      },
    ],
  };
}

describe('the progress of a row', () => {
  it('tells each of its facts and the first deed that is left', () => {
    expect(rowProgress([item()], facts({ consents: begun }), year, day('2021-10-21'))).toEqual([
      {
        itemId: 5,
        facts: [
          { topic: 'interviews', done: 3, total: 3, words: 'всё' },
          { topic: 'consents', done: 9, total: 12, words: 'согласия: 9 из 12' },
        ],
        next: { label: 'Собрать согласия', screen: 'consents' },
        proposedDone: null,
      },
    ]);
  });

  it('proposes «выполнено» with the day of the last deed once nothing is left', () => {
    const later = facts({ interviews: { ...complete, lastOn: day('2021-10-19') } });
    expect(rowProgress([item()], later, year, day('2021-11-01'))).toMatchObject([
      { next: null, proposedDone: '2021-10-19' },
    ]);
  });

  it('takes today where no deed has a day, and never a day to come', () => {
    const undated = facts({
      interviews: { ...complete, lastOn: null },
      consents: { ...complete, lastOn: day('2021-12-01') },
    });
    expect(rowProgress([item()], undated, year, day('2021-11-01'))).toMatchObject([
      { proposedDone: '2021-11-01' },
    ]);
  });

  it('proposes nothing before the planned time: last year’s facts do not close this year’s row', () => {
    expect(rowProgress([item()], facts(), year, day('2021-09-15'))).toMatchObject([
      { next: null, proposedDone: null },
    ]);
    expect(rowProgress([item()], facts(), year, day('2021-07-31'))).toEqual([]);
    expect(rowProgress([item({ parts: [] })], facts(), year, day('2021-09-15'))).toMatchObject([
      { proposedDone: '2021-09-15' },
    ]);
  });

  it('is silent about rows that are done, of another year, or not kept by the program', () => {
    const done = item({ status: 'done', actualEnd: day('2021-10-31') });
    const other = { ...item({ schoolYear: schoolYear(2022) }), id: 6 };
    const unknown = { ...item({}, 'Посещение уроков'), id: 7, outcome: 'Листы наблюдения' };
    expect(rowProgress([done, other, unknown], facts(), year, day('2021-10-21'))).toEqual([]);
  });
});

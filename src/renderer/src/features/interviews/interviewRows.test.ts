import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../../shared/contract/interviews';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { criteriaOf, isDue, laterTime, readTime, rowsOf, shownRows, stateOf } from './interviewRows';

const TODAY = '2025-10-15' as PlainDate;
const interview = (id: number, given: Partial<Interview> = {}): Interview => ({
  id,
  personId: id,
  fullName: `Образцов ${id}`,
  details: '',
  interviewerName: '',
  plannedOn: null,
  plannedTime: '',
  place: '',
  interviewerId: null,
  heldOn: null,
  scores: [],
  decision: null,
  comment: '',
  ...given,
});
const day = (text: string) => text as PlainDate;
const view = {
  maxScore: 5,
  criteria: [],
  criteriaChanged: false,
  interviewers: [],
  waiting: [{ personId: 9, fullName: 'Ёлкина Анна', details: 'учитель' }],
  interviews: [
    interview(1, { heldOn: day('2025-10-01') }),
    interview(2, { plannedOn: day('2025-10-20'), plannedTime: '14:30' }),
    interview(3, { plannedOn: day('2025-10-20'), plannedTime: '09:00' }),
    interview(4, { heldOn: day('2025-10-02') }),
  ],
};

describe('the list', () => {
  it('has those who wait first, then plans by their time, then what was held, the latest first', () => {
    expect(rowsOf(view).map(({ personId }) => personId)).toEqual([9, 3, 2, 4, 1]);
  });

  it('is narrowed by group and by name, ё as е', () => {
    const rows = rowsOf(view);
    expect(shownRows(rows, 'planned', '').map(({ personId }) => personId)).toEqual([3, 2]);
    expect(shownRows(rows, 'held', '').map(({ personId }) => personId)).toEqual([4, 1]);
    expect(shownRows(rows, 'all', 'елк').map(({ personId }) => personId)).toEqual([9]);
  });
});

describe('an interview', () => {
  it.each([
    [null, 'Ждёт собеседования', false],
    [interview(1, { plannedOn: day('2025-10-16') }), 'Назначено', false],
    [interview(1, { plannedOn: TODAY }), 'Назначено', true],
    [interview(1, { plannedOn: day('2025-10-14') }), 'Пора записать итог', true],
    [interview(1, { heldOn: TODAY }), 'Проведено, без решения', true],
    [interview(1, { heldOn: TODAY, decision: 'notRecommended' }), 'Не рекомендован(а)', false],
  ] as const)('stands as it is: %#', (given, words, due) => {
    expect(stateOf(given, TODAY).words).toBe(words);
    expect(isDue(given, TODAY)).toBe(due);
  });

  it('is asked by the criteria of today, and shown by those of its day', () => {
    const scores = [{ criterion: 'Терпение', score: 4 }];
    expect(criteriaOf(scores, ['Терпение', 'Время'])).toEqual(['Терпение', 'Время']);
    expect(criteriaOf(scores, ['Время'])).toEqual(['Терпение']);
    expect(criteriaOf([], ['Время'])).toEqual(['Время']);
  });
});

describe('a time', () => {
  it.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['905', '09:05'],
    [' ', ''],
    ['24:00', null],
    ['14:60', null],
    ['днём', null],
  ])('%s is read as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it('goes on by minutes and ends with the day', () => {
    expect(laterTime('13:50', 20)).toBe('14:10');
    expect(laterTime('23:50', 20)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromEpochDay,
  lastDayOfMonth,
  plainDate,
  toEpochDay,
  type PlainDate,
} from '../../../shared/model/plainDate';
import { recurrences, type DeadlineKind, type DueRange } from '../../../shared/model/roadmap';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readDeadline } from './readDeadline';
import { inTimeOrder, spanOf } from './span';
import { writeDeadline } from './writeDeadline';

describe('writeDeadline', () => {
  it.each<[string, DeadlineKind, readonly (readonly [string | null, string | null])[]]>([
    ['октябрь 2021 г.', 'range', [['2021-10-01', '2021-10-31']]],
    ['сентябрь – октябрь 2021 г.', 'range', [['2021-09-01', '2021-10-31']]],
    ['октябрь 2021 г. – январь 2022 г.', 'range', [['2021-10-01', '2022-01-31']]],
    ['с 5 по 20 октября 2021 г.', 'range', [['2021-10-05', '2021-10-20']]],
    ['с 20 сентября по 5 октября 2021 г.', 'range', [['2021-09-20', '2021-10-05']]],
    ['с 20 декабря 2021 г. по 15 января 2022 г.', 'range', [['2021-12-20', '2022-01-15']]],
    ['15 октября 2021 г.', 'point', [['2021-10-15', '2021-10-15']]],
    ['до 15 сентября 2021 г.', 'open', [[null, '2021-09-15']]],
    ['с 1 сентября 2021 г.', 'open', [['2021-09-01', null]]],
    ['в течение 2021–2022 учебного года', 'range', [['2021-09-01', '2022-05-31']]],
    ['2021–2024 учебные годы', 'range', [['2021-09-01', '2024-05-31']]],
    ['в течение 2022 г.', 'range', [['2022-01-01', '2022-12-31']]],
    [
      'октябрь 2021 г., 3 февраля 2022 г.',
      'range',
      [
        ['2021-10-01', '2021-10-31'],
        ['2022-02-03', '2022-02-03'],
      ],
    ],
    [
      'октябрь 2021 г.; с 3 февраля 2022 г.',
      'open',
      [
        ['2021-10-01', '2021-10-31'],
        ['2022-02-03', null],
      ],
    ],
    ['сентябрь 2021 г., далее – постоянно', 'open', [['2021-09-01', '2021-09-30']]],
    ['постоянно', 'open', []],
    ['срок не указан календарно', 'unknown', []],
  ])('writes «%s»', (phrase, kind, parts) => {
    const ranges = parts.map(([start, end]) => ({ start, end }) as DueRange);
    expect(writeDeadline({ parts: ranges, kind, recurrence: null })).toBe(phrase);
  });

  it('puts the rhythm before the dates', () => {
    const parts = [{ start: plainDate(2021, 9, 1), end: plainDate(2022, 5, 31) }];
    expect(writeDeadline({ parts, kind: 'recurring', recurrence: 'monthly' })).toBe(
      'ежемесячно, в течение 2021–2022 учебного года',
    );
    expect(writeDeadline({ parts: [], kind: 'recurring', recurrence: 'per-need' })).toBe(
      'по мере необходимости',
    );
  });

  it('writes what reads back as the same parts, kind and recurrence in any school year', () => {
    fc.assert(
      fc.property(deadline, fc.integer({ min: 1990, max: 2100 }), (given, year) => {
        const { parts, kind, recurrence } = readDeadline(writeDeadline(given), schoolYear(year));
        expect({ parts, kind, recurrence }).toEqual(given);
      }),
      { numRuns: 3000 },
    );
  });
});

const day = fc
  .integer({ min: toEpochDay(plainDate(2015, 1, 1)), max: toEpochDay(plainDate(2045, 12, 31)) })
  .map(fromEpochDay);
const month = fc.tuple(fc.integer({ min: 2015, max: 2045 }), fc.integer({ min: 1, max: 12 }));

const days = fc
  .tuple(day, fc.nat({ max: 400 }))
  .map(([start, length]) => between(start, addTo(start, length)));
const months = fc.tuple(month, fc.nat({ max: 30 })).map(([[year, first], length]) => {
  const last = first - 1 + length;
  const end = lastDayOfMonth(year + Math.floor(last / 12), (last % 12) + 1);
  return between(plainDate(year, first, 1), end);
});
const years = fc
  .tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([first, count, school]) =>
    school
      ? between(plainDate(first, 9, 1), plainDate(first + count, 5, 31))
      : between(plainDate(first, 1, 1), plainDate(first + count - 1, 12, 31)),
  );
const closed = fc.oneof(days, months, years);
const halfOpen = fc
  .tuple(day, fc.boolean())
  .map(([date, begins]): DueRange => (begins ? { start: date, end: null } : { start: null, end: date }));
const parts = fc
  .array(fc.oneof({ weight: 4, arbitrary: closed }, { weight: 1, arbitrary: halfOpen }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(inTimeOrder);

/** Every deadline whose kind agrees with its parts. */
const deadline = fc.oneof(
  parts.map((list) => ({ parts: list, kind: kindOf(list), recurrence: null })),
  fc
    .tuple(parts, fc.constantFrom(...recurrences, null))
    .map(([list, recurrence]) => ({ parts: list, kind: 'recurring' as const, recurrence })),
  fc
    .array(closed, { minLength: 1, maxLength: 3 })
    .map((list) => ({ parts: inTimeOrder(list), kind: 'open' as const, recurrence: null })),
  fc.constant({ parts: [], kind: 'recurring' as const, recurrence: 'per-need' as const }),
  fc.constant({ parts: [], kind: 'open' as const, recurrence: null }),
  fc.constant({ parts: [], kind: 'unknown' as const, recurrence: null }),
);

function kindOf(list: readonly DueRange[]): DeadlineKind {
  const { start, end } = spanOf(list);
  if (start === null || end === null) return 'open';
  return list.length === 1 && start === end ? 'point' : 'range';
}

function between(start: PlainDate, end: PlainDate): DueRange {
  return { start, end };
}

function addTo(date: PlainDate, length: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + length);
}

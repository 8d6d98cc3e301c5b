import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  fromEpochDay,
  parsePlainDate,
  toEpochDay,
  type PlainDate,
} from '../../shared/model/plainDate';
import type { DueRange } from '../../shared/model/roadmap';
import { schoolYear } from '../../shared/model/schoolYear';
import { planOccurrences, shiftYears } from './plan';

const years = { first: schoolYear(2021), last: schoolYear(2024) };

function plan(parts: readonly [string | null, string | null][], recurrence: 'yearly' | null = null) {
  return planOccurrences(
    {
      kind: recurrence ? 'recurring' : 'range',
      recurrence,
      precision: 'month',
      parts: parts.map(([start, end]) => ({
        start: start === null ? null : day(start),
        end: end === null ? null : day(end),
      })),
    },
    'как в документе',
    years,
  ).map(({ schoolYear: year, parts: own }) => [year, ...own.map(({ start, end }) => [start, end])]);
}

describe('planOccurrences', () => {
  it('keeps an ordinary plan whole, in the school year in which it begins', () => {
    expect(plan([['2021-10-01', '2021-10-31']])).toEqual([[2021, ['2021-10-01', '2021-10-31']]]);
    expect(plan([['2021-08-01', '2021-09-30']])).toEqual([[2021, ['2021-08-01', '2021-09-30']]]);
    expect(plan([['2022-05-01', '2022-05-31']])).toEqual([[2021, ['2022-05-01', '2022-05-31']]]);
  });

  it('takes September to August for one turn', () => {
    expect(plan([['2024-09-01', '2025-08-31']])).toEqual([[2024, ['2024-09-01', '2025-08-31']]]);
  });

  it('cuts several years where school years meet and leaves no lone August', () => {
    expect(plan([['2022-09-01', '2025-08-31']])).toEqual([
      [2022, ['2022-09-01', '2023-07-31']],
      [2023, ['2023-08-01', '2024-07-31']],
      [2024, ['2024-08-01', '2025-08-31']],
    ]);
  });

  it('puts the periods of a list into their own school years', () => {
    expect(
      plan([
        ['2022-09-01', '2022-09-30'],
        ['2023-09-01', '2023-09-30'],
      ]),
    ).toEqual([
      [2022, ['2022-09-01', '2022-09-30']],
      [2023, ['2023-09-01', '2023-09-30']],
    ]);
  });

  it('gives a plan without dates to the first year', () => {
    expect(plan([])).toEqual([[2021]]);
    expect(plan([[null, null]])).toEqual([[2021, [null, null]]]);
  });

  it('places an open plan by the bound it has', () => {
    expect(plan([[null, '2023-05-20']])).toEqual([[2022, [null, '2023-05-20']]]);
    expect(plan([['2022-10-01', null]])).toEqual([[2022, ['2022-10-01', null]]]);
  });

  it('repeats a yearly plan over the programme', () => {
    expect(plan([['2022-02-01', '2022-02-28']], 'yearly')).toEqual([
      [2021, ['2022-02-01', '2022-02-28']],
      [2022, ['2023-02-01', '2023-02-28']],
      [2023, ['2024-02-01', '2024-02-29']],
      [2024, ['2025-02-01', '2025-02-28']],
    ]);
  });

  it('keeps a slip of the pen as it is, in the first year', () => {
    expect(plan([['1950-10-15', '1950-10-15']])).toEqual([[2021, ['1950-10-15', '1950-10-15']]]);
    expect(plan([['0001-01-01', '9999-12-31']])).toEqual([[2021, ['0001-01-01', '9999-12-31']]]);
    expect(plan([['2021-10-01', '2921-10-31']])).toEqual([[2021, ['2021-10-01', '2921-10-31']]]);
  });

  it('never throws, whatever the days', () => {
    const anyDay = fc
      .integer({ min: toEpochDay(day('0001-01-01')), max: toEpochDay(day('9999-12-31')) })
      .map(fromEpochDay);
    fc.assert(
      fc.property(fc.option(anyDay), fc.option(anyDay), (start, end) => {
        const occurrences = planOccurrences(
          { kind: 'range', recurrence: null, precision: 'day', parts: [{ start, end }] },
          '',
          years,
        );
        expect(occurrences.length).toBeGreaterThan(0);
      }),
    );
  });

  it('loses no day and adds none, whatever the plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_000, max: 20_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        (from, length) => {
          const start = fromEpochDay(from);
          const end = addDays(start, length);
          const pieces = planOccurrences(
            { kind: 'range', recurrence: null, precision: 'day', parts: [{ start, end }] },
            '',
            years,
          ).flatMap(({ parts }) => parts);
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.at(-1)?.end).toBe(end);
          for (const [index, piece] of pieces.slice(1).entries()) {
            expect(piece.start).toBe(addDays(pieces[index]?.end as PlainDate, 1));
          }
        },
      ),
    );
  });
});

describe('shiftYears', () => {
  it('there and back is the same, but for a lost 29 February', () => {
    const range: DueRange[] = [{ start: day('2021-10-05'), end: day('2022-05-31') }];
    expect(shiftYears(shiftYears(range, 3), -3)).toEqual(range);
    expect(shiftYears([{ start: day('2024-02-29'), end: null }], 1)).toEqual([
      { start: '2025-02-28', end: null },
    ]);
  });
});

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`not a day: ${text}`);
  return date;
}

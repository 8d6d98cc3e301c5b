// What is written comes back: read by our own reader here, by other programs in otherPrograms.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate, type PlainDate } from '../../../shared/model/plainDate';
import { distinctSheetNames } from './sheetNames';
import { textCell, type Cell } from '../spreadsheet';
import { cellsOf, sheetsOf, shownTable } from '../testing/shownTable';
import { writeXlsx, type SheetToWrite } from './writeXlsx';

const mentors: SheetToWrite = {
  name: 'База наставников',
  columns: [
    { header: 'ФИО', width: 35, type: 'text' },
    { header: 'Стаж, лет', width: 10, type: 'number' },
    { header: 'Дата рождения', width: 14, type: 'date' },
  ],
  rows: [
    ['Образцова Ольга Петровна', 12.5, plainDate(1980, 2, 29)],
    ['  007 «Пример» <&> "\n', null, null],
    ['', 0, 'около 1975'],
  ],
};

describe('a written workbook', () => {
  it('comes back with its texts, numbers and days', () => {
    const [sheet] = sheetsOf(writeXlsx([mentors]));
    expect(sheet?.name).toBe('База наставников');
    expect(sheet?.rows.slice(1)).toEqual([
      [
        { kind: 'text', text: 'Образцова Ольга Петровна' },
        { kind: 'number', value: 12.5 },
        { kind: 'date', date: '1980-02-29' },
      ],
      [{ kind: 'text', text: '  007 «Пример» <&> "\n' }, { kind: 'empty' }, { kind: 'empty' }],
      [{ kind: 'empty' }, { kind: 'number', value: 0 }, { kind: 'text', text: 'около 1975' }],
    ]);
  });

  it.each([
    '=1+1',
    '+7 900 123-45-67',
    '-1',
    '@имя',
    '=HYPERLINK("http://x")',
    '_x0041_',
    '0012',
    '05.10.2021',
  ])('keeps %s as text', (text) => {
    const bytes = writeXlsx([{ ...mentors, rows: [[text, text, text]] }]);
    expect(cellsOf(bytes)[1]).toEqual([1, 2, 3].map(() => ({ kind: 'text', text })));
  });

  it('writes days that Excel miscounts as text', () => {
    const days = [plainDate(1899, 12, 31), plainDate(1900, 2, 28), plainDate(1900, 3, 1)];
    const bytes = writeXlsx([{ ...mentors, rows: days.map((day) => [null, null, day]) }]);
    expect(cellsOf(bytes).map((row) => row[2]?.kind)).toEqual(['text', 'text', 'text', 'date']);
    expect(shownTable(bytes).map((row) => row[2])).toEqual([
      'Дата рождения',
      '31.12.1899',
      '28.02.1900',
      '01.03.1900',
    ]);
  });

  it('is the same bytes for the same table', () => {
    expect(writeXlsx([mentors])).toEqual(writeXlsx([mentors]));
  });

  it('is refused for a number that is none, or no sheet at all', () => {
    expect(() => writeXlsx([{ ...mentors, rows: [['а', Number.NaN]] }])).toThrow(RangeError);
    expect(() => writeXlsx([])).toThrow(RangeError);
  });

  it('comes back whatever it holds', () => {
    const date = fc
      .integer({ min: 61, max: 60_000 })
      .map((day) => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10) as PlainDate);
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('абЁ «»_x0041<>&"\'=+-@\n\t;😀')),
      maxLength: 12,
    });
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
    const row = fc.tuple(orNothing(text), orNothing(number), orNothing(date));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        // The last row is never empty: empty ones at the end are dropped.
        const bytes = writeXlsx([{ ...mentors, rows: [...rows, ['конец', null, null]] }]);
        expect(cellsOf(bytes).slice(1, -1)).toEqual(
          rows.map(([words, value, day]): readonly Cell[] => [
            textCell(words ?? ''),
            // A zero has no sign in a file.
            value === null ? { kind: 'empty' } : { kind: 'number', value: value + 0 },
            day === null ? { kind: 'empty' } : { kind: 'date', date: day },
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('names of sheets', () => {
  it.each([
    [['Наставники 2021/2022'], ['Наставники 2021 2022']],
    [['[а]:*?\\б'], ['а б']],
    [["'а'"], ['а']],
    [
      ['', ' '],
      ['Лист', 'Лист (2)'],
    ],
    [
      ['База', 'база', 'База'],
      ['База', 'база (2)', 'База (3)'],
    ],
    [
      ['о'.repeat(40), 'о'.repeat(41)],
      ['о'.repeat(31), `${'о'.repeat(27)} (2)`],
    ],
  ])('%j become %j', (names, legal) => expect(distinctSheetNames(names)).toEqual(legal));

  it('are the names of the written sheets', () => {
    const bytes = writeXlsx(['а/б', 'А б', 'в'].map((name) => ({ ...mentors, name })));
    expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(['а б', 'А б (2)', 'в']);
  });
});

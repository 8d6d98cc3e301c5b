// Tables into an .xlsx file that Excel, LibreOffice and a second import open alike (ECMA-376 part 1, §18).
import { strToU8, zipSync } from 'fflate';
import { isPlainDate, toEpochDay, type PlainDate } from '../../../shared/model/plainDate';
import { numericDate } from '../../../shared/texts/dates';
import { workbookParts, STYLES } from './workbookParts';
import { distinctSheetNames } from './sheetNames';
import { escapeXml } from './escapeXml';

export interface SheetToWrite {
  /** Made legal and distinct where it is not. */
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  /** Values by column; null and '' leave the cell empty. */
  readonly rows: readonly (readonly ValueToWrite[])[];
}

export interface ColumnToWrite {
  readonly header: string;
  /** About so many characters of the default font. */
  readonly width: number;
  /** `text` keeps leading zeros of what is typed later; `date` shows a day as дд.мм.гггг and sorts as one. */
  readonly type: 'text' | 'number' | 'date';
}

/** In a `date` column a text that is no day stays the text it is, as does any text in a `number` column. */
export type ValueToWrite = string | number | PlainDate | null;

/** The first day a zip can name, in local time as zip has it: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);
/** Excel calls a file with a longer cell damaged. */
const LONGEST_TEXT = 32_767;
/** Before it Excel's day numbers are one off, and before 1900 it has none: such days are written as text. */
const FIRST_SAFE_DAY = '1900-03-01';
/** Excel's number of 1970-01-01. */
const EPOCH_DAY_SERIAL = 25_569;

/** Gives a text its number in the list that all sheets share. */
type Share = (text: string) => number;

/**
 * The bytes of an .xlsx file: a bold header row that stays in view, wrapped text, real dates, A4 across when
 * printed. What begins with `=`, `+`, `-` or `@` stays text. Equal tables are equal bytes.
 * @throws RangeError for a number that is not finite, or when there is no sheet
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError('a workbook has at least one sheet');
  const names = distinctSheetNames(sheets.map(({ name }) => name));
  const numbers = new Map<string, number>();
  const share: Share = (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const worksheets = sheets.map((sheet, at) => worksheetXml(sheet, share, at === 0));
  const parts = workbookParts(names, worksheets, [...numbers.keys()]);
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: ZIP_EPOCH,
    level: 6,
  });
}

function worksheetXml({ columns, rows }: SheetToWrite, share: Share, isFirst: boolean): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = columns.map(({ header: text }, at) => textCell(text, at, 0, STYLES.header, share));
  const body = rows.map((row, at) =>
    columns.map(({ type }, column) => cellXml(row[column] ?? null, type, column, at + 1, share)),
  );
  const data = [header, ...body].map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`);
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${data.join('')}</sheetData>` +
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>'
  );
}

function cellXml(
  value: ValueToWrite,
  type: ColumnToWrite['type'],
  column: number,
  row: number,
  share: Share,
): string {
  if (value === null || value === '') return '';
  if (type === 'number' && typeof value === 'number') return numberCell(value, column, row, STYLES.number);
  if (type === 'date' && isPlainDate(value)) {
    return value < FIRST_SAFE_DAY
      ? textCell(numericDate(value), column, row, STYLES.text, share)
      : numberCell(toEpochDay(value) + EPOCH_DAY_SERIAL, column, row, STYLES.date);
  }
  return textCell(String(value), column, row, STYLES.text, share);
}

function numberCell(value: number, column: number, row: number, style: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
  return `<c r="${reference(column, row)}" s="${style}"><v>${value}</v></c>`;
}

function textCell(text: string, column: number, row: number, style: number, share: Share): string {
  const number = share(escapeXml(text.slice(0, LONGEST_TEXT)));
  return `<c r="${reference(column, row)}" s="${style}" t="s"><v>${number}</v></c>`;
}

/** `AB12` for column 27 of row 11, both counted from 0. */
function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

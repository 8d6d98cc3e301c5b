// How a table is read: which sheet, where its header stands, what its columns are.
import type { ImportField } from '../../../shared/contract/people';
import type { ParticipantRole, PersonCategory } from '../../../shared/model/people';
import { plain } from '../../../shared/people/search';
import { cellText, type Cell, type Sheet } from '../../spreadsheets/spreadsheet';
import { readClass } from './cellWords';
import { recogniseColumns } from './columns';
import { findHeaderRow, titlesAt } from './headerRow';

export interface ImportSettings {
  readonly sheet: number;
  /** Index of the row with the headers; -1: there is none. */
  readonly headerRow: number;
  readonly columns: readonly (ImportField | null)[];
  /** What everybody is where no column says it. */
  readonly category: PersonCategory;
  readonly role: ParticipantRole | null;
  readonly formId: number | null;
}

/** What the table itself says. @param fileName often tells who is listed: «Обучающиеся 4 класса.xlsx» */
export function recogniseSettings(
  sheets: readonly Sheet[],
  fileName: string,
  sheet?: number,
): ImportSettings {
  const candidates = sheets
    .map((_, index) => index)
    .filter((index) => sheet === undefined || index === sheet);
  const readings = candidates.map((index) => readingOf(sheets, index, fileName));
  const best = readings.reduce<ImportSettings | null>(
    (found, reading) => (found && taken(found) >= taken(reading) ? found : reading),
    null,
  );
  return best ?? readingOf(sheets, 0, fileName);
}

/** The columns of a sheet whose header row somebody has pointed at. */
export function recogniseColumnsAt(sheet: Sheet, headerRow: number): readonly (ImportField | null)[] {
  return recogniseColumns(titlesOf(sheet, headerRow), sheet.rows.slice(headerRow + 1));
}

export function titlesOf(sheet: Sheet, headerRow: number): readonly string[] {
  const width = sheet.rows[0]?.length ?? 0;
  return headerRow < 0 ? Array.from({ length: width }, () => '') : titlesAt(sheet.rows, headerRow);
}

function readingOf(sheets: readonly Sheet[], index: number, fileName: string): ImportSettings {
  const sheet = sheets[index] ?? { name: '', rows: [] };
  const headerRow = findHeaderRow(sheet.rows);
  const columns = recogniseColumnsAt(sheet, headerRow);
  const above = sheet.rows.slice(0, Math.max(headerRow + 1, 0));
  const words = plain([fileName, sheet.name, ...above.map(rowText)].join(' '));
  return {
    sheet: index,
    headerRow,
    columns,
    category: categoryOf(
      columns,
      words,
      classOfSheet(sheet, headerRow) !== '' || sheet.rows.some(isClassHeading),
    ),
    role: roleOf(columns, plain([fileName, sheet.name, ...above.slice(0, -1).map(rowText)].join(' '))),
    formId: null,
  };
}

function rowText(row: readonly Cell[]): string {
  return row.map(cellText).join(' ');
}

/** A sheet without names is no list of people, however many columns it has. */
function taken({ columns }: ImportSettings): number {
  const named = columns.includes('fullName') || columns.includes('surname');
  return named ? columns.filter((field) => field !== null).length : 0;
}

/** The class that the sheet's name or title says: «2 Б», «Список обучающихся 4 «А» класса»; '' when none or several. */
export function classOfSheet({ name, rows }: Sheet, headerRow: number): string {
  const titles = [name, ...rows.slice(0, Math.max(headerRow, 0)).map(rowText)];
  const named = titles
    .flatMap((title) => [
      ...title.matchAll(/(?<![\d–-]\s?)\d{1,2}[\s-]*[«"“]?\p{L}?[»"”]?\s*класс[ае]?(?!\p{L})/giu),
    ])
    .map(([words]) => readClass(words.replace(/класс[ае]/iu, 'класс')));
  const classes = new Set([/\d\P{L}*\p{L}/u.test(name) ? readClass(name) : null, ...named]);
  classes.delete(null);
  const [only = ''] = classes;
  return classes.size === 1 ? (only ?? '') : '';
}

/** «4 А класс» alone in its row. */
function isClassHeading(row: readonly Cell[]): boolean {
  const texts = new Set(row.map((cell) => cellText(cell).trim()).filter((text) => text !== ''));
  const [only = ''] = texts;
  return texts.size === 1 && /\p{L}/u.test(only) && readClass(only) !== null;
}

function categoryOf(
  columns: readonly (ImportField | null)[],
  words: string,
  hasClassHeadings: boolean,
): PersonCategory {
  if (hasClassHeadings && !columns.includes('position')) return 'pupil';
  if (columns.includes('className') && !columns.includes('position')) return 'pupil';
  if (columns.includes('position') || columns.includes('serviceYears')) return 'staff';
  if (columns.includes('representative')) return 'pupil';
  if (/родител|представител/.test(words)) return 'parent';
  return /ученик|обучающ|учащ|воспитанник|класс/.test(words) ? 'pupil' : 'staff';
}

function roleOf(columns: readonly (ImportField | null)[], title: string): ParticipantRole | null {
  if (columns.includes('role')) return null;
  const [mentor, mentee] = [title.includes('наставник'), title.includes('наставляем')];
  if (mentor === mentee) return null;
  return mentor ? 'mentor' : 'mentee';
}

// The lines of a table in a paper's form: adding, moving, and taking what was copied from a spreadsheet.
import { parsePlainDate, type PlainDate } from '../../../../../shared/model/plainDate';
import { emptyRow, type FieldRow, type SimpleField } from '../../../../../shared/papers/fields';
import { fitting, sameText } from '../../../ui/combobox/options';
import type { Option } from './options';

export type Columns = Readonly<Record<string, SimpleField>>;

export function inserted<Item>(
  items: readonly Item[],
  at: number,
  ...added: readonly Item[]
): readonly Item[] {
  return [...items.slice(0, at), ...added, ...items.slice(at)];
}

export function without<Item>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter((_, index) => index !== at);
}

/** The same list where the item cannot move. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return inserted(without(items, from), to, item);
}

/** Copied cells; null for what is no table, but one line of text to be pasted as usual. */
export function copiedCells(text: string): readonly (readonly string[])[] | null {
  const lines = cellsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  return lines.length > 1 || (lines[0]?.length ?? 0) > 1 ? lines : null;
}

/** A spreadsheet puts cells with line breaks into quotation marks and doubles those inside. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    const [whole, quoted, plain = '', end] = match;
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
    if (whole.length === 0 || end === '') break;
  }
  return lines;
}

export interface Pasted {
  readonly rows: readonly FieldRow[];
  /** Cells that could not be understood and stay empty. */
  readonly unread: readonly string[];
}

/** Lays cells over the rows from one place on; rows are added below as they are needed. */
export function pasteInto(
  rows: readonly FieldRow[],
  columns: Columns,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  people: (field: SimpleField) => readonly Option[],
): Pasted {
  const names = Object.entries(columns).slice(at.column);
  const result = [...rows];
  const unread: string[] = [];
  cells.forEach((line, offset) => {
    const index = at.row + offset;
    const changes = names.flatMap(([name, field], column) => {
      const text = line[column];
      if (text === undefined) return [];
      const value = readCell(field, text.trim(), people(field));
      if (value === undefined) unread.push(text.trim());
      return [[name, value ?? emptyRow({ [name]: field })[name] ?? null] as const];
    });
    result[index] = { ...(result[index] ?? emptyRow(columns)), ...Object.fromEntries(changes) };
  });
  return { rows: result, unread };
}

/** undefined: the text says nothing that the column can hold. */
function readCell(field: SimpleField, text: string, people: readonly Option[]): FieldRow[string] | undefined {
  if (text === '') return emptyRow({ cell: field })['cell'] ?? null;
  switch (field.type) {
    case 'line':
      return text.replace(/\s+/g, ' ');
    case 'text':
      return text;
    case 'check':
      return /^(да|есть|истина|true|1|[+xхv✓])$/iu.test(text);
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return Number.isInteger(value) && value >= field.least && value <= field.most ? value : undefined;
    }
    case 'date':
      return readDay(text);
    case 'choice':
      return field.options.find(({ label }) => sameText(label, text))?.value;
    case 'person': {
      const [only, ...others] = fitting(people, text);
      return others.length === 0 ? only?.id : undefined;
    }
  }
}

/** «15.10.2021», «15.10.21 г.», «2021-10-15». */
function readDay(text: string): PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s*г\.?)?$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return parsePlainDate(text) ?? undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return parsePlainDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}

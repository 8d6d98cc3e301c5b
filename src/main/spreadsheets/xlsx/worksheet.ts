// One sheet's XML into rows of cells (§18.3).
import { createGrid, type Merge } from '../grid';
import { damaged } from '../sheetRefusal';
import { EMPTY_CELL, textCell, type Cell, type Sheet } from '../spreadsheet';
import type { CellFormat } from './cellFormats';
import { dateCell, isoDateCell, timeCell } from './serialDate';
import { createRichText, plainText } from './sharedStrings';
import { parseXml } from './xmlEvents';

export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** A `c` element while it is open. `value` and `formula` are null where the file has none. */
interface OpenCell {
  readonly type: string;
  readonly format: CellFormat | undefined;
  value: string | null;
  formula: string | null;
}

/**
 * Formulas count as the values they last had. Hidden rows and columns are read like others.
 * @throws SheetRefusal `sheet-damaged`, `sheet-unsafe` or `sheet-too-large`
 */
export function readWorksheet(bytes: Uint8Array, context: WorkbookContext): Sheet['rows'] {
  const grid = createGrid();
  const merges: Merge[] = [];
  const inline = createRichText();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let reading: 'value' | 'formula' | null = null;

  parseXml(bytes, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          // Both `r` are optional: without them rows and cells follow one another.
          row = attributes['r'] === undefined ? row + 1 : indexOf(attributes['r']);
          column = -1;
          break;
        case 'c':
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          cell = {
            type: attributes['t'] ?? 'n',
            format: context.formats[Number(attributes['s'] ?? 0)],
            value: null,
            formula: null,
          };
          inline.clear();
          break;
        case 'v':
          reading = 'value';
          break;
        case 'f':
          reading = 'formula';
          if (cell) cell.formula ??= '';
          break;
        case 'mergeCell':
          merges.push(mergeOf(attributes['ref'] ?? ''));
          break;
        default:
          inline.open(name);
      }
    },
    close(name) {
      switch (name) {
        case 'c':
          if (cell) grid.put(row, column, valueOf(cell, inline.text(), context));
          cell = null;
          break;
        case 'v':
        case 'f':
          reading = null;
          break;
        default:
          inline.close(name);
      }
    },
    text(text) {
      if (cell && reading) cell[reading] = (cell[reading] ?? '') + text;
      else inline.add(text);
    },
  });

  grid.fill(merges);
  return grid.rows();
}

/** By the cell's type (§18.18.11). */
function valueOf(cell: OpenCell, inlineText: string, context: WorkbookContext): Cell {
  const { type, value, formula } = cell;
  if (type === 'inlineStr') return textCell(inlineText);
  if (value === null) return formula ? { kind: 'error', text: `=${formula}` } : EMPTY_CELL;
  switch (type) {
    case 's':
      return textCell(context.strings[Number(value)] ?? missingString(value));
    case 'str':
      return textCell(plainText(value));
    case 'b':
      return { kind: 'text', text: value.trim() === '1' || value.trim() === 'true' ? 'да' : 'нет' };
    case 'e':
      return { kind: 'error', text: ERRORS_IN_RUSSIAN.get(value) ?? value };
    case 'd':
      return isoDateCell(value);
    default:
      return numberCell(value, cell.format, context.from1904);
  }
}

/** Excel's own Russian names for what its files name in English. */
const ERRORS_IN_RUSSIAN: ReadonlyMap<string, string> = new Map([
  ['#NULL!', '#ПУСТО!'],
  ['#DIV/0!', '#ДЕЛ/0!'],
  ['#VALUE!', '#ЗНАЧ!'],
  ['#REF!', '#ССЫЛКА!'],
  ['#NAME?', '#ИМЯ?'],
  ['#NUM!', '#ЧИСЛО!'],
  ['#N/A', '#Н/Д'],
]);

function missingString(index: string): never {
  throw damaged(`no shared string ${index}`);
}

function numberCell(written: string, format: CellFormat | undefined, from1904: boolean): Cell {
  if (written.trim() === '') return EMPTY_CELL;
  const value = Number(written);
  if (!Number.isFinite(value)) throw damaged('a number that is none');
  switch (format?.kind) {
    case 'date':
      return dateCell(value, from1904);
    case 'time':
      return timeCell(value);
    case 'zeros':
      return { kind: 'number', value, text: withZeros(value, format.digits) };
    default:
      return { kind: 'number', value };
  }
}

function withZeros(value: number, digits: number): string {
  const rounded = Math.round(Math.abs(value));
  return (value < 0 ? '-' : '') + String(rounded).padStart(digits, '0');
}

function mergeOf(ref: string): Merge {
  const [from = '', to = from] = ref.split(':');
  return { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) };
}

/** A row number as an index from 0. */
function indexOf(number: string): number {
  const row = Number(number);
  if (!Number.isInteger(row) || row < 1) throw damaged(`row ${number}`);
  return row - 1;
}

/** `AB12` → 11 */
function rowOf(reference: string): number {
  return indexOf(reference.replace(/^[A-Z]+/i, ''));
}

/** `AB12` → 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    // A–Z and a–z differ in one bit.
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw damaged(`cell ${reference}`);
  return column - 1;
}

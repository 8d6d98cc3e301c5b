// A table file as a person sees it: its visible sheets and what stands in their cells.
import type { PlainDate } from '../../shared/model/plainDate';
import { numericDate } from '../../shared/texts/dates';

export interface Spreadsheet {
  /** In the file's order; never empty. Hidden sheets and sheets without a filled cell are left out. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /**
   * `rows[0]` is row 1 of the sheet, so that messages can name the row a person sees. All rows have the same
   * length; empty rows and columns at the end are dropped, those before and between are kept.
   */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell =
  | { readonly kind: 'empty' }
  /** Also logical values, as «да» and «нет», and times of day, as «09:30». Everything in a .csv is text. */
  | { readonly kind: 'text'; readonly text: string }
  /** `text` where the cell's format shows more than the number says: «007». */
  | { readonly kind: 'number'; readonly value: number; readonly text?: string }
  /** `time` («09:30») where the cell holds more than a day. */
  | { readonly kind: 'date'; readonly date: PlainDate; readonly time?: string }
  /** A formula that failed («#ССЫЛКА!») or was never worked out («=A1&B1»): there is no value to read. */
  | { readonly kind: 'error'; readonly text: string };

export const EMPTY_CELL: Cell = { kind: 'empty' };

/** The cell as a person sees it: «3,5», «05.10.2021», «05.10.2021 09:30»; '' when empty. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return cell.text ?? numberText(cell.value);
    case 'date':
      return numericDate(cell.date) + (cell.time === undefined ? '' : ` ${cell.time}`);
    case 'text':
    case 'error':
      return cell.text;
  }
}

/** A text cell; one of spaces only looks empty and counts as empty. */
export function textCell(text: string): Cell {
  return text.trim() === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** Spreadsheets show 15 digits: 0.1 + 0.2 is 0,3 there. */
const SHOWN_DIGITS = 15;

function numberText(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('.', ',');
}

// Collects filled cells by their places and makes rows of one length of them. The limits are judged here.
import { tooLarge } from './sheetRefusal';
import { EMPTY_CELL, type Cell, type Sheet } from './spreadsheet';

/** A school has hundreds of people: whatever is larger is another kind of file. */
const ROW_LIMIT = 50_000;
const COLUMN_LIMIT = 500;
/** Rows × columns: one stray cell far to the right would otherwise ask for millions of empty ones. */
const CELL_LIMIT = 2_000_000;

/** Corners of merged cells, both inclusive, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  /** Row and column count from 0. @throws SheetRefusal `sheet-too-large` for a filled cell beyond the limits */
  readonly put: (row: number, column: number, cell: Cell) => void;
  /** Every cell of a merge gets what its top-left one holds, as far as the sheet is filled. */
  readonly fill: (merges: readonly Merge[]) => void;
  readonly rows: () => Sheet['rows'];
}

export function createGrid(): Grid {
  const rows: Cell[][] = [];
  let width = 0;

  const at = (row: number, column: number): Cell => rows[row]?.[column] ?? EMPTY_CELL;

  const put = (row: number, column: number, cell: Cell): void => {
    // Formatted but empty cells may reach to the last row of the sheet; they do not count.
    if (cell.kind === 'empty') return;
    if (row >= ROW_LIMIT) throw tooLarge(ROW_LIMIT, 'rows');
    if (column >= COLUMN_LIMIT) throw tooLarge(COLUMN_LIMIT, 'columns');
    width = Math.max(width, column + 1);
    if (Math.max(rows.length, row + 1) * width > CELL_LIMIT) throw tooLarge(CELL_LIMIT, 'cells');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(EMPTY_CELL);
    line[column] = cell;
  };

  return {
    put,
    fill(merges) {
      let filled = 0;
      for (const { top, left, bottom, right } of merges) {
        const cell = at(top, left);
        if (cell.kind === 'empty') continue;
        const [lastRow, lastColumn] = [Math.min(bottom, rows.length - 1), Math.min(right, width - 1)];
        // Merges cannot overlap in an honest file, so together they fill no more than the sheet.
        filled += (lastRow - top + 1) * (lastColumn - left + 1);
        if (filled > CELL_LIMIT) throw tooLarge(CELL_LIMIT, 'cells');
        for (let row = top; row <= lastRow; row += 1) {
          for (let column = left; column <= lastColumn; column += 1) put(row, column, cell);
        }
      }
    },
    rows() {
      for (const row of rows) while (row.length < width) row.push(EMPTY_CELL);
      return rows;
    },
  };
}

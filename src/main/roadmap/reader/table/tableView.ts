// A table judged as a roadmap: where its header stands, what its columns are, how likely it is the one.
import type { ColumnRole } from '../../../../shared/model/roadmap';
import { bareText, writtenText } from '../text/cellText';
import type { Cell, GridRow, Table } from '../text/document';
import { distinctCells } from '../text/grid';
import { judgeHeaders } from './headerRoles';

/** A column as the header shows it; it may cover several columns of the grid. */
export interface HeaderColumn {
  readonly header: string;
  /** Grid columns from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

export interface TableView {
  readonly rows: readonly GridRow[];
  /** How many rows at the top are titles and headers. */
  readonly bodyStart: number;
  readonly columns: readonly HeaderColumn[];
  readonly roles: readonly ColumnRole[];
  /** 0: no headers of a roadmap were found. */
  readonly score: number;
}

/** Titles, stamps and notes may stand above the header inside the table. */
const HEADER_SEARCH_ROWS = 8;
const LONGEST_HEADER = 120;
const ROW_NUMBER = /^\d+(?:\.\d+)*[.)]?$/;

/** Finds the header row (one or two rows high) whose words say «roadmap» most clearly. */
export function viewTable(table: Table): TableView {
  const { rows } = table;
  let best: TableView | null = null;
  for (let at = 0; at < Math.min(rows.length, HEADER_SEARCH_ROWS); at += 1) {
    const view = viewWithHeaderAt(rows, at);
    if (view.score > (best?.score ?? 0)) best = view;
  }
  return best ?? viewWithHeaderAt(rows, 0);
}

/** A table without a header of its own, which goes on with the columns of another one. */
export function viewAsContinuation(table: Table, previous: TableView): TableView | null {
  const columns = previous.columns.length;
  const sample = table.rows.find((row) => distinctCells(row).length === columns);
  if (!sample) return null;
  return {
    rows: table.rows,
    bodyStart: 0,
    columns: columnsOf(sample).map((column, at) => ({
      ...column,
      header: previous.columns[at]?.header ?? '',
    })),
    roles: previous.roles,
    score: previous.score,
  };
}

/** What rows above the header say across the whole table. */
export function titleLines({ rows, bodyStart }: TableView): readonly string[] {
  const titles = rows
    .slice(0, bodyStart)
    .map(distinctCells)
    .filter((cells) => cells.length === 1);
  return titles
    .flatMap((cells) => cells.flatMap((cell) => bareText(cell).split('\n')))
    .filter((line) => line !== '');
}

/** The cells of a row that stand under a column; a cell merged across columns stands under each of them. */
export function cellsUnder(row: GridRow, columns: readonly HeaderColumn[], column: number): readonly Cell[] {
  const cells = distinctCells(row);
  const only = cells[column];
  // Grids written by other programs jitter by a column from row to row: then the order of cells decides.
  if (only && cells.length === columns.length && !row.includes(null)) return [only];
  const place = columns[column];
  return place ? distinctCells(row.slice(place.from, place.to)) : [];
}

function viewWithHeaderAt(rows: readonly GridRow[], at: number): TableView {
  const first = rows[at] ?? [];
  const second = rows[at + 1];
  const columns =
    second && isSecondHeaderRow(first, second) ? columnsOfTwoRows(first, second) : columnsOf(first);
  const bodyStart = at + (columns.length > columnsOf(first).length || sharesCells(first, second) ? 2 : 1);
  const headers = columns.map((column) => column.header);
  if (headers.some((header) => header.length > LONGEST_HEADER) || columns.length < 2) {
    return { rows, bodyStart, columns, roles: headers.map(() => 'other'), score: 0 };
  }
  const { roles, score } = judgeHeaders(headers);
  const numbered = roles.includes('number')
    ? roles
    : withUnnamedNumbers(rows.slice(bodyStart), columns, roles);
  return { rows, bodyStart, columns, roles: numbered, score };
}

function columnsOf(row: GridRow): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let from = 0; from < row.length;) {
    let to = from + 1;
    while (to < row.length && row[to] === row[from] && row[from] !== null) to += 1;
    columns.push({ header: bareText(row[from] ?? null), from, to });
    from = to;
  }
  return columns;
}

/** «Сроки» over «начало» and «окончание»: each lower cell makes a column of its own. */
function columnsOfTwoRows(first: GridRow, second: GridRow): readonly HeaderColumn[] {
  return columnsOf(first).flatMap((upper) => {
    const lower = columnsOf(second.slice(upper.from, upper.to));
    if (lower.length < 2) return [upper];
    return lower.map((part) => ({
      header: `${upper.header} ${part.header}`.trim(),
      from: upper.from + part.from,
      to: upper.from + part.to,
    }));
  });
}

/** Below a merged header cell stand its parts; everywhere else nothing new begins. */
function isSecondHeaderRow(first: GridRow, second: GridRow): boolean {
  const parted = columnsOf(first).filter(({ from, to }) => to - from > 1 && second[from] !== first[from]);
  const under = (at: number): boolean => parted.some(({ from, to }) => at >= from && at < to);
  const restIsOld = second.every((cell, at) => under(at) || cell === first[at] || bareText(cell) === '');
  return parted.length > 0 && parted.length < columnsOf(first).length && restIsOld;
}

function sharesCells(first: GridRow, second: GridRow | undefined): boolean {
  return second !== undefined && first.some((cell, at) => cell !== null && cell === second[at]);
}

/** A first column without a header holds the numbers if its cells are different numbers. */
function withUnnamedNumbers(
  body: readonly GridRow[],
  columns: readonly HeaderColumn[],
  roles: readonly ColumnRole[],
): readonly ColumnRole[] {
  if (columns[0]?.header !== '' || roles[0] !== 'other') return roles;
  const texts = body.map((row) => writtenText(cellsUnder(row, columns, 0)[0] ?? null));
  const numbers = texts.filter((text) => ROW_NUMBER.test(text));
  const written = texts.filter((text) => text !== '');
  const counts = numbers.length * 2 > written.length && new Set(numbers).size > 1;
  return counts ? roles.map((role, at) => (at === 0 ? 'number' : role)) : roles;
}

// How a table's columns are described, and what a table says by itself.

export interface TableColumn<Row> {
  /** Names the column; the slot of its cells has the same name. */
  readonly key: string;
  readonly title: string;
  /** A track of a CSS grid: «160px», «minmax(120px, 2fr)»; «1fr» when it is not said. */
  readonly width?: string;
  readonly align?: 'left' | 'right';
  /** The text of a cell where the column has no slot. */
  readonly text?: (row: Row) => string;
  /** Makes the column sortable by its header. */
  readonly compare?: (one: Row, other: Row) => number;
  /** Makes its cells editable in place: F2 or a double click, Enter saves, Esc gives up. */
  readonly edit?: CellEdit<Row>;
}

export interface CellEdit<Row> {
  readonly read: (row: Row) => string;
  /** True when it was accepted. */
  readonly save: (row: Row, text: string) => Promise<boolean>;
  readonly suggestions?: readonly string[];
  /** Whether this row's cell can be edited; without it every one can. */
  readonly may?: (row: Row) => boolean;
}

export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}

export type RowKey = number | string;

export const tableTexts = {
  selectAll: 'Выбрать всех в списке',
  select: (row: string) => `Выбрать: ${row}`,
  edit: (column: string, row: string) => `${column}: ${row}`,
} as const;

export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  const compare = columns.find(({ key }) => key === sort?.key)?.compare;
  if (!compare) return rows;
  const direction = sort?.descending ? -1 : 1;
  return [...rows].sort((one, other) => direction * compare(one, other));
}

// A Word table as a plain grid: whatever is merged is one and the same cell in every place it covers.
import { childOf, switchOf, valueOf, type XmlElement } from '../../../documents/package/xmlTree';
import type { Block, Cell, GridRow, Table } from './document';
import { unwrapped } from './unwrapped';

/** Word allows 63 columns; a false span must not become a huge row. */
const COLUMN_LIMIT = 63;

/** `dropped` tells that the row of the cell is a deleted or a hidden one. */
type ReadContents = (cell: XmlElement, dropped: boolean) => readonly Block[];

export function readTable(table: XmlElement, readContents: ReadContents): Table {
  const rows: GridRow[] = [];
  let above: GridRow = [];
  for (const element of unwrapped(table)) {
    if (element.name !== 'w:tr') continue;
    const properties = childOf(element, 'w:trPr');
    const dropped = childOf(properties, 'w:del') !== undefined || switchOf(properties, 'w:hidden') === true;
    above = readRow(element, above, (cell) => readContents(cell, dropped));
    if (!dropped) rows.push(above);
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    kind: 'table',
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
  };
}

/** The cells of a row from left to right, each once. */
export function distinctCells(row: GridRow): readonly Cell[] {
  return [...new Set(row)].filter((cell) => cell !== null);
}

function readRow(
  element: XmlElement,
  above: GridRow,
  readContents: (cell: XmlElement) => readonly Block[],
): GridRow {
  const before = spanOf(valueOf(childOf(element, 'w:trPr'), 'w:gridBefore'), 0);
  const row: (Cell | null)[] = Array.from({ length: before }, () => null);
  for (const child of unwrapped(element)) {
    if (child.name !== 'w:tc') continue;
    const properties = childOf(child, 'w:tcPr');
    if (childOf(properties, 'w:cellDel')) continue;
    const cell = continuedCell(properties, row, above) ?? { blocks: readContents(child) };
    const span = spanOf(valueOf(properties, 'w:gridSpan'), 1);
    for (let place = 0; place < span && row.length < COLUMN_LIMIT; place += 1) row.push(cell);
  }
  return row;
}

/** The cell that this one only continues: from above (`w:vMerge`), or in older files from the left (`w:hMerge`). */
function continuedCell(properties: XmlElement | undefined, row: GridRow, above: GridRow): Cell | null {
  if (continues(properties, 'w:vMerge')) return above[row.length] ?? null;
  if (continues(properties, 'w:hMerge')) return row.at(-1) ?? null;
  return null;
}

function continues(properties: XmlElement | undefined, name: string): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && merge.attributes.get('val') !== 'restart';
}

function spanOf(text: string | undefined, least: number): number {
  const span = Number(text ?? least);
  return Number.isInteger(span) ? Math.min(Math.max(span, least), COLUMN_LIMIT) : least;
}

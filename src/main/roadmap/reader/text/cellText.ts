// The words of a cell. Which list labels belong to them depends on the column, so there are three ways to ask.
import type { Block, Cell } from './document';
import { distinctCells } from './grid';
import { BULLET } from './listLabels';

interface Line {
  readonly label: string | null;
  readonly text: string;
}

/** As written, list labels included: «1) анкеты\n2) беседы»; empty lines are dropped. */
export const writtenText = remembering((cell) =>
  joined(cell, (label) => (label === null ? '' : `${label} `)).replace(/\n{2,}/g, '\n'),
);

/** Without the labels of lists, for a cell whose words are read as a phrase (a deadline). */
export const bareText = remembering((cell) => joined(cell, () => ''));

/** Every list item with a dash, whatever its label, for a cell whose items are told apart (the responsible). */
export const dashedText = remembering((cell) =>
  joined(cell, (label) => (label === null ? '' : `${BULLET} `)),
);

/** Text on one line with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Rows are looked at many times before they are understood, and a merged cell belongs to many rows. */
function remembering(read: (cell: Cell) => string): (cell: Cell | null) => string {
  const memory = new WeakMap<Cell, string>();
  return (cell) => {
    if (!cell) return '';
    const known = memory.get(cell);
    if (known !== undefined) return known;
    const text = read(cell);
    memory.set(cell, text);
    return text;
  };
}

function joined(cell: Cell, prefixOf: (label: string | null) => string): string {
  return linesOf(cell.blocks)
    .flatMap(({ label, text }) => (prefixOf(label) + text.trim()).split('\n'))
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] =>
    block.kind === 'paragraph' ? [block] : block.rows.map((row) => ({ label: null, text: rowText(row) })),
  );
}

/** A table inside a cell reads row by row. */
function rowText(row: readonly (Cell | null)[]): string {
  return distinctCells(row)
    .map((cell) => oneLine(writtenText(cell)))
    .filter((text) => text !== '')
    .join(' ');
}

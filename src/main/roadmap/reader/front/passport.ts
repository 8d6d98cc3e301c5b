// A table of labels before the roadmap («Цель программы» | «…»): many schools write their plan's passport so.
import { writtenText } from '../text/cellText';
import type { Table } from '../text/document';
import { distinctCells } from '../text/grid';
import { readLabel } from './sectionLabels';

/** Each row with a known label as the lines that would say the same without a table; none for any other table. */
export function passportLines(table: Table): readonly string[] {
  return table.rows.flatMap((row) => {
    const cells = distinctCells(row).map(writtenText);
    const label = (cells.at(-2) ?? '').replaceAll('\n', ' ').replace(/\s*:?$/u, ':');
    const words = cells.at(-1) ?? '';
    const isLabelled = cells.length >= 2 && cells.length <= 3 && readLabel(label) !== null;
    return isLabelled ? [label, ...words.split('\n')] : [];
  });
}

// SWOT analysis, two by two: what helps and what hinders, inside the programme and outside.
import type { TableBlock, TableRow } from '../../paperModel';
import { closed } from '../../typography';

interface Swot {
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly opportunities: readonly string[];
  readonly threats: readonly string[];
}

interface SwotTexts extends Readonly<Record<keyof Swot, string>> {
  readonly helps: string;
  readonly hinders: string;
  readonly inside: string;
  readonly outside: string;
}

/** Lines for a pen in a quarter that names nothing. */
const BLANK_LINES = 7;
/** More letters than that stand in a row of their own: no row is higher than a page. */
const LETTERS_A_ROW = 1_000;

export function swotTable(swot: Swot, texts: SwotTexts): TableBlock {
  return {
    type: 'table',
    columns: [
      { header: '', weight: 30, align: 'left' },
      { header: texts.helps, weight: 70, align: 'left' },
      { header: texts.hinders, weight: 70, align: 'left' },
    ],
    rows: [
      ...half(texts.inside, [texts.strengths, swot.strengths], [texts.weaknesses, swot.weaknesses]),
      ...half(texts.outside, [texts.opportunities, swot.opportunities], [texts.threats, swot.threats]),
    ],
    rowHeightMm: 0,
  };
}

type Quarter = readonly [title: string, items: readonly string[]];

function half(where: string, helps: Quarter, hinders: Quarter): readonly TableRow[] {
  const left = cellsOf(helps);
  const right = cellsOf(hinders);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => ({
    type: 'cells',
    cells: [row === 0 ? where : '', left[row] ?? '', right[row] ?? ''],
  }));
}

/** One cell, as long as its items fit on a page. */
function cellsOf([title, items]: Quarter): readonly string[] {
  if (items.length === 0) return [`${title}:${'\n'.repeat(BLANK_LINES)}`];
  const last = items.length - 1;
  const cells: string[][] = [[`${title}:`]];
  let letters = 0;
  for (const [index, item] of items.entries()) {
    const line = `–\u00A0${closed(item, index === last ? '.' : ';')}`;
    const goesOn = letters === 0 || letters + line.length <= LETTERS_A_ROW;
    letters = goesOn ? letters + line.length : line.length;
    if (goesOn) cells[cells.length - 1]?.push(line);
    else cells.push([line]);
  }
  return cells.map((lines) => lines.join('\n'));
}

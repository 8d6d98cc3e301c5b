// From the grid of a roadmap's table to its rows: what is an activity, what names a stage, what is furniture.
import type { ColumnRole } from '../../../../shared/model/roadmap';
import { bareText, dashedText, oneLine, writtenText } from '../text/cellText';
import type { Cell, GridRow } from '../text/document';
import { distinctCells } from '../text/grid';
import { BULLET } from '../text/listLabels';
import { deadlineTextOf, type DeadlineCells } from './deadlineColumns';
import { normaliseHeader } from './headerRoles';
import { looksLikeStage } from './stageWords';
import { cellsUnder, type TableView } from './tableView';

/** The words of a row, not yet understood. */
export interface RoadmapRow {
  readonly number: string | null;
  readonly stage: string | null;
  readonly activity: string;
  readonly deadlineText: string;
  /** null when the table has no such column. */
  readonly outcome: string | null;
  readonly responsibleText: string | null;
}

/** @param heading the stage named by a paragraph above the table, if any */
export function readRows(
  view: TableView,
  roles: readonly ColumnRole[],
  heading: string | null,
): readonly RoadmapRow[] {
  const found: RoadmapRow[] = [];
  const header = view.rows.slice(0, view.bodyStart).map(fingerprint);
  let stage = heading;
  let columnStage: string | null = null;
  let above: GridRow = [];
  for (const row of view.rows.slice(view.bodyStart)) {
    const fresh = distinctCells(row).filter((cell) => !above.includes(cell));
    above = row;
    const isEmpty = fresh.every((cell) => writtenText(cell) === '');
    if (isEmpty || header.includes(fingerprint(row)) || isColumnNumbers(row)) continue;

    const cells = (role: ColumnRole): readonly Cell[] =>
      roles.flatMap((each, column) => (each === role ? cellsUnder(row, view.columns, column) : []));
    const spanned = stageOfRow(row, fresh, cells, roles);
    if (spanned !== null) {
      stage = spanned;
      columnStage = null;
      continue;
    }
    columnStage = oneLine(textOf(cells('stage'), writtenText)) || columnStage;
    const deadline = deadlineTextOf(deadlineCells(row, view, roles));
    const words = wordsOf(cells, roles, columnStage ?? stage, deadline);
    const activity = cells('activity');
    const goesOn = activity.length > 0 && activity.every((cell) => !fresh.includes(cell));
    const number = words.number ?? (goesOn ? (found.at(-1)?.number ?? null) : null);
    const isSameTask = (['number', 'activity', 'deadline'] as const)
      .flatMap(cells)
      .every((cell) => !fresh.includes(cell) || writtenText(cell) === '');
    addRow(found, isSameTask ? { ...words, activity: '', deadlineText: '' } : { ...words, number });
  }
  return found;
}

type CellsOf = (role: ColumnRole) => readonly Cell[];

function deadlineCells(
  row: GridRow,
  { columns }: TableView,
  roles: readonly ColumnRole[],
): readonly DeadlineCells[] {
  return columns.flatMap(({ header }, at) =>
    roles[at] === 'deadline' ? [{ header, cells: cellsUnder(row, columns, at) }] : [],
  );
}

function wordsOf(
  cells: CellsOf,
  roles: readonly ColumnRole[],
  stage: string | null,
  deadlineText: string,
): RoadmapRow {
  const { label, text } = activityOf(cells('activity'));
  const number = tidyNumber(textOf(cells('number'), writtenText));
  return {
    number: number ?? (roles.includes('number') ? null : label),
    stage,
    activity: text,
    deadlineText,
    outcome: roles.includes('outcome') ? textOf(cells('outcome'), writtenText) : null,
    responsibleText: roles.includes('responsible') ? textOf(cells('responsible'), dashedText) : null,
  };
}

/**
 * A row without an activity of its own is another date of the one above, or the rest of its other cells:
 * those of a row whose number, activity and deadline are merged with the row above.
 */
function addRow(found: RoadmapRow[], row: RoadmapRow): void {
  const previous = found.at(-1);
  if (row.activity !== '') {
    found.push(row);
  } else if (previous && row.deadlineText !== '') {
    found.push({ ...row, number: row.number ?? previous.number, activity: previous.activity });
  } else if (previous) {
    found[found.length - 1] = {
      ...previous,
      outcome: appended(previous.outcome, row.outcome),
      responsibleText: appended(previous.responsibleText, row.responsibleText),
    };
  }
}

function appended(text: string | null, rest: string | null): string | null {
  return rest ? [text, rest].filter(Boolean).join('\n') : text;
}

/**
 * The stage that a row names: one cell right across the table, or across all that tells when and by whom;
 * or the only words of a row that has neither date nor anybody responsible («Подготовительный этап», numbered or not).
 */
function stageOfRow(
  row: GridRow,
  fresh: readonly Cell[],
  cells: CellsOf,
  roles: readonly ColumnRole[],
): string | null {
  const written = fresh.filter((cell) => writtenText(cell) !== '');
  const text = oneLine(written.map(writtenText).join(' '));
  const activity = cells('activity');
  const telling = (['deadline', 'responsible', 'outcome'] as const).filter((role) => roles.includes(role));
  const spansAll = telling.every((role) => activity[0] !== undefined && cells(role)[0] === activity[0]);
  if (spansAll && telling.length > 0) return text;

  const numberCells = cells('number');
  const [only, ...others] = written.filter((cell) => written.length === 1 || !numberCells.includes(cell));
  if (!only || others.length > 0 || distinctCells(row).some((cell) => !fresh.includes(cell))) return null;
  // «1 | Подготовительный этап | | |»: beside a number only the words can tell.
  const title = oneLine(writtenText(only));
  if (written.length > 1) return activity.includes(only) && looksLikeStage(title) ? title : null;
  if (telling.some((role) => cells(role).includes(only))) return null;
  const isNumbered = ROW_NUMBER.test(text);
  const lacksNumber = roles.includes('number') && !numberCells.includes(only);
  return !isNumbered && (lacksNumber || !activity.includes(only) || looksLikeStage(text)) ? text : null;
}

const ROW_NUMBER = /^\d+(?:\.\d+)*[.)]?$/;

/** «1 2 3 4 5» under the header, or again at the top of a page. */
function isColumnNumbers(row: GridRow): boolean {
  const cells = distinctCells(row);
  return (
    cells.length > 1 && cells.every((cell, at) => bareText(cell).replace(/[.()]/g, '') === String(at + 1))
  );
}

function fingerprint(row: GridRow): string {
  return distinctCells(row)
    .map((cell) => normaliseHeader(bareText(cell)))
    .join('|');
}

function textOf(cells: readonly Cell[], read: (cell: Cell) => string): string {
  return [...new Set(cells)]
    .map(read)
    .filter((text) => text !== '')
    .join('\n');
}

/** An activity that is one list item gives its automatic number to a table without a column of numbers. */
function activityOf(cells: readonly Cell[]): { readonly label: string | null; readonly text: string } {
  const written = cells.flatMap((cell) => cell.blocks.filter((block) => !isBlank(block)));
  const [only] = written;
  if (written.length === 1 && only?.kind === 'paragraph') {
    const label = only.label === BULLET ? null : tidyNumber(only.label ?? '');
    return { label, text: textOf(cells, bareText) };
  }
  return { label: null, text: textOf(cells, writtenText) };
}

function isBlank(block: Cell['blocks'][number]): boolean {
  return block.kind === 'paragraph' && block.text.trim() === '';
}

function tidyNumber(text: string): string | null {
  return oneLine(text).replace(/[.)]+$/, '') || null;
}

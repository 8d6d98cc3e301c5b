// Which table of the document is the roadmap, and which ones only go on with it.
import { oneLine } from '../text/cellText';
import type { Block, Table } from '../text/document';
import { distinctCells } from '../text/grid';
import { looksLikeStage } from './stageWords';
import { viewAsContinuation, viewTable, type TableView } from './tableView';

/** A table in its place: the paragraphs since the table before it, and what it looks like. */
export interface PlacedTable {
  readonly table: Table;
  readonly view: TableView;
  /** Lines between the table before and this one, empty ones left out. */
  readonly linesBefore: readonly string[];
}

/** How many lines above a table may be its caption. */
const CAPTION_LINES = 4;
const CAPTION_WORTH: readonly (readonly [RegExp, number])[] = [
  [/дорожн\S*\s+карт/iu, 2],
  [/план\S*\s+(?:мероприятий|работы|реализации)/iu, 1],
];
/** A line that opens another document, so that a table below it is another plan. */
const NEW_DOCUMENT = /^(?:приложение|план|график|положение|программа|приказ|«?дорожная\s+карта)(?![а-яё])/iu;
const CONTINUED = /продолжение/iu;

/** All tables in order; one that only frames the page (a single column) is replaced by what it holds. */
export function placeTables(blocks: readonly Block[]): readonly PlacedTable[] {
  const placed: PlacedTable[] = [];
  let lines: string[] = [];
  for (const block of withoutFrames(blocks)) {
    if (block.kind === 'paragraph') {
      lines.push(...linesOf(block.text));
    } else {
      const view = viewTable(block);
      const worth = view.score > 0 ? captionWorth(lines) : 0;
      placed.push({ table: block, view: { ...view, score: view.score + worth }, linesBefore: lines });
      lines = [];
    }
  }
  return placed;
}

/** Index of the likeliest roadmap; -1 when no table has the headers of one. */
export function chooseTable(tables: readonly PlacedTable[]): number {
  let best = -1;
  for (const [index, { view }] of tables.entries()) {
    const rivals = tables[best]?.view;
    const isBetter =
      !rivals ||
      view.score > rivals.score ||
      (view.score === rivals.score && view.rows.length > rivals.rows.length);
    if (view.score > 0 && isBetter) best = index;
  }
  return best;
}

export interface RoadmapPart {
  readonly view: TableView;
  /** The stage that a paragraph above the part names. */
  readonly heading: string | null;
}

/**
 * The chosen table with those before and after it that are the same roadmap: a table a stage, or a table cut by a page.
 * @param hasDates whether most rows of a headerless table hold deadlines in the roadmap's column
 */
export function partsOfRoadmap(
  tables: readonly PlacedTable[],
  chosen: number,
  hasDates: (view: TableView) => boolean,
): readonly RoadmapPart[] {
  const viewAfter = (index: number, previous: TableView): TableView | null => {
    const next = tables[index];
    if (!next || opensDocument(next.linesBefore)) return null;
    if (next.view.score > 0) return sameColumns(previous, next.view) ? next.view : null;
    const view = viewAsContinuation(next.table, previous);
    return view && hasDates(view) ? view : null;
  };

  let first = chosen;
  for (let view = tables[first]?.view; view && first > 0; view = tables[first]?.view) {
    const before = tables[first - 1]?.view;
    if (!before || before.score === 0 || viewAfter(first, before) === null) break;
    first -= 1;
  }

  const parts: RoadmapPart[] = [];
  let view = tables[first]?.view ?? null;
  for (let index = first; view; index += 1) {
    parts.push({ view, heading: stageAbove(tables[index]?.linesBefore ?? []) ?? null });
    view = viewAfter(index + 1, view);
  }
  return parts;
}

/** Everything in reading order, with the tables that only frame the page taken apart. */
export function withoutFrames(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.rows.some((row) => distinctCells(row).length > 1)) return [block];
    const cells = new Set(block.rows.flatMap(distinctCells));
    return [...cells].flatMap((cell) => withoutFrames(cell.blocks));
  });
}

/** The lines of a paragraph, tidied, empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

function captionWorth(lines: readonly string[]): number {
  const caption = lines.slice(-CAPTION_LINES).join(' ');
  return CAPTION_WORTH.find(([pattern]) => pattern.test(caption))?.[1] ?? 0;
}

function opensDocument(lines: readonly string[]): boolean {
  return lines.some((line) => NEW_DOCUMENT.test(line) && !CONTINUED.test(line));
}

function sameColumns(a: TableView, b: TableView): boolean {
  return a.roles.join() === b.roles.join();
}

function stageAbove(lines: readonly string[]): string | undefined {
  const last = lines.at(-1);
  return last !== undefined && looksLikeStage(last) ? last : undefined;
}

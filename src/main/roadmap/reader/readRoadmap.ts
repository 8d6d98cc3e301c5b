// Reads a school's roadmap from a Word file: bytes in, a draft for a person to check out. Nothing is written anywhere.
import builtIn from '../../../../resources/roadmap-template.json';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../../shared/model/result';
import type {
  ColumnRole,
  DeadlineReading,
  RoadmapDraft,
  RoadmapDraftItem,
} from '../../../shared/model/roadmap';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { readFrontMatter, type FrontMatter } from './front/frontMatter';
import { passportLines } from './front/passport';
import { draftSchoolYear, schoolYearNamedIn } from './front/draftSchoolYear';
import { DocxRefusal } from '../../documents/package/docxRefusal';
import { openWordPackage } from '../../documents/package/wordPackage';
import { UNPACKED_LIMIT_MB } from '../../documents/package/zip';
import {
  chooseTable,
  linesOf,
  partsOfRoadmap,
  placeTables,
  withoutFrames,
  type PlacedTable,
  type RoadmapPart,
} from './table/roadmapTables';
import { readRows, type RoadmapRow } from './table/rows';
import { titleLines, type TableView } from './table/tableView';
import { readBlocks } from './text/blocks';
import { oneLine } from './text/cellText';
import type { Block } from './text/document';
import { readListLabels } from './text/listLabels';
import { readStyles } from './text/styles';

export interface ReadRoadmapOptions {
  readonly readDeadline: (phrase: string, schoolYear: SchoolYear) => DeadlineReading;
  readonly splitResponsible: (cell: string) => readonly string[];
  /** Said by the person; wins over what the document says. */
  readonly schoolYear?: SchoolYear;
  /** For a document that names no year at all. */
  readonly fallbackSchoolYear: SchoolYear;
  /** Another table than the one that would be chosen: an index into `RoadmapReading.tables`. */
  readonly table?: number;
  /** The person's own roles for the columns of that table, from left to right; missing ones count as `other`. */
  readonly columns?: readonly ColumnRole[];
}

/** A table of the document, for the person who chooses another one. */
export interface RoadmapTableSummary {
  readonly index: number;
  /** The line above the table; empty when there is none. */
  readonly caption: string;
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
  /** 0: it does not look like a roadmap. */
  readonly score: number;
}

export interface RoadmapReading {
  readonly draft: RoadmapDraft;
  readonly tables: readonly RoadmapTableSummary[];
  readonly chosenTable: number;
}

/**
 * Chain: package → XML → blocks of text → tables → rows; beside it the paragraphs before the table.
 * Tables that go on with the chosen one (a table a stage, a table cut by a page) are read with it.
 * A document without a title gets the general one of such roadmaps.
 * @param name the file's own name, for the refusals
 * @returns the reading, or one of the `docx-…` refusals
 */
export function readRoadmap(
  bytes: Uint8Array,
  name: string,
  options: ReadRoadmapOptions,
): Result<RoadmapReading> {
  const blocks = readDocument(bytes, name);
  if (!blocks.ok) return blocks;

  const tables = placeTables(blocks.value);
  const chosenTable = options.table ?? chooseTable(tables);
  const chosen = tables[chosenTable];
  if (!chosen) return fail('docx-no-roadmap', { name, tables: tables.length });

  const understand = remembering(options);
  const roles = rolesOf(chosen.view, options.columns);
  const parts = partsOfRoadmap(tables, chosenTable, (view) => hasDates(view, roles, options));
  const rows = readParts(parts, roles).map((row) => withDeadlineOfStage(row, options));
  if (rows.length === 0) return fail('docx-no-rows', { name });

  const front = readFrontMatter(linesBefore(blocks.value, tables, parts));
  const year = options.schoolYear ?? draftSchoolYear(front, rows, options);
  const items = rows.map((row) => understand(row, schoolYearNamedIn(row.stage) ?? year));
  const columns = chosen.view.columns.map(({ header }, at) => ({
    header: oneLine(header),
    role: roles[at] ?? 'other',
  }));
  return ok({
    draft: {
      ...draftOf(front, year, options),
      columns,
      items,
    },
    tables: tables.map(summaryOf),
    chosenTable,
  });
}

function readDocument(bytes: Uint8Array, name: string): Result<readonly Block[]> {
  try {
    const { body, numbering, styles } = openWordPackage(bytes);
    const context = { styles: readStyles(styles), listLabels: readListLabels(numbering) };
    return ok(readBlocks(body, context));
  } catch (error) {
    if (error instanceof DocxRefusal) return refusalOf(error, name);
    throw error;
  }
}

function refusalOf({ code }: DocxRefusal, name: string): { readonly ok: false; readonly error: Failure } {
  return code === 'docx-too-large' ? fail(code, { name, limitMb: UNPACKED_LIMIT_MB }) : fail(code, { name });
}

function rolesOf(view: TableView, corrected: readonly ColumnRole[] | undefined): readonly ColumnRole[] {
  if (corrected) return view.columns.map((_, at) => corrected[at] ?? 'other');
  if (view.roles.includes('activity')) return view.roles;
  // A table that a person picked in spite of its headers: something to begin correcting from.
  const guess = view.columns.length > 1 ? 1 : 0;
  return view.roles.map((role, at) => (at === guess ? 'activity' : role));
}

function readParts(parts: readonly RoadmapPart[], roles: readonly ColumnRole[]): readonly RoadmapRow[] {
  const rows: RoadmapRow[] = [];
  for (const { view, heading } of parts) {
    rows.push(...readRows(view, roles, heading ?? rows.at(-1)?.stage ?? null));
  }
  return rows;
}

/** In a plan by months («Сентябрь» right across the table) the stage is what tells when. */
function withDeadlineOfStage(
  row: RoadmapRow,
  { readDeadline, fallbackSchoolYear }: ReadRoadmapOptions,
): RoadmapRow {
  if (row.deadlineText !== '' || row.stage === null) return row;
  const isTime = readDeadline(row.stage, fallbackSchoolYear).kind !== 'unknown';
  return isTime ? { ...row, deadlineText: row.stage } : row;
}

/** Whether a table without headers has deadlines where the roadmap has them; a table of signatures has not. */
function hasDates(view: TableView, roles: readonly ColumnRole[], options: ReadRoadmapOptions): boolean {
  const rows = readRows(view, roles, null);
  const dated = rows.filter(
    ({ deadlineText }) =>
      deadlineText !== '' &&
      options.readDeadline(deadlineText, options.fallbackSchoolYear).kind !== 'unknown',
  );
  return dated.length * 2 > rows.length;
}

/** Cells merged over many rows hold the same words: they are understood once. */
function remembering({
  readDeadline,
  splitResponsible,
}: ReadRoadmapOptions): (row: RoadmapRow, year: SchoolYear) => RoadmapDraftItem {
  const deadlines = new Map<string, DeadlineReading>();
  const responsible = new Map<string, readonly string[]>();
  return (row, year) => ({
    ...row,
    deadline: remembered(deadlines, `${year} ${row.deadlineText}`, () =>
      readDeadline(row.deadlineText, year),
    ),
    responsible:
      row.responsibleText === null ? null : remembered(responsible, row.responsibleText, splitResponsible),
  });
}

function remembered<Value>(memory: Map<string, Value>, key: string, read: (key: string) => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = read(key);
  memory.set(key, value);
  return value;
}

/** The lines above the roadmap and its title rows; a passport in a table of labels («Цель» | «…») reads as lines too. */
function linesBefore(
  blocks: readonly Block[],
  tables: readonly PlacedTable[],
  parts: readonly RoadmapPart[],
): readonly string[] {
  const firstView = parts[0]?.view;
  const first = tables.find(({ view }) => view === firstView)?.table;
  const lines: string[] = [];
  for (const block of withoutFrames(blocks)) {
    if (block === first) break;
    lines.push(...(block.kind === 'paragraph' ? linesOf(block.text) : passportLines(block)));
  }
  return firstView ? [...lines, ...titleLines(firstView)] : lines;
}

function draftOf(
  { termText, title, ...front }: FrontMatter,
  year: SchoolYear,
  { readDeadline }: ReadRoadmapOptions,
): Omit<RoadmapDraft, 'columns' | 'items'> {
  const period = front.termPeriod ? termText : (front.titlePeriod?.text ?? null);
  const range: { readonly start: PlainDate | null; readonly end: PlainDate | null } =
    period === null ? { start: null, end: null } : readDeadline(period, year);
  return {
    ...front,
    title: title ?? builtIn.title,
    periodStart: range.start,
    periodEnd: range.end,
    schoolYear: year,
  };
}

function summaryOf({ view, linesBefore: lines }: PlacedTable, index: number): RoadmapTableSummary {
  return {
    index,
    caption: lines.at(-1) ?? '',
    headers: view.columns.map(({ header }) => oneLine(header)),
    rows: view.rows.length - view.bodyStart,
    score: view.score,
  };
}

// The one layout of the Gantt: pure arithmetic from rows to places, for the window, the picture and print.
import { drawBar, laneHeightPx, type BarShape, type Interval } from './bars';
import { layoutFrame, type GanttFrame } from './frame';
import { placeLabel, type GanttLabel } from './labels';
import type { GanttBar, GanttRow, GanttView } from './model';
import { wrapText, type MeasureText, type TextStyle } from './textWidth';

export const rowHeightPx = laneHeightPx;
const groupHeightPx = 34;
export const headHeightPx = 52;

export const titleStyle: TextStyle = { sizePx: 13.5, weight: 400 };
export const subtitleStyle: TextStyle = { sizePx: 12, weight: 400 };
export const groupStyle: TextStyle = { sizePx: 13.5, weight: 600 };
export const titleLineHeightPx = 17;
export const subtitleLineHeightPx = 15;
const ROW_PADDING = 8;
const CELL_GAP = 12;

/** Widths of the table's columns, px. */
export interface GanttColumns {
  readonly number: number;
  readonly activity: number;
  readonly status: number;
}

export interface GanttSize {
  readonly columns: GanttColumns;
  /** Room for the timeline; it may come out wider (weeks, long programmes). */
  readonly timelineWidth: number;
  /** `even`: every row `rowHeightPx` high (the window); `whole`: a row grows with its text (picture, print). */
  readonly rows: 'even' | 'whole';
}

export interface BarLayout {
  readonly bar: GanttBar;
  /** What can be pointed at: the bar, or its label when there is no bar to see. Top and height in the lane. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Places in px from the left of the timeline and the top of the lane (`laneHeightPx` high). */
  readonly shapes: readonly BarShape[];
  readonly label: GanttLabel | null;
  readonly grips: { readonly start: number | null; readonly end: number | null };
}

export type GanttLine =
  | {
      readonly kind: 'group';
      /** Unique also where a stage comes twice. */
      readonly key: string;
      readonly stage: string;
      readonly collapsed: boolean;
      readonly top: number;
      readonly height: number;
    }
  | { readonly kind: 'row'; readonly row: GanttRow; readonly top: number; readonly height: number };

/** A line with its words broken and its bars placed. */
export type GanttLineLayout =
  | (Extract<GanttLine, { kind: 'group' }> & { readonly lines: readonly string[] })
  | (Extract<GanttLine, { kind: 'row' }> & {
      readonly titleLines: readonly string[];
      readonly subtitleLines: readonly string[];
      readonly bars: readonly BarLayout[];
      /** From the top of the row to the top of the bars' lane. */
      readonly laneTop: number;
    });

export interface GanttLayout {
  readonly frame: GanttFrame;
  readonly columns: GanttColumns;
  readonly lines: readonly GanttLineLayout[];
  /** Of all lines, without the head. */
  readonly height: number;
}

/** Lays out everything: the whole roadmap as one picture. */
export function layoutGantt(
  rows: readonly GanttRow[],
  view: GanttView,
  size: GanttSize,
  measure: MeasureText,
): GanttLayout {
  const frame = layoutFrame(view, rows, size.timelineWidth);
  const textWidth = size.columns.activity - CELL_GAP;
  const titleLines = new Map<GanttRow, readonly string[]>();
  const subtitleLines = new Map<GanttRow, readonly string[]>();
  for (const row of rows) {
    titleLines.set(row, wrapText(row.title, textWidth, titleStyle, measure));
    subtitleLines.set(row, row.subtitle ? wrapText(row.subtitle, textWidth, subtitleStyle, measure) : []);
  }
  const groupWidth =
    size.columns.number + size.columns.activity + size.columns.status + frame.scale.width - 40;
  const groupLines = (stage: string) => wrapText(stage, groupWidth, groupStyle, measure);
  const lines = listLines(rows, new Set(), (line) => {
    if (size.rows === 'even') return typeof line === 'string' ? groupHeightPx : rowHeightPx;
    if (typeof line === 'string') return groupHeightPx + (groupLines(line).length - 1) * titleLineHeightPx;
    const titles = titleLines.get(line)?.length ?? 1;
    const subtitles = subtitleLines.get(line)?.length ?? 0;
    const text = titles * titleLineHeightPx + subtitles * subtitleLineHeightPx + 2 * ROW_PADDING;
    return Math.max(rowHeightPx, text);
  });
  return {
    frame,
    columns: size.columns,
    height: heightOf(lines),
    lines: lines.map((line) =>
      line.kind === 'group'
        ? { ...line, lines: groupLines(line.stage) }
        : {
            ...line,
            titleLines: titleLines.get(line.row) ?? [],
            subtitleLines: subtitleLines.get(line.row) ?? [],
            bars: layoutBars(line.row, frame, measure),
            laneTop: Math.floor((line.height - laneHeightPx) / 2),
          },
    ),
  };
}

/**
 * Stage headings and rows from top to bottom. Rows under a collapsed heading are left out.
 * @param collapsed keys of headings
 */
export function listLines(
  rows: readonly GanttRow[],
  collapsed: ReadonlySet<string>,
  heightFor: (line: GanttRow | string) => number = (line) =>
    typeof line === 'string' ? groupHeightPx : rowHeightPx,
): readonly GanttLine[] {
  const lines: GanttLine[] = [];
  let top = 0;
  let stage: string | null = null;
  let hidden = false;
  for (const row of rows) {
    if (row.stage !== stage) {
      stage = row.stage;
      hidden = false;
      if (stage !== null) {
        const key = `${row.id}:${stage}`;
        hidden = collapsed.has(key);
        const height = heightFor(stage);
        lines.push({ kind: 'group', key, stage, collapsed: hidden, top, height });
        top += height;
      }
    }
    if (hidden) continue;
    const height = heightFor(row);
    lines.push({ kind: 'row', row, top, height });
    top += height;
  }
  return lines;
}

export function heightOf(lines: readonly GanttLine[]): number {
  const last = lines.at(-1);
  return last ? last.top + last.height : 0;
}

/** Places the bars of one row; bars out of sight are left out. */
export function layoutBars(row: GanttRow, frame: GanttFrame, measure: MeasureText): readonly BarLayout[] {
  const { scale, todayX, view } = frame;
  const drawn = row.bars
    .map((bar) => ({ bar, geometry: drawBar(bar, scale, view.today) }))
    .filter(({ bar, geometry }) => geometry.extent !== null || isShownAsWords(bar, view));
  const taken: Interval[] = [];
  for (const { geometry } of drawn) if (geometry.extent) taken.push(geometry.extent);
  return drawn.flatMap(({ bar, geometry }) => {
    const { extent, shapes, grips } = geometry;
    const others = taken.filter((interval) => interval !== extent);
    const label = placeLabel(bar.label, geometry, { width: scale.width, todayX, taken: others }, measure);
    if (label) taken.push({ start: label.x, end: label.x + label.width });
    const seen = extent ?? (label && { start: label.x, end: label.x + label.width });
    return seen ? [{ bar, box: boxOf(seen, scale.width), shapes, label, grips }] : [];
  });
}

/** A bar without calendar time is only its label, in its own school year. */
function isShownAsWords(bar: GanttBar, view: GanttView): boolean {
  const noTime = bar.parts.every((part) => part.start === null && part.end === null);
  return noTime && (view.zoom === 'programme' || bar.schoolYear === view.schoolYear);
}

const BOX_TOP = 8;
const BOX_HEIGHT = 36;
const MIN_BOX_WIDTH = 20;

function boxOf({ start, end }: Interval, timelineWidth: number): BarLayout['box'] {
  const width = Math.max(MIN_BOX_WIDTH, end - start);
  const x = Math.min(Math.max(0, (start + end - width) / 2), Math.max(0, timelineWidth - width));
  return { x, y: BOX_TOP, width, height: BOX_HEIGHT };
}

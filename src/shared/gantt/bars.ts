// The shapes of one bar: the plan as an outline, the fact as a fill in it, each kind of deadline by its own form.
import { addDays, type PlainDate } from '../model/plainDate';
import { teachingSpan } from '../model/schoolYear';
import type { GanttBar, GanttStatusKind } from './model';
import { beatsBetween } from './rhythm';
import type { GanttScale } from './scale';

/** All heights lie in a lane of this height, which stands in the middle of its row. */
export const laneHeightPx = 53;
const LANE_MIDDLE = 26;

const PLAN_HEIGHT = 24;
const FACT_HEIGHT = 18;
const BEAT_HEIGHT = 16;
const BEAT_FACT_HEIGHT = 10;
const TRACK_FACT_HEIGHT = 6;
const POINT_SIZE = 15;
/** Neighbouring periods keep apart by this much on each side. */
const INSET = 2;
const BEAT_INSET = 1;
/** A shorter stretch would not be seen. */
const MIN_WIDTH = 6;
/** Beats narrower than this would only be noise: the rhythm is then a dotted track. */
const MIN_BEAT_WIDTH = 7;
const OPEN_DAYS = 30;

/** `open`: the plan names no bound there; `cut`: it goes on beyond what is shown. */
export type BarEnd = 'closed' | 'open' | 'cut';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type BarShape =
  | (Rect & {
      readonly kind: 'plan';
      readonly radius: number;
      /** Not begun is dashed: before its time (`idle`) or when its time has come (`waiting`). */
      readonly dashed: 'idle' | 'waiting' | null;
      readonly from: BarEnd;
      readonly to: BarEnd;
    })
  | (Rect & {
      readonly kind: 'fact';
      readonly radius: number;
      readonly status: GanttStatusKind;
      /** Ends in a point: it goes on. */
      readonly tip: boolean;
    })
  /** A recurring activity without beats: dotted. */
  | (Rect & { readonly kind: 'track' })
  /** Joins the parts of a list. */
  | (Rect & { readonly kind: 'link' })
  /** From the missed end to today. */
  | (Rect & { readonly kind: 'tail' })
  /** A single day: a diamond in its box, filled when the status says so. */
  | (Rect & { readonly kind: 'point'; readonly status: GanttStatusKind | null });

export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface BarGeometry {
  readonly shapes: readonly BarShape[];
  /** All that is drawn, px from the left of the timeline; null when nothing of the bar is in sight. */
  readonly extent: Interval | null;
  /** Room in the outline that no fill covers. */
  readonly inside: Interval | null;
  /** Where the two ends of the plan can be held; null where open, cut off, or a single day. */
  readonly grips: { readonly start: number | null; readonly end: number | null };
}

interface Piece {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly from: BarEnd;
  readonly to: BarEnd;
}

/** Draws a bar. All x lie within 0…scale.width, all y within the lane. */
export function drawBar(bar: GanttBar, scale: GanttScale, today: PlainDate): BarGeometry {
  const parts = bar.parts.map((part) => resolvePart(part, bar)).filter((part) => part !== null);
  const plan = bar.kind === 'recurring' ? drawRecurring(bar, parts, scale) : drawParts(bar, parts, scale);
  const shapes = [
    ...drawLinks(parts, scale),
    ...plan.shapes,
    ...drawTail(bar, parts, scale, today),
    ...drawFact(bar, plan.pieces, plan.factHeight, scale, today),
  ];
  const extent = extentOf(shapes);
  return { shapes, extent, inside: insideOf(bar, shapes), grips: gripsOf(parts, scale) };
}

function resolvePart(part: GanttBar['parts'][number], bar: GanttBar): Piece | null {
  const { start, end } = part;
  const span = teachingSpan(bar.schoolYear);
  if (start !== null && end !== null) return { start, end, from: 'closed', to: 'closed' };
  if (end !== null) {
    return {
      start: span.start < end ? span.start : addDays(end, -OPEN_DAYS),
      end,
      from: 'open',
      to: 'closed',
    };
  }
  if (start !== null) {
    return {
      start,
      end: span.end > start ? span.end : addDays(start, OPEN_DAYS),
      from: 'closed',
      to: 'open',
    };
  }
  return null;
}

interface PlanDrawing {
  readonly shapes: readonly BarShape[];
  readonly pieces: readonly Piece[];
  readonly factHeight: number;
}

function drawParts(bar: GanttBar, parts: readonly Piece[], scale: GanttScale): PlanDrawing {
  const wholeYear = bar.precision === 'year';
  const shapes = parts.flatMap((part): readonly BarShape[] => {
    if (part.start === part.end) return drawPoint(bar, part, scale);
    const rect = rectOf(part, PLAN_HEIGHT, INSET, scale);
    if (!rect) return [];
    const radius = wholeYear ? PLAN_HEIGHT / 2 : 5;
    return [{ kind: 'plan', ...rect, radius, dashed: dashOf(bar), ...endsOf(part, scale) }];
  });
  return { shapes, pieces: parts, factHeight: FACT_HEIGHT };
}

function drawRecurring(bar: GanttBar, parts: readonly Piece[], scale: GanttScale): PlanDrawing {
  const beats = parts.flatMap((part) =>
    beatsBetween(part.start, part.end, bar.recurrence).map((beat) => ({
      ...beat,
      from: beat.start === part.start ? part.from : ('closed' as const),
      to: beat.end === part.end ? part.to : ('closed' as const),
    })),
  );
  const whole = beats.slice(1, -1).length > 0 ? beats.slice(1, -1) : beats;
  const narrowest = Math.min(...whole.map((beat) => scale.xAfter(beat.end) - scale.xOf(beat.start)));
  if (beats.length === 0 || narrowest < MIN_BEAT_WIDTH) {
    const shapes = parts.flatMap((part): readonly BarShape[] => {
      const rect = rectOf(part, 2, INSET, scale);
      return rect ? [{ kind: 'track', ...rect }] : [];
    });
    return { shapes, pieces: parts, factHeight: TRACK_FACT_HEIGHT };
  }
  const shapes = beats.flatMap((beat): readonly BarShape[] => {
    const rect = rectOf(beat, BEAT_HEIGHT, BEAT_INSET, scale);
    if (!rect) return [];
    return [{ kind: 'plan', ...rect, radius: 4, dashed: dashOf(bar), ...endsOf(beat, scale) }];
  });
  return { shapes, pieces: beats, factHeight: BEAT_FACT_HEIGHT };
}

function dashOf(bar: GanttBar): 'idle' | 'waiting' | null {
  if (bar.status === 'idle') return 'idle';
  return bar.status === 'waiting' && bar.actualStart === null ? 'waiting' : null;
}

function drawPoint(bar: GanttBar, part: Piece, scale: GanttScale): readonly BarShape[] {
  const middle = (scale.xOf(part.start) + scale.xAfter(part.start)) / 2;
  if (middle < 0 || middle > scale.width) return [];
  const filled = bar.status === 'late' || (bar.status === 'done' && onPlan(bar, part.start));
  const x = Math.min(Math.max(middle - POINT_SIZE / 2, 0), scale.width - POINT_SIZE);
  const box = { x, y: LANE_MIDDLE - POINT_SIZE / 2, width: POINT_SIZE, height: POINT_SIZE };
  return [{ kind: 'point', ...box, status: filled ? bar.status : null }];
}

function onPlan(bar: GanttBar, day: PlainDate): boolean {
  if (bar.actualEnd === null) return true;
  return (bar.actualStart ?? day) <= day && (bar.parts.length > 1 || bar.actualEnd === day);
}

function drawLinks(parts: readonly Piece[], scale: GanttScale): readonly BarShape[] {
  return parts.flatMap((part, index): readonly BarShape[] => {
    const next = parts[index + 1];
    if (!next || next.start <= part.end) return [];
    const rect = rectOf({ start: addDays(part.end, 1), end: addDays(next.start, -1) }, 1, 0, scale);
    if (!rect) return [];
    // Reaches from outline to outline, and to the middle of a diamond.
    const before = part.start === part.end ? POINT_SIZE / 2 : INSET;
    const after = next.start === next.end ? POINT_SIZE / 2 : INSET;
    const x = Math.max(0, rect.x - (part.start === part.end ? 0 : before));
    const end = Math.min(scale.width, rect.x + rect.width + (next.start === next.end ? 0 : after));
    return [{ ...rect, kind: 'link', x, width: end - x }];
  });
}

function drawTail(
  bar: GanttBar,
  parts: readonly Piece[],
  scale: GanttScale,
  today: PlainDate,
): readonly BarShape[] {
  const end = parts.at(-1)?.end;
  const inSight = today >= scale.start && today <= scale.end;
  if (bar.status !== 'late' || bar.actualStart !== null || !end || end >= today || !inSight) return [];
  const rect = rectOf({ start: addDays(end, 1), end: addDays(today, -1) }, 2, 0, scale);
  return rect ? [{ kind: 'tail', ...rect }] : [];
}

function drawFact(
  bar: GanttBar,
  pieces: readonly Piece[],
  height: number,
  scale: GanttScale,
  today: PlainDate,
): readonly BarShape[] {
  const fact = factOf(bar, pieces, today);
  if (!fact) return [];
  const overlaps = pieces.flatMap((piece) => {
    const start = piece.start > fact.start ? piece.start : fact.start;
    const end = piece.end < fact.end ? piece.end : fact.end;
    return start <= end ? [{ start, end }] : [];
  });
  // The fills of a list or a rhythm stay in their outlines; a single plan shows the true start and end.
  const stretches = pieces.length > 1 && overlaps.length > 0 ? overlaps : [fact];
  const radius = bar.precision === 'year' && bar.kind !== 'recurring' ? height / 2 : Math.min(4, height / 2);
  return stretches.flatMap((stretch, index): readonly BarShape[] => {
    if (
      pieces.some(
        (piece) => piece.start === piece.end && piece.start === stretch.start && piece.end === stretch.end,
      )
    ) {
      if (bar.status === 'done' || bar.status === 'late') return [];
    }
    const rect = rectOf(stretch, height, INSET, scale);
    const tip = bar.status === 'running' && index === stretches.length - 1;
    return rect ? [{ kind: 'fact', ...rect, radius, status: bar.status, tip }] : [];
  });
}

/** The days that the fill covers; what nobody has written down is taken from the plan. */
function factOf(
  bar: GanttBar,
  pieces: readonly Piece[],
  today: PlainDate,
): { readonly start: PlainDate; readonly end: PlainDate } | null {
  const planStart = pieces[0]?.start ?? null;
  const planEnd = pieces.at(-1)?.end ?? null;
  const begun = bar.actualStart;
  switch (bar.status) {
    case 'idle':
      return null;
    case 'done': {
      const end = bar.actualEnd ?? planEnd;
      if (end === null) return null;
      const start = begun ?? planStart ?? end;
      return { start: start < end ? start : end, end };
    }
    case 'late':
      if (begun === null) return planStart && planEnd ? { start: planStart, end: planEnd } : null;
      return { start: begun, end: bar.actualEnd ?? (today > begun ? today : begun) };
    case 'waiting':
      return begun === null ? null : { start: begun, end: bar.actualEnd ?? (today > begun ? today : begun) };
    case 'running': {
      const start = begun ?? planStart;
      if (start === null) return null;
      const end = bar.actualEnd ?? today;
      // Begun before its time, on a day that nobody wrote down: seen at least today.
      return { start: start < end ? start : end, end };
    }
  }
}

/** A stretch of days as a box around the middle of the lane, cut to the scale; null when out of sight. */
function rectOf(
  { start, end }: { readonly start: PlainDate; readonly end: PlainDate },
  height: number,
  inset: number,
  scale: GanttScale,
): Rect | null {
  const from = Math.max(0, scale.xOf(start) + inset);
  const to = Math.min(scale.width, scale.xAfter(end) - inset);
  if (scale.xAfter(end) <= 0 || scale.xOf(start) >= scale.width) return null;
  const width = Math.max(height > 2 ? MIN_WIDTH : 0, to - from);
  const x = Math.min(from, scale.width - width);
  return width > 0 ? { x, y: LANE_MIDDLE - height / 2, width, height } : null;
}

function endsOf(piece: Piece, scale: GanttScale): { readonly from: BarEnd; readonly to: BarEnd } {
  return {
    from: piece.start < scale.start ? 'cut' : piece.from,
    to: piece.end > scale.end ? 'cut' : piece.to,
  };
}

function gripsOf(parts: readonly Piece[], scale: GanttScale): BarGeometry['grips'] {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || first.start === last.end) return { start: null, end: null };
  return {
    start: first.from === 'closed' && first.start >= scale.start ? scale.xOf(first.start) + INSET : null,
    end: last.to === 'closed' && last.end <= scale.end ? scale.xAfter(last.end) - INSET : null,
  };
}

function extentOf(shapes: readonly BarShape[]): Interval | null {
  if (shapes.length === 0) return null;
  return {
    start: Math.min(...shapes.map((shape) => shape.x)),
    end: Math.max(...shapes.map((shape) => shape.x + shape.width)),
  };
}

function insideOf(bar: GanttBar, shapes: readonly BarShape[]): Interval | null {
  const plan = shapes.find((shape) => shape.kind === 'plan');
  if (bar.kind === 'recurring' || bar.parts.length !== 1 || !plan) return null;
  const start = shapes.reduce(
    (right, shape) => (shape.kind === 'fact' ? Math.max(right, shape.x + shape.width) : right),
    plan.x,
  );
  const end = plan.x + plan.width;
  return start < end ? { start, end } : null;
}

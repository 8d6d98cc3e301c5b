// Moving and resizing of a bar: by the step of the zoom, never out of the bar's school year.
import { addDays, datePartsOf, lastDayOfMonth, plainDate, type PlainDate } from '../model/plainDate';
import type { DueRange } from '../model/roadmap';
import { wholeSpan } from '../model/schoolYear';
import { isWholeMonths } from '../texts/dates';
import type { GanttBar, GanttZoom } from './model';
import type { GanttScale } from './scale';

/** What is held: the whole bar, or one of its two ends. */
export type BarGrip = 'whole' | 'start' | 'end';

export type MoveStep = { readonly unit: 'day'; readonly days: number } | { readonly unit: 'month' };

/** Days keep their weekday outside the weeks' zoom. */
const DAYS_PER_STEP: Readonly<Record<GanttZoom, number>> = { weeks: 1, schoolYear: 7, programme: 28 };

/** The step of a bar: plans made of whole months go by months, others by 1, 7 or 28 days. */
export function stepOf(bar: GanttBar, zoom: GanttZoom): MoveStep {
  const byMonth = zoom !== 'weeks' && bar.parts.length > 0 && bar.parts.every(isWholeMonths);
  return byMonth ? { unit: 'month' } : { unit: 'day', days: DAYS_PER_STEP[zoom] };
}

/** The end that a grip holds, null where the plan leaves it open. */
export function heldDay(bar: GanttBar, grip: BarGrip): PlainDate | null {
  const first = bar.parts[0];
  const last = bar.parts.at(-1);
  if (grip === 'end') return last?.end ?? null;
  return grip === 'start' ? (first?.start ?? null) : (first?.start ?? last?.end ?? null);
}

/** How many steps a drag of `dx` px makes, rounded to the nearest. */
export function stepsOfDrag(bar: GanttBar, grip: BarGrip, dx: number, scale: GanttScale): number {
  const held = heldDay(bar, grip);
  if (held === null) return 0;
  const step = stepOf(bar, scale.zoom);
  if (step.unit === 'day') return Math.round(dx / scale.pxPerDay / step.days) || 0;
  // The month whose edge is nearest to the held edge's new place.
  const edge = grip === 'end' ? scale.xAfter(held) : scale.xOf(held);
  const half = (30 / 2) * scale.pxPerDay;
  const atEdge = grip === 'end' ? addDays(held, 1) : held;
  return monthsBetween(atEdge, scale.dayAt(edge + dx + half));
}

/**
 * The parts after so many steps (negative: earlier). Every part moves when the whole bar is held, else the
 * outer end alone. Stops at the bar's school year (August to July) and before a bar would turn inside out.
 * A move and its opposite give the parts back.
 */
export function moveParts(bar: GanttBar, grip: BarGrip, steps: number, zoom: GanttZoom): readonly DueRange[] {
  const step = stepOf(bar, zoom);
  for (let left = Math.trunc(steps); left !== 0; left -= Math.sign(left)) {
    const moved = shiftParts(bar.parts, grip, left, step);
    if (isAllowed(moved, bar)) return moved;
  }
  return bar.parts;
}

export function sameParts(a: readonly DueRange[], b: readonly DueRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => part.start === b[index]?.start && part.end === b[index].end)
  );
}

function shiftParts(
  parts: readonly DueRange[],
  grip: BarGrip,
  steps: number,
  step: MoveStep,
): readonly DueRange[] {
  const last = parts.length - 1;
  return parts.map((part, index) => ({
    start:
      grip === 'whole' || (grip === 'start' && index === 0)
        ? shiftStart(part.start, steps, step)
        : part.start,
    end: grip === 'whole' || (grip === 'end' && index === last) ? shiftEnd(part.end, steps, step) : part.end,
  }));
}

function shiftStart(day: PlainDate | null, steps: number, step: MoveStep): PlainDate | null {
  if (day === null) return null;
  if (step.unit === 'day') return addDays(day, steps * step.days);
  const { year, month } = monthAfter(day, steps);
  return plainDate(year, month, 1);
}

function shiftEnd(day: PlainDate | null, steps: number, step: MoveStep): PlainDate | null {
  if (day === null) return null;
  if (step.unit === 'day') return addDays(day, steps * step.days);
  const { year, month } = monthAfter(day, steps);
  return lastDayOfMonth(year, month);
}

function isAllowed(parts: readonly DueRange[], bar: GanttBar): boolean {
  const span = wholeSpan(bar.schoolYear);
  // A plan that already reaches beyond its school year may stay as far out as it is.
  const days = bar.parts.flatMap((part) => [part.start, part.end]).filter((day) => day !== null);
  const earliest = days.reduce((a, b) => (b < a ? b : a), span.start);
  const latest = days.reduce((a, b) => (b > a ? b : a), span.end);
  return parts.every(({ start, end }, index) => {
    const next = parts[index + 1]?.start ?? null;
    return (
      (start === null || (start >= earliest && start <= latest)) &&
      (end === null || (end >= earliest && end <= latest)) &&
      (start === null || end === null || start <= end) &&
      (end === null || next === null || end < next || !inOrder(bar.parts))
    );
  });
}

function inOrder(parts: readonly DueRange[]): boolean {
  return parts.every(({ end }, index) => {
    const next = parts[index + 1]?.start ?? null;
    return end === null || next === null || end < next;
  });
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  return 12 * (b.year - a.year) + b.month - a.month;
}

function monthAfter(day: PlainDate, months: number): { readonly year: number; readonly month: number } {
  const { year, month } = datePartsOf(day);
  const index = 12 * year + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

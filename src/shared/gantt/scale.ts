// From days to pixels and back. Days are counted since 1970, so no time zone can move a bar.
import { scaleLinear } from 'd3-scale';
import {
  datePartsOf,
  fromEpochDay,
  lastDayOfMonth,
  plainDate,
  toEpochDay,
  type PlainDate,
} from '../model/plainDate';
import { teachingSpan, wholeSpan } from '../model/schoolYear';
import type { GanttRow, GanttView, GanttZoom } from './model';

const WEEKS_PX_PER_DAY = 12;
/** Below these a zoom no longer fits its months and years, and the timeline scrolls. */
const SCHOOL_YEAR_MIN_PX_PER_DAY = 1.3;
const PROGRAMME_MIN_PX_PER_DAY = 0.33;

export interface GanttScale {
  readonly zoom: GanttZoom;
  /** The first and the last day shown, both included. */
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly width: number;
  readonly pxPerDay: number;
  /** The left edge of a day; days outside the scale give places outside 0…width. */
  xOf(day: PlainDate): number;
  /** The right edge of a day. */
  xAfter(day: PlainDate): number;
  /** The day at a place. */
  dayAt(x: number): PlainDate;
}

/**
 * The scale of a view. School years run from September to May; August, June and July are added only where
 * a bar of the year lies there. `schoolYear` and `programme` fill the room given, `weeks` takes what it needs.
 * @param room width for the timeline, px
 */
export function createScale(view: GanttView, rows: readonly GanttRow[], room: number): GanttScale {
  const { start, end } = spanOf(view, rows);
  const firstDay = toEpochDay(start);
  const days = toEpochDay(end) - firstDay + 1;
  const pxPerDay = pxPerDayOf(view.zoom, room / days);
  const scale = scaleLinear([firstDay, firstDay + days], [0, days * pxPerDay]);
  return {
    zoom: view.zoom,
    start,
    end,
    width: days * pxPerDay,
    pxPerDay,
    xOf: (day) => scale(toEpochDay(day)),
    xAfter: (day) => scale(toEpochDay(day) + 1),
    // A millionth of a day forgives the rounding of the division at the very edge of a day.
    dayAt: (x) => fromEpochDay(Math.floor(scale.invert(x) + 1e-6)),
  };
}

function pxPerDayOf(zoom: GanttZoom, fitting: number): number {
  if (zoom === 'weeks') return Math.max(WEEKS_PX_PER_DAY, fitting);
  return Math.max(zoom === 'schoolYear' ? SCHOOL_YEAR_MIN_PX_PER_DAY : PROGRAMME_MIN_PX_PER_DAY, fitting);
}

function spanOf(view: GanttView, rows: readonly GanttRow[]): { start: PlainDate; end: PlainDate } {
  const programme = view.zoom === 'programme';
  const firstYear = programme ? view.firstYear : view.schoolYear;
  const lastYear = programme && view.lastYear > firstYear ? view.lastYear : firstYear;
  const widest = { start: wholeSpan(firstYear).start, end: wholeSpan(lastYear).end };
  let { start } = teachingSpan(firstYear);
  let { end } = teachingSpan(lastYear);
  for (const row of rows) {
    for (const bar of row.bars) {
      if (bar.schoolYear < firstYear || bar.schoolYear > lastYear) continue;
      for (const day of daysOf(bar)) {
        if (day < start && day >= widest.start) start = monthStart(day);
        if (day > end && day <= widest.end) end = monthEnd(day);
      }
    }
  }
  return { start, end };
}

function* daysOf(bar: GanttRow['bars'][number]): Generator<PlainDate> {
  for (const part of bar.parts) {
    if (part.start !== null) yield part.start;
    if (part.end !== null) yield part.end;
  }
  if (bar.actualStart !== null) yield bar.actualStart;
  if (bar.actualEnd !== null) yield bar.actualEnd;
}

function monthStart(day: PlainDate): PlainDate {
  const { year, month } = datePartsOf(day);
  return plainDate(year, month, 1);
}

function monthEnd(day: PlainDate): PlainDate {
  const { year, month } = datePartsOf(day);
  return lastDayOfMonth(year, month);
}

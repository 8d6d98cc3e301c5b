// What stands behind all rows: heads and ticks of the scale, holidays, the today line.
import { utcMonday, utcMonth, type CountableTimeInterval } from 'd3-time';
import {
  addDays,
  datePartsOf,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
  type PlainDate,
} from '../model/plainDate';
import { schoolYear, schoolYearLabel } from '../model/schoolYear';
import { monthName, shortMonthName } from '../texts/dates';
import type { GanttRow, GanttView } from './model';
import { createScale, type GanttScale } from './scale';
import { textWidth, type TextStyle } from './textWidth';

const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.4;
export const headStyle: TextStyle = { sizePx: 12, weight: 400 };
const HEAD_INDENT = 6;
/** Width of the plate with the word «сегодня». */
const TODAY_PLATE = 58;
/** The narrowest month that still holds its short name. */
const MIN_TICK_WIDTH = 36;

/** A stretch of the upper line of the head: a calendar year, a month, or a school year. */
export interface GanttHead {
  readonly x: number;
  readonly width: number;
  /** Empty where the stretch is too short for its name. */
  readonly text: string;
  /** From the stretch's left to its name, which makes room for the plate of today. */
  readonly indent: number;
}

/** A line of the ground, with the stretch up to the next one. */
export interface GanttTick {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Where a new head begins. */
  readonly strong: boolean;
}

export interface GanttGround {
  readonly x: number;
  readonly width: number;
  /** null for a weekend. */
  readonly name: string | null;
}

export interface GanttFrame {
  readonly view: GanttView;
  readonly scale: GanttScale;
  readonly heads: readonly GanttHead[];
  readonly ticks: readonly GanttTick[];
  readonly grounds: readonly GanttGround[];
  /** The middle of today; null when it is not in sight. */
  readonly todayX: number | null;
}

/**
 * Lays out the frame of a view.
 * @param room width for the timeline, px
 */
export function layoutFrame(view: GanttView, rows: readonly GanttRow[], room: number): GanttFrame {
  const scale = createScale(view, rows, room);
  const { today } = view;
  const inSight = today >= scale.start && today <= scale.end;
  const todayX = inSight ? (scale.xOf(today) + scale.xAfter(today)) / 2 : null;
  const headStarts = headStartsOf(view, scale);
  return {
    view,
    scale,
    heads: stretches(headStarts, scale).map(({ day, x, width }) => {
      const text = headText(day, view);
      const indent = indentOf(text, x, width, todayX);
      return { x, width, text: indent === null ? '' : text, indent: indent ?? 0 };
    }),
    ticks: stretches(tickStartsOf(scale), scale).map(({ day, x, width }) => ({
      x,
      width,
      text: scale.zoom === 'weeks' ? String(datePartsOf(day).day) : shortMonthName(datePartsOf(day).month),
      strong: headStarts.includes(day),
    })),
    grounds: [...weekendsOf(scale), ...holidaysOf(view, scale)],
    todayX,
  };
}

/** Where a head's name stands in its stretch; null when there is no room for it. */
function indentOf(text: string, x: number, width: number, todayX: number | null): number | null {
  const textSize = textWidth(text, headStyle);
  const plate = todayX === null ? null : { start: todayX - TODAY_PLATE / 2, end: todayX + TODAY_PLATE / 2 };
  const covered = plate && x + HEAD_INDENT + textSize > plate.start - 4 && x + HEAD_INDENT < plate.end + 4;
  const indent = covered ? plate.end + HEAD_INDENT - x : HEAD_INDENT;
  return indent + textSize <= width ? indent : null;
}

function headStartsOf(view: GanttView, scale: GanttScale): readonly PlainDate[] {
  const months = monthStarts(scale);
  if (view.zoom === 'weeks') return [scale.start, ...months.filter((day) => day !== scale.start)];
  const opening = view.zoom === 'programme' ? 9 : 1;
  const later = months.filter((day) => {
    const { year, month } = datePartsOf(day);
    return month === opening && day > scale.start && (view.zoom !== 'programme' || year > view.firstYear);
  });
  return [scale.start, ...later];
}

function headText(day: PlainDate, view: GanttView): string {
  const { year, month } = datePartsOf(day);
  if (view.zoom === 'schoolYear') return String(year);
  if (view.zoom === 'programme') return schoolYearLabel(schoolYear(Math.max(year, view.firstYear)));
  const name = monthName(month);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function tickStartsOf(scale: GanttScale): readonly PlainDate[] {
  if (scale.zoom === 'weeks') return daysOf(utcMonday, scale);
  const monthsPerTick =
    [1, 3, 6, 12].find((n) => n * DAYS_PER_MONTH * scale.pxPerDay >= MIN_TICK_WIDTH) ?? 12;
  // Counted from September, so that every school year has a tick where it opens.
  return monthStarts(scale).filter((day) => (datePartsOf(day).month + 3) % monthsPerTick === 0);
}

function monthStarts(scale: GanttScale): readonly PlainDate[] {
  return daysOf(utcMonth, scale);
}

function daysOf(every: CountableTimeInterval, scale: GanttScale): readonly PlainDate[] {
  const from = new Date(toEpochDay(scale.start) * MS_PER_DAY);
  const to = new Date((toEpochDay(scale.end) + 1) * MS_PER_DAY);
  return every.range(from, to).map((time) => fromEpochDay(time.getTime() / MS_PER_DAY));
}

function stretches(
  starts: readonly PlainDate[],
  scale: GanttScale,
): readonly { readonly day: PlainDate; readonly x: number; readonly width: number }[] {
  return starts.map((day, index) => {
    const next = starts[index + 1];
    const x = scale.xOf(day);
    return { day, x, width: (next === undefined ? scale.width : scale.xOf(next)) - x };
  });
}

function weekendsOf(scale: GanttScale): readonly GanttGround[] {
  if (scale.zoom !== 'weeks') return [];
  // The Saturday before the scale's first Monday may stand at its very beginning.
  const firstSaturday = addDays(scale.start, 6 - weekdayOf(scale.start));
  const saturdays = [];
  for (let day = firstSaturday; day <= scale.end; day = addDays(day, 7)) saturdays.push(day);
  return saturdays.flatMap((saturday) => groundOf(saturday, addDays(saturday, 1), null, scale));
}

function holidaysOf(view: GanttView, scale: GanttScale): readonly GanttGround[] {
  return view.holidays.flatMap(({ start, end, name }) => groundOf(start, end, name, scale));
}

function groundOf(
  start: PlainDate,
  end: PlainDate,
  name: string | null,
  scale: GanttScale,
): readonly GanttGround[] {
  const x = Math.max(0, scale.xOf(start));
  const width = Math.min(scale.width, scale.xAfter(end)) - x;
  return width > 0 ? [{ x, width, name }] : [];
}

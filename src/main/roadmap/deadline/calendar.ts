// Where a piece lies on the calendar, once its year is known.
import {
  addDays,
  datePartsOf,
  daysBetween,
  daysInMonth,
  lastDayOfMonth,
  plainDate,
  weekdayOf,
  type PlainDate,
} from '../../../shared/model/plainDate';
import type { Part, Period, Piece } from './pieces';
import type { SchoolTerms } from './schoolTerms';

export interface Days {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/**
 * The days of a piece whose period begins in the calendar year `year`; for parts of a year, the year of the part itself
 * («конец учебного года» 2022 is May 2022). A day that the month lacks becomes its last one.
 */
export function place(piece: Piece, year: number, terms: SchoolTerms): Days {
  const { period, part } = piece;
  if (part && (period.unit === 'schoolYear' || period.unit === 'calendarYear')) {
    const months = monthsOfYearPart(period.unit, part);
    if (months) return monthSpan(year, months.first, months.count);
  }
  const opening = periodSpan(
    period,
    part ? openingYear(period, year, firstMonth(piece, terms)) : year,
    terms,
  );
  return part ? partOf(opening, part) : opening;
}

/** The month (1–12) in which the piece begins; with the written year it decides the calendar year. */
export function firstMonth({ period, part }: Piece, terms: SchoolTerms): number {
  if (part && (period.unit === 'schoolYear' || period.unit === 'calendarYear')) {
    const months = monthsOfYearPart(period.unit, part);
    if (months) return months.first;
    if (part.of === 'lastWeeks' || part.of === 'lastDay') return period.unit === 'schoolYear' ? 5 : 12;
  }
  return openingMonth(period, terms);
}

/** Whether the month has no such day («31 сентября»). */
export function lacksDay({ period, part }: Piece, year: number): boolean {
  return period.unit === 'month' && part?.of === 'day' && part.number > daysInMonth(year, period.month);
}

/** Whether the piece is a whole year or several. */
export function isYearLevel({ period, part }: Piece): boolean {
  return part === null && (period.unit === 'schoolYear' || period.unit === 'calendarYear');
}

function openingMonth(period: Period, terms: SchoolTerms): number {
  switch (period.unit) {
    case 'month':
      return period.month;
    case 'season':
      return [9, 12, 3, 6][period.season - 1] ?? 9;
    case 'quarter':
      return 3 * period.number - 2;
    case 'term':
      return Number(termOf(terms, period.number).start.slice(0, 2));
    case 'half':
      return period.number === 1 ? 9 : 1;
    case 'calendarHalf':
      return period.number === 1 ? 1 : 7;
    case 'schoolYear':
      return 9;
    case 'calendarYear':
      return 1;
  }
}

/** The last weeks of a school year lie in the calendar year after its opening. */
function openingYear(period: Period, year: number, month: number): number {
  return period.unit === 'schoolYear' && month < 8 ? year - 1 : year;
}

function periodSpan(period: Period, year: number, terms: SchoolTerms): Days {
  switch (period.unit) {
    case 'term': {
      const { start, end } = termOf(terms, period.number);
      return { start: dayOf(year, start), end: dayOf(end < start ? year + 1 : year, end) };
    }
    case 'half':
      return period.number === 1 ? monthSpan(year, 9, 4) : monthSpan(year, 1, 5);
    case 'schoolYear':
      return { start: plainDate(year, 9, 1), end: plainDate(year + period.years, 5, 31) };
    case 'calendarYear':
      return { start: plainDate(year, 1, 1), end: plainDate(year + period.years - 1, 12, 31) };
    case 'calendarHalf':
      return monthSpan(year, period.number === 1 ? 1 : 7, 6);
    case 'month':
      return monthSpan(year, period.month, 1);
    case 'season':
    case 'quarter':
      return monthSpan(year, openingMonth(period, terms), 3);
  }
}

/** Beginning, middle and end of a year are months (rule 8). */
function monthsOfYearPart(
  unit: 'schoolYear' | 'calendarYear',
  part: Part,
): { readonly first: number; readonly count: number } | null {
  const school = unit === 'schoolYear';
  switch (part.of) {
    case 'begin':
      return { first: school ? 9 : 1, count: 1 };
    case 'middle':
      return { first: school ? 12 : 6, count: 2 };
    case 'end':
      return { first: school ? 5 : 12, count: 1 };
    case 'before':
      return { first: school ? 8 : 12, count: 1 };
    case 'after':
      return { first: school ? 6 : 1, count: 1 };
    default:
      return null;
  }
}

/** Parts of a month or of a longer period: decades of its first, middle or last month, weeks from its first day. */
function partOf(span: Days, part: Part): Days {
  switch (part.of) {
    case 'day': {
      const { year, month } = datePartsOf(span.start);
      const day = plainDate(year, month, Math.min(part.number, daysInMonth(year, month)));
      return { start: day, end: day };
    }
    case 'lastDay':
      return { start: span.end, end: span.end };
    case 'week':
      return within(span, 7 * (part.from - 1), 7 * part.to - 1);
    case 'lastWeeks':
      return { start: addDays(span.end, 1 - 7 * part.weeks), end: span.end };
    case 'weekday':
      return nthWeekday(span, part.weekday, part.number);
    case 'decade':
      return part.number === 3
        ? fromDay(lastMonth(span), 21)
        : within(span, 10 * part.number - 10, 10 * part.number - 1);
    case 'portion':
      return halfOf(span, part.number);
    case 'middle':
      return middleOf(span);
    case 'end':
      return fromDay(lastMonth(span), 21);
    case 'begin':
      return within(span, 0, 9);
    case 'before':
      return { start: addDays(span.start, -1), end: addDays(span.start, -1) };
    case 'after':
      return { start: addDays(span.end, 1), end: addDays(span.end, 1) };
  }
}

/** Days 11–20 of a month; the middle third of anything longer. */
function middleOf(span: Days): Days {
  const days = daysBetween(span.start, span.end) + 1;
  return days <= 31
    ? within(span, 10, 19)
    : within(span, Math.floor(days / 3), Math.floor((2 * days) / 3) - 1);
}

/** Days 1–15 and 16–end of a month; two equal parts of anything longer. */
function halfOf(span: Days, number: number): Days {
  const days = daysBetween(span.start, span.end) + 1;
  const first = days <= 31 ? 15 : Math.ceil(days / 2);
  return number === 1 ? within(span, 0, first - 1) : { start: addDays(span.start, first), end: span.end };
}

function nthWeekday(span: Days, weekday: number, number: number | 'last'): Days {
  const forward = (weekday - weekdayOf(span.start) + 7) % 7;
  const backward = (weekdayOf(span.end) - weekday + 7) % 7;
  const last = addDays(span.end, -backward);
  const nth = number === 'last' ? last : addDays(span.start, forward + 7 * (number - 1));
  const day = nth > span.end ? last : nth;
  return { start: day, end: day };
}

/** From one day of the span to another, both counted from 0 and kept inside it. */
function within(span: Days, from: number, to: number): Days {
  const length = daysBetween(span.start, span.end);
  return {
    start: addDays(span.start, Math.min(from, length)),
    end: addDays(span.start, Math.min(to, length)),
  };
}

function lastMonth({ end }: Days): Days {
  const { year, month } = datePartsOf(end);
  return { start: plainDate(year, month, 1), end };
}

function fromDay(month: Days, day: number): Days {
  return within(month, day - 1, 30);
}

function monthSpan(year: number, first: number, count: number): Days {
  const last = first + count - 1;
  return {
    start: plainDate(year, first, 1),
    end: last > 12 ? lastDayOfMonth(year + 1, last - 12) : lastDayOfMonth(year, last),
  };
}

/** `MM-DD` in a year; 29 February becomes 28 where there is none. */
function dayOf(year: number, monthDay: string): PlainDate {
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3, 5))];
  return plainDate(year, month, Math.min(day, daysInMonth(year, month)));
}

function termOf({ terms }: SchoolTerms, number: number): { readonly start: string; readonly end: string } {
  return terms[number - 1] ?? { start: '09-01', end: '05-31' };
}

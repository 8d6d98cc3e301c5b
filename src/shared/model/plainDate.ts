// Calendar days without a time or a zone: the only kind of date this program stores or sends.

/** A calendar day written `YYYY-MM-DD`. Days compare in time order as plain strings. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/**
 * Makes a day from its parts.
 * @param month 1–12
 * @throws RangeError when there is no such day, e.g. 30 February.
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  if (!dayExists(year, month, day)) {
    throw new RangeError(`no such day: ${year}-${month}-${day}`);
  }
  return compose(year, month, day);
}

/** Whether the calendar has this day (years 1–9999). */
function dayExists(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Reads `YYYY-MM-DD`; null when the text is not such a day. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayExists(year, month, day) ? compose(year, month, day) : null;
}

/** Whether a value is a `YYYY-MM-DD` day. */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && parsePlainDate(value) !== null;
}

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

export function datePartsOf(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  // A zero-based Date constructor would read the years 0–99 as 1900–1999, so the leap rule is spelt out.
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Days since 1970-01-01. */
export function toEpochDay(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** The day so many days after 1970-01-01. */
export function fromEpochDay(epochDay: number): PlainDate {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The same day in another year; 29 February becomes 28 where the year has none. */
export function withYear(date: PlainDate, year: number): PlainDate {
  const { month, day } = datePartsOf(date);
  return compose(year, month, Math.min(day, daysInMonth(year, month)));
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return compose(year, month, daysInMonth(year, month));
}

/** The day that a local clock shows. */
export function plainDateOfLocalTime(time: Date): PlainDate {
  return compose(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

function compose(year: number, month: number, day: number): PlainDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  ) as PlainDate;
}

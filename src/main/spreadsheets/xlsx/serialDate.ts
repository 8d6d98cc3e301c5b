// Days as spreadsheets keep them: a count of days, its fraction the time of day (§18.17.4).
import { fromEpochDay, parsePlainDate, plainDate, toEpochDay } from '../../../shared/model/plainDate';
import { textCell, type Cell } from '../spreadsheet';

const SECONDS_PER_DAY = 86_400;
/** Excel takes 1900 for a leap year, after Lotus 1-2-3: its day 60 never was, and days before it are one off. */
const PHANTOM_DAY = 60;
const DAY_0_BEFORE_PHANTOM = toEpochDay(plainDate(1899, 12, 31));
const DAY_0 = toEpochDay(plainDate(1899, 12, 30));
const DAY_0_FROM_1904 = toEpochDay(plainDate(1904, 1, 1));
const LAST_DAY = toEpochDay(plainDate(9999, 12, 31));

/** A number in a cell that shows a date; one that is no day stays the number it is. */
export function dateCell(serial: number, from1904: boolean): Cell {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  const epochDay = from1904
    ? DAY_0_FROM_1904 + day
    : (day < PHANTOM_DAY ? DAY_0_BEFORE_PHANTOM : DAY_0) + day;
  const isDay = from1904 ? day >= 0 : day >= 1 && day !== PHANTOM_DAY;
  if (!isDay || epochDay > LAST_DAY) return { kind: 'number', value: serial };
  return withTime(fromEpochDay(epochDay), clock(seconds - day * SECONDS_PER_DAY));
}

/** A number in a cell that shows a time: «09:30»; «26:15» for a duration of more than a day. */
export function timeCell(serial: number): Cell {
  if (!Number.isFinite(serial) || serial < 0) return { kind: 'number', value: serial };
  return { kind: 'text', text: clock(Math.round(serial * SECONDS_PER_DAY)) };
}

/** A day written out: `2021-10-05`, `2021-10-05T09:30:00Z` (cells of type `d`, §18.18.11). */
export function isoDateCell(text: string): Cell {
  const [day = '', time = ''] = text.trim().split('T');
  const date = parsePlainDate(day);
  return date ? withTime(date, /^\d\d:\d\d/.exec(time)?.[0] ?? MIDNIGHT) : textCell(text);
}

const MIDNIGHT = '00:00';

function withTime(date: ReturnType<typeof fromEpochDay>, time: string): Cell {
  return time === MIDNIGHT ? { kind: 'date', date } : { kind: 'date', date, time };
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

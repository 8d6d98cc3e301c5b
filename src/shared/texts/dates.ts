// Days and periods in Russian words, as a school writes them.
import { datePartsOf, lastDayOfMonth, plainDate, type PlainDate } from '../model/plainDate';
import type { DueRange } from '../model/roadmap';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;
const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;
const SHORT_MONTHS = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const;

/** «октябрь». @param month 1–12 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** «октября». @param month 1–12 */
export function monthNameGenitive(month: number): string {
  return MONTHS_OF[month - 1] ?? '';
}

/** «окт». @param month 1–12 */
export function shortMonthName(month: number): string {
  return SHORT_MONTHS[month - 1] ?? '';
}

/** «5 октября 2021 г.» */
export function longDate(date: PlainDate): string {
  return `${dayMonth(date)} ${datePartsOf(date).year} г.`;
}

/** «05.10.2021» */
export function numericDate(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** «5 окт», in May «5 мая». */
export function shortDate(date: PlainDate): string {
  const { month, day } = datePartsOf(date);
  return `${day} ${month === 5 ? 'мая' : shortMonthName(month)}`;
}

/**
 * A period for a narrow place: «1–31 окт», «1 сен – 31 мая», «5 окт», «до 15 сен», «с 1 окт».
 * Years are written only where the period spans a year or more. Empty when both bounds are open.
 */
export function shortRange({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${shortDate(end)}`;
  if (end === null) return `с ${shortDate(start)}`;
  if (start === end) return shortDate(start);
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  if (from.year === to.year && from.month === to.month) return `${from.day}–${shortDate(end)}`;
  const overAYear = end >= `${from.year + 1}${start.slice(4)}`;
  return overAYear
    ? `${shortDate(start)} ${from.year} – ${shortDate(end)} ${to.year}`
    : `${shortDate(start)} – ${shortDate(end)}`;
}

/** A period with its year, without «г.»: «1–31 октября 2021», «1 сентября 2021 – 31 мая 2022», «до 15 сентября 2021». */
export function dashedRange({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${dayMonthYear(end)}`;
  if (end === null) return `с ${dayMonthYear(start)}`;
  if (start === end) return dayMonthYear(start);
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  if (from.year !== to.year) return `${dayMonthYear(start)} – ${dayMonthYear(end)}`;
  if (from.month !== to.month) return `${dayMonth(start)} – ${dayMonthYear(end)}`;
  return `${from.day}–${dayMonthYear(end)}`;
}

/** A period as a sentence has it: «с 5 октября по 10 ноября 2021 г.», «до 15 сентября 2021 г.», «5 октября 2021 г.» */
export function longRange({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${longDate(end)}`;
  if (end === null) return `с ${longDate(start)}`;
  if (start === end) return longDate(start);
  const sameYear = datePartsOf(start).year === datePartsOf(end).year;
  return `с ${sameYear ? dayMonth(start) : longDate(start)} по ${longDate(end)}`;
}

/** Whether a period is made of whole calendar months: «октябрь», «сентябрь – май». */
export function isWholeMonths({ start, end }: DueRange): boolean {
  if (start === null || end === null) return false;
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  return start === plainDate(from.year, from.month, 1) && end === lastDayOfMonth(to.year, to.month);
}

/** «5 октября» */
export function dayMonth(date: PlainDate): string {
  const { month, day } = datePartsOf(date);
  return `${day} ${monthNameGenitive(month)}`;
}

function dayMonthYear(date: PlainDate): string {
  return `${dayMonth(date)} ${datePartsOf(date).year}`;
}

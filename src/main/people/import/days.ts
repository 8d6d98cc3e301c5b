// Days as school tables write them: real dates, Excel's numbers of days, and text of many kinds.
import {
  datePartsOf,
  fromEpochDay,
  parsePlainDate,
  plainDate,
  type PlainDate,
} from '../../../shared/model/plainDate';
import { monthName, monthNameGenitive, numericDate, shortMonthName } from '../../../shared/texts/dates';
import type { Cell } from '../../spreadsheets/spreadsheet';
import { isBlank } from './cellWords';

export type DayReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: PlainDate }
  /** Why it is no day, in Russian. */
  | { readonly kind: 'wrong'; readonly words: string };

/** Excel's day 1 is 1 January 1900, and it believes in a 29 February of that year. */
const EXCEL_EPOCH_DAY = -25_569;
/** From 1927 to 2064: other numbers in a column of dates are not days. */
const EXCEL_DAYS = { first: 10_000, last: 60_000 } as const;
/** Two-digit years: a grown-up is never this young. */
const YOUNGEST_ADULT_YEARS = 15;

const none: DayReading = { kind: 'none' };

/**
 * Reads a day of the past, a birth date.
 * @param isAdult of staff and parents «12.03.09» is 1909 no less than 2009; it decides
 */
export function readDay(cell: Cell, text: string, today: PlainDate, isAdult: boolean): DayReading {
  if (cell.kind === 'empty' || isBlank(text)) return none;
  const date = cell.kind === 'date' ? cell.date : dayOf(text, today, isAdult);
  if (date === null) return { kind: 'wrong', words: `дата «${text}» не читается` };
  if (date === 'impossible') return { kind: 'wrong', words: `дата «${text}»: такого дня нет` };
  return date > today
    ? { kind: 'wrong', words: `дата ${numericDate(date)} ещё не наступила` }
    : { kind: 'day', date };
}

/** Whether a text looks like a day at all, for telling what a column holds. */
export function looksLikeDay(cell: Cell, text: string): boolean {
  if (cell.kind === 'date') return true;
  return /^\d{1,2}[./\- ]\d{1,2}[./\- ]\d{2,4}(?: ?г\.?| ?года)?$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2} \p{L}{3,8}\.? \d{2,4}/u.test(
    text,
  );
}

function dayOf(text: string, today: PlainDate, isAdult: boolean): PlainDate | 'impossible' | null {
  const tidy = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s*(?:года|год|г\.?)\s*(?:р\.?|рожд\S*)?$/u, '')
    .trim();
  if (/^\d{5}(?:[.,]\d+)?$/.test(tidy)) return dayOfExcel(Math.floor(Number(tidy.replace(',', '.'))));

  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{2}:.*)?$/.exec(tidy);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numbers =
    /^(\d{1,2})\s*[./,\-\s]\s*(\d{1,2})\s*[./,\-\s]\s*(\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(tidy) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(tidy);
  if (numbers)
    return existing(yearOf(numbers[3] ?? '', today, isAdult), Number(numbers[2]), Number(numbers[1]));

  const words = /^(\d{1,2})[\s.-]*(\p{L}{3,8})[\s.-]*(\d{4}|\d{2})$/u.exec(tidy);
  const month = words && monthOf(words[2] ?? '');
  return month ? existing(yearOf(words[3] ?? '', today, isAdult), month, Number(words[1])) : null;
}

function dayOfExcel(days: number): PlainDate | null {
  return days >= EXCEL_DAYS.first && days <= EXCEL_DAYS.last ? fromEpochDay(EXCEL_EPOCH_DAY + days) : null;
}

function existing(year: number, month: number, day: number): PlainDate | 'impossible' {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  const date = parsePlainDate(text);
  return date !== null && year >= 1900 ? date : 'impossible';
}

/** «14» is the nearest such year that is past, and far enough past for a grown-up. */
function yearOf(digits: string, today: PlainDate, isAdult: boolean): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const latest = datePartsOf(today).year - (isAdult ? YOUNGEST_ADULT_YEARS : 0);
  return year + (2000 + year > latest ? 1900 : 2000);
}

function monthOf(word: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months.find(
    (month) =>
      [monthName(month), monthNameGenitive(month), shortMonthName(month)].includes(word) ||
      (word.length >= 3 && monthNameGenitive(month).startsWith(word)),
  );
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** «с 2018 года»: the first of September of that year. */
export function schoolYearStart(year: number): PlainDate {
  return plainDate(year, 9, 1);
}

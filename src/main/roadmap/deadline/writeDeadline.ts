// Writes a deadline as a plan does, so that `readDeadline` reads the same dates back in any school year.
import { datePartsOf, lastDayOfMonth, plainDate, type PlainDate } from '../../../shared/model/plainDate';
import type { DeadlineKind, DueRange, Recurrence } from '../../../shared/model/roadmap';
import { inTimeOrder, spanOf } from './span';
import { dayMonth, longDate, monthName } from '../../../shared/texts/dates';
import { rhythmWords, unknownWords, withoutEndWords } from './words';

/**
 * A Russian phrase with every year written: «сентябрь – октябрь 2021 г.», «с 5 по 20 октября 2021 г.»,
 * «до 15 сентября 2021 г.», «ежемесячно, сентябрь 2021 г. – май 2022 г.».
 *
 * Reading it gives the same parts (in time order), kind and recurrence, as long as the three agree:
 * one day is a `point`, an open side makes `open`, a rhythm other than `per-need` has at least one part.
 */
export function writeDeadline(deadline: {
  readonly parts: readonly DueRange[];
  readonly kind: DeadlineKind;
  readonly recurrence: Recurrence | null;
}): string {
  const parts = inTimeOrder(deadline.parts.filter(({ start, end }) => start !== null || end !== null));
  const written = parts.map(periodPhrase).join(parts.every(isShort) ? ', ' : '; ');
  if (deadline.kind === 'recurring') {
    return [rhythmWords(deadline.recurrence), written].filter(Boolean).join(', ');
  }
  if (deadline.kind === 'open') return openPhrase(written, spanOf(parts));
  return written || unknownWords;
}

/** A plan without end whose periods all end: the first ones are dated, then it goes on. */
function openPhrase(written: string, { start, end }: DueRange): string {
  if (!written) return withoutEndWords;
  return start !== null && end !== null ? `${written}, далее – ${withoutEndWords}` : written;
}

/** Short enough to stand in a list between commas. */
function isShort({ start, end }: DueRange): boolean {
  return start !== null && end !== null && !isSchoolYears(start, end) && !isCalendarYear(start, end);
}

function periodPhrase({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${longDate(end)}`;
  if (end === null) return `с ${longDate(start)}`;
  if (start === end) return longDate(start);
  const [first, last] = [datePartsOf(start), datePartsOf(end)];
  if (isSchoolYears(start, end)) {
    const years = `${first.year}–${last.year}`;
    return last.year - first.year === 1 ? `в течение ${years} учебного года` : `${years} учебные годы`;
  }
  if (isCalendarYear(start, end)) return `в течение ${first.year} г.`;
  if (isWholeMonths(start, end)) return monthsPhrase(first, last);
  if (first.year !== last.year) return `с ${longDate(start)} по ${longDate(end)}`;
  const opening = first.month === last.month ? String(first.day) : dayMonth(start);
  return `с ${opening} по ${longDate(end)}`;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthsPhrase(first: Month, last: Month): string {
  const ending = `${monthName(last.month)} ${last.year} г.`;
  if (first.year !== last.year) return `${monthName(first.month)} ${first.year} г. – ${ending}`;
  return first.month === last.month ? ending : `${monthName(first.month)} – ${ending}`;
}

function isWholeMonths(start: PlainDate, end: PlainDate): boolean {
  const { year, month } = datePartsOf(end);
  return datePartsOf(start).day === 1 && end === lastDayOfMonth(year, month);
}

/** 1 September – 31 May of a later year. */
function isSchoolYears(start: PlainDate, end: PlainDate): boolean {
  const [first, last] = [datePartsOf(start).year, datePartsOf(end).year];
  return first < last && start === plainDate(first, 9, 1) && end === plainDate(last, 5, 31);
}

/** One whole calendar year; several are written by their months, because «2021–2022 гг.» may mean a school year. */
function isCalendarYear(start: PlainDate, end: PlainDate): boolean {
  const { year } = datePartsOf(start);
  return start === plainDate(year, 1, 1) && end === plainDate(year, 12, 31);
}

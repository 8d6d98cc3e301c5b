// Gives every piece its year and places the drafts on the calendar.
import { addDays, daysBetween, type PlainDate } from '../../../shared/model/plainDate';
import type { DueRange, Precision } from '../../../shared/model/roadmap';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { firstMonth, isYearLevel, lacksDay, place } from './calendar';
import type { Draft } from './drafts';
import type { Piece, WrittenYear } from './pieces';
import type { SchoolTerms } from './schoolTerms';

export interface DatedPeriod extends DueRange {
  readonly draft: Draft;
  readonly precision: Precision;
  /** The calendar year in which `from`, and `to`, begin. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** A day that its month lacks, or an end before the beginning. */
  readonly doubtful: boolean;
}

export function datedPeriods(
  drafts: readonly Draft[],
  schoolYear: SchoolYear,
  terms: SchoolTerms,
): DatedPeriod[] {
  const single = drafts.flatMap(perYear);
  const mentions = single.flatMap((draft) => {
    const ends = [draft.from, draft.to].filter((piece): piece is Piece => piece !== null);
    return draft.from === draft.to ? ends.slice(0, 1) : ends;
  });
  const years = yearsOf(mentions, schoolYear, terms);
  let mention = 0;
  const dated = single.map((draft) => {
    const fromYear = draft.from ? (years[mention++] ?? schoolYear) : null;
    const same = draft.from === draft.to;
    const toYear = same ? fromYear : draft.to ? (years[mention++] ?? schoolYear) : null;
    return datedPeriod(draft, inOrder(draft, fromYear, toYear, schoolYear, terms), toYear, terms);
  });
  return dated.map((period, index) => restOfYear(period, index > 0 ? dated[0] : undefined));
}

/** «октябрь, в течение года»: the year as far as it is still to come. */
function restOfYear(period: DatedPeriod, first: DatedPeriod | undefined): DatedPeriod {
  const { from } = period.draft;
  const begins = first?.start ?? null;
  if (!from || !isYearLevel(from) || from.year || begins === null || period.start === null) return period;
  return begins > period.start && begins <= (period.end ?? begins) ? { ...period, start: begins } : period;
}

/** The draft placed in given years: also how other readings of it are made. */
export function datedPeriod(
  draft: Draft,
  fromYear: number | null,
  toYear: number | null,
  terms: SchoolTerms,
): DatedPeriod {
  const { from, to } = draft;
  const first = from && fromYear !== null ? place(from, fromYear, terms) : null;
  const last = to && toYear !== null ? place(to, toYear, terms) : null;
  const start = first && (draft.after ? addDays(first.end, 1) : first.start);
  const end = last && (draft.exclusive && to ? lastDayBefore(to, last) : last.end);
  const backwards = start !== null && end !== null && end < start;
  return {
    start: backwards ? end : start,
    end: backwards ? start : end,
    draft,
    precision: finest([from, to].flatMap((piece) => (piece ? [precisionOf(piece)] : []))),
    fromYear,
    toYear,
    doubtful: backwards || lacks(from, fromYear) || lacks(to, toYear) || turnsRound(draft, fromYear, toYear),
  };
}

function lacks(piece: Piece | null, year: number | null): boolean {
  return piece !== null && year !== null && lacksDay(piece, year);
}

/** «с 15 по 1 октября 2022 г.» would last almost a year: more likely a slip. */
function turnsRound({ from, to }: Draft, fromYear: number | null, toYear: number | null): boolean {
  if (from?.period.unit !== 'month' || to?.period.unit !== 'month' || from.year) return false;
  return from.period.month === to.period.month && fromYear !== toYear;
}

/** «до октября» ends in September, «до 15 октября» on that day, «до конца октября» with the month. */
function lastDayBefore(
  { part }: Piece,
  last: { readonly start: PlainDate; readonly end: PlainDate },
): PlainDate {
  switch (part?.of) {
    case 'day':
    case 'lastDay':
    case 'weekday':
    case 'end':
    case 'lastWeeks':
      return last.end;
    case 'middle':
      return addDays(last.start, Math.floor((daysBetween(last.start, last.end) + 1) / 2) - 1);
    default:
      return addDays(last.start, -1);
  }
}

export function finest(found: readonly Precision[]): Precision {
  if (found.includes('day')) return 'day';
  return found.includes('month') ? 'month' : 'year';
}

function precisionOf(piece: Piece): Precision {
  if (isYearLevel(piece)) return 'year';
  const { unit } = piece.period;
  return piece.part && unit !== 'schoolYear' && unit !== 'calendarYear' ? 'day' : 'month';
}

/** «май 2022–2024 гг.» is one May a year; of a range the first year opens and the last one closes. */
function perYear(draft: Draft): readonly Draft[] {
  const { from, to } = draft;
  if (from && to && from !== to && to.year && spansYears(to) && !from.year) {
    return [{ ...draft, from: { ...from, year: firstOf(to.year) }, to: { ...to, year: lastOf(to.year) } }];
  }
  if (!from || from !== to || !from.year || !spansYears(from)) return [draft];
  const { first, last, school } = from.year;
  const count = school ? last - first : last - first + 1;
  return Array.from({ length: Math.min(count, 50) }, (_, index): Draft => {
    const opening = first + index;
    const year: WrittenYear = { first: opening, last: school ? opening + 1 : opening, school };
    const piece = { ...from, year };
    return { ...draft, from: piece, to: piece };
  });
}

function spansYears(piece: Piece): boolean {
  return !isYearLevel(piece) && piece.year !== null && piece.year.last - piece.year.first > 1;
}

function firstOf({ first }: WrittenYear): WrittenYear {
  return { first, last: first + 1, school: true };
}

function lastOf({ last }: WrittenYear): WrittenYear {
  return { first: last - 1, last, school: true };
}

/**
 * The calendar year in which each mentioned piece begins. A written year also serves its neighbours without one:
 * those before it take the latest year that keeps the order, those after it the earliest.
 */
function yearsOf(mentions: readonly Piece[], schoolYear: SchoolYear, terms: SchoolTerms): number[] {
  const written = mentions.map((piece) => (piece.year ? yearWithin(piece, piece.year, terms) : null));
  const years = [...written];
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [piece, next] = [mentions[index], mentions[index + 1]];
    const nextYear = years[index + 1];
    if (years[index] !== null || !piece || !next || nextYear === null || nextYear === undefined) continue;
    const within = isYearLevel(next) ? next.year : null;
    years[index] = within
      ? yearWithin(piece, within, terms)
      : startsBefore(piece, next, nextYear, terms)
        ? nextYear
        : nextYear - 1;
  }
  mentions.forEach((piece, index) => {
    if (years[index] !== null) return;
    const previous = mentions[index - 1];
    const previousYear = years[index - 1];
    const anchored = written.slice(0, index).some((year) => year !== null);
    if (anchored && previous && previousYear !== null && previousYear !== undefined) {
      years[index] = startsBefore(previous, piece, previousYear, terms) ? previousYear : previousYear + 1;
    } else {
      const afterOthers = mentions.slice(0, index).some((earlier) => firstMonth(earlier, terms) !== 8);
      years[index] = yearWithoutWriting(piece, afterOthers, schoolYear, terms);
    }
  });
  return years.map((year) => year ?? schoolYear);
}

function startsBefore(first: Piece, second: Piece, year: number, terms: SchoolTerms): boolean {
  return place(first, year, terms).start <= place(second, year, terms).start;
}

function yearWithin(piece: Piece, { first, last, school }: WrittenYear, terms: SchoolTerms): number {
  if (first === last && !school) return first;
  if (isYearLevel(piece)) return first;
  return firstMonth(piece, terms) >= 8 ? first : first + 1;
}

/** Rule 2: September–December lie in the first year, January–July in the second, August where the phrase puts it. */
function yearWithoutWriting(
  piece: Piece,
  afterOthers: boolean,
  schoolYear: SchoolYear,
  terms: SchoolTerms,
): number {
  const { period, part } = piece;
  if (period.unit === 'calendarYear' && part === null) return schoolYear;
  const month = firstMonth(piece, terms);
  if (month === 8 || (period.unit === 'quarter' && period.number === 3))
    return afterOthers ? schoolYear + 1 : schoolYear;
  return month >= 9 ? schoolYear : schoolYear + 1;
}

/** «июнь – сентябрь» without a year begins before the school year does. */
function inOrder(
  draft: Draft,
  fromYear: number | null,
  toYear: number | null,
  schoolYear: SchoolYear,
  terms: SchoolTerms,
): number | null {
  const { from, to } = draft;
  if (!from || !to || fromYear === null || toYear === null || from.year || to.year) return fromYear;
  const backwards = place(from, fromYear, terms).start > place(to, toYear, terms).end;
  return backwards && toYear === schoolYear ? fromYear - 1 : fromYear;
}

// Other readings that a careful reader could mean.
import { plainDate } from '../../../shared/model/plainDate';
import type { DeadlineKind, DueRange, Recurrence } from '../../../shared/model/roadmap';
import { teachingSpan, wholeSpan, type SchoolYear } from '../../../shared/model/schoolYear';
import { firstMonth, isYearLevel, place } from './calendar';
import { datedPeriod, type DatedPeriod } from './datedPeriods';
import type { Piece } from './pieces';
import type { SchoolTerms } from './schoolTerms';

/** Readings beside the given one, for a phrase of a single period; none for lists. */
export function otherReadings(period: DatedPeriod, schoolYear: SchoolYear, terms: SchoolTerms): DueRange[] {
  const others = [
    ...otherYears(period, schoolYear, terms),
    ...otherSpan(period, schoolYear),
    ...otherHalf(period, terms),
    ...includingItsEnd(period, terms),
  ];
  return others.filter(({ start, end }) => start !== period.start || end !== period.end);
}

/** «постоянно» may also mean the school year, and so may «по мере необходимости». */
export function boundlessReadings(
  kind: DeadlineKind,
  recurrence: Recurrence | null,
  schoolYear: SchoolYear,
): DueRange[] {
  return kind === 'open' || recurrence === 'per-need' ? [teachingSpan(schoolYear)] : [];
}

/** Summer and August without a year lie before the school year or after it; a year already past is a slip. */
function otherYears(period: DatedPeriod, schoolYear: SchoolYear, terms: SchoolTerms): DueRange[] {
  const { draft, fromYear, toYear } = period;
  const shifted = (years: number): DueRange => {
    const shift = (year: number | null): number | null => (year === null ? null : year + years);
    const { start, end } = datedPeriod(draft, shift(fromYear), shift(toYear), terms);
    return { start, end };
  };
  const pieces = [draft.from, draft.to].filter((piece): piece is Piece => piece !== null);
  const written = pieces.some(({ year }) => year !== null);
  const latest = period.end ?? period.start;
  if (pieces.some((piece) => piece.period.unit === 'calendarHalf')) return [];
  if (written) {
    const years = wholeSpan(schoolYear);
    const past = latest !== null && latest < years.start && !pieces.some(isYearLevel);
    const next = shifted(1);
    const fits = (next.start ?? next.end ?? '') >= years.start && (next.end ?? '') <= years.end;
    return past && fits ? [next] : [];
  }
  const months = pieces.map((piece) => firstMonth(piece, terms));
  if (pieces.some((piece) => piece.period.unit === 'calendarYear')) return [shifted(1)];
  if (!months.every((month) => month >= 6 && month <= 8) || pieces.some(isTiedToYear)) return [];
  // A lone June closes the school year without a doubt.
  if (months.every((month) => month === 6) && !pieces.some(({ period: { unit } }) => unit === 'season'))
    return [];
  const before =
    Math.min(...[fromYear, toYear].filter((year): year is number => year !== null)) === schoolYear;
  return [shifted(before ? 1 : -1)];
}

/** «перед началом учебного года» leaves no choice. */
function isTiedToYear({ period }: Piece): boolean {
  return period.unit === 'schoolYear' || period.unit === 'half' || period.unit === 'term';
}

/** «2021-2025 гг.»: calendar years, or from September of the first to May of the last. */
function otherSpan({ draft }: DatedPeriod, schoolYear: SchoolYear): DueRange[] {
  const { from, to } = draft;
  const year = from?.year;
  if (!from || from !== to || !year || year.school || year.last === year.first || !isYearLevel(from))
    return [];
  const asSchool = { start: plainDate(year.first, 9, 1), end: plainDate(year.last, 5, 31) };
  const asCalendar = { start: plainDate(year.first, 1, 1), end: plainDate(year.last, 12, 31) };
  return year.first === schoolYear && year.last === schoolYear + 1 ? [asCalendar] : [asSchool];
}

/** «I полугодие 2022 г.»: of the calendar year, or the half of the school year that lies in it. */
function otherHalf({ draft, fromYear }: DatedPeriod, terms: SchoolTerms): DueRange[] {
  const { from, to } = draft;
  if (!from || from !== to || from.period.unit !== 'calendarHalf' || fromYear === null) return [];
  return [place({ ...from, period: { unit: 'half', number: from.period.number } }, fromYear, terms)];
}

/** «до октября» may include October. */
function includingItsEnd({ draft, fromYear, toYear }: DatedPeriod, terms: SchoolTerms): DueRange[] {
  const { to } = draft;
  if (!draft.exclusive || !to || to.part || (isYearLevel(to) && !to.year)) return [];
  const { start, end } = datedPeriod({ ...draft, exclusive: false }, fromYear, toYear, terms);
  return [{ start, end }];
}

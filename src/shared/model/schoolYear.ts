// The Russian school year: it opens on 1 September and teaching ends in May.
import { datePartsOf, plainDate, type PlainDate } from './plainDate';

/** The calendar year in which a school year opens: 2021 stands for 2021/2022. */
export type SchoolYear = number & { readonly __brand: 'SchoolYear' };

const FIRST = 1990;
const LAST = 2100;

/** @throws RangeError outside 1990–2100: such a year is a typing error, not a school year. */
export function schoolYear(startYear: number): SchoolYear {
  if (!isSchoolYear(startYear)) throw new RangeError(`no such school year: ${startYear}`);
  return startYear;
}

export function isSchoolYear(value: unknown): value is SchoolYear {
  return Number.isInteger(value) && (value as number) >= FIRST && (value as number) <= LAST;
}

/**
 * The school year a day belongs to. August counts to the year that it prepares
 * (a plan's «август» stands before its «сентябрь»), June and July to the year that they close.
 */
export function schoolYearOf(date: PlainDate): SchoolYear {
  const { year, month } = datePartsOf(date);
  return schoolYear(month >= 8 ? year : year - 1);
}

/** 1 September – 31 May: the span of «в течение учебного года». */
export function teachingSpan(year: SchoolYear): { readonly start: PlainDate; readonly end: PlainDate } {
  return { start: plainDate(year, 9, 1), end: plainDate(year + 1, 5, 31) };
}

/** 1 August – 31 July: every day that `schoolYearOf` gives to the year. */
export function wholeSpan(year: SchoolYear): { readonly start: PlainDate; readonly end: PlainDate } {
  return { start: plainDate(year, 8, 1), end: plainDate(year + 1, 7, 31) };
}

/** «2021/2022». */
export function schoolYearLabel(year: SchoolYear): string {
  return `${year}/${year + 1}`;
}

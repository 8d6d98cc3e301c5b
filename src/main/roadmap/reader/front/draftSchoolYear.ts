// The school year that a roadmap's rows without a year mean.
import { isSchoolYear, schoolYear, schoolYearOf, type SchoolYear } from '../../../../shared/model/schoolYear';
import type { DeadlineReading } from '../../../../shared/model/roadmap';
import type { FrontMatter } from './frontMatter';
import { readWrittenPeriod } from './writtenPeriod';

const YEAR = /(?:19|20)\d{2}(?!\d)/;
const SCHOOL_YEAR = /(?:19|20)\d{2}\s*[-–—/]\s*(?:20)?\d{2}\s*уч/iu;

/** Title, then the line on terms, then the first deadline with a year, then the fallback. */
export function draftSchoolYear(
  { titlePeriod, termPeriod }: FrontMatter,
  rows: readonly { readonly deadlineText: string }[],
  options: {
    readonly readDeadline: (phrase: string, schoolYear: SchoolYear) => DeadlineReading;
    readonly fallbackSchoolYear: SchoolYear;
  },
): SchoolYear {
  const written = (titlePeriod ?? termPeriod)?.firstYear;
  if (isSchoolYear(written)) return written;
  for (const { deadlineText } of rows) {
    if (!YEAR.test(deadlineText)) continue;
    const { start, end } = options.readDeadline(deadlineText, options.fallbackSchoolYear);
    const day = start ?? end;
    if (day !== null && isSchoolYear(Number(day.slice(0, 4)))) return schoolYearOf(day);
  }
  return options.fallbackSchoolYear;
}

/** A stage that names its school year («2022–2023 учебный год») sets it for its own rows. */
export function schoolYearNamedIn(stage: string | null): SchoolYear | null {
  if (stage === null || !SCHOOL_YEAR.test(stage)) return null;
  const year = readWrittenPeriod(stage)?.firstYear;
  return isSchoolYear(year) ? schoolYear(year) : null;
}

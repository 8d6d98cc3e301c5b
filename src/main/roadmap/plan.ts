// From a reading of «Сроки» to occurrences: which school years a plan falls into.
import {
  addDays,
  daysBetween,
  datePartsOf,
  lastDayOfMonth,
  withYear,
  type PlainDate,
} from '../../shared/model/plainDate';
import type { DeadlineReading, DueRange } from '../../shared/model/roadmap';
import {
  isSchoolYear,
  schoolYear,
  schoolYearOf,
  wholeSpan,
  type SchoolYear,
} from '../../shared/model/schoolYear';
import type { NewOccurrence } from './repository';

type Plan = Pick<DeadlineReading, 'kind' | 'recurrence' | 'precision' | 'parts'>;

/** The fact of an occurrence that is only planned. */
export const notBegun = { status: 'notStarted', actualStart: null, actualEnd: null, note: '' } as const;

/** Longer than any plan that a school means as one turn of an activity; «сентябрь – август» still is one. */
const ONE_TURN_DAYS = 366;

/**
 * Makes the occurrences of one row: usually one, several where the plan spans school years or repeats yearly.
 * @param years the programme's first and last school year; a plan without dates belongs to the first.
 */
export function planOccurrences(
  plan: Plan,
  deadlineText: string,
  years: { readonly first: SchoolYear; readonly last: SchoolYear },
): readonly NewOccurrence[] {
  const byYear = new Map<SchoolYear, DueRange[]>();
  for (const part of plan.parts.flatMap(cutByYears)) {
    const year = yearOf(part) ?? years.first;
    byYear.set(year, [...(byYear.get(year) ?? []), part]);
  }
  if (byYear.size === 0) byYear.set(years.first, []);
  if (plan.recurrence === 'yearly' && byYear.size === 1) {
    const [[from, parts]] = [...byYear] as [[SchoolYear, DueRange[]]];
    for (let year = from + 1; year <= years.last; year += 1) {
      byYear.set(schoolYear(year), shiftYears(parts, year - from));
    }
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, parts]) => ({
      schoolYear: year,
      deadlineText,
      kind: plan.kind,
      recurrence: plan.recurrence,
      precision: plan.precision,
      parts,
      ...notBegun,
    }));
}

/** The same periods so many years later (29 February becomes 28). */
export function shiftYears(parts: readonly DueRange[], years: number): DueRange[] {
  const shift = (date: PlainDate | null) => date && shiftDate(date, years);
  return parts.map(({ start, end }) => ({ start: shift(start), end: shift(end) }));
}

function shiftDate(date: PlainDate, years: number): PlainDate {
  const { year, month } = datePartsOf(date);
  // The end of February stays the end of February: a month's precision must survive the leap day.
  const endOfFebruary = month === 2 && date === lastDayOfMonth(year, month);
  return endOfFebruary ? lastDayOfMonth(year + years, 2) : withYear(date, year + years);
}

/** The school year in which a period begins; null when it has no dates, or such as no school plans by. */
export function yearOf(part: DueRange): SchoolYear | null {
  const date = part.start ?? part.end;
  return date && plannedYearOf(date);
}

/** A slip of the pen («15.10.1950») belongs to no school year, and must not stop a file from being made. */
function plannedYearOf(date: PlainDate): SchoolYear | null {
  const { year } = datePartsOf(date);
  return isSchoolYear(year - 1) && isSchoolYear(year) ? schoolYearOf(date) : null;
}

/** A period longer than one turn is cut where school years meet; a lone August at its end stays with what it ends. */
function cutByYears(part: DueRange): readonly DueRange[] {
  const { start, end } = part;
  if (start === null || end === null || daysBetween(start, end) <= ONE_TURN_DAYS) return [part];
  if (plannedYearOf(start) === null || plannedYearOf(end) === null) return [part];
  const pieces: DueRange[] = [];
  let from = start;
  for (;;) {
    const boundary = wholeSpan(schoolYearOf(from)).end;
    const restIsAugust = daysBetween(boundary, end) <= 31;
    if (end <= boundary || restIsAugust) return [...pieces, { start: from, end }];
    pieces.push({ start: from, end: boundary });
    from = addDays(boundary, 1);
  }
}

// What planned periods say of themselves: their kind, how exact they are, whether they run forward.
import { addDays, datePartsOf, type PlainDate } from './plainDate';
import type { DeadlineKind, DueRange, Precision, Recurrence } from './roadmap';

/** What a plan is, judged by its periods alone. */
export function kindOfParts(parts: readonly DueRange[], recurrence: Recurrence | null): DeadlineKind {
  if (recurrence !== null) return 'recurring';
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return 'unknown';
  if (first.start === null || last.end === null) return 'open';
  return first.start === last.end ? 'point' : 'range';
}

/** Whole months count as months: they are drawn and written so. */
export function precisionOfParts(parts: readonly DueRange[]): Precision {
  const whole = ({ start, end }: DueRange) =>
    (start === null || datePartsOf(start).day === 1) &&
    (end === null || datePartsOf(addDays(end, 1)).day === 1);
  return parts.length > 0 && parts.every(whole) ? 'month' : 'day';
}

/** The first period that ends before it begins; null when all are in order. */
export function backwardsPart(parts: readonly DueRange[]): { start: PlainDate; end: PlainDate } | null {
  for (const { start, end } of parts) {
    if (start !== null && end !== null && end < start) return { start, end };
  }
  return null;
}

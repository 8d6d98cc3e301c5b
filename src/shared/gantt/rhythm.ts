// The beats of a recurring activity: the weeks, months or quarters into which its period falls.
import { utcMonday, utcMonth } from 'd3-time';
import { addDays, fromEpochDay, toEpochDay, type PlainDate } from '../model/plainDate';
import type { Recurrence } from '../model/roadmap';

const MS_PER_DAY = 86_400_000;

/** Months (1–12) in which a period of the rhythm opens, by the Russian school calendar. */
const OPENING_MONTHS: Readonly<Partial<Record<Recurrence, readonly number[]>>> = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  // Terms («четверти»): September, November, January, April; the summer apart.
  quarterly: [9, 11, 1, 4, 6],
  'half-yearly': [9, 1, 6],
  yearly: [9],
};

export interface Beat {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/**
 * The beats between two days, both included, the first and last cut to them.
 * None for «по мере необходимости» and for rhythms that no calendar gives.
 */
export function beatsBetween(
  start: PlainDate,
  end: PlainDate,
  recurrence: Recurrence | null,
): readonly Beat[] {
  const opening = recurrence === null ? undefined : OPENING_MONTHS[recurrence];
  if (recurrence !== 'weekly' && !opening) return [];
  const from = new Date((toEpochDay(start) + 1) * MS_PER_DAY);
  const to = new Date((toEpochDay(end) + 1) * MS_PER_DAY);
  const openings = opening
    ? utcMonth.range(from, to).filter((month) => opening.includes(month.getUTCMonth() + 1))
    : utcMonday.range(from, to);
  const starts = [start, ...openings.map((time) => fromEpochDay(time.getTime() / MS_PER_DAY))];
  return starts.map((beat, index) => {
    const next = starts[index + 1];
    return { start: beat, end: next === undefined ? end : addDays(next, -1) };
  });
}

// The order of several periods and the span that they cover together.
import type { DueRange } from '../../../shared/model/roadmap';

/** Each once, by beginning, or by end where there is no beginning; the shorter one first. */
export function inTimeOrder(parts: readonly DueRange[]): DueRange[] {
  const key = ({ start, end }: DueRange): string => `${start ?? end ?? ''} ${end ?? '9999-12-31'}`;
  const byKey = new Map(parts.map((part) => [`${part.start ?? ''}..${part.end ?? ''}`, part]));
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** From the beginning of the first to the latest end (rule 7); null on a side that is open. */
export function spanOf(parts: readonly DueRange[]): DueRange {
  const [first] = parts;
  if (!first) return { start: null, end: null };
  const ends = parts.map(({ end }) => end);
  const latest = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return { start: first.start, end: latest };
}

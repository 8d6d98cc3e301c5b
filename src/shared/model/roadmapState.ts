// What the plan and the fact say together on a given day: the state that a row shows.
import { daysBetween, type PlainDate } from './plainDate';
import type { Occurrence } from './roadmap';

export type OccurrenceState =
  | { readonly kind: 'done'; readonly days: 0 }
  | { readonly kind: 'running'; readonly days: 0 }
  /** The plan's end has passed, so many days ago. */
  | { readonly kind: 'late'; readonly days: number }
  /** The plan's start has come, nothing is begun. */
  | { readonly kind: 'waiting'; readonly days: 0 }
  | { readonly kind: 'idle'; readonly days: 0 };

/** «Просрочено» follows from the dates and today; a plan without an end is never late. */
export function stateOf(occurrence: Pick<Occurrence, 'status' | 'parts'>, today: PlainDate): OccurrenceState {
  if (occurrence.status === 'done') return { kind: 'done', days: 0 };
  const start = occurrence.parts[0]?.start ?? null;
  const end = occurrence.parts.at(-1)?.end ?? null;
  if (end !== null && end < today) return { kind: 'late', days: daysBetween(end, today) };
  if (occurrence.status === 'inProgress') return { kind: 'running', days: 0 };
  return start !== null && start <= today ? { kind: 'waiting', days: 0 } : { kind: 'idle', days: 0 };
}

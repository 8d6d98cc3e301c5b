// The plan of a row while a person edits it: the phrase and the dates follow each other.
import type { InputOf } from '../../../../shared/contract/contract';
import { kindOfParts, precisionOfParts } from '../../../../shared/model/dueRanges';
import type { DeadlineReading, DueRange } from '../../../../shared/model/roadmap';
import type { SchoolYear } from '../../../../shared/model/schoolYear';
import { call } from '../../api/client';

export type Plan = Pick<
  InputOf<'roadmap.addItem'>['item'],
  'deadlineText' | 'kind' | 'recurrence' | 'precision' | 'parts'
>;

export async function readPhrase(phrase: string, schoolYear: SchoolYear): Promise<DeadlineReading | null> {
  const answer = await call('deadline.read', { phrase, schoolYear });
  return answer.ok ? answer.value : null;
}

export function planOfReading(reading: DeadlineReading, deadlineText: string): Plan {
  const { kind, recurrence, precision } = reading;
  return { deadlineText, kind, recurrence, precision, parts: copyOf(reading.parts) };
}

/** The plan with other dates; its phrase is written anew from them. */
export async function planOfDates(parts: readonly DueRange[], recurrence: Plan['recurrence']): Promise<Plan> {
  const kept = parts.filter(({ start, end }) => start !== null || end !== null);
  const kind = kindOfParts(kept, recurrence);
  const answer = await call('deadline.write', { parts: kept, kind, recurrence });
  const deadlineText = answer.ok ? answer.value.phrase : '';
  return { deadlineText, kind, recurrence, precision: precisionOfParts(kept), parts: copyOf(kept) };
}

export function copyOf(parts: readonly DueRange[]): DueRange[] {
  return parts.map(({ start, end }) => ({ start, end }));
}

// What a person types for one school year of an activity.
import type { Occurrence } from '../../../../shared/model/roadmap';
import type { Fact } from './FactFields.vue';
import { copyOf, type Plan } from './plan';

export interface YearDraft {
  readonly plan: Plan;
  readonly fact: Fact;
}

export const emptyYear: YearDraft = {
  plan: { deadlineText: '', kind: 'unknown', recurrence: null, precision: 'day', parts: [] },
  fact: { status: 'notStarted', actualStart: null, actualEnd: null, note: '' },
};

export function draftOfYear(occurrence: Occurrence): YearDraft {
  const { deadlineText, kind, recurrence, precision, parts } = occurrence;
  const { status, actualStart, actualEnd, note } = occurrence;
  return {
    plan: { deadlineText, kind, recurrence, precision, parts: copyOf(parts) },
    fact: { status, actualStart, actualEnd, note },
  };
}

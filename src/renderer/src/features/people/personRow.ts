// What a line of the register says of a person.
import type { PersonRow } from '../../../../shared/contract/people';
import type { GanttStatusKind } from '../../../../shared/gantt/model';
import { isBlocking } from '../../../../shared/model/eligibility';
import { targetGroupNames } from '../../../../shared/people/words';
import { numericDate } from '../../../../shared/texts/dates';
import { lackWords } from '../../../../shared/texts/lacks';
import { roleNames } from '../../../../shared/people/words';
import { rowTexts as texts } from './texts';

/** A pupil's class, else the position, else the workplace. */
export function placeOf({ category, className, position, workplace }: PersonRow): string {
  if (category === 'pupil') return className === '' ? '' : texts.className(className);
  return position === '' ? workplace : position;
}

export interface RoleLine {
  readonly id: number;
  /** «наставник ×2», «наставляемый: молодой специалист». */
  readonly words: string;
  /** The form's title; empty when it is not settled. */
  readonly form: string;
}

export function roleLinesOf(
  { roles }: PersonRow,
  formTitles: ReadonlyMap<number, string>,
): readonly RoleLine[] {
  return roles.map(({ id, role, capacity, targetGroup, formId }) => ({
    id,
    words:
      role === 'mentor'
        ? texts.mentor(capacity)
        : [roleNames.mentee, ...(targetGroup ? [targetGroupNames[targetGroup]] : [])].join(': '),
    form: (formId === null ? undefined : formTitles.get(formId)) ?? '',
  }));
}

export interface Readiness {
  readonly kind: GanttStatusKind;
  readonly words: string;
  /** Everything that is lacking, a line each. */
  readonly details: string;
}

/** null of somebody who holds no role: nothing is asked of them. */
export function readinessOf({ leftOn, roles, lacks, sex }: PersonRow): Readiness | null {
  if (leftOn !== null) return { kind: 'idle', words: texts.left(sex, numericDate(leftOn)), details: '' };
  if (roles.length === 0) return null;
  const details = lacks.map(lackWords).join('\n');
  const blocking = lacks.filter(isBlocking);
  const [first] = blocking;
  if (first)
    return { kind: 'waiting', words: texts.lackAnd(texts.lacks[first.code], blocking.length - 1), details };
  const ready = texts.ready(sex);
  return {
    kind: 'done',
    words: lacks.length === 0 ? ready : `${ready}, ${texts.remarks(lacks.length)}`,
    details,
  };
}

/** Sorts those who lack most first. */
export function compareReadiness(one: PersonRow, other: PersonRow): number {
  return rank(other) - rank(one);
}

function rank({ leftOn, roles, lacks }: PersonRow): number {
  if (leftOn !== null) return -2;
  if (roles.length === 0) return -1;
  return lacks.filter(isBlocking).length * 100 + lacks.length;
}

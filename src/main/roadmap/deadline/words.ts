// Dates and readings in Russian words.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { DeadlineKind, DueRange, Recurrence } from '../../../shared/model/roadmap';
import { dayMonth, longDate } from '../../../shared/texts/dates';

const recurrenceWords: Readonly<Record<Recurrence, string>> = {
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  quarterly: 'ежеквартально',
  'half-yearly': 'раз в полугодие',
  yearly: 'ежегодно',
  'per-need': 'по мере необходимости',
};

export const withoutEndWords = 'постоянно';
export const unknownWords = 'срок не указан календарно';

/** «ежемесячно»; a rhythm that is none of the list is «периодически». */
export function rhythmWords(recurrence: Recurrence | null): string {
  return recurrence ? recurrenceWords[recurrence] : 'периодически';
}

/** The exact days that a deadline was read as: «с 1 октября по 31 октября 2021 г.». */
export function readingWords(reading: {
  readonly kind: DeadlineKind;
  readonly recurrence: Recurrence | null;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly parts: readonly DueRange[];
}): string {
  const { kind, recurrence, start, end, parts } = reading;
  if (kind === 'unknown') return unknownWords;
  const endless = kind === 'open' && start !== null && parts.every((part) => part.end !== null);
  const listed = parts.length > 1 && !endless ? parts : [{ start, end }];
  const days = listed.map(periodWords).filter(Boolean).join('; ');
  if (kind === 'recurring') return [rhythmWords(recurrence), days].filter(Boolean).join(' ');
  return days || `${withoutEndWords}, весь срок программы`;
}

function periodWords({ start, end }: DueRange): string {
  if (start === null) return end === null ? '' : `до ${longDate(end)}`;
  if (end === null) return `с ${longDate(start)}`;
  if (start === end) return longDate(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `с ${sameYear ? dayMonth(start) : longDate(start)} по ${longDate(end)}`;
}

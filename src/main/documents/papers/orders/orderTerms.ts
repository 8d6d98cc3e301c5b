// The time that an order sets: its words, and whether it runs backwards.
import words from '../../../../../resources/papers/order-shared.json';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { MissingField } from '../../paperData';
import { fillText } from '../../paperTexts';
import { dateInWords } from '../../wording';

interface Term {
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
}

/** « с 1 сентября 2025 г. по 31 мая 2026 г.»; a bound that is not set is left out. */
export function termWords({ since, until }: Term): string {
  return [
    since === null ? '' : fillText(words.since, { date: dateInWords(since) }),
    until === null ? '' : fillText(words.until, { date: dateInWords(until) }),
  ].join('');
}

/** What to say where the last day is before the first. */
export function backwards({ since, until }: Term, field: string, label: string): readonly MissingField[] {
  return since !== null && until !== null && until < since ? [{ field, label }] : [];
}

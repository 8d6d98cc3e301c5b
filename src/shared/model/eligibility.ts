// What stands between a person and an order on pairs: a closed list, each with its words and its cure.
import type { ConsentKind, ConsentState } from './consents';

/** `person` is named by whoever shows it. */
export type Lack =
  | { readonly code: 'left' }
  | { readonly code: 'birth-date-missing' }
  | { readonly code: 'representative-missing' }
  | {
      readonly code: 'consent';
      readonly kind: Exclude<ConsentKind, 'dissemination'>;
      readonly state: Exclude<ConsentState, 'valid' | 'expiring' | 'notNeeded'>;
    }
  | { readonly code: 'interview-missing' }
  | { readonly code: 'interview-not-recommended' }
  | { readonly code: 'form-missing' }
  | { readonly code: 'category-unfit'; readonly form: string }
  | { readonly code: 'too-young'; readonly form: string; readonly minAge: number }
  | { readonly code: 'novice-too-experienced'; readonly years: number };

export type LackCode = Lack['code'];

/** These only warn: they do not keep anybody out of an order. */
const warningsOnly: readonly LackCode[] = [
  'category-unfit',
  'too-young',
  'novice-too-experienced',
  'form-missing',
];

export function isBlocking({ code }: Lack): boolean {
  return !warningsOnly.includes(code);
}

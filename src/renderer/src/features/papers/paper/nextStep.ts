// What is done with a paper next: the one filled button of its page.
import type { PaperRecord } from '../../../../../shared/contract/papers';

export type NextStep = 'export' | 'sign';

/**
 * A draft is saved for Word; a printed one waits for the signature, unless something was changed since or is lacking.
 * @returns null: nothing has to be done, the paper is signed or cancelled
 */
export function nextStepOf(
  record: Pick<PaperRecord, 'status'> | null,
  {
    changed,
    lacking,
    readOnly,
  }: { readonly changed: boolean; readonly lacking: boolean; readonly readOnly: boolean },
): NextStep | null {
  if (record?.status === 'signed' || record?.status === 'cancelled') return null;
  return record?.status === 'printed' && !changed && !lacking && !readOnly ? 'sign' : 'export';
}

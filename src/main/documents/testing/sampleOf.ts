// Sample data of one paper, as its group writes them.
import type { FormKind } from '../../../shared/papers/kinds';
import type { NeedName } from '../paperData';

/** What a school would enter in the form of one paper; what is not given is as in a new form. */
export interface SampleOf {
  readonly kind: FormKind;
  /** `sample`, or another telling case: `oneForm`, `landscape`. */
  readonly name: string;
  readonly number?: string;
  readonly date?: string | null;
  /** By the fields of the form; people, papers and pictures whole. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Instead of the sample's facts. */
  readonly needs?: Readonly<Partial<Record<NeedName, unknown>>>;
}

// The catalogue of acts that roadmaps cite. It is data, so that a school's correction needs no new program.
import catalogue from '../../../../resources/acts.json';

export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly issuer: string;
  /** «Р-145» */
  readonly number: string;
  /** YYYY-MM-DD; null where the day of signing is not known. */
  readonly date: string | null;
  readonly title: string;
  /** Other names under which the same text may rightly be cited, e.g. that of an appendix. */
  readonly otherTitles: readonly string[];
  readonly shortTitle: string;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly note: string;
  /** Whether number, date and title were compared with the published act. */
  readonly verified: boolean;
}

export const acts: readonly Act[] = catalogue;

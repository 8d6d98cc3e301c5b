// A consent that is being taken back, as it is typed.
import type { PlainDate } from '../../../../shared/model/plainDate';

export interface Withdrawal {
  readonly withdrawnOn: PlainDate;
  readonly note: string;
}

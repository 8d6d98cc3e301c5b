// The order that introduced the model: other orders rest on it.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Database } from '../../database/connection';
import { findPapers } from '../repository';

/** The last one in force; a draft where none is signed but one has a number already. null: none at all. */
export function introductionOrder(
  database: Database,
): { readonly date: PlainDate | null; readonly number: string } | null {
  const orders = findPapers(database).filter(
    ({ kind, status, number }) => kind === 'order-introduction' && status !== 'cancelled' && number !== '',
  );
  const signed = orders.filter(({ status }) => status === 'signed');
  const found = signed[signed.length - 1] ?? orders[orders.length - 1];
  return found ? { date: found.date, number: found.number } : null;
}

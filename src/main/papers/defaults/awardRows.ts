// The rows of an award as the order that gives it has them: whom, and for what.
import { emptyRow, storedValues, type FieldRow, type PaperField } from '../../../shared/papers/fields';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { fieldsOf } from '../definitions';
import { findPaper } from '../repository';

/** What an order calls the awards that a paper is for, in its rows' `kind`. */
const awardKindsOf: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {
  'certificate-of-merit': ['merit'],
  'letter-of-thanks': ['gratitude', 'letter'],
};

/** Columns that both lists call alike are taken over. undefined where there is no order, or it gives no such award. */
export function awardRows(
  database: Database,
  kind: PaperKind,
  { columns }: PaperField & { readonly type: 'rows' },
  orderId: number | undefined,
): readonly FieldRow[] | undefined {
  const order = orderId === undefined ? null : findPaper(database, orderId);
  const awards = awardKindsOf[kind];
  if (!order || !awards || !('person' in columns)) return undefined;
  const values = storedValues(fieldsOf(order.kind), order.typed);
  const { awards: listed = [], commonReason } = values;
  const common = typeof commonReason === 'string' ? commonReason : '';
  const rows = (listed as readonly FieldRow[]).filter((row) => awards.includes(String(row['kind'])));
  if (rows.length === 0) return undefined;
  return rows.map((row) => {
    const reason = row['reason'] === '' ? common : (row['reason'] ?? '');
    const known = Object.entries({ ...row, reason }).filter(([name]) => name in columns);
    return { ...emptyRow(columns), ...Object.fromEntries(known) };
  });
}

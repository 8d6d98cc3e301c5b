// A new paper with what the file's data suggest.
import type { OpenedPaper, PaperDraft } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { emptyValue } from '../../../shared/papers/fields';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { paperOfOrder } from '../../pairs/orders';
import { fieldsOf } from '../definitions';
import { getPaper } from '../register';
import { findTemplateFor } from '../repository';
import { suggester } from './suggestions';

/** Nothing is stored. An order on pairs is in the register already and is opened. Refusal: not-found. */
export function startPaper(
  database: Database,
  { kind, ids, roundId }: Pick<PaperDraft, 'kind' | 'ids' | 'roundId'>,
  today: PlainDate,
): Result<OpenedPaper> {
  const [orderId] = ids;
  if (kind === 'order-pairs' && orderId !== undefined) {
    const paperId = paperOfOrder(database, orderId);
    return paperId === null ? fail('not-found', { what: 'order' }) : getPaper(database, paperId, today);
  }
  return ok({ draft: startDraft(database, kind, ids, roundId, today), record: null });
}

/** Its date and number are given with the signature. */
export function startDraft(
  database: Database,
  kind: PaperKind,
  ids: readonly number[],
  roundId: number | null,
  today: PlainDate,
): PaperDraft {
  const suggest = suggester(database, { kind, ids, today });
  const values = Object.fromEntries(
    Object.entries(fieldsOf(kind)).map(([name, field]) => [name, suggest(name, field) ?? emptyValue(field)]),
  );
  const templateId = findTemplateFor(database, kind);
  return { id: null, kind, ids, roundId, date: null, number: '', values, templateId };
}

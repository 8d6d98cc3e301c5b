// A paper as the window shows it before it is printed; a signed one as it was signed.
import type { PaperDraft, PaperPreview } from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { readValues } from '../../shared/papers/fields';
import { errorText } from '../../shared/texts/errors';
import type { Database } from '../database/connection';
import { layOut } from '../documents/layout/layOut';
import { readFrozen, readSignedFile } from './copies';
import { fieldsOf } from './definitions';
import { asOneDocument, makePapers, missingOf } from './makePapers';
import { draftOf, isSettled } from './register';
import { findPaper } from './repository';
import { draftWarnings } from './warnings';

/** Refusals: not-found, paper-values. */
export async function previewPaper(
  database: Database,
  typed: PaperDraft,
  today: PlainDate,
): Promise<Result<PaperPreview>> {
  const own = typed.id === null ? null : findPaper(database, typed.id);
  if (typed.id !== null && own?.kind !== typed.kind) return fail('not-found', { what: 'paper' });
  const frozen = own && isSettled(own) ? readFrozen(database, own.id) : null;
  if (own && frozen) {
    const damage = readSignedFile(database, own);
    return ok({
      title: frozen.title,
      missing: [],
      warnings: damage.ok ? [] : [errorText(damage.error).title],
      papers: frozen.titles.length,
      pages: await layOut(frozen.document),
      onTemplate: own.templateId !== null,
    });
  }
  const draft = own && isSettled(own) ? draftOf(own) : typed;
  const read = readValues(fieldsOf(draft.kind), draft.values);
  if (!read.ok) return fail('paper-values', { labels: read.labels });
  const made = makePapers(database, draft, today);
  if (!made.ok) return made;
  const missing = missingOf(made.value);
  const warnings = draftWarnings(database, draft, today);
  return ok({
    title: made.value.title,
    missing: [...missing],
    warnings: [...warnings],
    papers: made.value.papers.length,
    pages: await layOut(asOneDocument(made.value)),
    onTemplate: draft.templateId !== null,
  });
}

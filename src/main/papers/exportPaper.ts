// Papers as files: a draft as it is typed, a signed paper as it was signed, and papers straight from an area.
import type { PaperDraft } from '../../shared/contract/papers';
import type { ConsentKind } from '../../shared/model/consents';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { readValues } from '../../shared/papers/fields';
import type { PaperKind } from '../../shared/papers/kinds';
import { markIssued } from '../consents/consents';
import type { Database } from '../database/connection';
import { papersIn, readFrozen, readSignedFile, type FrozenPaper } from './copies';
import { startDraft, startPaper } from './defaults/start';
import { fieldsOf } from './definitions';
import { distinctFileNames } from './fileNames';
import { makePapers, missingOf, type MadePapers } from './makePapers';
import { notReady } from './notReady';
import { draftOf, isSettled, markPrinted } from './register';
import { fillEach, renderDraft, renderEach, type PaperFile } from './render';
import { findPaper, type PaperRow } from './repository';

export interface Exportable {
  /** Of the file with all of them. */
  readonly title: string;
  readonly asOne: () => Promise<Result<Uint8Array>>;
  /** One after another as they are asked for. @param taken names that are in the folder already */
  readonly each: (taken: readonly string[]) => AsyncGenerator<Result<PaperFile>>;
}

/**
 * What a draft prints; of a signed paper what was signed, whatever is typed now.
 * Refusals: not-found, paper-values, paper-not-ready, paper-damaged.
 */
export function exportable(database: Database, draft: PaperDraft, today: PlainDate): Result<Exportable> {
  const own = draft.id === null ? null : findPaper(database, draft.id);
  if (draft.id !== null && own?.kind !== draft.kind) return fail('not-found', { what: 'paper' });
  if (!own || !isSettled(own)) return exportableTyped(database, draft, today);
  const signed = exportableCopy(database, own, today);
  if (!signed.ok) return signed;
  return signed.value ? ok(signed.value) : exportableTyped(database, draftOf(own), today);
}

function exportableTyped(database: Database, draft: PaperDraft, today: PlainDate): Result<Exportable> {
  const read = readValues(fieldsOf(draft.kind), draft.values);
  if (!read.ok) return fail('paper-values', { labels: read.labels });
  const made = makePapers(database, draft, today);
  if (!made.ok) return made;
  const missing = missingOf(made.value);
  return missing.length > 0
    ? notReady(made.value.title, missing)
    : ok(exportableDraft(database, draft, made.value, today));
}

/** Straight from an area, with what the file suggests. Refusals: not-found, paper-not-ready. */
export function exportableAbout(
  database: Database,
  { kind, ids, roundId }: Pick<PaperDraft, 'kind' | 'ids' | 'roundId'>,
  today: PlainDate,
): Result<Exportable> {
  // One order on pairs is in the register, and may be signed already.
  if (ids.length > 1) return exportable(database, startDraft(database, kind, ids, roundId, today), today);
  const started = startPaper(database, { kind, ids, roundId }, today);
  return started.ok ? exportable(database, started.value.draft, today) : started;
}

function exportableDraft(
  database: Database,
  draft: PaperDraft,
  made: MadePapers,
  today: PlainDate,
): Exportable {
  const { templateId } = draft;
  return {
    title: made.title,
    asOne: () => renderDraft(database, draft, made, today),
    each: (taken) =>
      templateId === null
        ? allOk(renderEach(made.papers, taken, today))
        : fillEach(database, draft, templateId, taken, today),
  };
}

/** null where no copy was kept. */
function exportableCopy(database: Database, paper: PaperRow, today: PlainDate): Result<Exportable | null> {
  const frozen = readFrozen(database, paper.id);
  const file = readSignedFile(database, paper);
  if (!file.ok) return file;
  const { value: bytes } = file;
  if (!frozen || !bytes) return ok(null);
  return ok({
    title: frozen.title,
    asOne: () => Promise.resolve(ok(bytes)),
    each: (taken) => allOk(signedEach(frozen, bytes, taken, paper.date ?? today)),
  });
}

/** One paper is the very file that was signed; of several in one file each is made from its kept words. */
async function* signedEach(
  frozen: FrozenPaper,
  bytes: Uint8Array,
  taken: readonly string[],
  signedOn: PlainDate,
): AsyncGenerator<PaperFile> {
  const papers = papersIn(frozen);
  if (papers.length > 1) yield* renderEach(papers, taken, signedOn);
  else yield { name: distinctFileNames([frozen.title], taken)[0] ?? '', bytes };
}

async function* allOk(files: AsyncGenerator<PaperFile>): AsyncGenerator<Result<PaperFile>> {
  for await (const file of files) yield ok(file);
}

/** The consents whose blanks can be noted as handed out. */
const consentOf: Readonly<Partial<Record<PaperKind, ConsentKind>>> = {
  'consent-processing': 'processing',
  'consent-dissemination': 'dissemination',
  'consent-mentorship': 'mentorship',
};

/** What the file must know of an export: the paper is printed, blanks of consents are handed out. */
export interface ExportNotes {
  readonly id: number | null;
  readonly kind: PaperKind;
  readonly ids: readonly number[];
  readonly markIssued: boolean;
}

export function changesFile({ id, kind, ids, markIssued: marked }: ExportNotes): boolean {
  return id !== null || (marked && ids.length > 0 && consentOf[kind] !== undefined);
}

/** Refusal: not-found. */
export function noteExport(database: Database, notes: ExportNotes, today: PlainDate): Result<undefined> {
  const consent = consentOf[notes.kind];
  if (notes.markIssued && consent !== undefined) markIssued(database, consent, notes.ids, today);
  if (notes.id === null) return ok();
  const printed = markPrinted(database, notes.id, today);
  return printed.ok ? ok() : printed;
}

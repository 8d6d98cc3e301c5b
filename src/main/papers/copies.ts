// Signed papers as they were signed: frozen whole, so that nothing that changes later changes them.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import type { PaperDocument, PaperSection } from '../documents/paperModel';
import { asOneDocument, type MadePapers } from './makePapers';
import { findCopy, insertCopy, type PaperRow } from './repository';
import { recordTitle } from './titles';

export interface FrozenPaper {
  readonly title: string;
  /** Of each paper in it: the names of their files. */
  readonly titles: readonly string[];
  readonly document: PaperDocument;
}

const frozenSchema = v.object({
  title: v.string(),
  titles: v.array(v.string()),
  document: v.custom<PaperDocument>(
    (value) => typeof value === 'object' && value !== null && 'sections' in value,
  ),
});

export function freeze(made: MadePapers): FrozenPaper {
  return {
    title: made.title,
    titles: made.papers.map(({ title }) => title),
    document: asOneDocument(made),
  };
}

/** What is stored of it, and what two of them are compared by. */
export function frozenText(frozen: FrozenPaper): string {
  return JSON.stringify(frozen);
}

export function keepCopy(database: Database, paperId: number, model: string, docx: Uint8Array): void {
  insertCopy(database, paperId, { model, docx, sha256: sha256Of(docx) });
}

/** null of papers that were signed before copies were kept. */
export function readFrozen(database: Database, paperId: number): FrozenPaper | null {
  const copy = findCopy(database, paperId);
  return copy && v.parse(v.pipe(v.string(), v.parseJson(), frozenSchema), copy.model);
}

/**
 * The very file that was signed; null of papers that were signed before copies were kept.
 * Refusal: paper-damaged when the bytes are not those that were signed.
 */
export function readSignedFile(
  database: Database,
  { id, kind, title }: Pick<PaperRow, 'id' | 'kind' | 'title'>,
): Result<Uint8Array | null> {
  const copy = findCopy(database, id);
  if (!copy) return ok(null);
  return sha256Of(copy.docx) === copy.sha256
    ? ok(copy.docx)
    : fail('paper-damaged', { title: recordTitle(database, { id, kind, title }) });
}

/** The papers of a pack one by one; the whole where half sheets have joined some of them. */
export function papersIn({
  title,
  titles,
  document,
}: FrozenPaper): readonly { readonly title: string; readonly document: PaperDocument }[] {
  const papers: PaperSection[][] = [];
  for (const section of document.sections) {
    const last = papers[papers.length - 1];
    if (last && !section.beginsPaper) last.push(section);
    else papers.push([section]);
  }
  if (papers.length !== titles.length) return [{ title, document }];
  return papers.map((sections, index) => ({
    title: titles[index] ?? title,
    document: { ...document, title: titles[index] ?? title, sections },
  }));
}

/** Of the very file that was signed; null where no copy was kept. */
export function signedSha256(database: Database, paperId: number): string | null {
  return findCopy(database, paperId)?.sha256 ?? null;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

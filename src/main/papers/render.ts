// Made papers as .docx files: all in one, or a file each, on the program's own layout or on a blank of the school's.
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import type { FieldRow } from '../../shared/papers/fields';
import type { Database } from '../database/connection';
import type { PaperDocument } from '../documents/paperModel';
import { definitionOf } from './definitions';
import { distinctFileNames } from './fileNames';
import { needReader } from './gather/needs';
import type { PaperRequest } from './gather/paperData';
import { asOneDocument, makePapers, type MadePapers } from './makePapers';
import { fillWithTemplate } from './templates/fillWithTemplate';

export async function renderDocument(document: PaperDocument, madeOn: PlainDate): Promise<Uint8Array> {
  // Word's own library is large: loaded with the first paper, not with the program.
  const { renderDocx } = await import('../documents/renderDocx/renderDocx');
  return renderDocx(document, madeOn);
}

/** All in one file; each begins on a page of its own. */
export async function renderMade(made: MadePapers, madeOn: PlainDate): Promise<Uint8Array> {
  return renderDocument(asOneDocument(made), madeOn);
}

/** The same, on the draft's blank where it has one. Refusals are those of the blank. */
export async function renderDraft(
  database: Database,
  request: PaperRequest & { readonly templateId: number | null },
  made: MadePapers,
  madeOn: PlainDate,
): Promise<Result<Uint8Array>> {
  const { templateId } = request;
  if (templateId === null) return ok(await renderMade(made, madeOn));
  return fillWithTemplate(database, templateId, { request, made, madeOn });
}

export interface PaperFile {
  /** Without a folder, fit for Windows. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file each, one after another as they are asked for. @param taken names that are in the folder already */
export async function* renderEach(
  papers: readonly { readonly title: string; readonly document: PaperDocument }[],
  taken: readonly string[],
  madeOn: PlainDate,
): AsyncGenerator<PaperFile> {
  const names = distinctFileNames(
    papers.map(({ title }) => title),
    taken,
  );
  for (const [index, { document }] of papers.entries()) {
    yield { name: names[index] ?? '', bytes: await renderDocument(document, madeOn) };
  }
}

/** The same on a blank of the school's own: a refusal ends it. */
export async function* fillEach(
  database: Database,
  request: PaperRequest,
  templateId: number,
  taken: readonly string[],
  madeOn: PlainDate,
): AsyncGenerator<Result<PaperFile>> {
  const read = needReader(database, madeOn);
  const used = [...taken];
  for (const single of singlesOf(request)) {
    const made = makePapers(database, single, madeOn, read);
    const filled = made.ok
      ? await fillWithTemplate(database, templateId, { request: single, made: made.value, madeOn })
      : made;
    if (!made.ok || !filled.ok) {
      if (!filled.ok) yield filled;
      return;
    }
    const [name = ''] = distinctFileNames([made.value.title], used);
    used.push(name);
    yield ok({ name, bytes: filled.value });
  }
}

/** A request for each paper that a request asks for. */
function singlesOf(request: PaperRequest): readonly PaperRequest[] {
  const byId = request.ids.length > 0 ? request.ids.map((id) => ({ ...request, ids: [id] })) : [request];
  const each = definitionOf(request.kind)?.each ?? null;
  if (each === null) return byId;
  const entries = (request.values[each] ?? []) as readonly FieldRow[];
  if (entries.length === 0) return byId;
  return byId.flatMap((own) =>
    entries.map((entry) => ({ ...own, values: { ...own.values, [each]: [entry] } })),
  );
}

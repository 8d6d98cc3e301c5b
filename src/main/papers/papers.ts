// Which papers can be made now, and making one: the file's facts go in, the bytes of a .docx come out.
import { paperKinds, type PaperKind, type PaperList } from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import {
  buildPaper,
  missingFor,
  paperNeeds,
  paperTitle,
  type PaperSources,
} from '../documents/paperCatalogue';
import { notReady } from './notReady';
import { sourceReader } from './sources';

/** @param today names who takes part: the bases show how matters stand on it */
export function listPapers(database: Database, today: PlainDate): Result<PaperList> {
  const read = sourceReader(database, today);
  return ok(
    paperKinds.map((kind) => {
      const missing = missingFor(kind, read(paperNeeds(kind)));
      return { kind, title: paperTitle(kind), ready: missing.length === 0, missing };
    }),
  );
}

export interface MadePaper {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes one paper.
 * @param madeOn today: written into the file's properties, and the day on which the bases show how matters stand
 * @returns `paper-not-ready` with what is missing, in words
 */
export async function makePaper(
  database: Database,
  kind: PaperKind,
  madeOn: PlainDate,
): Promise<Result<MadePaper>> {
  const sources = sourceReader(database, madeOn)(paperNeeds(kind));
  const missing = missingFor(kind, sources);
  if (missing.length > 0) return notReady(paperTitle(kind), missing);
  return ok(await render(kind, sources, madeOn));
}

/** The same, with blanks to fill by hand where data are missing. */
export async function makePaperWithBlanks(
  database: Database,
  kind: PaperKind,
  madeOn: PlainDate,
): Promise<MadePaper> {
  return render(kind, sourceReader(database, madeOn)(paperNeeds(kind)), madeOn);
}

async function render(kind: PaperKind, sources: PaperSources, madeOn: PlainDate): Promise<MadePaper> {
  // Word's own library is large: loaded with the first paper, not with the program.
  const { renderDocx } = await import('../documents/renderDocx/renderDocx');
  return { title: paperTitle(kind), bytes: await renderDocx(buildPaper(kind, sources), madeOn) };
}

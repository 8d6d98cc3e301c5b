// One entry of a pack: a signed paper as it was signed, any other composed now.
import type { PackItem, PaperDraft } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../../shared/model/result';
import { factsOf } from '../../../shared/papers/kinds';
import { errorText } from '../../../shared/texts/errors';
import type { Database } from '../../database/connection';
import type { PaperAbout } from '../../documents/paperAbout';
import type { MissingField } from '../../documents/paperData';
import type { PaperDocument } from '../../documents/paperModel';
import { papersIn, readFrozen, readSignedFile } from '../copies';
import { startDraft } from '../defaults/start';
import { kindTitle } from '../definitions';
import { everySubject } from '../everySubject';
import type { ReadNeed } from '../gather/needs';
import { makePapers, missingOf, type MadePapers } from '../makePapers';
import { draftOf, isSettled } from '../register';
import { findPaper, type PaperRow } from '../repository';
import { recordTitle } from '../titles';

interface Papers {
  readonly title: string;
  readonly papers: readonly { readonly title: string; readonly document: PaperDocument }[];
}

export type ComposedEntry = Papers &
  (
    | {
        readonly type: 'composed';
        readonly missing: readonly MissingField[];
        readonly papers: readonly PaperAbout[];
      }
    /** On a blank of the school's own. */
    | {
        readonly type: 'onTemplate';
        readonly missing: readonly MissingField[];
        readonly draft: PaperDraft;
        readonly templateId: number;
      }
    | { readonly type: 'signed'; readonly bytes: Uint8Array }
  );

/** Refusals: not-found for the paper and for whom it is about; paper-damaged. */
export function composeEntry(
  database: Database,
  { kind, paperId, ids }: PackItem,
  today: PlainDate,
  read: ReadNeed,
): Result<ComposedEntry> {
  const paper = paperId === null ? null : findPaper(database, paperId);
  if (paperId !== null && paper?.kind !== kind) return fail('not-found', { what: 'paper' });
  const frozen = paper && isSettled(paper) ? readFrozen(database, paper.id) : null;
  const file = frozen && paper ? readSignedFile(database, paper) : ok(null);
  if (!file.ok) return file;
  const { value: bytes } = file;
  if (paper && frozen && bytes) {
    return ok({
      type: 'signed',
      title: titleOf(database, paper),
      papers: papersIn(frozen).map(({ title, document }) => ({ title, document })),
      bytes,
    });
  }
  return paper
    ? composed(database, draftOf(paper), paper, today, read)
    : composeDraft(database, freshDraft(database, kind, ids, today), today, read);
}

/** A paper that is not in the register. Refusal: not-found for whom it is about. */
export function composeDraft(
  database: Database,
  draft: PaperDraft,
  today: PlainDate,
  read: ReadNeed,
): Result<ComposedEntry> {
  return composed(database, draft, null, today, read);
}

function composed(
  database: Database,
  draft: PaperDraft,
  paper: PaperRow | null,
  today: PlainDate,
  read: ReadNeed,
): Result<ComposedEntry> {
  const made = makePapers(database, draft, today, read);
  if (!made.ok) return made;
  const entry = {
    title: paper ? titleOf(database, paper) : made.value.title,
    papers: titled(database, paper, made.value),
    missing: missingOf(made.value),
  };
  const { templateId } = draft;
  return ok(
    templateId === null
      ? { type: 'composed', ...entry }
      : { type: 'onTemplate', ...entry, draft, templateId },
  );
}

function freshDraft(
  database: Database,
  kind: PackItem['kind'],
  ids: readonly number[],
  today: PlainDate,
): PaperDraft {
  // The names that a questionnaire lists are those of the last round.
  const isOfRound = factsOf(kind).subject === 'participant' && ids.length > 0;
  const roundId = isOfRound ? everySubject(database, kind, today).roundId : null;
  return startDraft(database, kind, ids, roundId, today);
}

/** «Приказ № 45-ОД «О внедрении …»»: what has a number is found by it. */
function titleOf(database: Database, paper: PaperRow): string {
  const title = recordTitle(database, paper);
  if (factsOf(paper.kind).group !== 'orders' || paper.number === '') return title;
  const heading = /^Приказ «(.+)»$/u.exec(title)?.[1] ?? title;
  return `Приказ № ${paper.number.replace(/[/\\]/g, '-')} «${heading}»`;
}

/** The only paper of an entry is called as the entry is. */
function titled(database: Database, paper: PaperRow | null, { papers }: MadePapers): readonly PaperAbout[] {
  const [only] = papers;
  return paper && only && papers.length === 1 ? [{ ...only, title: titleOf(database, paper) }] : papers;
}

/** Of an entry that cannot even be composed. */
export function entryTitle(database: Database, { kind, paperId }: PackItem): string {
  const paper = paperId === null ? null : findPaper(database, paperId);
  return paper ? titleOf(database, paper) : kindTitle(kind);
}

/** Why an entry is left out, in one phrase. */
export function refusalWords(failure: Failure): string {
  return errorText(failure).title;
}

export function missingWords(missing: readonly MissingField[]): string {
  return `Не хватает: ${[...new Set(missing.map(({ label }) => label))].join(', ')}`;
}

// Papers about people, interviews, pairs and orders: gathered from their areas, made one by one or as a pack.
import type { PaperAboutKind } from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { packOf, type PaperAbout, type PaperAboutDefinition } from '../documents/paperAbout';
import { paperAboutCatalogue } from '../documents/paperAboutCatalogue';
import type { PaperDocument } from '../documents/paperModel';
import { consentData, mentorshipConsentData } from './about/consents';
import { interviewData } from './about/interviews';
import { addendumData, pairOrderData, supportPlanData } from './about/pairs';
import { questionnaireData } from './about/rounds';
import { distinctFileNames } from './fileNames';
import { notReady } from './notReady';

export interface PapersAboutRequest {
  readonly kind: PaperAboutKind;
  /** What they name depends on the kind: see `paperSubjects`. */
  readonly ids: readonly number[];
  /** Of questionnaires. */
  readonly roundId: number | null;
}

export interface PapersAbout {
  /** Of one paper its own title, of several that of the pack. */
  readonly title: string;
  readonly papers: readonly PaperAbout[];
}

/**
 * Each id's paper, once, in the order given; blanks stand where a pen can fill them.
 * Refusals: `not-found`; `paper-not-ready` naming what a paper cannot do without.
 */
export function papersAbout(
  database: Database,
  { kind, ids, roundId }: PapersAboutRequest,
  today: PlainDate,
): Result<PapersAbout> {
  const made = makers[kind](database, { ids: [...new Set(ids)], roundId, today });
  if (!made.ok) return made;
  const { packTitle } = paperAboutCatalogue[kind];
  const missing = made.value.flatMap((paper) => paper.missing);
  if (missing.length > 0) return notReady(packTitle, missing);
  const [only] = made.value;
  return ok({ title: made.value.length === 1 && only ? only.title : packTitle, papers: made.value });
}

/** All in one file; each begins on a page of its own. */
export async function renderPack({ title, papers }: PapersAbout, madeOn: PlainDate): Promise<Uint8Array> {
  const documents = papers.map(({ document }) => document);
  const [only] = documents;
  return render(documents.length === 1 && only ? only : packOf(title, documents), madeOn);
}

export interface PaperFile {
  /** Without a folder, fit for Windows. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file each, one after another as they are asked for. @param taken names that are in the folder already */
export async function* renderEach(
  { papers }: PapersAbout,
  taken: readonly string[],
  madeOn: PlainDate,
): AsyncGenerator<PaperFile> {
  const names = distinctFileNames(
    papers.map(({ title }) => title),
    taken,
  );
  for (const [index, { document }] of papers.entries()) {
    yield { name: names[index] ?? '', bytes: await render(document, madeOn) };
  }
}

async function render(document: PaperDocument, madeOn: PlainDate): Promise<Uint8Array> {
  // Word's own library is large: loaded with the first paper, not with the program.
  const { renderDocx } = await import('../documents/renderDocx/renderDocx');
  return renderDocx(document, madeOn);
}

interface Gathering {
  readonly ids: readonly number[];
  readonly roundId: number | null;
  readonly today: PlainDate;
}
type Maker = (database: Database, gathering: Gathering) => Result<readonly PaperAbout[]>;

const makers: Readonly<Record<PaperAboutKind, Maker>> = {
  'consent-processing': maker(paperAboutCatalogue['consent-processing'], (database, { ids, today }) =>
    consentData(database, ids, today),
  ),
  'consent-dissemination': maker(paperAboutCatalogue['consent-dissemination'], (database, { ids, today }) =>
    consentData(database, ids, today),
  ),
  'consent-mentorship': maker(paperAboutCatalogue['consent-mentorship'], (database, { ids }) =>
    mentorshipConsentData(database, ids),
  ),
  'interview-sheet': maker(paperAboutCatalogue['interview-sheet'], (database, { ids, today }) =>
    interviewData(database, ids, today),
  ),
  'preference-questionnaire': maker(
    paperAboutCatalogue['preference-questionnaire'],
    (database, { ids, roundId, today }) => questionnaireData(database, ids, roundId, today),
  ),
  'contract-addendum': maker(paperAboutCatalogue['contract-addendum'], (database, { ids, today }) =>
    addendumData(database, ids, today),
  ),
  'support-plan': maker(paperAboutCatalogue['support-plan'], (database, { ids, today }) =>
    supportPlanData(database, ids, today),
  ),
  'order-pairs': maker(paperAboutCatalogue['order-pairs'], (database, { ids, today }) =>
    pairOrderData(database, ids, today),
  ),
};

/** Joins a paper's definition to the reading of its data. */
function maker<Data>(
  definition: PaperAboutDefinition<Data>,
  gather: (database: Database, gathering: Gathering) => Result<readonly Data[]>,
): Maker {
  return (database, gathering) => {
    const data = gather(database, gathering);
    return data.ok ? ok(data.value.map(definition.make)) : data;
  };
}

// Every paper of the catalogue with each of its cases: what the proofs go through and the contact sheet shows.
import { isOwnData, paperKinds, type PaperKind } from '../../../shared/papers/kinds';
import { builtInWording } from '../acts';
import { formPaper } from '../formPapers';
import { packOf, type PaperAbout } from '../paperAbout';
import type { PaperDocument } from '../paperModel';
import { casesOf, papersOf } from './paperVariants';
import { samplesAbout } from './samplePapersAbout';

export interface PaperCase {
  readonly kind: PaperKind;
  /** `sample` and other cases written by hand, `empty`, `long`, `hostile`. */
  readonly name: string;
  /** One, or one for each of its entries: the first so many of them. */
  readonly papers: (most?: number) => readonly PaperAbout[];
}

export const everyCase: readonly PaperCase[] = paperKinds.flatMap((kind): readonly PaperCase[] =>
  isOwnData(kind)
    ? samplesAbout
        .filter((sample) => sample.kind === kind)
        .map(({ name, paper }) => ({ kind, name, papers: () => [paper] }))
    : casesOf(formPaper(kind)).map((one) => ({
        kind,
        name: one.name,
        papers: (most?: number) => papersOf(formPaper(kind), one, builtInWording, most),
      })),
);

/** A case as one file. */
export function caseDocument({ kind, papers }: PaperCase, most?: number): PaperDocument {
  const documents = papers(most).map(({ document }) => document);
  const [only] = documents;
  return documents.length === 1 && only ? only : packOf(kind, documents);
}

export function samplePaper(kind: PaperKind, name = 'sample'): PaperAbout {
  const found = everyCase.find((one) => one.kind === kind && one.name === name);
  const [paper] = found?.papers(1) ?? [];
  if (!paper) throw new Error(`no sample ${kind}, ${name}`);
  return paper;
}

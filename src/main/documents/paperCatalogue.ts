// Every paper the program can make, and the questions asked of any of them.
import * as v from 'valibot';
import type { PaperKind } from '../../shared/contract/papers';
import { paperSourcesSchema, type MissingField, type PaperSources } from './paperData';
import type { PaperDefinition } from './paperDefinition';
import type { PaperDocument } from './paperModel';
import { missingIn } from './paperAbout';
import { baseMentees, baseMentors } from './papers/bases';
import { orderAppendixRoadmap } from './papers/orderAppendixRoadmap';
import { orderForms } from './papers/orderForms';
import { orderIntroduction } from './papers/orderIntroduction';
import { programme } from './papers/programme';
import { roadmapPaper } from './papers/roadmap';

const definitions: Readonly<Record<PaperKind, PaperDefinition>> = {
  'order-introduction': orderIntroduction,
  'order-appendix-roadmap': orderAppendixRoadmap,
  roadmap: roadmapPaper,
  'order-forms': orderForms,
  programme,
  'base-mentors': baseMentors,
  'base-mentees': baseMentees,
};

/** In the order in which a school makes them. */
export const paperCatalogue: readonly Pick<PaperDefinition, 'kind' | 'title' | 'needs'>[] =
  Object.values(definitions);

export type { PaperSources } from './paperData';

export function paperTitle(kind: PaperKind): string {
  return definitions[kind].title;
}

/** Which of the sources it is made from. */
export function paperNeeds(kind: PaperKind): PaperDefinition['needs'] {
  return definitions[kind].needs;
}

/**
 * The paper as plain data, ready for `renderDocx`; blanks stand where data are missing.
 * The sources' texts are cleaned and typeset here, once.
 * @throws v.ValiError when the sources have another shape than their schema
 */
export function buildPaper(kind: PaperKind, sources: PaperSources): PaperDocument {
  return definitions[kind].compose(v.parse(paperSourcesSchema, sources));
}

/**
 * What must be entered before the paper can be signed; empty when it is ready.
 * @throws v.ValiError when the sources have another shape than their schema
 */
export function missingFor(kind: PaperKind, sources: PaperSources): readonly MissingField[] {
  return missingIn(v.parse(paperSourcesSchema, sources), definitions[kind].required);
}

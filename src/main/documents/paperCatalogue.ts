// Every paper the program can make, and the questions asked of any of them.
import * as v from 'valibot';
import type { PaperKind } from '../../shared/contract/papers';
import { paperSourcesSchema, type MissingField, type PaperSources } from './paperData';
import type { PaperDefinition } from './paperDefinition';
import type { PaperDocument } from './paperModel';
import { paperTexts } from './paperTexts';
import { orderAppendixRoadmap } from './papers/orderAppendixRoadmap';
import { orderIntroduction } from './papers/orderIntroduction';
import { roadmapPaper } from './papers/roadmap';

const definitions: Readonly<Record<PaperKind, PaperDefinition>> = {
  'order-introduction': orderIntroduction,
  'order-appendix-roadmap': orderAppendixRoadmap,
  roadmap: roadmapPaper,
};

/** In the order in which a school makes them. */
export const paperCatalogue: readonly Pick<PaperDefinition, 'kind' | 'title' | 'needs'>[] =
  Object.values(definitions);

export type { PaperSources } from './paperData';

export function paperTitle(kind: PaperKind): string {
  return definitions[kind].title;
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
  const clean = v.parse(paperSourcesSchema, sources);
  return definitions[kind].required
    .filter((field) => isEmpty(valueAt(clean, field)))
    .map((field) => ({ field, label: paperTexts.missing[field] }));
}

/** undefined where the path leads through a source that is not there. */
function valueAt(sources: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], sources);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

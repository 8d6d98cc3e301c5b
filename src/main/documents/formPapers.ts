// Every paper that is made from a form of its own and from the file's facts.
import { paperKinds, type FormKind, type PaperKind } from '../../shared/papers/kinds';
import type { PaperDefinition } from './definePaper';
import { actPapers } from './papers/acts/actPapers';
import { awardPapers } from './papers/awards/awardPapers';
import { orderPapers } from './papers/orders/orderPapers';
import { recordPapers } from './papers/records/recordPapers';

const byKind: ReadonlyMap<PaperKind, PaperDefinition> = new Map(
  [...orderPapers, ...actPapers, ...recordPapers, ...awardPapers].map((definition) => [
    definition.kind,
    definition,
  ]),
);

/** In the order of the catalogue. */
export const formPapers: readonly PaperDefinition[] = paperKinds.flatMap((kind) => byKind.get(kind) ?? []);

export function formPaper(kind: FormKind): PaperDefinition {
  const definition = byKind.get(kind);
  if (!definition) throw new Error(`no paper ${kind}`);
  return definition;
}

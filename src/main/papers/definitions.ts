// What the register must know of each kind of paper, whatever it is made from.
import type { PaperFields } from '../../shared/papers/fields';
import { isOwnData, type PaperKind } from '../../shared/papers/kinds';
import type { PaperDefinition } from '../documents/definePaper';
import { formPapers } from '../documents/formPapers';
import { paperAboutCatalogue } from '../documents/paperAboutCatalogue';

/** null of papers whose data an area gathers. */
export function definitionOf(kind: PaperKind): PaperDefinition | null {
  return formPapers.find((definition) => definition.kind === kind) ?? null;
}

/** Of its own form; papers whose data an area gathers have none. */
export function fieldsOf(kind: PaperKind): PaperFields {
  return definitionOf(kind)?.fields ?? {};
}

/** Of the catalogue, and of a file with several. */
export function kindTitle(kind: PaperKind): string {
  return isOwnData(kind) ? paperAboutCatalogue[kind].packTitle : (definitionOf(kind)?.title ?? '');
}

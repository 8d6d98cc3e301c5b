// The acts that roadmaps cite. They are data, so that a correction needs no new program.
import type { Act as CatalogueAct } from '../../../shared/contract/papers';
import { builtInActs } from '../../documents/acts';

export type Act = CatalogueAct;
export const acts: readonly Act[] = builtInActs;

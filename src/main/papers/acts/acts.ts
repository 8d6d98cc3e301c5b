// The acts that papers cite: the built-in list with the school's corrections.
import * as v from 'valibot';
import { actSchema, type Act } from '../../../shared/contract/papers';
import type { Database } from '../../database/connection';
import { builtInActs } from '../../documents/acts';
import { findCatalogue } from '../../school/catalogue';

export const ACTS_CATALOGUE = 'acts';
const actsSchema = v.array(actSchema);

export function actCatalogue(database: Database): readonly Act[] {
  return findCatalogue(database, ACTS_CATALOGUE, actsSchema) ?? builtInActs;
}

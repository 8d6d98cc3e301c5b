// How a paper is worded: the school's own texts, and the acts they cite.
import * as v from 'valibot';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { citer } from '../../documents/acts';
import { actsCitedIn, inWording, type PaperWording } from '../../documents/wordingOf';
import { findCatalogue } from '../../school/catalogue';
import { actCatalogue } from '../acts/acts';
import { editableTexts, textsOf, wordingProblems, type Wording } from './editableTexts';

export const TEXTS_CATALOGUE = 'paper-texts';
/** By kind of paper and path. */
const storedSchema = v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())])));
export type StoredTexts = Readonly<Record<string, Readonly<Record<string, Wording>>>>;

export function wordingFor(database: Database, kind: PaperKind): PaperWording {
  return { overrides: ownTexts(database, kind), cite: citer(actCatalogue(database)) };
}

/** The acts that a kind's texts cite, the school's own texts counted. */
export function actsCitedBy(database: Database, kind: PaperKind): readonly string[] {
  const asWritten: PaperWording = { overrides: ownTexts(database, kind), cite: () => undefined };
  return actsCitedIn(inWording(textsOf(kind), asWritten));
}

export function storedTexts(database: Database): StoredTexts {
  return findCatalogue(database, TEXTS_CATALOGUE, storedSchema) ?? {};
}

/** Of a kind, by path. What does not fit the program's present text, as one of another version may not, is left out. */
export function ownTexts(database: Database, kind: PaperKind): Readonly<Record<string, Wording>> {
  const own = storedTexts(database)[kind];
  if (!own) return {};
  return Object.fromEntries(
    editableTexts(kind).flatMap((text) => {
      const worded = own[text.path];
      const fits =
        worded !== undefined &&
        typeof worded === typeof text.builtIn &&
        wordingProblems(text, worded).length === 0;
      return fits ? [[text.path, worded] as const] : [];
    }),
  );
}

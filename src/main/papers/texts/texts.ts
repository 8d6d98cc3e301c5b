// The texts of papers while the school changes them; back to the built-in ones at any time.
import * as v from 'valibot';
import type { PaperText } from '../../../shared/contract/papers';
import { fail, ok, type Result } from '../../../shared/model/result';
import { same } from '../../../shared/model/same';
import type { PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { lines as cleanLines, text as cleanText } from '../../documents/paperFields';
import { saveCatalogue } from '../../school/catalogue';
import { actCatalogue } from '../acts/acts';
import { editableTexts, linesOf, placeholdersOf, wordingProblems, type Wording } from './editableTexts';
import { PlaceNames } from './placeNames';
import { ownTexts, storedTexts, TEXTS_CATALOGUE } from './wording';

/** Those of a kind that may be changed, as they are worded now; what stands in braces has its Russian name. */
export function paperTexts(database: Database, kind: PaperKind): PaperText[] {
  const own = ownTexts(database, kind);
  const places = new PlaceNames(actCatalogue(database));
  const shown = (texts: readonly string[]) => texts.map((text) => places.shown(text));
  return editableTexts(kind).map(({ path, label, builtIn }) => ({
    path,
    label,
    isList: typeof builtIn !== 'string',
    lines: shown(linesOf(own[path] ?? builtIn)),
    builtIn: shown(linesOf(builtIn)),
    placeholders: shown(placeholdersOf(builtIn)),
  }));
}

/** lines null: back to the built-in text. Refusals: not-found for a text that the kind has not; wording-wrong. */
export function savePaperTexts(
  database: Database,
  kind: PaperKind,
  changes: readonly { readonly path: string; readonly lines: readonly string[] | null }[],
): Result<{ done: boolean }> {
  const known = new Map(editableTexts(kind).map((text) => [text.path, text]));
  const acts = actCatalogue(database);
  const actIds = new Set(acts.map(({ id }) => id));
  const places = new PlaceNames(acts);
  const stored = storedTexts(database);
  const own = new Map<string, Wording>(Object.entries(stored[kind] ?? {}));
  const problems: string[] = [];
  for (const { path, lines } of changes) {
    const text = known.get(path);
    if (!text) return fail('not-found', { what: 'paper' });
    const typed = lines?.map((line) => places.stored(line));
    const worded = typed ? cleaned(text.builtIn, typed) : text.builtIn;
    if (typed) problems.push(...wordingProblems(text, worded, actIds));
    if (same(worded, text.builtIn)) own.delete(path);
    else own.set(path, worded);
  }
  if (problems.length > 0) {
    return fail('wording-wrong', { problems: problems.map((problem) => places.shown(problem)) });
  }
  const { [kind]: _before, ...others } = stored;
  const next = own.size === 0 ? others : { ...others, [kind]: Object.fromEntries(own) };
  saveCatalogue(database, TEXTS_CATALOGUE, Object.keys(next).length === 0 ? null : next);
  return ok({ done: true });
}

/** As any text on its way into a paper; of a list the empty points are dropped. */
function cleaned(builtIn: Wording, lines: readonly string[]): Wording {
  return typeof builtIn === 'string' ? v.parse(cleanText, lines.join('\n')) : v.parse(cleanLines, lines);
}

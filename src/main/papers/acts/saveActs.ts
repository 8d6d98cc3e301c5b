// The school's corrections of the acts that papers cite, and acts of its own.
import type { Act } from '../../../shared/contract/papers';
import { fail, ok, type Result } from '../../../shared/model/result';
import { paperKinds } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { builtInActs } from '../../documents/acts';
import { sanitiseText } from '../../documents/typography';
import { saveCatalogue } from '../../school/catalogue';
import { kindTitle } from '../definitions';
import { actsCitedBy } from '../texts/wording';
import { ACTS_CATALOGUE, actCatalogue } from './acts';

/** @param acts null: back to the built-in list. Refusal: acts-wrong. */
export function saveActs(database: Database, acts: readonly Act[] | null): Result<{ done: boolean }> {
  const cleaned = (acts ?? builtInActs).map(cleanedAct);
  const problems = [...cleaned.flatMap(problemsOf), ...doubles(cleaned), ...lost(database, cleaned)];
  if (problems.length > 0) return fail('acts-wrong', { problems });
  saveCatalogue(database, ACTS_CATALOGUE, acts === null ? null : cleaned);
  return ok({ done: true });
}

function cleanedAct(act: Act): Act {
  const clean = (text: string) => sanitiseText(text).replace(/\s+/gu, ' ').trim();
  return {
    ...act,
    id: act.id.trim(),
    kind: clean(act.kind),
    issuer: clean(act.issuer),
    number: clean(act.number),
    title: clean(act.title),
    otherTitles: act.otherTitles.map(clean).filter((title) => title !== ''),
    shortTitle: clean(act.shortTitle),
    note: clean(act.note),
  };
}

function problemsOf(act: Act): readonly string[] {
  const { id, kind, title, issuer, number, inForceFrom, inForceTo } = act;
  const name = nameOf(act);
  return [
    ...(/^[\w-]+$/.test(id) ? [] : [words.id(id)]),
    ...(kind === '' ? [words.noKind(name)] : []),
    ...(title === '' ? [words.noTitle(name)] : []),
    // In a text braces are places to be filled.
    ...([kind, title, issuer, number].some((text) => /[{}]/.test(text)) ? [words.braces(name)] : []),
    ...(inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom ? [words.backwards(name)] : []),
  ];
}

function doubles(acts: readonly Act[]): readonly string[] {
  const ids = acts.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(words.double);
}

/** An act that a text cites stays: without it the paper would print the braces. */
function lost(database: Database, acts: readonly Act[]): readonly string[] {
  const kept = new Set(acts.map(({ id }) => id));
  const before = new Map(actCatalogue(database).map((act) => [act.id, act]));
  return paperKinds.flatMap((kind) =>
    actsCitedBy(database, kind).flatMap((id) => {
      const act = before.get(id);
      return act && !kept.has(id) ? [words.cited(nameOf(act), kindTitle(kind))] : [];
    }),
  );
}

function nameOf({ id, kind, number, shortTitle }: Act): string {
  return [shortTitle, [kind, number].join(' ').trim(), id].find((name) => name !== '') ?? '';
}

const words = {
  id: (id: string) => `обозначение «${id}» (нужны латинские буквы, цифры и дефис)`,
  noKind: (name: string) => `«${name}»: не указан вид акта`,
  noTitle: (name: string) => `«${name}»: не указано название`,
  braces: (name: string) => `«${name}»: фигурных скобок в реквизитах быть не может`,
  backwards: (name: string) => `«${name}»: перестаёт действовать раньше, чем начинает`,
  double: (id: string) => `обозначение «${id}» стоит дважды`,
  cited: (name: string, paper: string) =>
    `акт «${name}» удалить нельзя, на него ссылается документ «${paper}»`,
} as const;

// Splits a cell of «Ответственные» into roles and persons.
import { cellWords, type CellWord } from './cellWords';
import { nameLength } from './personNames';
import {
  isAbbreviation,
  isField,
  isGenitiveToo,
  isNominativeAdjective,
  isPreposition,
  isSubject,
  roleNumber,
  takesGenitive,
  takesSecondNoun,
  type RoleNumber,
} from './roleWords';

/**
 * One entry per role or person, in the order and the letters of the cell.
 *
 * Words hyphenated at a line break are joined; a name beside the role of one person is one entry with it
 * («Куратор Калинова Е. А.», «Понизова Е.А., заведующий МБДОУ №18»); «и» parts only whole roles; a left-out head
 * is restored («Зам. директора по УВР и ВР» gives two). Takes any text and never throws; an empty cell gives none.
 */
export function splitResponsible(cell: string): string[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let before: CellWord | null = null;
  const words = cellWords(cell);
  for (let at = 0; at < words.length;) {
    const here = readingAt(words, at);
    const word = words[at] as CellWord;
    const restored: readonly string[] | null = entry && head(entry, word, before, words[at + 1]);
    if (entry && before && restored) {
      entry = { ...empty, words: restored, role: entry.role };
      entries.push(entry);
      at += word.text === 'и' ? 1 : 0;
    } else if (entry && word.text === 'и' && partsWholes(words, at)) {
      before = { ...word, after: 'end' };
      at += 1;
      continue;
    } else if (!entry || !before || parts(entry, before, word, here)) {
      entry = { ...empty };
      entries.push(entry);
    } else if (before.after === 'comma') {
      entry.words = [...entry.words.slice(0, -1), `${entry.words.at(-1) ?? ''},`];
    }
    const length = Math.max(1, here.name);
    take(entry, words.slice(at, at + length), here);
    before = words[at + length - 1] ?? null;
    at += length;
  }
  return entries
    .map(({ words: found }) => found.join(' '))
    .filter((text) => /[\p{L}\d]/u.test(text) && !text.endsWith(':'))
    .map(tidy);
}

interface Entry {
  words: readonly string[];
  /** The first role's number; null before any role. */
  role: RoleNumber | null;
  named: boolean;
}

const empty: Entry = { words: [], role: null, named: false };

interface Here {
  /** Words of a person's name that begins here; 0 when none does. */
  readonly name: number;
  /** The number of a role that begins here, its adjectives included; null when none does. */
  readonly role: RoleNumber | null;
}

function readingAt(words: readonly CellWord[], at: number): Here {
  if (words[at]?.enclosed) return { name: 0, role: null };
  const texts = words.slice(at, at + 3).map(({ text }, index) => {
    const interrupted = words.slice(at, at + index).some(({ after }) => after !== 'nothing');
    return interrupted ? '' : text;
  });
  const name = nameLength(texts);
  return { name, role: name > 0 ? null : roleFrom(texts) };
}

/** A noun of the lexicon, or up to two adjectives in the nominative and then one. */
function roleFrom([first = '', second = '', third = '']: readonly string[]): RoleNumber | null {
  const own = roleNumber(first);
  if (own !== null) return own;
  if (!isNominativeAdjective(first)) return null;
  const next = roleNumber(second);
  if (next !== null) return next;
  return isNominativeAdjective(second) ? roleNumber(third) : null;
}

/** Whether a new entry begins with this word. */
function parts(entry: Entry, before: CellWord, word: CellWord, here: Here): boolean {
  if (before.after === 'end') return true;
  // «Ответственные: директор, куратор»: a label of the list.
  if (before.text.endsWith(':') && entry.words.length === 1 && entry.role === 'several') return true;
  if (before.after === 'comma') return !continues(entry, before, word, here);
  if (before.after === 'slash') return here.role !== null || here.name > 0;
  if (isPreposition(before.text) || isDash(before.text) || word.enclosed) return false;
  if (here.name > 0) return entry.named || entry.role === 'several' || entry.role === 'body';
  if (here.role === null) return false;
  const stands = word.opensLine || /^\p{Lu}/u.test(word.text);
  // «МКОУ Гадлинская школа» is one body; after a name, one person's role belongs to it and others' do not.
  if (entry.role === null) return entry.named ? here.role !== 'one' : stands && here.role !== 'body';
  const adjective = isNominativeAdjective(before.text);
  if (adjective && !(stands && isWholeRole(before.text))) return false;
  if (takesGenitive(before.text) && (isGenitiveToo(word.text) || isAbbreviation(word.text))) return false;
  if (stands || entry.named) return true;
  if (isGenitiveToo(word.text) || takesSecondNoun(before.text)) return false;
  return isWholeRole(before.text) || (here.role !== entry.role && here.role !== 'body');
}

function isDash(text: string): boolean {
  return /^[-–—]+$/u.test(text);
}

/** «ответственные», «наставляемый»: a noun although it looks like an adjective. */
function isWholeRole(word: string): boolean {
  return roleNumber(word) !== null;
}

const participle = /^\p{Ll}+(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ые|ое|ийся|аяся|иеся)$/u;
const relative = /^(?:котор\p{L}+|чь\p{L}+|где|в|имеющ\p{L}+)$/u;

const genitiveAdjective = /^\p{Ll}{3,}(?:ого|его|ой|ей|ых|их)$/u;

/** After a comma: an apposition to a lone name, a clause about the role before, or a second adjective. */
function continues(entry: Entry, before: CellWord, word: CellWord, here: Here): boolean {
  if (entry.named && entry.role === null) return here.role === 'one' && /^\p{Ll}/u.test(word.text);
  if (genitiveAdjective.test(before.text) && genitiveAdjective.test(word.text)) return true;
  return here.role === null && here.name === 0 && (participle.test(word.text) || relative.test(word.text));
}

/** Whether «и» stands between two whole roles or persons. */
function partsWholes(words: readonly CellWord[], at: number): boolean {
  const before = words[at - 1];
  const next = readingAt(words, at + 1);
  if (before?.after !== 'nothing' || isPreposition(before.text)) return false;
  if (isNominativeAdjective(before.text) && !isWholeRole(before.text)) return false;
  return next.role !== null || next.name > 0;
}

/** The head to restore before «ВР» in «Зам. директора по УВР и ВР» («… и по ВР») and before «физики» in «Учителя математики, физики». */
function head(
  { words }: Entry,
  word: CellWord,
  before: CellWord | null,
  next: CellWord | undefined,
): readonly string[] | null {
  const and = word.text === 'и' && before?.after === 'nothing';
  const field = and ? next?.text : before?.after === 'comma' ? word.text : undefined;
  if (field === undefined) return null;
  // «Зам. директора по УВР, по ВР»
  const by = words.lastIndexOf('по');
  if (field === 'по' && by > 0) return words.slice(0, by);
  const last = words.at(-1) ?? '';
  const bare = field.replace(/[.,]$/u, '');
  if (isField(bare) && isField(last) && words.at(-2) === 'по') return words.slice(0, -1);
  // «учителя истории и обществознания» teach both.
  const teachers = /^учител[ьяи]$/iu.test(words[0] ?? '') && words.length > 1;
  return !and && teachers && isSubject(bare) ? words.slice(0, 1) : null;
}

function take(entry: Entry, taken: readonly CellWord[], here: Here): void {
  entry.words = [...entry.words, ...taken.map(({ text }) => text)];
  entry.named ||= here.name > 0;
  entry.role ??= here.role;
}

/** Without the marks around the entry; the full stop stays only after an abbreviation or an initial. */
function tidy(text: string): string {
  const bare = text.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '');
  if (!bare.endsWith('.')) return bare;
  const last = bare.slice(0, -1).split(/[\s.]/u).at(-1) ?? '';
  return isAbbreviation(last) ? bare : tidy(bare.slice(0, -1));
}

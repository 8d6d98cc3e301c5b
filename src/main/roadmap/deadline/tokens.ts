// Cuts a deadline phrase into tokens: words of the lexicon, numbers, marks, and everything else.
import { isKnown, meaningOf, type Meaning } from './lexicon';
import { romanValue, spelledPlainly, toCyrillic, ungluedWords } from './spelling';

export type Mark = '.' | ',' | ';' | ':' | '/' | '+' | '-' | '…' | '(' | ')' | '•';

interface Placed {
  /** No space stands between this token and the one before it. */
  readonly glued: boolean;
  /** A line begins with it; narrow columns break lines anywhere, so rules look across. */
  readonly opensLine: boolean;
}

export interface NumberToken extends Placed {
  readonly type: 'number';
  readonly value: number;
  /** How many digits were written; 0 for words and Roman numerals. */
  readonly digits: number;
  readonly form: 'plain' | 'ordinal' | 'roman' | 'word';
}

export interface MarkToken extends Placed {
  readonly type: 'mark';
  readonly mark: Mark;
}

export interface OtherToken extends Placed {
  readonly type: 'other';
}

export type WordToken = Exclude<Meaning, { type: 'numeral' | 'tens' }> & Placed;
export type Token = WordToken | NumberToken | MarkToken | OtherToken;

/** A cell is a line or two; what is longer is read no further, so that time stays bounded. */
export const longestPhraseChars = 2000;

/** Never throws; takes any text. Dots that end an abbreviation, quotes and asterisks are dropped. */
export function tokenize(phrase: string): Token[] {
  return withRomanLookalikes(withCompoundNumerals(lex(spelledPlainly(phrase.slice(0, longestPhraseChars)))));
}

type RawToken = (Meaning & Placed) | NumberToken | MarkToken | (OtherToken & { readonly capitals: string });

const lexeme =
  /(?<space>\s+)|(?<digits>\d+)|(?<word>[IVX]+(?=[а-я])|\p{L}+)|(?<dots>\.{2,})|(?<mark>[.,;:/\\+()\[\]•·▪●])|(?<dash>[-‐‑‒–—―−~]+)|(?<sign>№|\S)/uy;
/** «1-й», «2-ая», «5-го», «2х»: the ending makes the number an ordinal. */
const ordinalEnding =
  /[^\S\n]?[-‐‑–—]?[^\S\n]?(?:ый|ой|ий|ая|яя|ое|ые|ую|юю|ого|его|го|ому|ему|му|ым|им|ом|ых|их|ми|ти|й|я|е|х|м|ю|ье|ья|ьей|ью|ей)(?![\p{L}\d])/uy;
const splitWord = /[-‐‑]\n\s*(\p{Ll}+)/uy;

function lex(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  let glued = false;
  let opensLine = true;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const found = match(lexeme);
    const groups = found?.groups;
    if (!groups) break; // every character is matched by one of the groups
    const [written] = found;
    at += written.length;
    if (groups['space'] !== undefined) {
      glued = false;
      opensLine ||= written.includes('\n');
      continue;
    }
    const placed: Placed = { glued, opensLine };
    if (groups['digits'] !== undefined) {
      const ending = written.length <= 2 ? match(ordinalEnding) : null;
      // «2 м» or «5 е» without a hyphen is another word; so is an ending after a space.
      const ordinal = ending !== null && (/[-‐‑–—]/u.test(ending[0]) || /^\p{L}/u.test(ending[0]));
      if (ordinal) at += ending[0].length;
      tokens.push(numberToken(written, ordinal, placed));
    } else if (groups['word'] !== undefined) {
      let word = written;
      const [broken = '', rest = ''] = match(splitWord) ?? [];
      if (rest && isHyphenated(written, rest)) {
        word += rest;
        at += broken.length;
      }
      tokens.push(...wordTokens(word, placed));
      at += romanEnding(tokens.at(-1), match(ordinalEnding));
    } else if (groups['dots'] !== undefined) {
      tokens.push({ type: 'mark', mark: '…', ...placed });
    } else if (groups['dash'] !== undefined) {
      tokens.push({ type: 'mark', mark: '-', ...placed });
    } else if (groups['mark'] !== undefined) {
      if (written !== '.' || tokens.at(-1)?.type === 'number') {
        tokens.push({ type: 'mark', mark: sameMark[written] ?? (written as Mark), ...placed });
      }
    } else {
      const meaning = meaningOf(written);
      tokens.push(meaning ? { ...meaning, ...placed } : { type: 'other', capitals: '', ...placed });
    }
    glued = true;
    opensLine = false;
  }
  return tokens;
}

const sameMark: Readonly<Record<string, Mark>> = {
  '·': '•',
  '▪': '•',
  '●': '•',
  '\\': '/',
  '[': '(',
  ']': ')',
};

function isHyphenated(first: string, second: string): boolean {
  const joined = first.toLowerCase() + second;
  return isKnown(joined) && !isKnown(first.toLowerCase());
}

/** More digits than a year has are a telephone or a register number. */
function numberToken(digits: string, ordinal: boolean, placed: Placed): RawToken {
  if (digits.length > 4) return { type: 'other', capitals: '', ...placed };
  return {
    type: 'number',
    value: Number(digits),
    digits: digits.length,
    form: ordinal ? 'ordinal' : 'plain',
    ...placed,
  };
}

/** One token, or several where words lost the spaces between them. */
function wordTokens(written: string, placed: Placed): readonly RawToken[] {
  const token = wordToken(written, placed);
  const words = token.type === 'other' ? ungluedWords(toCyrillic(written.toLowerCase())) : null;
  if (!words) return [token];
  return words.map((word, index) =>
    wordToken(word, index === 0 ? placed : { glued: true, opensLine: false }),
  );
}

function wordToken(written: string, placed: Placed): RawToken {
  const roman = romanValue(written);
  if (roman !== null) return { type: 'number', value: roman, digits: 0, form: 'roman', ...placed };
  if (lookalikes.has(written)) return { type: 'other', capitals: written, ...placed };
  const lower = written.toLowerCase();
  const meaning = meaningOf(lower) ?? meaningOf(toCyrillic(lower));
  return meaning ? { ...meaning, ...placed } : { type: 'other', capitals: written, ...placed };
}

/** The length of «-я» in «III-я»; an ending without its hyphen is another word. */
function romanEnding(token: RawToken | undefined, ending: RegExpExecArray | null): number {
  const isRoman = token?.type === 'number' && token.form === 'roman';
  return isRoman && ending && /[-‐‑–—]/u.test(ending[0]) ? ending[0].length : 0;
}

/** «двадцать пятого» is one number. */
function withCompoundNumerals(tokens: readonly RawToken[]): (Exclude<RawToken, Meaning> | WordToken)[] {
  const result: (Exclude<RawToken, Meaning> | WordToken)[] = [];
  tokens.forEach((token, index) => {
    const { glued, opensLine } = token;
    if (token.type === 'tens') {
      const next = tokens[index + 1];
      if (next?.type === 'numeral' && next.value < 10) return;
      result.push({ type: 'number', value: token.value, digits: 0, form: 'word', glued, opensLine });
    } else if (token.type === 'numeral') {
      const tens = tokens[index - 1];
      const value = token.value + (tens?.type === 'tens' && token.value < 10 ? tens.value : 0);
      const form = token.ordinal ? 'ordinal' : 'word';
      result.push({ type: 'number', value, digits: 0, form, glued, opensLine });
    } else {
      result.push(token);
    }
  });
  return result;
}

const lookalikes: ReadonlyMap<string, number> = new Map([
  ['П', 2],
  ['Ш', 3],
]);
const numbered: readonly string[] = ['term', 'quarter', 'half', 'decade', 'week', 'trimester'];

/** «П полугодие», «Ш-IV четверть»: capitals that look like II and III, before something that is numbered. */
function withRomanLookalikes(tokens: readonly (Exclude<RawToken, Meaning> | WordToken)[]): Token[] {
  const unitFollows = (at: number): boolean => {
    const next = tokens.slice(at).find((token) => !joinsNumbers(token));
    return next?.type === 'unit' && numbered.includes(next.unit);
  };
  return tokens.map((token, index) => {
    if (token.type !== 'other') return token;
    const { capitals, ...other } = token;
    const value = lookalikes.get(capitals);
    if (value === undefined || !unitFollows(index + 1)) return other;
    return { ...other, type: 'number', value, digits: 0, form: 'roman' };
  });
}

function joinsNumbers(token: Exclude<RawToken, Meaning> | WordToken): boolean {
  if (token.type === 'other') return lookalikes.has(token.capitals);
  return token.type === 'number' || token.type === 'mark' || (token.type === 'word' && token.word === 'and');
}

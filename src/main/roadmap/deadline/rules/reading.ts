// Small questions that the rules ask about tokens.
import type { SchoolYear } from '../../../../shared/model/schoolYear';
import type { Keyword, Unit } from '../lexicon';
import type { Item, Match, Piece } from '../pieces';
import type { Mark, Token } from '../tokens';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly schoolYear: SchoolYear;
  /** What the rules have made so far. */
  readonly before: readonly Item[];
}

/** Looks at the tokens from `at` on; null when the rule does not apply there. */
export type Rule = (reading: Reading, at: number) => Match | null;

export function isWord(token: Token | undefined, ...words: readonly Keyword[]): boolean {
  return token?.type === 'word' && words.includes(token.word);
}

export function isMark(token: Token | undefined, ...marks: readonly Mark[]): boolean {
  return token?.type === 'mark' && marks.includes(token.mark);
}

export function isUnit(token: Token | undefined, ...units: readonly Unit[]): boolean {
  return token?.type === 'unit' && units.includes(token.unit);
}

/** «год», «г.», «гг.» */
export function isYearWord(token: Token | undefined): boolean {
  return isUnit(token, 'year') || isWord(token, 'yearSign');
}

/** The number at a place when it lies in the bounds, else null. */
export function numberIn(token: Token | undefined, least: number, most: number): number | null {
  return token?.type === 'number' && token.value >= least && token.value <= most ? token.value : null;
}

/** The first place at or after `at` whose token is none of these words. */
export function skipWords(tokens: readonly Token[], at: number, ...words: readonly Keyword[]): number {
  let next = at;
  while (isWord(tokens[next], ...words)) next += 1;
  return next;
}

/** Whether a line, a cell or an entry of a list begins here. */
export function opensLine(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.opensLine === true || isMark(tokens[at - 1], ';', '•');
}

export function found(next: number, ...items: readonly Item[]): Match {
  return { items, next };
}

export function piece(period: Piece['period'], part: Piece['part'] = null, year: Piece['year'] = null): Item {
  return { type: 'piece', piece: { period, part, year } };
}

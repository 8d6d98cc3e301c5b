// Numbered periods and seasons: «II четверть», «1-й квартал», «2 полугодие», «осенью», «летний период».
import type { Period } from '../pieces';
import type { Token } from '../tokens';
import { found, isUnit, isWord, numberIn, piece, type Rule } from './reading';

export const numberedPeriod: Rule = ({ tokens }, at) => {
  const number = tokens[at];
  const unit = tokens[at + 1];
  if (unit?.type !== 'unit') return null;
  const count = periodsInYear(unit);
  if (count === 0) return null;
  const value = isWord(number, 'last') ? count : (numberIn(number, 1, count) ?? strokes(number, count));
  if (value === null) return null;
  const period = numbered(unit, value);
  return period ? found(at + 2, piece(period)) : null;
};

/** «осенью», «весенний период»; holidays are named by a season too, but have dates of their own. */
export const season: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.type !== 'season') return null;
  if (isWord(tokens[at + 1], 'holiday')) return found(at + 2, { type: 'sign', sign: 'holiday' });
  const next = isWord(tokens[at + 1], 'span') || isUnit(tokens[at + 1], 'month') ? at + 2 : at + 1;
  return found(next, piece({ unit: 'season', season: token.season }));
};

/** «11 полугодие», «111 четверть»: ones typed for the strokes of II and III. */
function strokes(token: Token | undefined, most: number): number | null {
  if (token?.type !== 'number' || token.digits < 2 || token.digits > most) return null;
  return /^1+$/u.test(String(token.value)) ? token.digits : null;
}

function periodsInYear(unit: Token): number {
  if (isUnit(unit, 'term', 'quarter')) return 4;
  return isUnit(unit, 'half') ? 2 : 0;
}

function numbered(unit: Token, number: number): Period | null {
  if (unit.type !== 'unit') return null;
  return unit.unit === 'term' || unit.unit === 'quarter' || unit.unit === 'half'
    ? { unit: unit.unit, number }
    : null;
}

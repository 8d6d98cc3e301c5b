// Days and months as figures and as words: «15.10.2022», «09.2022», «2022-10-15», «5-го октября», «сентябрь».
import type { Part, Piece, WrittenYear } from '../pieces';
import type { Token } from '../tokens';
import { found, isMark, isUnit, isWord, isYearWord, numberIn, opensLine, piece, type Rule } from './reading';

/** «2022-10-15». */
export const isoDate: Rule = ({ tokens }, at) => {
  const [year, first, month, second, day] = tokens.slice(at, at + 5);
  if (year?.type !== 'number' || year.digits !== 4 || !isMark(first, '-') || !isMark(second, '-'))
    return null;
  if (![first, month, second, day].every((token) => token?.glued)) return null;
  const [m, d] = [numberIn(month, 1, 12), numberIn(day, 1, 31)];
  return m && d ? found(at + 5, piece(inDigits(m), dayPart(d), calendarYear(year.value))) : null;
};

/** «15.10», «15.10.2022», «15.10.22г.», «15/10/2022», «15-10-2022», «09.2022», «09/2022», «10.X.2022»; «14.00» is swallowed as a time. */
export const figureDate: Rule = ({ tokens }, at) => {
  const [first, separator, second, separator2, third] = tokens.slice(at, at + 5);
  if (first?.type !== 'number' || first.form !== 'plain' || second?.type !== 'number') return null;
  if (separator?.type !== 'mark' || !separator.glued) return null;
  if (separator.mark === ':' && second.glued) return found(at + 3, { type: 'noise' });
  if (!isMark(separator, '.', '/', '-', ',')) return null;

  const day = first.digits <= 2 && first.value >= 1 && first.value <= 31 ? first.value : null;
  const month = second.digits <= 2 && second.value >= 1 && second.value <= 12 ? second.value : null;
  const sameSeparator = isMark(separator2, separator.mark) && separator2?.glued;
  const year = sameSeparator ? yearFigures(third, isMark(separator, '-', ',')) : null;
  if (day && month && year && (second.glued || third?.type !== 'number' || third.digits === 4)) {
    return found(afterYearWord(tokens, at + 5), piece(inDigits(month), dayPart(day), year));
  }
  const monthAndYear = isMark(separator, '.', '/') && second.glued;
  if (monthAndYear && second.digits === 4 && first.value >= 1 && first.value <= 12) {
    const writtenYear = calendarYear(second.value);
    return found(afterYearWord(tokens, at + 3), piece(inDigits(first.value), null, writtenYear));
  }
  if (separator.mark !== '.' || !second.glued) return null;
  if (day && month) {
    const next = isMark(tokens[at + 3], '.') ? at + 4 : at + 3;
    return found(next, piece(inDigits(month), dayPart(day)));
  }
  if (
    first.value >= 1 &&
    first.value <= 12 &&
    second.digits === 2 &&
    second.value >= 18 &&
    second.value <= 50
  ) {
    return found(
      afterYearWord(tokens, at + 3),
      piece(inDigits(first.value), null, calendarYear(2000 + second.value)),
    );
  }
  return found(at + 3, { type: 'noise' });
};

/**
 * «5 октября», «5-го октября», «первого сентября», «15 числа октября», «12-янв», «12.янв»; but «1. Сентябрь» is an
 * entry of a list.
 */
export const dayOfMonth: Rule = ({ tokens }, at) => {
  const number = tokens[at];
  const day = numberIn(number, 1, 31);
  if (number?.type !== 'number' || day === null || number.form === 'roman' || number.form === 'word')
    return null;
  let next = at + 1;
  const dotted = isMark(tokens[next], '.');
  const isTable = isMark(tokens[next], '.', '-') && isShortMonth(tokens[next + 1]);
  if (dotted || isTable) next += 1;
  if (isWord(tokens[next], 'dayNumber')) next += 1;
  const month = tokens[next];
  if (month?.type !== 'month') return null;
  if (dotted && !isTable && month.nominative && opensLine(tokens, at))
    return found(at + 2, { type: 'noise' });
  if (day <= 3 && isDecadeSign(month, tokens[next + 1])) return null;
  return found(afterMonthWord(tokens, next + 1), piece(inWords(month.month), dayPart(day)));
};

/** The «дек.» of «1 дек. октября» is no December; in «3 декабря\nфевраль» it is. */
export function isDecadeSign(token: Token | undefined, next: Token | undefined): boolean {
  const isShort = token?.type === 'month' && token.short && token.month === 12;
  return isShort && next?.type === 'month' && !next.nominative;
}

/** The «янв» of «12.янв», as spreadsheets write dates. */
function isShortMonth(token: Token | undefined): boolean {
  return token?.type === 'month' && token.short && token.glued;
}

/** «сентябрь», «в сентябре месяце», «сент.» */
export const month: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.type !== 'month') return null;
  return found(afterMonthWord(tokens, at + 1), piece(inWords(token.month)));
};

/** «1)», «2.» at the head of a line. */
export const listNumber: Rule = ({ tokens }, at) => {
  if (tokens[at]?.type !== 'number' || !opensLine(tokens, at)) return null;
  const closing = tokens[at + 1];
  if (isMark(closing, ')')) return found(at + 2, { type: 'noise' });
  const spaced = tokens[at + 2]?.glued === false && tokens[at + 2]?.type === 'number';
  return isMark(closing, '.') && spaced && at > 0 ? found(at + 2, { type: 'noise' }) : null;
};

function inDigits(monthNumber: number): Piece['period'] {
  return { unit: 'month', month: monthNumber, inDigits: true };
}

function inWords(monthNumber: number): Piece['period'] {
  return { unit: 'month', month: monthNumber, inDigits: false };
}

function dayPart(number: number): Part {
  return { of: 'day', number };
}

function calendarYear(year: number): WrittenYear {
  return { first: year, last: year, school: false };
}

/** Four digits, or two that stand right behind their dot. */
function yearFigures(token: Token | undefined, fourDigitsOnly: boolean): WrittenYear | null {
  if (token?.type !== 'number' || token.form !== 'plain') return null;
  if (token.digits === 4 && token.value >= 1900 && token.value <= 2199) return calendarYear(token.value);
  return token.digits === 2 && token.glued && !fourDigitsOnly ? calendarYear(2000 + token.value) : null;
}

function afterYearWord(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isYearWord(tokens[next]) || isMark(tokens[next], '.')) next += 1;
  return next;
}

function afterMonthWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return isUnit(token, 'month') && token?.type === 'unit' && !token.distributive ? at + 1 : at;
}

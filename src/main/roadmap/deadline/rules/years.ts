// Years: «2022 г.», «2021-2024 учебный год», «2022/23», «т.г.», «следующего года», «учебный год» without figures.
import type { Match, WrittenYear } from '../pieces';
import type { Token } from '../tokens';
import {
  found,
  isMark,
  isUnit,
  isWord,
  isYearWord,
  numberIn,
  piece,
  skipWords,
  type Reading,
  type Rule,
} from './reading';

const earliestYear = 1990;
const latestYear = 2099;
/** «сентябрь 22» names a year only when it lies this near to the plan's own; otherwise it is a day. */
const nearestYears = 5;

export const writtenYear: Rule = (reading, at) => {
  const { tokens } = reading;
  if (isWord(tokens[at], 'study')) return asSchoolYear(writtenYear(reading, at + 1));
  const first = tokens[at];
  if (first?.type !== 'number' || first.form !== 'plain') return null;
  const range = yearRange(tokens, at);
  if (range) return range;
  const long = first.digits === 4 && first.value >= earliestYear && first.value <= latestYear;
  if (!long && !isShortYear(reading, at)) return null;
  const value = long ? first.value : 2000 + first.value;
  const end = yearWords(tokens, at + 1);
  return found(end.next, { type: 'year', year: { first: value, last: value, school: end.school } });
};

/** «учебного 2022-2023 года». */
function asSchoolYear(match: Match | null): Match | null {
  const [item] = match?.items ?? [];
  if (!match || item?.type !== 'year' || item.year.first === item.year.last) return null;
  return found(match.next, { type: 'year', year: { ...item.year, school: true } });
}

/** «т.г.», «с.г.», «текущего (учебного) года», «следующего года». */
export const relativeYear: Rule = ({ tokens, schoolYear }, at) => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const thisSchoolYear: WrittenYear = { first: schoolYear, last: schoolYear + 1, school: true };
  if (isWord(first, 'this', 'from') && isWord(second, 'yearSign') && second?.glued) {
    return found(at + 2, { type: 'year', year: thisSchoolYear });
  }
  const following = isWord(first, 'next');
  if (!following && !isWord(first, 'current')) return null;
  const school = isWord(second, 'study');
  const next = school || isWord(second, 'calendar') ? at + 2 : at + 1;
  if (!isYearWord(tokens[next])) return null;
  if (isWord(second, 'calendar')) return found(next + 1, piece({ unit: 'calendarYear', years: 1 }));
  if (!following) return found(next + 1, { type: 'year', year: thisSchoolYear });
  const year: WrittenYear = { first: schoolYear + 1, last: schoolYear + (school ? 2 : 1), school };
  return found(next + 1, { type: 'year', year });
};

/** «учебный год», «календарный год», and «год» where a preposition or nothing else shows that a period is meant. */
export const yearInWords: Rule = ({ tokens }, at) => {
  const start = skipWords(tokens, at, 'new', 'whole');
  if (isWord(tokens[start], 'study')) {
    const next = isMark(tokens[start + 1], '/', '-') ? start + 2 : start + 1;
    return isYearWord(tokens[next]) ? found(next + 1, piece({ unit: 'schoolYear', years: 1 })) : null;
  }
  if (isWord(tokens[start], 'calendar') && isYearWord(tokens[start + 1])) {
    return found(start + 2, piece({ unit: 'calendarYear', years: 1 }));
  }
  if (!isUnit(tokens[start], 'year')) return null;
  if (isWord(tokens[start - 1], 'new')) return found(start + 1, newYearsEve);
  const introduced = isWord(tokens[start - 1], 'in', 'on', 'within', 'during', 'whole');
  return introduced || tokens.length === 1 ? found(start + 1, piece({ unit: 'schoolYear', years: 1 })) : null;
};

/** «до Нового года» is to 31 December; only «новый учебный год» is a year. */
const newYearsEve = piece({ unit: 'month', month: 12, inDigits: false }, { of: 'day', number: 31 });

/** «2021-2024», «2022/23», «22/23 уч. год»: the second year is the later one. */
function yearRange(tokens: readonly Token[], at: number): ReturnType<Rule> {
  const [first, separator, second] = tokens.slice(at, at + 3);
  if (first?.type !== 'number' || second?.type !== 'number' || second.form !== 'plain') return null;
  if (!isMark(separator, '-', '/')) return null;
  const end = yearWords(tokens, at + 3);
  const firstYear = first.digits === 4 ? first.value : 2000 + first.value;
  const secondYear = second.digits === 4 ? second.value : Math.floor(firstYear / 100) * 100 + second.value;
  if (
    firstYear < earliestYear ||
    firstYear > latestYear ||
    secondYear <= firstYear ||
    secondYear > latestYear
  ) {
    return null;
  }
  const consecutive = secondYear === firstYear + 1;
  if (
    first.digits !== 4 &&
    !(first.digits === 2 && second.digits === 2 && consecutive && end.next > at + 3)
  ) {
    return null;
  }
  if (second.digits === 1 || (second.digits === 2 && startsDate(tokens, at + 2))) return null;
  const school = end.school || (consecutive && isMark(separator, '/'));
  return found(end.next, { type: 'year', year: { first: firstYear, last: secondYear, school } });
}

/** «2022 – 15 октября», «2022-10.11»: the second figure begins a date of its own. */
function startsDate(tokens: readonly Token[], at: number): boolean {
  const [dot, after] = [tokens[at + 1], tokens[at + 2]];
  return dot?.type === 'month' || (isMark(dot, '.') && after?.type === 'number' && after.glued);
}

/** Two digits behind a month: «сентябрь 21 г.», and «сентябрь 22» when that is a year near the plan's. */
function isShortYear({ tokens, schoolYear, before }: Reading, at: number): boolean {
  const [previous, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (number?.type !== 'number' || number.digits !== 2) return false;
  const latest = before.at(-1);
  if (latest?.type !== 'piece' || latest.piece.year !== null) return false;
  if (isYearWord(next)) return true;
  const value = 2000 + number.value;
  const near = value >= schoolYear && value <= schoolYear + nearestYears;
  const alone = next === undefined || (next.type === 'mark' && next.mark !== '.');
  return previous?.type === 'month' && previous.nominative && near && alone;
}

/** «уч. г.», «учебный год», «уч/год», «г.г.» behind the figures. */
function yearWords(
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly school: boolean } {
  let next = at;
  if (isMark(tokens[next], '.') && (isYearWord(tokens[next + 1]) || isWord(tokens[next + 1], 'study')))
    next += 1;
  const school = isWord(tokens[next], 'study');
  if (school) {
    next += 1;
    if (isMark(tokens[next], '/', '-', '.') && isYearWord(tokens[next + 1])) next += 1;
  }
  while (isYearWord(tokens[next])) next += 1;
  if (!school && isWord(tokens[next], 'study') && !isYearWord(tokens[next + 1]))
    return { next: next + 1, school: true };
  return { next, school };
}

/** Whether a year, in figures or words, begins here: what «начало» and «конец» may belong to. */
export function yearAt(reading: Reading, at: number): ReturnType<Rule> {
  const { tokens } = reading;
  const figures = isWord(tokens[at], 'study') ? at + 1 : at;
  if (numberIn(tokens[figures], earliestYear, latestYear) !== null) return writtenYear(reading, at);
  return relativeYear(reading, at) ?? yearInWords(reading, at);
}

// Parts of a month or of a longer period: «1-я неделя октября», «II декада», «первая половина», «конец учебного года».
import type { Item, Match, Part } from '../pieces';
import type { Token } from '../tokens';
import { isDecadeSign, month } from './dates';
import { numberedPeriod, season } from './periods';
import {
  found,
  isMark,
  isUnit,
  isWord,
  numberIn,
  piece,
  skipWords,
  type Reading,
  type Rule,
} from './reading';
import { rhythmOfUnit } from './rhythms';
import { yearAt } from './years';

export const partOfPeriod: Rule = (reading, at) => {
  const { tokens } = reading;
  const every = isWord(tokens[at], 'every');
  const start = every ? at + 1 : at;
  const counts = tokens[start]?.type === 'number' && ordinalIn(tokens[start], 31, true) === null;
  if (every && counts) return null;
  const read =
    weekday(tokens, start) ?? countedPart(tokens, start) ?? fewDays(tokens, start) ?? position(tokens, start);
  if (!read) return null;
  const match = withPeriod(reading, read.part, read.next);
  // «каждую последнюю пятницу октября» happens once; without a month it happens monthly.
  const lacksPeriod = match.items.every(({ type }) => type === 'part');
  return every && lacksPeriod ? found(match.next, { type: 'rhythm', recurrence: 'monthly' }) : match;
};

/** «перед началом учебного года» is August, «по окончании учебного года» is June. */
export const besideSchoolYear: Rule = (reading, at) => {
  const { tokens } = reading;
  const before = isWord(tokens[at], 'before');
  const after = isWord(tokens[at], 'after') && isWord(tokens[at + 1], 'end', 'completion');
  const completed = isWord(tokens[at], 'to') && isWord(tokens[at + 1], 'completion');
  if (!before && !after && !completed) return null;
  const start = before && !isWord(tokens[at + 1], 'begin') ? at + 1 : at + 2;
  return yearItems(reading, skipWords(tokens, start, 'new'), { of: before ? 'before' : 'after' });
};

/** «по итогам I четверти», «по окончании I четверти»: its last days; without a number the rhythm of reports. */
export const results: Rule = (reading, at) => {
  const { tokens } = reading;
  const start = isWord(tokens[at], 'to') ? at + 1 : at;
  if (!isWord(tokens[start], 'results') && !(start > at && isWord(tokens[start], 'completion'))) return null;
  const match = withPeriod(reading, { of: 'end' }, start + 1);
  return match.items.some(({ type }) => type === 'part') ? null : match;
};

interface ReadPart {
  readonly part: Part;
  readonly next: number;
}

/** «первый понедельник», «последняя пятница». */
function weekday(tokens: readonly Token[], at: number): ReadPart | null {
  const day = tokens[at + 1];
  if (day?.type !== 'weekday') return null;
  const number = isWord(tokens[at], 'last') ? 'last' : ordinalIn(tokens[at], 5);
  return number === null ? null : { part: { of: 'weekday', weekday: day.weekday, number }, next: at + 2 };
}

/** «2-я неделя», «III декада», «вторая половина», «последний рабочий день», «в двадцатых числах». */
function countedPart(tokens: readonly Token[], at: number): ReadPart | null {
  const number = tokens[at];
  const last = isWord(number, 'last');
  // «две недели» counts weeks, «2 неделя» and «вторая неделя» number them.
  const first = number?.type === 'number' && number.form !== 'word';
  if (!last && !first) return null;
  const unitAt = isWord(tokens[at + 1], 'working') ? at + 2 : at + 1;
  const unit = tokens[unitAt];
  const next = unitAt + 1;
  if (isUnit(unit, 'week')) {
    if (last) return { part: { of: 'lastWeeks', weeks: 1 }, next };
    const week = numberIn(number, 1, 5);
    return week === null ? null : { part: { of: 'week', from: week, to: week }, next };
  }
  if (isUnit(unit, 'decade')) return counted('decade', last ? 3 : numberIn(number, 1, 3), next);
  if (isWord(unit, 'portion')) return counted('portion', last ? 2 : numberIn(number, 1, 2), next);
  if (last)
    return isUnit(unit, 'day') || isWord(unit, 'dayNumber') ? { part: { of: 'lastDay' }, next } : null;
  if (isWord(unit, 'dayNumbers')) return counted('decade', tensOf(number), next);
  return isDecadeSign(unit, tokens[next]) ? counted('decade', numberIn(number, 1, 3), next) : null;
}

/** «первые дни», «последние числа», «первые две недели», «последние 2 недели». */
function fewDays(tokens: readonly Token[], at: number): ReadPart | null {
  const last = isWord(tokens[at], 'lastFew');
  if (!last && !isWord(tokens[at], 'firstFew')) return null;
  const weeks = numberIn(tokens[at + 1], 1, 4);
  const unit = tokens[weeks === null ? at + 1 : at + 2];
  const next = weeks === null ? at + 2 : at + 3;
  if (weeks !== null && isUnit(unit, 'week')) {
    return { part: last ? { of: 'lastWeeks', weeks } : { of: 'week', from: 1, to: weeks }, next };
  }
  const days = isUnit(unit, 'day') || isWord(unit, 'dayNumber', 'dayNumbers');
  return days ? { part: { of: last ? 'end' : 'begin' }, next } : null;
}

/** «в двадцатых числах»: the third decade. */
function tensOf(token: Token | undefined): number | null {
  const value = numberIn(token, 10, 20);
  return value === 10 || value === 20 ? value / 10 + 1 : null;
}

function counted(of: 'decade' | 'portion', number: number | null, next: number): ReadPart | null {
  return number === null ? null : { part: { of, number }, next };
}

function position(tokens: readonly Token[], at: number): ReadPart | null {
  if (isWord(tokens[at], 'begin')) return { part: { of: 'begin' }, next: at + 1 };
  if (isWord(tokens[at], 'middle')) return { part: { of: 'middle' }, next: at + 1 };
  return isWord(tokens[at], 'end', 'completion') ? { part: { of: 'end' }, next: at + 1 } : null;
}

/** «первый», «1-й», «I» and, unless `strict`, «1»; never «один». */
function ordinalIn(token: Token | undefined, most: number, strict = false): number | null {
  if (token?.type !== 'number' || token.form === 'word' || (strict && token.form === 'plain')) return null;
  return numberIn(token, 1, most);
}

/** Gives the part what it is a part of; a nameless «месяца» or «четверти» makes it a rhythm. */
function withPeriod(reading: Reading, part: Part, at: number): Match {
  const { tokens } = reading;
  let next = skipWords(tokens, at, 'in', 'whole', 'new');
  const every = isWord(tokens[next], 'every');
  if (every) next += 1;
  const named = month(reading, next) ?? numberedPeriod(reading, next) ?? season(reading, next);
  const whole = named?.items[0];
  if (named && whole?.type === 'piece' && whole.piece.part === null) {
    return { items: [piece(whole.piece.period, part), ...yearly(every)], next: named.next };
  }
  const rhythm = rhythmOfUnit(tokens[next], 1);
  if (rhythm && !isUnit(tokens[next], 'year', 'week', 'day')) return found(next + 1, rhythm);
  const inYear = yearItems(reading, next, part) ?? bareYear(tokens, next, part);
  if (inYear) return { items: [...inYear.items, ...yearly(every)], next: inYear.next };
  return found(at, { type: 'part', part });
}

/** «начало 2023 года», «конец 2022-2023 учебного года», «начало учебного года». */
function yearItems(reading: Reading, at: number, part: Part): Match | null {
  const match = yearAt(reading, at);
  const item = match?.items[0];
  if (!match || !item) return null;
  if (item.type === 'piece')
    return { items: [ofYear(item.piece.period.unit === 'calendarYear', part)], next: match.next };
  if (item.type !== 'year') return null;
  const calendar = !item.year.school && item.year.last === item.year.first;
  return { items: [ofYear(calendar, part), item], next: match.next };
}

/** «конец года»: in a school's plan the school year. */
function bareYear(tokens: readonly Token[], at: number, part: Part): Match | null {
  return isUnit(tokens[at], 'year') && !isMark(tokens[at], '.') ? found(at + 1, ofYear(false, part)) : null;
}

/** Halves of a year are half-years. */
function ofYear(calendar: boolean, part: Part): Item {
  if (part.of === 'portion') {
    return piece({ unit: calendar ? 'calendarHalf' : 'half', number: part.number });
  }
  return piece({ unit: calendar ? 'calendarYear' : 'schoolYear', years: 1 }, part);
}

function yearly(every: boolean): readonly Item[] {
  return every ? [{ type: 'rhythm', recurrence: 'yearly' }] : [];
}

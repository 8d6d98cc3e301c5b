// How often: «ежемесячно», «каждую четверть», «не реже 2 раз в год», «по пятницам», «до 25 числа каждого месяца».
import type { Recurrence } from '../../../../shared/model/roadmap';
import type { Unit } from '../lexicon';
import type { Item } from '../pieces';
import type { Token } from '../tokens';
import { found, isMark, isUnit, isWord, isYearWord, numberIn, skipWords, type Rule } from './reading';

export const rhythmWord: Rule = ({ tokens }, at) => {
  const token = tokens[at];
  return token?.type === 'rhythm' ? found(at + 1, { type: 'rhythm', recurrence: token.recurrence }) : null;
};

/** «каждый месяц», «каждые 3 месяца», «каждый учебный год», «каждый понедельник», «каждую осень». */
export const every: Rule = ({ tokens }, at) => {
  if (!isWord(tokens[at], 'every')) return null;
  const unitAt = skipWords(tokens, at + 1, 'study', 'calendar', 'new');
  const interval = numberIn(tokens[unitAt], 1, 366);
  const counted =
    interval !== null ? rhythmOfUnit(tokens[unitAt + 1], interval) : rhythmOfUnit(tokens[unitAt], 1);
  if (counted) return found(interval !== null ? unitAt + 2 : unitAt + 1, counted);
  const next = tokens[at + 1];
  if (next?.type === 'weekday') return found(at + 2, { type: 'rhythm', recurrence: 'weekly' });
  if (next?.type === 'month' || next?.type === 'season')
    return found(at + 1, { type: 'rhythm', recurrence: 'yearly' });
  return null;
};

/** «1 раз в месяц», «2-3 раза за четверть», «дважды в год», «раз в 6 мес.», «1 р./мес.», «одна встреча в месяц». */
export const timesPerUnit: Rule = ({ tokens }, at) => {
  const count = timesAt(tokens, at);
  if (!count) return null;
  const unitAt = perUnitAt(tokens, count.next);
  if (unitAt === null) return null;
  const interval = numberIn(tokens[unitAt], 1, 366);
  const counted = interval !== null ? rhythmOfUnit(tokens[unitAt + 1], interval, count.times) : null;
  if (counted) return found(unitAt + 2, counted);
  // «2 раза в 2022-2023 учебном году»: the figures stay for the year.
  const year = interval === null && tokens[unitAt]?.type === 'number';
  if (year) return found(unitAt, rhythmOf(daysIn.year, count.times));
  const nameAt = skipWords(tokens, unitAt, 'study', 'calendar', 'current', 'every', 'whole');
  const unit = rhythmOfUnit(tokens[nameAt], 1, count.times);
  return unit ? found(nameAt + 1, unit) : null;
};

/** «в месяц 2 раза». */
export const perUnitTimes: Rule = ({ tokens }, at) => {
  if (!isWord(tokens[at], 'in')) return null;
  const count = timesAt(tokens, at + 2);
  const rhythm = count?.spoken ? rhythmOfUnit(tokens[at + 1], 1, count.times) : null;
  return count && rhythm ? found(count.next, rhythm) : null;
};

/** «по четвертям», «по полугодиям». */
export const distributive: Rule = ({ tokens }, at) => {
  const unit = tokens[at + 1];
  if (!isWord(tokens[at], 'to') || unit?.type !== 'unit' || !unit.distributive) return null;
  const rhythm = rhythmOfUnit(unit, 1);
  return rhythm ? found(at + 2, rhythm) : null;
};

/** «до 25 числа каждого месяца», «5-го числа», «последнее число квартала»: a day of every month has no date. */
export const dayOfEveryMonth: Rule = ({ tokens, before }, at) => {
  if (isOneMonth(before)) return null;
  const start = isWord(tokens[at], 'until', 'to', 'from', 'by', 'of') ? at + 1 : at;
  if (numberIn(tokens[start], 1, 31) === null || !isWord(tokens[start + 1], 'dayNumber')) return null;
  const rest = tokens.slice(start + 2, start + 9);
  if (rest[0]?.type === 'month') return null;
  const quarterly = rest.some((token) => isUnit(token, 'quarter', 'term'));
  const words = tokens.slice(start + 2).findIndex((token) => token.type === 'mark');
  const next = words < 0 ? tokens.length : start + 2 + words;
  const named = tokens.slice(start + 2, next).findIndex(({ type }) => type === 'month' || type === 'number');
  return found(named < 0 ? next : start + 2, {
    type: 'rhythm',
    recurrence: quarterly ? 'quarterly' : 'monthly',
  });
};

/** «сентябрь, до 10 числа»: the day is one of that month. */
function isOneMonth(items: readonly Item[]): boolean {
  const [only, ...others] = items.filter(({ type }) => type !== 'link' && type !== 'bound');
  return (
    only?.type === 'piece' && only.piece.period.unit === 'month' && !only.piece.part && others.length === 0
  );
}

/** The rhythm «раз в N таких», or null when the token is no unit. */
export function rhythmOfUnit(token: Token | undefined, interval: number, times = 1): Item | null {
  if (isYearWord(token)) return rhythmOf(daysIn.year * interval, times);
  return token?.type === 'unit' ? rhythmOf(daysIn[token.unit] * interval, times) : null;
}

/** Rounded so that «4 раза в год» is «раз в квартал». */
const daysIn: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  decade: 10,
  month: 30,
  term: 90,
  quarter: 90,
  trimester: 120,
  half: 180,
  year: 360,
};

const rhythmOfDays: ReadonlyMap<number, Recurrence> = new Map([
  [7, 'weekly'],
  [30, 'monthly'],
  [90, 'quarterly'],
  [180, 'half-yearly'],
  [360, 'yearly'],
]);

function rhythmOf(days: number, times: number): Item {
  return { type: 'rhythm', recurrence: rhythmOfDays.get(days / times) ?? null };
}

interface Count {
  readonly times: number;
  readonly next: number;
  /** «раз» was said, not another noun. */
  readonly spoken: boolean;
}

/** «1 раз», «раз», «2-х раз», «2-3 раза» (the lesser counts), «дважды»; or «1 занятие». */
function timesAt(tokens: readonly Token[], at: number): Count | null {
  if (isWord(tokens[at], 'twice')) return { times: 2, next: at + 1, spoken: true };
  if (isWord(tokens[at], 'thrice')) return { times: 3, next: at + 1, spoken: true };
  if (isWord(tokens[at], 'times')) return { times: 1, next: at + 1, spoken: true };
  const times = numberIn(tokens[at], 1, 99);
  if (times === null) return null;
  const range = isMark(tokens[at + 1], '-', '/') && numberIn(tokens[at + 2], 1, 99) !== null;
  const noun = range ? at + 3 : at + 1;
  if (isWord(tokens[noun], 'times')) return { times, next: noun + 1, spoken: true };
  return tokens[noun]?.type === 'other' ? { times, next: noun + 1, spoken: false } : null;
}

/** The place behind «в», «за», «на», «в течение», «/». */
function perUnitAt(tokens: readonly Token[], at: number): number | null {
  if (isMark(tokens[at], '/')) return at + 1;
  if (!isWord(tokens[at], 'in', 'within', 'on'))
    return isUnit(tokens[at], 'year', 'month', 'half') ? at : null;
  return skipWords(tokens, at + 1, 'during');
}

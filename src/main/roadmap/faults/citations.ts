// Finds where a text cites an act of the catalogue: by its number, or by a title in quotes that is nearly its own.
import type { Act } from './acts';

export interface Citation {
  readonly act: Act;
  /** What the text writes; null where it writes none beside the act. */
  readonly title: string | null;
  readonly number: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

interface Found<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const MONTH_LIST = MONTHS.split('|');
const DATE = new RegExp(`(\\d{1,2})(?:\\.(\\d{1,2})\\.|\\s+(${MONTHS})\\s+)(\\d{4})`, 'giu');
const NUMBER =
  /(?:№|(?<![A-Za-z])N)\s*([А-ЯЁA-Z0-9][А-ЯЁA-Zа-яё0-9/.-]*)|(?<![А-Яа-яЁё0-9-])([А-ЯЁ]{1,3}-\d+(?:\/\d+)?|\d+-(?:ФЗ|р))(?![А-Яа-яЁё0-9])/gu;
/** How far a number and a title of one citation stand from each other. */
const REACH = 60;
const SIMILAR = 0.6;
/** A shorter title («О направлении методических рекомендаций») may be that of any act. */
const TELLING_TITLE_WORDS = 6;

/** @param text on one line */
export function findCitations(text: string, acts: readonly Act[]): readonly Citation[] {
  const titles = findQuoted(text);
  const numbers = [...text.matchAll(NUMBER)].map((match) =>
    found(match, (match[1] ?? match[2] ?? '').replace(/[.,;]+$/, '')),
  );
  const dates = [...text.matchAll(DATE)].map((match) => found(match, isoDate(match)));
  const isKnown = (number: string): boolean => acts.some((act) => sameNumber(act.number, number));

  /** A title belongs to the nearest number only: the next act of a list has its own. */
  const titleOf = (number: Found<string>): Found<string> | null => {
    const title = near(
      number,
      titles.filter(({ value }) => isTitle(value)),
    );
    return title !== null && near(title, numbers) === number ? title : null;
  };

  return acts.flatMap((act) => {
    const claimed = new Set<Found<string>>();
    const byNumber = numbers
      .filter(({ value }) => sameNumber(value, act.number))
      .flatMap((number): readonly Citation[] => {
        const title = titleOf(number);
        const date = dateOf(number, dates, text);
        const isAlike = title !== null && likeness(title.value, act) >= SIMILAR;
        // A bare «№ 18» may be any order of the school: it needs a second sign.
        if (!/\D/.test(act.number) && !isAlike && date !== act.date) return [];
        if (title) claimed.add(title);
        return [{ act, title: title?.value ?? null, number: number.value, date }];
      });
    const byTitle = titles
      .filter((title) => !claimed.has(title) && titleWords(title.value).length >= TELLING_TITLE_WORDS)
      .filter(({ value }) => likeness(value, act) >= SIMILAR)
      .flatMap((title): readonly Citation[] => {
        const number = near(title, numbers);
        if (number && isKnown(number.value)) return [];
        const date = number && dateOf(number, dates, text);
        return [{ act, title: title.value, number: number?.value ?? null, date }];
      });
    return [...byNumber, ...byTitle];
  });
}

/** «№ … от DATE» or «от DATE № …»: between the two stand no other words. */
function dateOf(number: Found<string>, dates: readonly Found<string>[], text: string): string | null {
  const after = dates.find(({ from }) =>
    /^\s*от\s*$/u.test(text.slice(number.to, Math.max(number.to, from))),
  );
  const before = dates.find(
    ({ to }) => to <= number.from && /^\s*(?:г(?:ода|\.)?)?\s*$/u.test(text.slice(to, number.from)),
  );
  return (after ?? before)?.value ?? null;
}

/** Words of a title as they are compared: case, ё, commas, quotes and the shortened «СПО» make no difference. */
export function titleWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<![а-я])спо(?![а-я])/gu, 'среднего профессионального образования')
    .replace(/[«»"“”„,;:]|\.(?=\s|$)/gu, ' ')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function titlesOf(act: Act): readonly string[] {
  return [act.title, ...act.otherTitles];
}

/** The nearest within reach. */
function near<Value>(anchor: Found<unknown>, others: readonly Found<Value>[]): Found<Value> | null {
  let nearest: Found<Value> | null = null;
  let shortest = REACH;
  for (const other of others) {
    const gap = other.from >= anchor.to ? other.from - anchor.to : anchor.from - other.to;
    if (gap >= 0 && gap < shortest) [nearest, shortest] = [other, gap];
  }
  return nearest;
}

/** Text inside outermost quotes; an unclosed one runs to the end. */
function findQuoted(text: string): readonly Found<string>[] {
  const quoted: Found<string>[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const opens = sign === '«' || sign === '“' || (sign === '"' && depth === 0);
    if (opens) {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if ((sign === '»' || sign === '”' || sign === '"') && depth > 0) {
      depth -= 1;
      if (depth === 0) quoted.push({ value: text.slice(from, at), from, to: at });
    }
  }
  if (depth > 0) quoted.push({ value: text.slice(from), from, to: text.length });
  return quoted;
}

/** Acts are «Об утверждении …», «О направлении …»; other quotes are names of schools and projects. */
function isTitle(quoted: string): boolean {
  return /^\s*Об?\s/u.test(quoted);
}

/** The share of common words: of the shorter text's, so that a shortened title still counts. */
function likeness(title: string, act: Act): number {
  const words = new Set(titleWords(title).map(bareWord));
  if (words.size < 2) return 0;
  return Math.max(
    ...titlesOf(act).map((right) => {
      const rightWords = new Set(titleWords(right).map(bareWord));
      const common = [...words].filter((word) => rightWords.has(word)).length;
      return common / Math.max(words.size, Math.min(rightWords.size, TELLING_TITLE_WORDS));
    }),
  );
}

function bareWord(word: string): string {
  return word.replace(/[()]/g, '');
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** Latin letters typed for Cyrillic ones, and kinds of dashes, make no difference. */
export function sameNumber(a: string, b: string): boolean {
  return plainNumber(a) === plainNumber(b);
}

function plainNumber(number: string): string {
  return number
    .toUpperCase()
    .replace(/[–—]/g, '-')
    .replace(/\s/g, '')
    .replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

function isoDate(match: RegExpExecArray): string {
  const month = match[2] ? Number(match[2]) : MONTH_LIST.indexOf((match[3] ?? '').toLowerCase()) + 1;
  return `${match[4]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

function found<Value>(match: RegExpExecArray, value: Value): Found<Value> {
  return { value, from: match.index, to: match.index + match[0].length };
}

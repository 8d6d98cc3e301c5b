// Entries that look like one person: shown with the reason, never joined silently.
import type { ArgumentOf, OutputOf } from '../../shared/contract/contract';
import { fullName, type PersonName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import { plain } from '../../shared/people/search';
import type { Database } from '../database/connection';
import { readPeople } from './roster';

export interface Likened extends PersonName {
  readonly birthDate: PlainDate | null;
}

export interface Likeness<Entry> {
  readonly entry: Entry;
  /** In Russian, without a full stop. */
  readonly because: string;
}

export function findDuplicates(
  database: Database,
  { exceptId, ...person }: ArgumentOf<'people.duplicates'>,
): Result<OutputOf<'people.duplicates'>> {
  const others = [...readPeople(database).values()].filter(({ id }) => id !== exceptId);
  const known = new LikenessIndex(others);
  return ok(
    known.like(person).map(({ entry, because }) => ({ id: entry.id, fullName: fullName(entry), because })),
  );
}

/** The same words, whatever their case, «ё», hyphens and spaces. */
export function nameKey(name: PersonName): string {
  return [name.surname, name.name, name.patronymic].map(wordKey).join('|');
}

/** Entries by what likeness begins with, so that thousands are compared with thousands in no time. */
export class LikenessIndex<Entry extends Likened> {
  readonly #buckets = new Map<string, { readonly entry: Entry; readonly key: Key }[]>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const keyed = { entry, key: keyOf(entry) };
    for (const name of bucketsOf(keyed.key, entry.birthDate)) {
      const bucket = this.#buckets.get(name);
      if (bucket) bucket.push(keyed);
      else this.#buckets.set(name, [keyed]);
    }
  }

  /** @param most enough of them for whoever looks */
  like(person: Likened, most = Number.POSITIVE_INFINITY): readonly Likeness<Entry>[] {
    const key = keyOf(person);
    const found = new Map<Entry, string>();
    for (const name of bucketsOf(key, person.birthDate)) {
      for (const other of this.#buckets.get(name) ?? []) {
        if (found.size >= most) break;
        const because = reasonOf(key, person.birthDate, other.key, other.entry.birthDate);
        if (because !== null) found.set(other.entry, because);
      }
    }
    return [...found].map(([entry, because]) => ({ entry, because }));
  }
}

/** Why two entries may be one person; null when they are not alike. */
export function likeness(one: Likened, other: Likened): string | null {
  return reasonOf(keyOf(one), one.birthDate, keyOf(other), other.birthDate);
}

/** A name made ready for comparing. */
interface Key extends PersonName {
  readonly whole: string;
  /** All its words in the order of the alphabet. */
  readonly words: string;
  /** «ас» of «Анна Сергеевна» and of «А.С.». */
  readonly initials: string;
  /** The name is an initial only. */
  readonly isShort: boolean;
}

function keyOf(name: PersonName): Key {
  const whole = nameKey(name);
  const [surname = '', given = '', patronymic = ''] = whole.split('|');
  const words = whole
    .split(/[| ]/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
  return {
    surname,
    name: given,
    patronymic,
    whole,
    words,
    initials: initialsOf(given, patronymic),
    isShort: /^\p{L}(?:\.|$)/u.test(given),
  };
}

/** Two entries can only be alike when they share one of these. */
function bucketsOf(
  { surname, name, patronymic, words }: Key,
  birthDate: PlainDate | null,
): readonly string[] {
  return [
    `words ${words}`,
    `surname and initial ${surname} ${name.slice(0, 1)}`,
    // A typing error in the surname leaves the rest.
    ...(name === '' ? [] : [`rest ${name} ${patronymic}`]),
    ...(name === '' || birthDate === null ? [] : [`birth ${birthDate} ${name}`]),
    ...(birthDate === null ? [] : [`born ${birthDate} ${surname}`]),
  ];
}

function reasonOf(
  one: Key,
  birthDate: PlainDate | null,
  other: Key,
  otherBirthDate: PlainDate | null,
): string | null {
  const bornAlike = birthDate !== null && birthDate === otherBirthDate;
  const bornApart = birthDate !== null && otherBirthDate !== null && !bornAlike;
  if (one.whole === other.whole) {
    if (bornAlike) return 'те же имя и дата рождения';
    return bornApart
      ? 'то же имя, но другая дата рождения: возможно, тёзка'
      : 'то же имя, дата рождения указана не у обоих';
  }
  if (bornApart) return null;
  if (one.words === other.words) return 'те же слова имени в другом порядке';
  const patronymicsFit =
    one.patronymic === other.patronymic || one.patronymic === '' || other.patronymic === '';
  const sameName = one.name === other.name && one.name !== '';
  if (one.surname === other.surname) {
    if (sameName && patronymicsFit) return 'те же фамилия и имя, отчество указано не у обоих';
    if (bornAlike && (one.patronymic === '' || other.patronymic === '')) {
      return 'те же фамилия и дата рождения, отчество указано не у обоих';
    }
    if (initialsFit(one, other)) return 'та же фамилия, инициалы совпадают с именем и отчеством';
  }
  if (
    sameName &&
    one.patronymic === other.patronymic &&
    (one.patronymic !== '' || bornAlike) &&
    differByOneSlip(one.surname, other.surname)
  ) {
    return 'фамилия отличается одной буквой, остальное то же';
  }
  return bornAlike && sameName && patronymicsFit
    ? 'то же имя и та же дата рождения: возможно, сменилась фамилия'
    : null;
}

function wordKey(text: string): string {
  return plain(text)
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** «А.» stands for «Анна», «А.С.» in one field for both parts; at least one entry has initials. */
function initialsFit(one: Key, other: Key): boolean {
  if (one.name === '' || other.name === '' || !(one.isShort || other.isShort)) return false;
  return one.initials.length > other.initials.length
    ? one.initials.startsWith(other.initials)
    : other.initials.startsWith(one.initials);
}

function initialsOf(name: string, patronymic: string): string {
  return `${name} ${patronymic}`
    .replace(/\./g, '. ')
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Damerau's distance of one: a letter more, less, other, or two neighbours swapped; of words of four letters on. */
export function differByOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1 || long.length < 4) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}

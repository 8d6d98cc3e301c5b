// Finding people while somebody types: «ё» is «е», words come in any order, the beginning of a word is enough.
import type { PersonName } from '../model/personName';

export interface Searched extends PersonName {
  readonly position: string;
  readonly className: string;
  readonly workplace: string;
  readonly phone: string;
  readonly email: string;
}

/** Made once for each person; `matches` only looks into it. */
export interface SearchKey {
  /** Every word after a space, so that ` прим` finds the beginnings of words alone. */
  readonly words: string;
  /** Digits of the phones, without the country's 8 or 7. */
  readonly digits: string;
}

/** How few digits are looked for inside a phone: fewer would find every class and half the phones. */
const PHONE_DIGITS = 3;

export function searchKey(person: Searched): SearchKey {
  const { surname, name, patronymic, position, className, workplace, email } = person;
  const texts = [surname, name, patronymic, position, className, workplace, email].map(plain);
  return {
    words: ` ${texts.flatMap((text) => [...wordsOf(text), ...compounds(text)]).join(' ')}`,
    digits: phonesOf(person.phone).join(' '),
  };
}

/**
 * The predicate of a query, for many keys.
 * An empty query finds everybody; every word of another must begin a word of the person's, or stand in a phone.
 */
export function matches(query: string): (key: SearchKey) => boolean {
  const words = wordsOf(plain(query)).map((word) => ({ start: ` ${word}`, digits: phoneDigits(word) }));
  const phone = wholePhone(query);
  return (key) =>
    (phone !== '' && key.digits.includes(phone)) ||
    words.every(
      ({ start, digits }) => key.words.includes(start) || (digits !== '' && key.digits.includes(digits)),
    );
}

/** Small letters, «ё» as «е», one kind of hyphen. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}@]+/gu) ?? [];
}

/** «Мамина-Сибиряк» is found as «маминасиб», «4 А» as «4а», an address by its whole name. */
function compounds(text: string): readonly string[] {
  const hyphenated = text.match(/\p{L}+(?:-\p{L}+)+/gu)?.map((word) => word.replace(/-/g, '')) ?? [];
  const classes = /^(\d{1,2})[\s-]*"?(\p{L})"?$/u.exec(text);
  return classes ? [...hyphenated, `${classes[1] ?? ''}${classes[2] ?? ''}`] : hyphenated;
}

function phoneDigits(word: string): string {
  return /^\d+$/.test(word) && word.length >= PHONE_DIGITS ? word : '';
}

/** A query that is nothing but a phone, however it is written: «8 (913) 123-45-67», «+7 913». */
function wholePhone(query: string): string {
  if (!/^[\d\s()+.-]+$/.test(query)) return '';
  const digits = withoutCountry(query.replace(/\D/g, ''), query.trim().startsWith('+'));
  return digits.length >= PHONE_DIGITS ? digits : '';
}

function phonesOf(text: string): readonly string[] {
  return text
    .split(/[,;/]/)
    .map((phone) => withoutCountry(phone.replace(/\D/g, ''), phone.trim().startsWith('+')))
    .filter((digits) => digits !== '');
}

function withoutCountry(digits: string, international: boolean): string {
  const national = international ? /^7/ : digits.length === 11 ? /^[78]/ : /^8(?=9\d)/;
  return digits.replace(national, '');
}

// Russian wording that papers share: dates, names in a signature, agreement of «утверждён».
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import { monthNameGenitive } from '../../shared/texts/dates';

const NBSP = '\u00A0';

/** «5 октября 2021 г.», unbreakable. */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return [day, monthNameGenitive(month), year, 'г.'].join(NBSP);
}

/** The text, or a line for a pen. */
export function textOrBlank(text: string, blankLength = 12): string {
  return text === '' ? '_'.repeat(blankLength) : text;
}

/** What a pen fills in: «___» ________ 20__ г. */
export const BLANK_DATE = `«___»${NBSP}____________${NBSP}20__${NBSP}г.`;

/** The date in words, or the blank for it. */
export function dateOrBlank(date: PlainDate | null): string {
  return date === null ? BLANK_DATE : dateInWords(date);
}

/** «№ 45-ОД», or the blank for it. */
export function numberOrBlank(number: string): string {
  return `№${NBSP}${textOrBlank(number, 6)}`;
}

/** «Образцова Нина Петровна» → «Н.П. Образцова»: initials stand before the surname in a signature. */
export function initialsAndSurname(fullName: string): string {
  const { surname, initials } = nameParts(fullName);
  return initials === '' ? surname : `${initials}${NBSP}${surname}`;
}

/** «Примерова Анна Сергеевна» → «Примерова А.С.»: initials stand after the surname in a list. */
export function surnameAndInitials(fullName: string): string {
  const { surname, initials } = nameParts(fullName);
  return initials === '' ? surname : `${surname}${NBSP}${initials}`;
}

interface NameParts {
  readonly surname: string;
  /** «А.С.», «А.» or nothing. */
  readonly initials: string;
}

const INITIALS = /^(?:\p{Lu}\.){1,2}$/u;

/** Reads «Фамилия Имя Отчество» and what is already shortened, «Фамилия И.О.» or «И.О. Фамилия». */
function nameParts(fullName: string): NameParts {
  const words = fullName.trim().split(/\s+/u);
  const joined = fullName
    .replace(/\.\s+(?=\p{Lu}\.)/gu, '.')
    .trim()
    .split(/\s+/u);
  const [first = '', second = ''] = joined;
  if (joined.length === 2 && INITIALS.test(first)) return { surname: second, initials: first };
  if (joined.length === 2 && INITIALS.test(second)) return { surname: first, initials: second };

  const [surname = '', ...given] = words;
  // «Алиев Рашид Мамед оглы»: the two names after the surname give the initials.
  const initials = given
    .slice(0, 2)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `${Array.from(word)[0]}.`)
    .join('');
  return initials === '' ? { surname: fullName.trim(), initials } : { surname, initials };
}

export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

const APPROVED: Record<Agreement, string> = {
  masculine: 'УТВЕРЖДЕН',
  feminine: 'УТВЕРЖДЕНА',
  neuter: 'УТВЕРЖДЕНО',
  plural: 'УТВЕРЖДЕНЫ',
};

/** The approval mark agrees with what is approved: карта – УТВЕРЖДЕНА, положение – УТВЕРЖДЕНО. */
export function approvedWord(agreement: Agreement): string {
  return APPROVED[agreement];
}

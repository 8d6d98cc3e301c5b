// Russian wording that papers share: dates, names in a signature, agreement of «утверждён».
import { initialsBefore, surnameFirstInitials } from '../../shared/model/personName';
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import type { Sex } from '../../shared/model/personName';
import { monthNameGenitive } from '../../shared/texts/dates';
import { blank } from './blankMarks';
import { splitFullName } from './declension/splitFullName';

const NBSP = '\u00A0';

/** «5 октября 2021 г.», unbreakable. */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return [day, monthNameGenitive(month), year, 'г.'].join(NBSP);
}

/** The text, or a line for a pen. @param field the datum it waits for, where a preview may lead to it */
export function textOrBlank(text: string, blankLength = 12, field?: string): string {
  return text === '' ? marked('_'.repeat(blankLength), field) : text;
}

function marked(line: string, field: string | undefined): string {
  return field === undefined ? line : blank(field, line);
}

/** What a pen fills in: «___» ________ 20__ г. */
export const BLANK_DATE = `«___»${NBSP}____________${NBSP}20__${NBSP}г.`;

/** The date in words, or the blank for it. */
export function dateOrBlank(date: PlainDate | null, field?: string): string {
  return date === null ? marked(BLANK_DATE, field) : dateInWords(date);
}

/** «№ 45-ОД», or the blank for it. */
export function numberOrBlank(number: string, field?: string): string {
  return `№${NBSP}${textOrBlank(number, 6, field)}`;
}

/** «Образцова Нина Петровна» → «Н.П. Образцова»: initials stand before the surname in a signature. */
export function initialsAndSurname(fullName: string): string {
  return initialsBefore(splitFullName(fullName));
}

/** «Примерова Анна Сергеевна» → «Примерова А.С.»: initials stand after the surname in a list. */
export function surnameAndInitials(fullName: string): string {
  return surnameFirstInitials(splitFullName(fullName));
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

/** A word in the forms in which it agrees with a person. */
export interface BySex {
  readonly male: string;
  readonly female: string;
  /** «зарегистрированный(ая)» */
  readonly unknown: string;
}

export function bySex(words: BySex, sex: Sex | null): string {
  return words[sex ?? 'unknown'];
}

/** «а, б и в». */
export function joinedWithAnd(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} и ${last}`;
}

/** «с 1 сентября 2025 г. по 31 мая 2026 г.», with blanks for a bound that is not known. */
export function periodInWords(since: PlainDate | null, until: PlainDate | null): string {
  return `с${NBSP}${dateOrBlank(since)} по${NBSP}${dateOrBlank(until)}`;
}

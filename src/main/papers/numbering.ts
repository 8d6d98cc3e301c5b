// How the school numbers its orders, and what the register's numbers lack.
import type { Numbering } from '../../shared/contract/papers';
import type { OutputOf } from '../../shared/contract/contract';
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { OrderSeries } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import {
  bareNumber,
  defaultPatterns,
  doublesIn,
  gapsIn,
  gapWords,
  inYear,
  nextOrdinal,
  PLACE,
  writtenNumber,
  type NumberedOrder,
} from './numbers';
import { findNumbered, findNumberPatterns, saveNumberPatterns } from './repository';

export function numbering(database: Database): Numbering {
  return findNumberPatterns(database) ?? defaultPatterns;
}

/** Refusal: number-pattern for one in which the number does not stand exactly once. */
export function saveNumbering(database: Database, given: Numbering): Result<{ done: boolean }> {
  const patterns = { core: bareNumber(given.core), personnel: bareNumber(given.personnel) };
  for (const pattern of Object.values(patterns)) {
    if (pattern.split(PLACE).length !== 2) return fail('number-pattern', { pattern });
  }
  changeSchoolDetails(database, schoolDetails(database));
  saveNumberPatterns(database, patterns);
  return ok({ done: true });
}

/** The number that the next order of the series gets on that day, and what is wrong with those of its year. */
export function nextNumber(
  database: Database,
  { series, date }: { readonly series: OrderSeries; readonly date: PlainDate },
): OutputOf<'papers.nextNumber'> {
  const pattern = numbering(database)[series];
  const orders = inYear(numberedOrders(database), series, datePartsOf(date).year);
  return {
    number: writtenNumber(nextOrdinal(orders, pattern), pattern),
    gaps: gapsIn(orders, pattern).map((gap) => gapWords(gap, pattern)),
    doubles: [...doublesIn(orders, pattern)],
  };
}

/** Every order that has a number and a date, drafts too: a number that is written on paper is not given twice. */
export function numberedOrders(database: Database): readonly NumberedOrder[] {
  return findNumbered(database).filter(({ number }) => bareNumber(number) !== '');
}

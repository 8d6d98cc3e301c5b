// The register of papers as it is shown: filtered, found, in order.
import type { PaperRecord, PaperStatus } from '../../../../../shared/contract/papers';
import type { OrderSeries, PaperKind } from '../../../../../shared/papers/kinds';
import { datePartsOf } from '../../../../../shared/model/plainDate';
import { numericDate } from '../../../../../shared/texts/dates';
import { hasWords } from '../catalogue/catalogue';

export interface JournalFilter {
  readonly query: string;
  /** `none`: papers without a number of an order. */
  readonly series: OrderSeries | 'any' | 'none';
  /** A calendar year; null: all. */
  readonly year: number | null;
  readonly status: PaperStatus | 'any';
  readonly kind: PaperKind | 'any';
  /** Only those that somebody has still to read. */
  readonly unacquainted: boolean;
}

export const everyPaper: JournalFilter = {
  query: '',
  series: 'any',
  year: null,
  status: 'any',
  kind: 'any',
  unacquainted: false,
};

/** What is not dated yet first, then the newest. */
export function shownPapers(register: readonly PaperRecord[], filter: JournalFilter): readonly PaperRecord[] {
  return register
    .filter((record) => keeps(record, filter) && hasWords(searchedOf(record), filter.query))
    .sort((one, other) => byDate(other, one) || other.id - one.id);
}

function keeps(record: PaperRecord, filter: JournalFilter): boolean {
  return (
    (filter.series === 'any' || (record.series ?? 'none') === filter.series) &&
    (filter.year === null || yearOf(record) === filter.year) &&
    (filter.status === 'any' || record.status === filter.status) &&
    (filter.kind === 'any' || record.kind === filter.kind) &&
    (!filter.unacquainted || record.acquaintances.signed < record.acquaintances.asked)
  );
}

function searchedOf({ number, date, title, searchKey }: PaperRecord): string {
  return [number, date === null ? '' : numericDate(date), title, searchKey].join(' ');
}

/** Of its date; of an undated one the year it was made in. */
function yearOf({ date, createdOn }: PaperRecord): number {
  return datePartsOf(date ?? createdOn).year;
}

/** The newest first. */
export function yearsOf(register: readonly PaperRecord[]): readonly number[] {
  return [...new Set(register.map(yearOf))].sort((one, other) => other - one);
}

export function byDate(one: PaperRecord, other: PaperRecord): number {
  // An undated paper is the one being worked on: later than all.
  return (one.date ?? '9999').localeCompare(other.date ?? '9999');
}

const numbers = new Intl.Collator('ru', { numeric: true });

/** «9-ОД» before «10-ОД»; papers without a number last. */
export function byNumber(one: PaperRecord, other: PaperRecord): number {
  return Number(one.number === '') - Number(other.number === '') || numbers.compare(one.number, other.number);
}

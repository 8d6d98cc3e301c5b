// The journal of registration: signed orders by series, year and number.
import { datePartsOf, type PlainDate } from '../../../shared/model/plainDate';
import type { OrderSeries } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { numbering } from '../numbering';
import { ordinalOf } from '../numbers';
import { findPapers, type PaperRow } from '../repository';
import { recordTitle } from '../titles';

export interface JournalScope {
  /** null: both. */
  readonly series: OrderSeries | null;
  /** A calendar year; null: all. */
  readonly year: number | null;
}

export interface JournalRow {
  readonly number: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly series: OrderSeries;
  /** «отменён приказом от … № …»; empty while in force. */
  readonly note: string;
}

export function journalRows(database: Database, scope: JournalScope): readonly JournalRow[] {
  const patterns = numbering(database);
  return findPapers(database)
    .flatMap((paper) => {
      const { series, date, status } = paper;
      if (series === null || date === null || (status !== 'signed' && status !== 'cancelled')) return [];
      if (scope.series !== null && series !== scope.series) return [];
      const { year } = datePartsOf(date);
      if (scope.year !== null && year !== scope.year) return [];
      // A number that is written otherwise («45/1-ОД») stands where its day puts it, after the rest.
      const place = ordinalOf(paper.number, patterns[series]) ?? Number.MAX_SAFE_INTEGER;
      const row = {
        number: paper.number,
        date,
        title: recordTitle(database, paper),
        series,
        note: noteOf(paper),
      };
      return [{ row, key: [series === 'core' ? 0 : 1, year, place] as const }];
    })
    .sort(
      (one, other) =>
        one.key[0] - other.key[0] ||
        one.key[1] - other.key[1] ||
        one.key[2] - other.key[2] ||
        (one.row.date < other.row.date ? -1 : 1),
    )
    .map(({ row }) => row);
}

function noteOf({ status, cancelledWords }: PaperRow): string {
  return status === 'cancelled' ? `отменён ${cancelledWords}`.trim() : '';
}

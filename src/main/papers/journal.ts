// «Журнал регистрации приказов» as a paper and as a table.
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import { orderSeries, type OrderSeries } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { writeXlsx } from '../spreadsheets/write/writeXlsx';
import { startDraft } from './defaults/start';
import { kindTitle } from './definitions';
import { journalRows, type JournalScope } from './gather/journalRows';
import { needReader } from './gather/needs';
import { makePapers } from './makePapers';
import { renderMade } from './render';

const KIND = 'order-journal';

export interface JournalFile {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** A journal for each series and year that has orders, in one file; an empty one where none has. */
export async function journalPaper(
  database: Database,
  scope: JournalScope,
  today: PlainDate,
): Promise<Result<JournalFile>> {
  const read = needReader(database, today);
  const draft = startDraft(database, KIND, [], null, today);
  const papers = [];
  for (const { series, year } of journalsIn(database, scope, today)) {
    const made = makePapers(database, { ...draft, values: { ...draft.values, series, year } }, today, read);
    if (!made.ok) return made;
    papers.push(...made.value.papers);
  }
  const [only] = papers;
  const title = papers.length === 1 && only ? only.title : kindTitle(KIND);
  return ok({ title, bytes: await renderMade({ title, papers }, today) });
}

/** One sheet; a row an order. */
export function journalTable(database: Database, scope: JournalScope): JournalFile {
  const title = kindTitle(KIND);
  const bytes = writeXlsx([
    {
      name: title,
      columns: [
        { header: 'Номер', width: 14, type: 'text' },
        { header: 'Дата', width: 12, type: 'date' },
        { header: 'Заголовок', width: 60, type: 'text' },
        { header: 'Серия', width: 26, type: 'text' },
        { header: 'Отметки', width: 40, type: 'text' },
      ],
      rows: journalRows(database, scope).map(({ number, date, title: heading, series, note }) => [
        number,
        date,
        heading,
        seriesNames[series],
        note,
      ]),
    },
  ]);
  return { title, bytes };
}

const seriesNames: Readonly<Record<OrderSeries, string>> = {
  core: 'основная деятельность',
  personnel: 'личный состав',
};

function journalsIn(
  database: Database,
  scope: JournalScope,
  today: PlainDate,
): readonly { readonly series: OrderSeries; readonly year: number }[] {
  const kept = journalRows(database, scope).map(({ series, date }) => ({
    series,
    year: datePartsOf(date).year,
  }));
  const distinct = new Map(kept.map((journal) => [`${journal.series} ${journal.year}`, journal]));
  if (distinct.size > 0) return [...distinct.values()];
  const { year } = datePartsOf(today);
  return orderSeries
    .filter((series) => scope.series === null || series === scope.series)
    .map((series) => ({ series, year: scope.year ?? year }));
}

// Rules on the dates of rows.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { FaultItem, FaultRule, FaultSource } from './faultSource';
import { inRows, rowNames } from './rowNames';
import { warningTexts } from './warningTexts';

const WRITTEN_YEAR =
  /(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.\d{2}(?!\d)|(?<!\d)\d{2}\s*г(?:\.|ода?|г)?(?![а-яё])/iu;
/** This many rows inside one calendar month are hardly meant. */
const CROWD = 5;

/** One warning names all rows whose dates were given a year that the file does not write. */
export const rowsWithoutYear: FaultRule = ({ items, schoolYear }) => {
  const rows = indicesOf(items, ({ deadlineText, deadline }) => {
    const hasDates = deadline.start !== null || deadline.end !== null;
    return hasDates && !WRITTEN_YEAR.test(deadlineText);
  });
  return rows.length === 0
    ? []
    : [
        {
          code: 'rows-without-year',
          row: null,
          ...warningTexts.rowsWithoutYear(inRows(items, rows), schoolYear),
        },
      ];
};

export const crowdedMonth: FaultRule = ({ items }) => {
  const byMonth = new Map<string, number[]>();
  for (const [index, { deadline }] of items.entries()) {
    const month = deadline.start?.slice(0, 7);
    if (month === undefined || deadline.end?.slice(0, 7) !== month) continue;
    byMonth.set(month, [...(byMonth.get(month) ?? []), index]);
  }
  return [...byMonth]
    .filter(([, rows]) => rows.length >= CROWD)
    .map(([month, rows]) => ({
      code: 'crowded-month',
      row: null,
      ...warningTexts.crowdedMonth(rowNames(items, rows), month),
    }));
};

/** A row that is already shown as outside the period is not shown twice. */
export const deadlineDoubtful: FaultRule = (roadmap) => {
  const { items } = roadmap;
  const outside = rowsOutsidePeriod(roadmap);
  return indicesOf(items, ({ deadline }) => deadline.check).flatMap((row) => {
    const item = items[row];
    if (!item || outside.includes(row)) return [];
    const { deadlineText, deadline } = item;
    const texts =
      deadlineText.trim() === ''
        ? warningTexts.deadlineMissing(inRows(items, [row]))
        : deadline.kind === 'unknown'
          ? warningTexts.deadlineNotUnderstood(inRows(items, [row]), deadlineText)
          : warningTexts.deadlineDoubtful(inRows(items, [row]), deadlineText, deadline.words);
    return [{ code: 'deadline-doubtful', row, ...texts }];
  });
};

export const deadlineOutsidePeriod: FaultRule = (roadmap) =>
  rowsOutsidePeriod(roadmap).map((row) => ({
    code: 'deadline-outside-period',
    row,
    ...warningTexts.deadlineOutsidePeriod(
      inRows(roadmap.items, [row]),
      roadmap.items[row]?.deadlineText ?? '',
    ),
  }));

/** The period with the August on either side: preparation and the summing-up of a school year belong to it. */
function rowsOutsidePeriod({ items, periodStart, periodEnd }: FaultSource): readonly number[] {
  const opening = periodStart?.endsWith('-09-01') ? withMonthAndDay(periodStart, '08-01') : periodStart;
  const closing = periodEnd?.endsWith('-05-31') ? withMonthAndDay(periodEnd, '08-31') : periodEnd;
  return indicesOf(items, ({ deadline }) => {
    const start = deadline.start ?? deadline.end;
    const end = deadline.end ?? deadline.start;
    if (start === null || end === null) return false;
    return (opening !== null && start < opening) || (closing !== null && end > closing);
  });
}

function withMonthAndDay(date: PlainDate, monthAndDay: string): string {
  return `${date.slice(0, 4)}-${monthAndDay}`;
}

function indicesOf(items: readonly FaultItem[], test: (item: FaultItem) => boolean): readonly number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}

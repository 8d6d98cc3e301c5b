// The deadline of a row from the columns that tell it: «Сроки», «начало» and «окончание», or a column a month with marks.
import { bareText } from '../text/cellText';
import type { Cell } from '../text/document';

/** What stands under one column of deadlines. */
export interface DeadlineCells {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** Fewer columns of months are no calendar. */
const FEWEST_MONTHS = 3;
const MONTH =
  /(?<![а-яё])((?:янв|фев|март?|апр|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*|ма[йя])\.?(?:\s+20\d\d)?(?:\s*г(?:ода)?\.?)?$/iu;
/** «+», «х», «v», a bullet: it happens in that month. */
const MARK = /^(?:[+*xхv×✓✔√•·●■▪]+|да)$/iu;
const HOLDS_DATE = /\d\.\d|[а-яё]{3}/iu;

/** Which headers are the months of a calendar; all false where there are only one or two. */
export function monthColumns(headers: readonly string[]): readonly boolean[] {
  const named = headers.map((header) => MONTH.test(header));
  return named.filter(Boolean).length >= FEWEST_MONTHS ? named : named.map(() => false);
}

/** «01.09 – 15.09» of a beginning and an end; «сентябрь, ноябрь (15)» of marked months. */
export function deadlineTextOf(columns: readonly DeadlineCells[]): string {
  const isMonth = monthColumns(columns.map(({ header }) => header));
  const texts = columns.map(({ header, cells }, at) => {
    const text = writtenIn(cells);
    if (!isMonth[at] || text === '') return text;
    const month = MONTH.exec(header)?.[0] ?? header;
    if (MARK.test(text)) return month;
    return HOLDS_DATE.test(text) && !text.includes('недел') ? text : `${month} (${text})`;
  });
  // A cell merged over several columns says its words once.
  const once = texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
  return once.join(isMonth.includes(true) ? ', ' : ' – ');
}

function writtenIn(cells: readonly Cell[]): string {
  return [...new Set(cells)]
    .map(bareText)
    .filter((text) => text !== '')
    .join(' – ');
}

// The table of the register of pairs, in the register itself and in the yearly report.
import { numericDate } from '../../../../shared/texts/dates';
import type { PairForPaper } from '../../paperData';
import type { TableBlock } from '../../paperModel';
import { fillText } from '../../paperTexts';
import { formTable, joined, named } from './recordParts';

interface PairTableTexts {
  readonly columns: readonly string[];
  /** «от {date} {number}» */
  readonly order: string;
}

const WEIGHTS = [8, 36, 42, 24, 42, 24, 25, 25, 20, 16];

/** Landscape: a pair or group a row. Whether there is a plan is marked by hand. */
export function pairTable(pairs: readonly PairForPaper[], texts: PairTableTexts): TableBlock {
  return formTable({
    headers: texts.columns,
    weights: WEIGHTS,
    centred: [0, 9],
    rows: pairs.map((pair) => [
      joined([pair.formTitle, pair.variant], '\n'),
      named(pair.mentor),
      pair.mentorService,
      pair.mentees.map(named).join('\n'),
      pair.menteeService,
      orderWords(pair.approvedBy, texts.order),
      joined([boundWords('с', pair.since), boundWords('по', pair.until)], '\n'),
      pair.status,
    ]),
    numbered: true,
    blankRows: 7,
    penHeightMm: 12,
    dense: true,
  });
}

function orderWords(order: PairForPaper['approvedBy'], template: string): string {
  if (!order?.date) return '';
  return fillText(template, {
    date: numericDate(order.date),
    number: order.number === '' ? '' : `№\u00A0${order.number}`,
  }).trim();
}

function boundWords(preposition: string, date: PairForPaper['since']): string {
  return date === null ? '' : `${preposition}\u00A0${numericDate(date)}`;
}

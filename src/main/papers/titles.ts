// What a paper of the register is called.
import type { Database } from '../database/connection';
import { fillText, paperTexts } from '../documents/paperTexts';
import { kindOfOrderPaper } from '../pairs/orders';
import { kindTitle } from './definitions';
import type { PaperRow } from './repository';

/** The title it was saved or signed with; of one that never was, its kind's. */
export function recordTitle(database: Database, paper: Pick<PaperRow, 'id' | 'kind' | 'title'>): string {
  if (paper.title !== '') return paper.title;
  const orderKind = paper.kind === 'order-pairs' ? kindOfOrderPaper(database, paper.id) : null;
  if (orderKind === null) return bareTitle(kindTitle(paper.kind));
  const { what, ...texts } = paperTexts.orderPairs;
  return fillText(texts[orderKind].heading, { what: what.both.gen });
}

/** «Приказ «О выборе форм»» of the catalogue is «О выборе форм» in the register. */
export function bareTitle(title: string): string {
  return title.replace(/^Приказ «(.+)»$/u, '$1');
}

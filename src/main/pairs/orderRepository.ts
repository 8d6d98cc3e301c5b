// SQL of the orders on pairs: rows in, rows out, no rules. Date, number and status are those of the order's paper.
import * as v from 'valibot';
import { pairOrderTextsSchema, type PairOrderTexts } from '../../shared/contract/pairs';
import { plainDateSchema } from '../../shared/contract/schemas';
import { pairOrderKinds, type PairOrderKind } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { sqlBoolean, type Database } from '../database/connection';

/** An order; its pairs in the order of its appendix. */
export interface OrderRecord {
  readonly id: number;
  /** Its row in the register of papers. */
  readonly paperId: number;
  readonly kind: PairOrderKind;
  readonly date: PlainDate | null;
  readonly number: string;
  readonly signed: boolean;
  readonly texts: PairOrderTexts;
  readonly pairIds: readonly number[];
}

const orderRow = v.object({
  id: v.number(),
  paper_id: v.number(),
  kind: v.picklist(pairOrderKinds),
  date: v.nullable(plainDateSchema),
  number: v.string(),
  signed: sqlBoolean,
  data: v.pipe(v.string(), v.parseJson(), pairOrderTextsSchema),
});

/** Every order, in the order of its entry. */
export function findOrders(database: Database): readonly OrderRecord[] {
  const pairIds = new Map<number, number[]>();
  const lines = database.all(
    'SELECT order_id, pair_id FROM pair_order_line ORDER BY order_id, position',
    [],
    v.object({ order_id: v.number(), pair_id: v.number() }),
  );
  for (const line of lines) {
    const ids = pairIds.get(line.order_id);
    if (ids) ids.push(line.pair_id);
    else pairIds.set(line.order_id, [line.pair_id]);
  }
  return database
    .all(
      `SELECT pair_order.id, paper_id, pair_order.kind, date, number, status IN ('signed', 'cancelled') AS signed,
         data
       FROM pair_order JOIN paper ON paper.id = paper_id ORDER BY pair_order.id`,
      [],
      orderRow,
    )
    .map(({ data, paper_id: paperId, ...order }) => ({
      ...order,
      paperId,
      texts: data,
      pairIds: pairIds.get(order.id) ?? [],
    }));
}

/** A draft of an order, as it is typed. */
export type OrderDraft = Omit<OrderRecord, 'id' | 'paperId' | 'signed'>;

/** Makes its paper too. @returns the new order's id */
export function insertOrder(database: Database, order: OrderDraft, today: PlainDate): number {
  const { kind, date, number, texts, pairIds } = order;
  const paperId = database.run(
    `INSERT INTO paper (kind, title, about, series, number, date, status, typed, created_on, cancelled_words)
     VALUES ('order-pairs', '', '[]', 'core', ?, ?, 'draft', '{}', ?, '')`,
    [number, date, today],
  ).lastId;
  const id = database.run('INSERT INTO pair_order (paper_id, kind, data) VALUES (?, ?, ?)', [
    paperId,
    kind,
    JSON.stringify(texts),
  ]).lastId;
  database.run('UPDATE paper SET about = json_array(?) WHERE id = ?', [id, paperId]);
  insertLines(database, id, pairIds);
  return id;
}

/** Whatever was printed of it is out of date now. */
export function updateOrder(
  database: Database,
  { id, paperId }: Pick<OrderRecord, 'id' | 'paperId'>,
  { kind, date, number, texts, pairIds }: OrderDraft,
): void {
  database.run("UPDATE paper SET number = ?, date = ?, status = 'draft' WHERE id = ?", [
    number,
    date,
    paperId,
  ]);
  database.run('UPDATE pair_order SET kind = ?, data = ? WHERE id = ?', [kind, JSON.stringify(texts), id]);
  database.run('DELETE FROM pair_order_line WHERE order_id = ?', [id]);
  insertLines(database, id, pairIds);
}

export function markSigned(
  database: Database,
  paperId: number,
  { number, date, today }: { readonly number: string; readonly date: PlainDate; readonly today: PlainDate },
): void {
  database.run("UPDATE paper SET number = ?, date = ?, status = 'signed', signed_on = ? WHERE id = ?", [
    number,
    date,
    today,
    paperId,
  ]);
}

/** Its paper goes too. */
export function deleteOrder(database: Database, { id, paperId }: Pick<OrderRecord, 'id' | 'paperId'>): void {
  database.run('DELETE FROM pair_order WHERE id = ?', [id]);
  database.run('DELETE FROM paper WHERE id = ?', [paperId]);
}

function insertLines(database: Database, orderId: number, pairIds: readonly number[]): void {
  for (const [position, pairId] of pairIds.entries()) {
    database.run('INSERT INTO pair_order_line (order_id, pair_id, position) VALUES (?, ?, ?)', [
      orderId,
      pairId,
      position,
    ]);
  }
}

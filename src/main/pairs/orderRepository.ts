// SQL of the orders on pairs: rows in, rows out, no rules.
import * as v from 'valibot';
import { pairOrderTextsSchema, type PairOrderTexts } from '../../shared/contract/pairs';
import { plainDateSchema } from '../../shared/contract/schemas';
import { pairOrderKinds, type PairOrderKind } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { sqlBoolean, type Database } from '../database/connection';

/** An order; its pairs in the order of its appendix. */
export interface OrderRecord {
  readonly id: number;
  readonly kind: PairOrderKind;
  readonly date: PlainDate | null;
  readonly number: string;
  readonly signed: boolean;
  readonly texts: PairOrderTexts;
  readonly pairIds: readonly number[];
}

const orderRow = v.object({
  id: v.number(),
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
    .all('SELECT * FROM pair_order ORDER BY id', [], orderRow)
    .map(({ data, ...order }) => ({ ...order, texts: data, pairIds: pairIds.get(order.id) ?? [] }));
}

/** @returns the new order's id */
export function insertOrder(database: Database, order: Omit<OrderRecord, 'id'>): number {
  const id = database.run(
    'INSERT INTO pair_order (kind, date, number, signed, data) VALUES (?, ?, ?, ?, ?)',
    [...orderValues(order)],
  ).lastId;
  insertLines(database, id, order.pairIds);
  return id;
}

export function updateOrder(database: Database, { id, ...order }: OrderRecord): void {
  database.run('UPDATE pair_order SET kind = ?, date = ?, number = ?, signed = ?, data = ? WHERE id = ?', [
    ...orderValues(order),
    id,
  ]);
  database.run('DELETE FROM pair_order_line WHERE order_id = ?', [id]);
  insertLines(database, id, order.pairIds);
}

export function deleteOrder(database: Database, id: number): void {
  database.run('DELETE FROM pair_order WHERE id = ?', [id]);
}

function orderValues({ kind, date, number, signed, texts }: Omit<OrderRecord, 'id'>) {
  return [kind, date, number, Number(signed), JSON.stringify(texts)];
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

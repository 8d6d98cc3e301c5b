// Orders on pairs: drafts, what keeps each from being signed, and signing, which settles all their pairs at once.
import type { PairOrder, PairOrderInput } from '../../shared/contract/pairs';
import type { PairStatus } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { pairStatusWords } from '../../shared/pairs/statusWords';
import type { Database } from '../database/connection';
import { readPerson } from '../people/roster';
import { pairName, readFacts, type PairFacts } from './facts';
import { orderObstacles, type OrderContext } from './orderObstacles';
import * as repository from './orderRepository';
import type { OrderRecord } from './orderRepository';
import { findPair, insertEvent, updatePair, type PairRecord } from './repository';
import { orderProblems, pairEvents } from './words';

/** Every order in the order of its entry. Only drafts have obstacles: those of their date, or of today without one. */
export function listOrders(database: Database, today: PlainDate): Result<PairOrder[]> {
  const orders = repository.findOrders(database);
  const contextOn = contexts(database, orders, today);
  return ok(
    orders.map((record) => {
      const { paperId: _ofRegister, ...order } = record;
      return {
        ...order,
        pairIds: [...order.pairIds],
        obstacles: order.signed ? [] : orderObstacles(record, contextOn(order.date)),
      };
    }),
  );
}

/**
 * Writes a draft. An approval names proposed pairs, a dissolution approved and working ones and a reason; no pair is
 * in two orders of a kind at once.
 * Refusals: not-found, order-signed, order-wrong.
 */
export function saveOrder(
  database: Database,
  { id, ...input }: PairOrderInput,
  today: PlainDate,
): Result<{ id: number }> {
  const orders = repository.findOrders(database);
  const before = orders.find((order) => order.id === id);
  if (id !== null && !before) return fail('not-found', { what: 'order' });
  if (before?.signed) return fail('order-signed', { number: before.number });
  const facts = readFacts(database, today);
  if (!input.pairIds.every((pairId) => facts.pairs.has(pairId))) return fail('not-found', { what: 'pair' });
  const { curatorId, controlId } = input.texts;
  for (const personId of [curatorId, controlId]) {
    if (personId !== null && !readPerson(database, personId)) return fail('not-found', { what: 'person' });
  }
  const problems = [
    ...(before && before.kind !== input.kind ? [orderProblems.kindFixed] : []),
    ...(input.kind === 'dissolution' && input.texts.reason.trim() === '' ? [orderProblems.noReason] : []),
    ...pairProblemsOf(
      input,
      orders.filter((order) => order.id !== id),
      facts,
    ),
  ];
  if (problems.length > 0) return fail('order-wrong', { problems });
  const order = { ...input, number: input.number.trim() };
  return database.transaction(() => {
    if (!before) return ok({ id: repository.insertOrder(database, order, today) });
    repository.updateOrder(database, before, order);
    return ok({ id: before.id });
  });
}

/** A draft only. Refusals: not-found, order-signed. */
export function removeOrder(database: Database, id: number): Result<{ done: boolean }> {
  const order = repository.findOrders(database).find((known) => known.id === id);
  if (!order) return fail('not-found', { what: 'order' });
  if (order.signed) return fail('order-signed', { number: order.number });
  repository.deleteOrder(database, order);
  return ok({ done: true });
}

/** What the order of that paper does; null where the paper is no order on pairs. */
export function kindOfOrderPaper(database: Database, paperId: number): OrderRecord['kind'] | null {
  return repository.findOrders(database).find((order) => order.paperId === paperId)?.kind ?? null;
}

/** The order's paper in the register; null for an order that is not there. */
export function paperOfOrder(database: Database, id: number): number | null {
  return repository.findOrders(database).find((order) => order.id === id)?.paperId ?? null;
}

/** What signing begins with. Refusals: not-found, order-signed. */
export function orderToSign(
  database: Database,
  id: number,
): Result<Pick<OrderRecord, 'paperId' | 'pairIds'>> {
  const order = repository.findOrders(database).find((known) => known.id === id);
  if (!order) return fail('not-found', { what: 'order' });
  return order.signed ? fail('order-signed', { number: order.number }) : ok(order);
}

/**
 * The director has signed: all pairs become approved, or dissolved, or none does.
 * Refusals: not-found, order-signed, date-in-future, order-obstacles with the names.
 * @param number bare, and found to be free: numbers are the register's matter (papers/sign.ts)
 */
export function signOrder(
  database: Database,
  { id, number, date }: { readonly id: number; readonly number: string; readonly date: PlainDate },
  today: PlainDate,
): Result<{ pairs: number }> {
  const checked = checkSigning(database, { id, date }, today);
  if (!checked.ok) return checked;
  const order = { ...checked.value, number, date };
  return database.transaction(() => {
    repository.markSigned(database, order.paperId, { number, date, today });
    for (const pairId of order.pairIds) settle(database, pairId, order);
    return ok({ pairs: order.pairIds.length });
  });
}

/** The same refusals, and nothing is changed. @returns the draft */
export function checkSigning(
  database: Database,
  { id, date }: { readonly id: number; readonly date: PlainDate },
  today: PlainDate,
): Result<OrderRecord> {
  const orders = repository.findOrders(database);
  const draft = orders.find((order) => order.id === id);
  if (!draft) return fail('not-found', { what: 'order' });
  if (draft.signed) return fail('order-signed', { number: draft.number });
  if (date > today) return fail('date-in-future', { date });
  const order = { ...draft, date, signed: true };
  const blocking = orderObstacles(order, contexts(database, orders, today)(date)).filter(
    (obstacle) => obstacle.blocking,
  );
  if (blocking.length > 0) return fail('order-obstacles', { problems: blocking.map(({ words }) => words) });
  return ok(draft);
}

function settle(
  database: Database,
  pairId: number,
  { kind, number, date, texts }: OrderRecord & { readonly date: PlainDate },
) {
  const pair = findPair(database, pairId);
  if (!pair) throw new Error(`order on pair ${pairId} cannot be carried out`);
  if (kind === 'approval') {
    updatePair(database, { ...pair, status: 'approved' });
    insertEvent(database, pairId, { on: date, words: pairEvents.approved(number, date) });
    return;
  }
  const closingReason = texts.reason.trim();
  updatePair(database, { ...pair, status: 'dissolved', closedOn: date, closingReason });
  insertEvent(database, pairId, { on: date, words: pairEvents.dissolved(number, date, closingReason) });
}

const statusesFor: Readonly<Record<OrderRecord['kind'], readonly PairStatus[]>> = {
  approval: ['proposed'],
  dissolution: ['approved', 'active'],
};

function pairProblemsOf(
  { kind, pairIds }: Pick<OrderRecord, 'kind' | 'pairIds'>,
  others: readonly OrderRecord[],
  facts: PairFacts,
): string[] {
  return pairIds.flatMap((pairId, index) => {
    const pair = facts.pairs.get(pairId) as PairRecord;
    const name = pairName(facts, pair);
    if (pairIds.indexOf(pairId) !== index) return [orderProblems.twiceNamed(name)];
    if (!statusesFor[kind].includes(pair.status)) {
      const status = pairStatusWords[pair.status];
      return [
        kind === 'approval'
          ? orderProblems.notProposed(name, status)
          : orderProblems.notRunning(name, status),
      ];
    }
    const other = others.find((order) => order.kind === kind && order.pairIds.includes(pairId));
    return other ? [orderProblems.inOtherOrder(name, other.number, other.date)] : [];
  });
}

/** Facts are read once for each date that orders have. */
function contexts(database: Database, orders: readonly OrderRecord[], today: PlainDate) {
  const now = readFacts(database, today);
  const known = new Map<PlainDate, PairFacts>([[today, now]]);
  return (date: PlainDate | null): OrderContext => {
    const day = date ?? today;
    const onDay = known.get(day) ?? readFacts(database, day);
    known.set(day, onDay);
    return { onDay, now, orders };
  };
}

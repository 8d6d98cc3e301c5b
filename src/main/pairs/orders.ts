// Orders on pairs: drafts, what keeps each from being signed, and signing, which settles all their pairs at once.
import type { PairOrder, PairOrderInput } from '../../shared/contract/pairs';
import type { PairStatus } from '../../shared/model/pairs';
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
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
    orders.map((order) => ({
      ...order,
      pairIds: [...order.pairIds],
      obstacles: order.signed ? [] : orderObstacles(order, contextOn(order.date)),
    })),
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
  const order = { ...input, number: input.number.trim(), signed: false };
  return database.transaction(() => {
    if (!before) return ok({ id: repository.insertOrder(database, order) });
    repository.updateOrder(database, { ...order, id: before.id });
    return ok({ id: before.id });
  });
}

/** A draft only. Refusals: not-found, order-signed. */
export function removeOrder(database: Database, id: number): Result<{ done: boolean }> {
  const order = repository.findOrders(database).find((known) => known.id === id);
  if (!order) return fail('not-found', { what: 'order' });
  if (order.signed) return fail('order-signed', { number: order.number });
  repository.deleteOrder(database, id);
  return ok({ done: true });
}

/** An order of the school's core series that is kept elsewhere in the file. */
export interface NumberedOrder {
  readonly number: string;
  readonly date: PlainDate | null;
}

/**
 * The director has signed: all pairs become approved, or dissolved, or none does.
 * Refusals: not-found, order-signed, date-in-future, order-number-taken (numbers of the core series are unique inside
 * a calendar year), order-obstacles with the names.
 * @param others orders of the same series on other matters
 */
export function signOrder(
  database: Database,
  { id, number: typed, date }: { readonly id: number; readonly number: string; readonly date: PlainDate },
  today: PlainDate,
  others: readonly NumberedOrder[],
): Result<{ pairs: number }> {
  const orders = repository.findOrders(database);
  const draft = orders.find((order) => order.id === id);
  if (!draft) return fail('not-found', { what: 'order' });
  if (draft.signed) return fail('order-signed', { number: draft.number });
  if (date > today) return fail('date-in-future', { date });
  const number = bareNumber(typed);
  if (number === '') return fail('validation', { issues: ['number'] });
  const { year } = datePartsOf(date);
  const signedOrders = orders.filter(({ signed }) => signed);
  if ([...signedOrders, ...others].some((other) => isSameNumber(other, number, year))) {
    return fail('order-number-taken', { number, year });
  }
  const order = { ...draft, number, date, signed: true };
  const blocking = orderObstacles(order, contexts(database, orders, today)(date)).filter(
    (obstacle) => obstacle.blocking,
  );
  if (blocking.length > 0) return fail('order-obstacles', { problems: blocking.map(({ words }) => words) });
  return database.transaction(() => {
    repository.updateOrder(database, order);
    for (const pairId of order.pairIds) settle(database, pairId, order);
    return ok({ pairs: order.pairIds.length });
  });
}

function settle(
  database: Database,
  pairId: number,
  { kind, number, date, texts }: OrderRecord & NumberedOrder,
) {
  const pair = findPair(database, pairId);
  if (!pair || date === null) throw new Error(`order on pair ${pairId} cannot be carried out`);
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

function isSameNumber(order: NumberedOrder, number: string, year: number): boolean {
  return (
    order.date !== null &&
    datePartsOf(order.date).year === year &&
    bareNumber(order.number).toLowerCase() === number.toLowerCase()
  );
}

/** «№ 5-ОД» is 5-ОД. */
function bareNumber(number: string): string {
  return number.replace(/^[\s№]+/u, '').trim();
}

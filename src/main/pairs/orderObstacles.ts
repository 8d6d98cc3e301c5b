// What must be put right before an order on pairs is signed, by the facts of the order's own day.
import type { Lack } from '../../shared/model/eligibility';
import { pairStatusWords } from '../../shared/pairs/statusWords';
import type { PairFacts } from './facts';
import { personOf, shortNameOf } from './facts';
import { ofPair, pairObstacles, type PairObstacle } from './obstacles';
import type { OrderRecord } from './orderRepository';
import type { PairRecord } from './repository';
import { obstacleWords } from './words';

export interface OrderContext {
  /** On the day of the order. */
  readonly onDay: PairFacts;
  /** Today. */
  readonly now: PairFacts;
  readonly orders: readonly OrderRecord[];
}

/** Each obstacle once, even where a mentor has several pairs in the order. */
export function orderObstacles(order: OrderRecord, context: OrderContext): PairObstacle[] {
  const found = new Map<string, PairObstacle>();
  for (const pairId of order.pairIds) {
    const pair = context.onDay.pairs.get(pairId);
    if (!pair) throw new Error(`no pair ${pairId}`);
    const obstacles =
      order.kind === 'approval' ? ofApproval(pair, order, context) : ofDissolution(pair, order, context);
    for (const obstacle of obstacles) found.set(obstacle.words, obstacle);
  }
  return [...found.values()];
}

function ofApproval(
  pair: PairRecord,
  order: OrderRecord,
  { onDay, now }: OrderContext,
): readonly PairObstacle[] {
  if (pair.status !== 'proposed') return [wrongStatus(pair, onDay)];
  return [
    ...pairObstacles(pair, onDay).map((obstacle) => ifPutRightLater(obstacle, pair, onDay, now)),
    ...(order.date !== null && pair.since !== null && pair.since < order.date
      ? [ofPair(pair, obstacleWords.beginsEarlier(order.date), onDay, false)]
      : []),
  ];
}

function ofDissolution(
  pair: PairRecord,
  order: OrderRecord,
  { onDay, orders }: OrderContext,
): readonly PairObstacle[] {
  if (pair.status !== 'approved' && pair.status !== 'active') return [wrongStatus(pair, onDay)];
  const approval = orders.find(
    ({ kind, signed, pairIds }) => kind === 'approval' && signed && pairIds.includes(pair.id),
  );
  return order.date !== null && approval?.date && order.date < approval.date
    ? [ofPair(pair, obstacleWords.earlierThanApproval(approval.date), onDay)]
    : [];
}

function wrongStatus(pair: PairRecord, facts: PairFacts): PairObstacle {
  return ofPair(pair, obstacleWords.wrongStatus(pairStatusWords[pair.status]), facts);
}

/**
 * A consent to processing or an interview that came after the order's date, but before today, is there; the dates
 * only look wrong to whoever checks. Not so the mentor's own consent: the law wants it first (ст. 351.8 ТК РФ).
 */
function ifPutRightLater(
  obstacle: PairObstacle,
  pair: PairRecord,
  onDay: PairFacts,
  now: PairFacts,
): PairObstacle {
  const { lack } = obstacle;
  if (lack === null || onDay.day >= now.day || !mayComeLater(lack)) return obstacle;
  const roleId = [pair.mentorId, ...pair.members.map(({ menteeId }) => menteeId)].find(
    (id) => personOf(now, id).id === obstacle.personId,
  );
  const lacksNow = roleId === undefined ? undefined : now.lacks.get(roleId);
  if (roleId === undefined || !lacksNow || lacksNow.some((other) => isSameMatter(lack, other)))
    return obstacle;
  const name = shortNameOf(now, roleId);
  const words =
    lack.code === 'consent' ? obstacleWords.consentLater(name) : obstacleWords.interviewLater(name);
  return { ...obstacle, words, blocking: false };
}

function mayComeLater(lack: Lack): boolean {
  if (lack.code === 'interview-missing') return true;
  return lack.code === 'consent' && lack.kind === 'processing' && ['missing', 'issued'].includes(lack.state);
}

function isSameMatter(one: Lack, other: Lack): boolean {
  if (one.code === 'consent') return other.code === 'consent' && other.kind === one.kind;
  return other.code === one.code || other.code === 'interview-not-recommended';
}

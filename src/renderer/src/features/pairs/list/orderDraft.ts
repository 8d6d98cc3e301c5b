// An order on pairs while it is composed: which pairs may stand in it, and what it begins with.
import type { Pair, PairOrder, PairOrderInput } from '../../../../../shared/contract/pairs';
import type { PairOrderKind } from '../../../../../shared/model/pairs';
import type { PlainDate } from '../../../../../shared/model/plainDate';

/** Pairs that an order of this kind can name; those of another order cannot. */
export function eligiblePairs(
  pairs: readonly Pair[],
  kind: PairOrderKind,
  orderId: number | null,
): readonly Pair[] {
  return pairs.filter((pair) => {
    const mark = kind === 'approval' ? pair.approval : pair.dissolution;
    if (mark !== null) return mark.id === orderId;
    return kind === 'approval'
      ? pair.status === 'proposed'
      : pair.status === 'approved' || pair.status === 'active';
  });
}

export function newOrder(kind: PairOrderKind, pairIds: readonly number[], date: PlainDate): PairOrderInput {
  return {
    id: null,
    kind,
    date,
    number: '',
    pairIds,
    texts: { plansBy: null, curatorId: null, controlId: null, withPay: false, reason: '' },
  };
}

export function inputOf({ id, kind, date, number, pairIds, texts }: PairOrder): PairOrderInput {
  return { id, kind, date, number, pairIds, texts };
}

/** What keeps the chosen pairs out of the order; the same words of two pairs once. */
export function obstaclesOf(pairs: readonly Pair[], pairIds: readonly number[]): Pair['obstacles'] {
  const chosen = new Set(pairIds);
  const found = new Map(
    pairs
      .filter(({ id }) => chosen.has(id))
      .flatMap(({ obstacles }) => obstacles)
      .filter(({ blocking }) => blocking)
      .map((obstacle) => [obstacle.words, obstacle]),
  );
  return [...found.values()];
}

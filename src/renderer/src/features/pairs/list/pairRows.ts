// The list of pairs: what is shown, how each is called, and what should be done next.
import type { Pair, PairOrder } from '../../../../../shared/contract/pairs';
import type { GanttStatusKind } from '../../../../../shared/gantt/model';
import type { PairStatus } from '../../../../../shared/model/pairs';
import { openPairStatuses } from '../../../../../shared/model/pairs';
import { matches, searchKey } from '../../../../../shared/people/search';
import { pairStatusWords } from '../../../../../shared/pairs/statusWords';
import { numericDate } from '../../../../../shared/texts/dates';
import { pairsTexts as texts } from './texts';

export interface PairFilter {
  readonly query: string;
  readonly status: PairStatus | 'any';
  /** 0: whatever the form. */
  readonly formId: number;
}

export const everyPair: PairFilter = { query: '', status: 'any', formId: 0 };

export function shownPairs(pairs: readonly Pair[], { query, status, formId }: PairFilter): readonly Pair[] {
  const found = matches(query);
  return pairs.filter(
    (pair) =>
      (status === 'any' || pair.status === status) &&
      (formId === 0 || pair.formId === formId) &&
      (query.trim() === '' || found(searchKey(searched(pair)))),
  );
}

/** Mentees who are in the pair now; of an ended one all who were. */
export function presentMentees(pair: Pair): readonly Pair['mentees'][number][] {
  const present = pair.mentees.filter(({ until }) => until === null);
  return present.length === 0 ? pair.mentees : present;
}

export function menteeNames(pair: Pair): string {
  return presentMentees(pair)
    .map(({ shortName }) => shortName)
    .join(', ');
}

export function pairName(pair: Pair): string {
  return texts.pairName(pair.mentor.shortName, menteeNames(pair));
}

/** «Предложена» */
export function statusName({ status }: Pick<Pair, 'status'>): string {
  const words = pairStatusWords[status];
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** «01.10.2021 – 31.05.2022», «с 01.10.2021» */
export function periodWords({ since, until }: Pick<Pair, 'since' | 'until'>): string {
  if (since && until) return `${numericDate(since)} – ${numericDate(until)}`;
  if (since) return `с ${numericDate(since)}`;
  return until ? `до ${numericDate(until)}` : '';
}

export interface Readiness {
  readonly kind: GanttStatusKind;
  readonly words: string;
}

/** null for pairs that are over. */
export function readinessOf(pair: Pair): Readiness | null {
  if (!openPairStatuses.includes(pair.status)) return null;
  const blocking = pair.obstacles.filter((obstacle) => obstacle.blocking).length;
  if (blocking > 0) return { kind: 'late', words: texts.lacking(blocking) };
  return pair.obstacles.length > 0
    ? { kind: 'waiting', words: texts.look(pair.obstacles.length) }
    : { kind: 'done', words: texts.ready };
}

export type NextStep =
  | { readonly name: 'order'; readonly pairIds: readonly number[] }
  | { readonly name: 'sign'; readonly orderId: number }
  | { readonly name: 'start'; readonly pairIds: readonly number[] };

/** Proposed pairs go into an order, an order is signed, approved pairs begin; null when nothing waits. */
export function nextStep(pairs: readonly Pair[], orders: readonly PairOrder[]): NextStep | null {
  const proposed = pairs.filter(({ status, approval }) => status === 'proposed' && approval === null);
  if (proposed.length > 0) return { name: 'order', pairIds: proposed.map(({ id }) => id) };
  const unsigned = orders.find(({ signed }) => !signed);
  if (unsigned) return { name: 'sign', orderId: unsigned.id };
  const approved = pairs.filter(({ status }) => status === 'approved');
  return approved.length > 0 ? { name: 'start', pairIds: approved.map(({ id }) => id) } : null;
}

function searched(pair: Pair) {
  const members = [pair.mentor, ...pair.mentees];
  return {
    surname: members.map(({ fullName }) => fullName).join(' '),
    name: members.map(({ details }) => details).join(' '),
    patronymic: pair.formTitle,
    position: pair.variant,
    className: '',
    workplace: '',
    phone: '',
    email: '',
  };
}

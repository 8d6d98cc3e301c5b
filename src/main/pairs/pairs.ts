// Pairs and groups as everybody sees them: members, orders, plan, history, and what keeps each out of an order.
import type { Pair } from '../../shared/contract/pairs';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import { detailsOf } from '../people/roster';
import { personOf, readFacts, type PairFacts } from './facts';
import { needsAddendum, pairObstacles } from './obstacles';
import { findOrders, type OrderRecord } from './orderRepository';
import { findEvents, findSupport, isOpen } from './repository';

/** Every pair in the order of its making, ended ones too. */
export function listPairs(database: Database, today: PlainDate): Result<Pair[]> {
  const facts = readFacts(database, today);
  const titles = new Map(readChosenForms(database).map(({ id, title }) => [id, title]));
  const [events, support] = [findEvents(database), findSupport(database)];
  const marks = orderMarks(findOrders(database));
  return ok(
    [...facts.pairs.values()].map((pair): Pair => {
      const { mentorId, members, ...own } = pair;
      const { approval = null, dissolution = null } = marks.get(pair.id) ?? {};
      const asked = approval?.signed ? (approval.date ?? today) : today;
      return {
        ...own,
        formTitle: (pair.formId !== null && titles.get(pair.formId)) || '',
        mentor: memberOf(mentorId, facts),
        mentees: members.map(({ menteeId, since, until }) => ({
          ...memberOf(menteeId, facts),
          since,
          until,
        })),
        // «Missing» is kept for later: it says nothing while the law does not ask for an addendum.
        addendum:
          pair.addendum === 'missing' && !needsAddendum(pair, facts, asked) ? 'notNeeded' : pair.addendum,
        approval,
        dissolution,
        support: support.get(pair.id) ?? [],
        history: events.get(pair.id) ?? [],
        obstacles: isOpen(pair) ? pairObstacles(pair, { ...facts, day: asked }) : [],
      };
    }),
  );
}

function memberOf(participantId: number, facts: PairFacts): Pair['mentor'] {
  const person = personOf(facts, participantId);
  return {
    participantId,
    personId: person.id,
    fullName: fullName(person),
    shortName: surnameFirstInitials(person),
    details: detailsOf(person),
  };
}

type OrderMark = NonNullable<Pair['approval']>;

/** The orders that name each pair. */
function orderMarks(orders: readonly OrderRecord[]) {
  const marks = new Map<number, Partial<Record<OrderRecord['kind'], OrderMark>>>();
  for (const { id, kind, number, date, signed, pairIds } of orders) {
    for (const pairId of pairIds) {
      marks.set(pairId, { ...marks.get(pairId), [kind]: { id, number, date, signed } });
    }
  }
  return marks;
}

// Whatever is done in whatever order, what an order must be able to rely on holds.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pair, PairOrder } from '../../shared/contract/pairs';
import { MentorshipGraph } from '../../shared/matching/circles';
import { openPairStatuses, type PairStatus } from '../../shared/model/pairs';
import { addDays, type PlainDate } from '../../shared/model/plainDate';
import type { Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { acceptDraft, saveDraft } from './drafts';
import * as edit from './editPairs';
import { findOrders } from './orderRepository';
import { listOrders, removeOrder, saveOrder, signOrder } from './orders';
import { listPairs } from './pairs';
import { findPairs } from './repository';
import { saveRound } from './rounds';
import { orderInput, pairInput, roundInput, sampleSchool, TODAY, valueOf } from './testing/school';

const CAPACITY = 2;
const edges: Readonly<Record<PairStatus, readonly PairStatus[]>> = {
  proposed: ['proposed', 'approved'],
  approved: ['approved', 'active', 'dissolved'],
  active: ['active', 'completed', 'dissolved'],
  completed: ['completed'],
  dissolved: ['dissolved'],
};

interface World {
  readonly database: Database;
  readonly roundId: number;
  /** Roles of mentors and of mentees; some of them are the same persons. */
  readonly mentors: readonly number[];
  readonly mentees: readonly number[];
  readonly forms: readonly (number | null)[];
}

type Command = (world: World, today: PlainDate) => Result<unknown>;

const index = fc.nat({ max: 30 });
const someIndexes = fc.array(index, { minLength: 1, maxLength: 3 });
const daysAway = fc.integer({ min: -2, max: 1 });
const pick = <Value>(list: readonly Value[], place: number): Value => list[place % list.length] as Value;
/** Mostly a pair with which the command can do something: every fifth place is any pair. */
const pairId = ({ database }: World, place: number, fitting: readonly PairStatus[] = openPairStatuses) => {
  const pairs = [...findPairs(database).values()];
  const fit = pairs.filter(({ status }) => fitting.includes(status));
  const choice = fit.length === 0 || place % 5 === 0 ? pairs : fit;
  return choice.length === 0 ? 99 : pick(choice, place).id;
};
const orderId = ({ database }: World, place: number) => {
  const orders = findOrders(database);
  const drafts = orders.filter(({ signed }) => !signed);
  const choice = drafts.length === 0 || place % 5 === 0 ? orders : drafts;
  return choice.length === 0 ? 99 : pick(choice, place).id;
};

const savePair = fc
  .record({
    isNew: fc.boolean(),
    pair: index,
    mentor: index,
    mentees: someIndexes,
    form: index,
    since: daysAway,
  })
  .map(
    ({ isNew, pair, mentor, mentees, form, since }): Command =>
      (world, today) =>
        edit.savePair(
          world.database,
          pairInput(
            pick(world.mentors, mentor),
            mentees.map((mentee) => pick(world.mentees, mentee)),
            {
              id: isNew ? null : pairId(world, pair),
              formId: pick(world.forms, form),
              since: addDays(TODAY, since),
              until: addDays(TODAY, 100),
            },
          ),
          today,
        ),
  );
const matchDraft = fc
  .record({ pairs: fc.array(fc.tuple(index, index), { maxLength: 4 }), asGroups: fc.boolean() })
  .map(({ pairs, asGroups }): Command => ({ database, roundId, mentors, mentees }, today) => {
    const draft = pairs.map(([mentor, mentee]) => ({
      mentorId: pick(mentors, mentor),
      menteeId: pick(mentees, mentee),
      byHand: true,
    }));
    const saved = saveDraft(database, { id: roundId, draft, method: 'byHand' }, today);
    if (!saved.ok) return saved;
    return acceptDraft(database, { id: roundId, since: today, until: null, asGroups }, today);
  });
const removePair = index.map(
  (place): Command =>
    (world) =>
      edit.removePair(world.database, pairId(world, place)),
);
const start = fc.tuple(someIndexes, daysAway).map(
  ([places, away]): Command =>
    (world, today) =>
      edit.startPairs(
        world.database,
        { ids: places.map((place) => pairId(world, place, ['approved'])), on: addDays(today, away) },
        today,
      ),
);
const complete = fc.tuple(index, daysAway).map(
  ([place, away]): Command =>
    (world, today) =>
      edit.completePair(
        world.database,
        { id: pairId(world, place, ['active']), on: addDays(today, away), note: '' },
        today,
      ),
);
const saveAnOrder = fc
  .record({ isNew: fc.boolean(), order: index, pairs: someIndexes, dissolves: fc.boolean() })
  .map(
    ({ isNew, order, pairs, dissolves }): Command =>
      (world, today) =>
        saveOrder(
          world.database,
          orderInput([...new Set(pairs.map((place) => pairId(world, place, statusesFor(dissolves))))], {
            id: isNew ? null : orderId(world, order),
            kind: dissolves ? 'dissolution' : 'approval',
            texts: { plansBy: null, curatorId: null, controlId: null, withPay: false, reason: 'по просьбе' },
          }),
          today,
        ),
  );
const sign = fc.tuple(index, fc.integer({ min: 1, max: 20 }), daysAway).map(
  ([place, number, away]): Command =>
    (world, today) =>
      signOrder(
        world.database,
        { id: orderId(world, place), number: String(number), date: addDays(today, Math.min(0, away)) },
        today,
      ),
);
const removeAnOrder = index.map(
  (place): Command =>
    (world) =>
      removeOrder(world.database, orderId(world, place)),
);

const statusesFor = (dissolves: boolean): readonly PairStatus[] =>
  dissolves ? ['approved', 'active'] : ['proposed'];

const commands = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: savePair },
    { weight: 2, arbitrary: matchDraft },
    { weight: 1, arbitrary: removePair },
    { weight: 3, arbitrary: saveAnOrder },
    { weight: 4, arbitrary: sign },
    { weight: 2, arbitrary: start },
    { weight: 2, arbitrary: complete },
    { weight: 1, arbitrary: removeAnOrder },
  ),
  { minLength: 10, maxLength: 30, size: 'max' },
);

it('any sequence of commands keeps the invariants of pairs and orders', async () => {
  const reached = new Set<PairStatus>();
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const world = await newWorld();
      let pairs: readonly Pair[] = valueOf(listPairs(world.database, TODAY));
      let orders: readonly PairOrder[] = valueOf(listOrders(world.database, TODAY));
      let today = TODAY;
      for (const command of sequence) {
        today = addDays(today, 1);
        const result = world.database.transaction(() => command(world, today));
        const [pairsNow, ordersNow] = [
          valueOf(listPairs(world.database, today)),
          valueOf(listOrders(world.database, today)),
        ];
        if (!result.ok) expect(shape(pairsNow, ordersNow)).toEqual(shape(pairs, orders));
        expectSound(pairsNow);
        expectGrown(pairs, pairsNow, orders, ordersNow);
        [pairs, orders] = [pairsNow, ordersNow];
        for (const { status } of pairsNow) reached.add(status);
      }
      world.database.close();
    }),
    { numRuns: 20 },
  );
  // The commands must have got somewhere, or nothing was tried.
  expect([...reached].sort()).toEqual(['active', 'approved', 'completed', 'dissolved', 'proposed']);
}, 60_000);

/** Two mentors have a pair already: one works, one is approved. */
async function newWorld(): Promise<World> {
  const { database, forms, addMentor, addMentee, addRoleOf } = await sampleSchool();
  const mentors = ['Примерова А С', 'Образцова Н П', 'Третья Я Л'].map((name) => addMentor(name));
  const mentees = ['Учебный П П', 'Пробная Т В', 'Новая И Ю', 'Младший К О'].map((name) => addMentee(name));
  const roundId = valueOf(saveRound(database, roundInput())).id;
  const ids = mentors.slice(0, 2).map((mentor, place) => {
    const input = pairInput(mentor, [pick(mentees, place)], { formId: forms.teachers });
    return valueOf(edit.savePair(database, input, TODAY)).id;
  });
  const order = valueOf(saveOrder(database, orderInput(ids), TODAY));
  valueOf(signOrder(database, { id: order.id, number: '1', date: TODAY }, TODAY));
  valueOf(edit.startPairs(database, { ids: ids.slice(0, 1), on: TODAY }, TODAY));
  return {
    database,
    roundId,
    mentors,
    mentees: [...mentees, ...mentors.slice(0, 2).map((mentor) => addRoleOf(mentor, 'mentee'))],
    forms: [forms.teachers, forms.pupils, null],
  };
}

/** All but what depends on the day. */
function shape(pairs: readonly Pair[], orders: readonly PairOrder[]) {
  return {
    pairs: pairs.map((pair) => ({ ...pair, obstacles: [] })),
    orders: orders.map((order) => ({ ...order, obstacles: [] })),
  };
}

function expectSound(pairs: readonly Pair[]): void {
  const open = pairs.filter(({ status }) => openPairStatuses.includes(status));
  const present = open.flatMap((pair) =>
    pair.mentees.filter(({ until }) => until === null).map((mentee) => ({ pair, mentee })),
  );
  const loads = new Map<number, number>();
  for (const { pair } of present) {
    loads.set(pair.mentor.participantId, (loads.get(pair.mentor.participantId) ?? 0) + 1);
  }
  expect(Math.max(0, ...loads.values())).toBeLessThanOrEqual(CAPACITY);

  const places = present.map(({ pair, mentee }) => `${mentee.participantId} ${pair.formId ?? 'any'}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { pair, mentee } of present) {
    if (pair.formId !== null) continue;
    expect(present.filter((other) => other.mentee.participantId === mentee.participantId)).toHaveLength(1);
  }

  const arrows = present.map(({ pair, mentee }) => ({
    mentorPersonId: pair.mentor.personId,
    menteePersonId: mentee.personId,
  }));
  expect(arrows.every(({ mentorPersonId, menteePersonId }) => mentorPersonId !== menteePersonId)).toBe(true);
  expect(new MentorshipGraph(arrows).shortestCircleThrough(arrows)).toBeNull();
}

/** Statuses only go on, histories only grow, what was signed stays as it was. */
function expectGrown(
  pairs: readonly Pair[],
  pairsNow: readonly Pair[],
  orders: readonly PairOrder[],
  ordersNow: readonly PairOrder[],
): void {
  for (const pair of pairs) {
    const now = pairsNow.find(({ id }) => id === pair.id);
    if (!now) {
      expect(pair.status).toBe('proposed');
      continue;
    }
    expect(edges[pair.status]).toContain(now.status);
    expect(now.history.slice(0, pair.history.length)).toEqual(pair.history);
    if (now.status === 'proposed') continue;
    expect(now.approval).toMatchObject({ signed: true });
    if (pair.status !== 'proposed') {
      expect(now.mentor).toEqual(pair.mentor);
      expect(now.formId).toBe(pair.formId);
      expect(now.approval).toEqual(pair.approval);
      const kept = now.mentees.map(({ participantId }) => participantId);
      expect(kept).toEqual(expect.arrayContaining(pair.mentees.map(({ participantId }) => participantId)));
    }
  }
  for (const order of orders.filter(({ signed }) => signed)) {
    expect(ordersNow.find(({ id }) => id === order.id)).toEqual(order);
  }
  const numbers = ordersNow.flatMap(({ signed, number, date }) =>
    signed ? [`${number} ${date?.slice(0, 4)}`] : [],
  );
  expect(new Set(numbers).size).toBe(numbers.length);
}

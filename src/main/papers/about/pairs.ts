// What the papers about pairs are made from: addenda, plans of support, orders.
import type { Pair, PairOrder } from '../../../shared/contract/pairs';
import { fullName } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { compareNames, compareWords } from '../../../shared/people/order';
import type { Database } from '../../database/connection';
import type { PaperAboutData } from '../../documents/paperAboutCatalogue';
import { directorGenitive, paperPerson } from '../../documents/paperPeople';
import { listOrders } from '../../pairs/orders';
import { listPairs } from '../../pairs/pairs';
import { detailsOf, readPeople, type PersonRecord } from '../../people/roster';
import { schoolDetails } from '../../school/details';
import { introductionOrder } from '../gather/introduction';
import { personForPaper } from '../gather/people';

/** @param ids of pairs */
export function addendumData(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
): Result<readonly PaperAboutData<'contract-addendum'>[]> {
  const school = schoolDetails(database);
  const { membersOf, categoryOf } = peopleOfPairs(database);
  return ofPairs(database, ids, today, (pair) => ({
    school,
    director: directorGenitive(school.directorPosition, school.directorName),
    ...membersOf(pair, today),
    mentorIsStaff: categoryOf(pair.mentor.personId) === 'staff',
    formTitle: pair.formTitle,
    variant: pair.variant,
    since: pair.since,
    until: pair.until,
    date: pair.addendumDate,
    number: pair.addendumNumber,
  }));
}

/** @param ids of pairs */
export function supportPlanData(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
): Result<readonly PaperAboutData<'support-plan'>[]> {
  const school = schoolDetails(database);
  const { membersOf } = peopleOfPairs(database);
  return ofPairs(database, ids, today, (pair) => ({
    school,
    ...membersOf(pair, today),
    formTitle: pair.formTitle,
    variant: pair.variant,
    since: pair.since,
    until: pair.until,
    items: pair.support,
  }));
}

/**
 * @param request ids of orders on pairs; a date and a number that the register knows better than the order does,
 * or null and ''
 */
export function pairOrderData(
  database: Database,
  request: {
    readonly ids: readonly number[];
    readonly date: PlainDate | null;
    readonly number: string;
  },
  today: PlainDate,
): Result<readonly PaperAboutData<'order-pairs'>[]> {
  const orders = listOrders(database, today);
  if (!orders.ok) return orders;
  const school = schoolDetails(database);
  const introduction = introductionOrder(database) ?? { date: null, number: '' };
  const { membersOf } = peopleOfPairs(database);
  const data: PaperAboutData<'order-pairs'>[] = [];
  for (const id of request.ids) {
    const order = orders.value.find((known) => known.id === id);
    if (!order) return fail('not-found', { what: 'order' });
    const named = pairsByIds(database, order.pairIds, today);
    if (!named.ok) return named;
    // As in any official list: by the alphabet.
    const pairs = [...named.value].sort((one, other) =>
      compareWords(one.mentor.fullName, other.mentor.fullName),
    );
    const date = request.date ?? order.date;
    const day = date ?? today;
    const { plansBy, curatorId, controlId, withPay, reason } = order.texts;
    data.push({
      school,
      kind: order.kind,
      date,
      number: request.number === '' ? order.number : request.number,
      introduction,
      surveyed: pairs.some(({ rationale }) => rationale !== ''),
      pairs: pairs.map((pair) => ({
        ...membersOf(pair, day),
        formTitle: pair.formTitle,
        variant: pair.variant,
        since: pair.since,
        until: pair.until,
        approvedBy: pair.approval?.signed ? pair.approval : null,
        closedOn: pair.closedOn,
        closingReason: pair.closingReason,
      })),
      plansBy,
      curator: personForPaper(database, curatorId),
      control: personForPaper(database, controlId),
      withPay,
      reason,
      acquainted: staffAmong(database, namedIn(order, pairs, day)).map(fullName),
    });
  }
  return ok(data);
}

/** The members of staff whom an order on pairs names: they sign that they have read it. */
export function staffOfOrder(database: Database, id: number, day: PlainDate): readonly number[] {
  const orders = listOrders(database, day);
  const order = orders.ok ? orders.value.find((known) => known.id === id) : undefined;
  if (!order) return [];
  const pairs = pairsByIds(database, order.pairIds, day);
  return pairs.ok ? staffAmong(database, namedIn(order, pairs.value, day)).map((person) => person.id) : [];
}

function namedIn({ texts }: PairOrder, pairs: readonly Pair[], day: PlainDate): readonly number[] {
  const members = pairs.flatMap((pair) => [pair.mentor, ...presentOn(pair, day)]);
  return [texts.curatorId, ...members.map(({ personId }) => personId), texts.controlId].filter(
    (id) => id !== null,
  );
}

/** Each once, by the alphabet. */
function staffAmong(database: Database, ids: readonly number[]): readonly PersonRecord[] {
  const people = readPeople(database);
  return [...new Set(ids)]
    .flatMap((id) => people.get(id) ?? [])
    .filter(({ category }) => category === 'staff')
    .sort(compareNames);
}

function ofPairs<Data>(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
  dataOf: (pair: Pair) => Data,
): Result<readonly Data[]> {
  const pairs = pairsByIds(database, ids, today);
  return pairs.ok ? ok(pairs.value.map(dataOf)) : pairs;
}

/** In the order of the ids. */
function pairsByIds(database: Database, ids: readonly number[], today: PlainDate): Result<readonly Pair[]> {
  const pairs = listPairs(database, today);
  if (!pairs.ok) return pairs;
  const byId = new Map(pairs.value.map((pair) => [pair.id, pair]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  return found.length === ids.length ? ok(found) : fail('not-found', { what: 'pair' });
}

/** Whoever has left a group before the day is not named any more. */
function presentOn({ mentees }: Pair, day: PlainDate): Pair['mentees'] {
  const present = mentees.filter(({ until }) => until === null || until >= day);
  // A pair that has ended names those who were in it.
  return present.length > 0 ? present : mentees;
}

function peopleOfPairs(database: Database) {
  const people = readPeople(database);
  function personOf(id: number): PersonRecord {
    const person = people.get(id);
    if (!person) throw new Error(`a pair names person ${id}, who is not there`);
    return person;
  }
  function forPaper(id: number) {
    const person = personOf(id);
    return paperPerson(person, detailsOf(person));
  }
  return {
    membersOf: (pair: Pair, day: PlainDate) => ({
      mentor: forPaper(pair.mentor.personId),
      mentees: presentOn(pair, day).map(({ personId }) => forPaper(personId)),
    }),
    categoryOf: (id: number) => personOf(id).category,
  };
}

// What the papers about pairs are made from: addenda, plans of support, orders.
import type { Pair } from '../../../shared/contract/pairs';
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
import { findOrderForm } from '../orderForms';
import { personForPaper } from '../sources';

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

/** @param ids of orders on pairs */
export function pairOrderData(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
): Result<readonly PaperAboutData<'order-pairs'>[]> {
  const orders = listOrders(database, today);
  if (!orders.ok) return orders;
  const school = schoolDetails(database);
  const { date: introducedOn, number: introductionNumber } = findOrderForm(database);
  const { membersOf, staffNames } = peopleOfPairs(database);
  const data: PaperAboutData<'order-pairs'>[] = [];
  for (const id of ids) {
    const order = orders.value.find((known) => known.id === id);
    if (!order) return fail('not-found', { what: 'order' });
    const named = pairsByIds(database, order.pairIds, today);
    if (!named.ok) return named;
    // As in any official list: by the alphabet.
    const pairs = [...named.value].sort((one, other) =>
      compareWords(one.mentor.fullName, other.mentor.fullName),
    );
    const day = order.date ?? today;
    const { plansBy, curatorId, controlId, withPay, reason } = order.texts;
    data.push({
      school,
      kind: order.kind,
      date: order.date,
      number: order.number,
      introduction: { date: introducedOn, number: introductionNumber },
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
      acquainted: staffNames([
        ...(curatorId === null ? [] : [curatorId]),
        ...pairs.flatMap((pair) => [pair.mentor, ...presentOn(pair, day)].map(({ personId }) => personId)),
        ...(controlId === null ? [] : [controlId]),
      ]),
    });
  }
  return ok(data);
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
    /** Of members of staff, each once, by the alphabet. */
    staffNames: (ids: readonly number[]) =>
      [...new Set(ids)]
        .flatMap((id) => people.get(id) ?? [])
        .filter(({ category }) => category === 'staff')
        .sort(compareNames)
        .map(fullName),
  };
}

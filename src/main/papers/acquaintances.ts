// Who must sign that they have read a paper, and who has.
import type { OutputOf } from '../../shared/contract/contract';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { compareNames } from '../../shared/people/order';
import type { Database } from '../database/connection';
import { readPeople } from '../people/roster';
import { deleteAcquaintance, findAcquaintancesOf, findPaper, putAcquaintance } from './repository';
import { recordTitle } from './titles';

type Done = Result<{ done: boolean }>;

/** By the alphabet. Refusal: not-found. */
export function acquaintances(database: Database, id: number): Result<OutputOf<'papers.acquaintances'>> {
  if (!findPaper(database, id)) return fail('not-found', { what: 'paper' });
  const people = readPeople(database);
  return ok(
    findAcquaintancesOf(database, id)
      .flatMap(({ personId, signedOn }) => {
        const person = people.get(personId);
        return person ? [{ person, signedOn }] : [];
      })
      .sort((one, other) => compareNames(one.person, other.person))
      .map(({ person, signedOn }) => ({ personId: person.id, fullName: fullName(person), signedOn })),
  );
}

/** These and nobody else must sign; whoever has signed already stays. Refusal: not-found. */
export function askAcquaintance(
  database: Database,
  { id, personIds }: { readonly id: number; readonly personIds: readonly number[] },
): Done {
  const known = checkedPeople(database, id, personIds);
  if (!known.ok) return known;
  const asked = findAcquaintancesOf(database, id);
  return database.transaction((): Done => {
    for (const { personId, signedOn } of asked) {
      if (signedOn === null && !personIds.includes(personId)) deleteAcquaintance(database, id, personId);
    }
    for (const personId of personIds) {
      if (!asked.some((known) => known.personId === personId)) {
        putAcquaintance(database, { paperId: id, personId, signedOn: null });
      }
    }
    return ok({ done: true });
  });
}

/**
 * They have signed on that day; null takes their signatures back.
 * Refusals: not-found, paper-not-signed, date-in-future, dates-backwards for a day before the paper's own.
 */
export function acquaint(
  database: Database,
  {
    id,
    personIds,
    on,
  }: { readonly id: number; readonly personIds: readonly number[]; readonly on: PlainDate | null },
  today: PlainDate,
): Done {
  const known = checkedPeople(database, id, personIds);
  if (!known.ok) return known;
  const paper = findPaper(database, id);
  if (on !== null && paper) {
    if (paper.status !== 'signed') {
      return fail('paper-not-signed', { title: recordTitle(database, paper) });
    }
    if (on > today) return fail('date-in-future', { date: on });
    if (paper.date !== null && on < paper.date) {
      return fail('dates-backwards', { earlier: 'дата документа', later: 'ознакомлен' });
    }
  }
  return database.transaction((): Done => {
    for (const personId of personIds) putAcquaintance(database, { paperId: id, personId, signedOn: on });
    return ok({ done: true });
  });
}

function checkedPeople(database: Database, id: number, personIds: readonly number[]): Result<undefined> {
  if (!findPaper(database, id)) return fail('not-found', { what: 'paper' });
  const people = readPeople(database);
  return personIds.every((personId) => people.has(personId)) ? ok() : fail('not-found', { what: 'person' });
}

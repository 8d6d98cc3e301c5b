// What the rules of pairs look at: people, roles, pairs and what each participant lacks, read once.
import type { Lack } from '../../shared/model/eligibility';
import { surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { findLacks } from '../consents/lacks';
import type { Database } from '../database/connection';
import { readPeople, readRoles, type PersonRecord, type RoleRecord } from '../people/roster';
import { findPairs, isOpen, presentMembers, type PairRecord } from './repository';

export interface PairFacts {
  /** The day that the rules are asked about: today, or that of an order. */
  readonly day: PlainDate;
  readonly people: ReadonlyMap<number, PersonRecord>;
  readonly roles: ReadonlyMap<number, RoleRecord>;
  readonly pairs: ReadonlyMap<number, PairRecord>;
  /** By role. */
  readonly lacks: ReadonlyMap<number, readonly Lack[]>;
  /** Mentees of each mentor in open pairs, by the mentor's role. */
  readonly loads: ReadonlyMap<number, number>;
}

export function readFacts(database: Database, day: PlainDate): PairFacts {
  const pairs = findPairs(database);
  return {
    day,
    people: readPeople(database),
    roles: readRoles(database),
    pairs,
    lacks: findLacks(database, day),
    loads: loadsOf(pairs.values()),
  };
}

/** @throws Error for a role that the file does not have: links to roles are foreign keys. */
export function roleOf({ roles }: Pick<PairFacts, 'roles'>, roleId: number): RoleRecord {
  const role = roles.get(roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  return role;
}

export function personOf(facts: Pick<PairFacts, 'roles' | 'people'>, roleId: number): PersonRecord {
  const { personId } = roleOf(facts, roleId);
  const person = facts.people.get(personId);
  if (!person) throw new Error(`no person ${personId}`);
  return person;
}

/** «Примерова А.С.» */
export function shortNameOf(facts: Pick<PairFacts, 'roles' | 'people'>, roleId: number): string {
  return surnameFirstInitials(personOf(facts, roleId));
}

/** «Примерова А.С. – Учебный П.П.»; a group: «Примерова А.С. – Учебный П.П., Образцов О.О.» */
export function pairName(
  facts: Pick<PairFacts, 'roles' | 'people'>,
  pair: Pick<PairRecord, 'mentorId' | 'members'>,
): string {
  const mentees = presentMembers(pair).map(({ menteeId }) => shortNameOf(facts, menteeId));
  return `${shortNameOf(facts, pair.mentorId)} – ${mentees.join(', ')}`;
}

/** An unsettled form may be any. */
export function mayBeSameForm(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

function loadsOf(pairs: Iterable<PairRecord>): ReadonlyMap<number, number> {
  const loads = new Map<number, number>();
  for (const pair of pairs) {
    if (!isOpen(pair)) continue;
    loads.set(pair.mentorId, (loads.get(pair.mentorId) ?? 0) + presentMembers(pair).length);
  }
  return loads;
}

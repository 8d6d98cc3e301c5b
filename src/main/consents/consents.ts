// Consents of people: whose are there, entering one or a pile, handing out blanks.
import type { Consent, ConsentInput } from '../../shared/contract/consents';
import {
  consentKinds,
  type ConsentKind,
  type ConsentSigner,
  type ConsentState,
} from '../../shared/model/consents';
import type { ParticipantRole } from '../../shared/model/people';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { readPeople, readPerson, readRepresentatives, readRoles, type PersonRecord } from '../people/roster';
import { schoolDetails } from '../school/details';
import { consentRules } from './consentRules';
import { actBy, consentStatesOn, decidingConsent, keepUntil, signerOn } from './consentState';
import { isNeeded, isOpenRole } from './need';
import * as repository from './repository';
import type { ConsentRecord } from './repository';

/** How matters stand with everybody, by the person's id; `notNeeded` of a kind that nobody asks of them. */
export function consentStates(
  database: Database,
  today: PlainDate,
): ReadonlyMap<number, Readonly<Record<ConsentKind, ConsentState>>> {
  const consents = consentsByPerson(database);
  const roles = openRolesByPerson(database, today);
  const states = new Map<number, Readonly<Record<ConsentKind, ConsentState>>>();
  for (const person of readPeople(database).values()) {
    const stateOf = (kind: ConsentKind): ConsentState => {
      if (!isNeeded(kind, person, roles.get(person.id) ?? [], today)) return 'notNeeded';
      const ofKind = (consents.get(person.id) ?? []).filter((consent) => consent.kind === kind);
      return decidingConsent(ofKind, person.birthDate, today)?.state ?? 'missing';
    };
    states.set(person.id, {
      processing: stateOf('processing'),
      dissemination: stateOf('dissemination'),
      mentorship: stateOf('mentorship'),
    });
  }
  return states;
}

/** A person's consents, the newest first. */
export function listConsents(
  database: Database,
  personId: number,
  today: PlainDate,
): Result<readonly Consent[]> {
  const person = readPerson(database, personId);
  if (!person) return fail('not-found', { what: 'person' });
  const consents = repository.findConsentsOf(database, personId);
  const states = new Map(
    consentKinds.flatMap((kind) =>
      consentStatesOn(
        consents.filter((consent) => consent.kind === kind),
        person.birthDate,
        today,
      ).map(({ consent, state }) => [consent.id, state] as const),
    ),
  );
  const end = endOfTakingPart(database, person, today);
  return ok(
    consents
      .map((consent) => ({
        ...consent,
        state: states.get(consent.id) ?? ('missing' as const),
        keepUntil: keepUntil(consent, person.birthDate, end),
        actBy: actBy(consent),
      }))
      .reverse(),
  );
}

/**
 * Adds a consent, or changes the one with this id.
 * Refusals: not-found, dates-backwards, date-in-future, consent-not-signed (withdrawn, never signed),
 * signer-unknown, signer-wrong, validation (signed and refused at once, or nothing has happened).
 */
export function saveConsent(
  database: Database,
  {
    id,
    personId,
    consent,
  }: { readonly id: number | null; readonly personId: number; readonly consent: ConsentInput },
  today: PlainDate,
): Result<{ id: number }> {
  const person = readPerson(database, personId);
  if (!person) return fail('not-found', { what: 'person' });
  const before = id === null ? null : repository.findConsent(database, id);
  if (id !== null && before?.personId !== personId) return fail('not-found', { what: 'consent' });

  const problem = dateProblem(consent, person, today) ?? signerProblem(database, consent, person, before);
  if (problem) return { ok: false, error: problem };
  const record = {
    personId,
    ...consent,
    representativeId: consent.signer === 'self' ? null : consent.representativeId,
  };
  if (id === null) return ok({ id: repository.insertConsent(database, record) });
  repository.updateConsent(database, { id, ...record });
  return ok({ id });
}

/**
 * Enters a pile of papers signed on one day: all, or none. A blank handed out by then is the one that came back.
 * Refusals: not-found, date-in-future, dates-backwards, and signer-unknown naming everybody concerned.
 */
export function receiveConsents(
  database: Database,
  {
    kind,
    personIds,
    signedOn,
    validUntil,
  }: {
    readonly kind: ConsentKind;
    readonly personIds: readonly number[];
    readonly signedOn: PlainDate;
    readonly validUntil: PlainDate | null;
  },
  today: PlainDate,
): Result<{ received: number }> {
  if (signedOn > today) return fail('date-in-future', { date: signedOn });
  const people = readPeople(database);
  const pile: PersonRecord[] = [];
  for (const id of new Set(personIds)) {
    const person = people.get(id);
    if (!person) return fail('not-found', { what: 'person' });
    pile.push(person);
  }
  const nameless = pile.filter((person) => signerOn(person, signedOn) === null);
  if (nameless.length > 0)
    return fail('signer-unknown', { fullName: namesOf(nameless), reason: 'birth-date' });
  const representatives = readRepresentatives(database);
  const orphaned = pile.filter(
    (person) => signerOn(person, signedOn) !== 'self' && !representatives.has(person.id),
  );
  if (orphaned.length > 0) {
    return fail('signer-unknown', { fullName: namesOf(orphaned), reason: 'representative' });
  }

  const consents = consentsByPerson(database);
  for (const person of pile) {
    const signer = signerOn(person, signedOn) ?? 'self';
    const known = (consents.get(person.id) ?? []).filter((consent) => consent.kind === kind);
    const blank =
      known.find((consent) => consent.signedOn === signedOn && consent.withdrawnOn === null) ??
      known.find((consent) => isBlank(consent) && (consent.issuedOn ?? '') <= signedOn);
    const saved = saveConsent(
      database,
      {
        id: blank?.id ?? null,
        personId: person.id,
        consent: {
          ...(blank ? inputOf(blank) : emptyConsent(database, kind)),
          signer,
          representativeId: signer === 'self' ? null : (representatives.get(person.id)?.[0]?.adultId ?? null),
          signedOn,
          validUntil,
        },
      },
      today,
    );
    if (!saved.ok) return saved;
  }
  return ok({ received: pile.length });
}

/** Notes the day on which blanks were handed out, to those whose paper is not there and who have no blank yet. */
export function markIssued(
  database: Database,
  kind: ConsentKind,
  personIds: readonly number[],
  today: PlainDate,
): void {
  const people = readPeople(database);
  const consents = consentsByPerson(database);
  for (const id of new Set(personIds)) {
    const person = people.get(id);
    if (!person) continue;
    const known = (consents.get(id) ?? []).filter((consent) => consent.kind === kind);
    const deciding = decidingConsent(known, person.birthDate, today);
    if (deciding?.state === 'valid' || known.some(isBlank)) continue;
    repository.insertConsent(database, {
      personId: id,
      ...emptyConsent(database, kind),
      // Where the age is not known, the paper with room for both is the safe one.
      signer: signerOn(person, today) ?? 'both',
      issuedOn: today,
    });
  }
}

/** One entered by mistake. */
export function removeConsent(database: Database, id: number): Result<{ done: boolean }> {
  if (!repository.findConsent(database, id)) return fail('not-found', { what: 'consent' });
  repository.deleteConsent(database, id);
  return ok({ done: true });
}

/** Each person's consents of all kinds, in the order of their entry. */
export function consentsByPerson(database: Database): ReadonlyMap<number, readonly ConsentRecord[]> {
  return grouped(repository.findConsents(database), ({ personId }) => personId);
}

export function openRolesByPerson(
  database: Database,
  today: PlainDate,
): ReadonlyMap<number, readonly ParticipantRole[]> {
  const open = [...readRoles(database).values()].filter((role) => isOpenRole(role, today));
  return new Map(
    [...grouped(open, ({ personId }) => personId)].map(([id, roles]) => [id, roles.map(({ role }) => role)]),
  );
}

function dateProblem(consent: ConsentInput, { birthDate }: PersonRecord, today: PlainDate): Failure | null {
  const { issuedOn, signedOn, validUntil, refusedOn, withdrawnOn } = consent;
  if (issuedOn === null && signedOn === null && refusedOn === null) return invalid('signedOn');
  if (signedOn !== null && refusedOn !== null) return invalid('refusedOn');
  const future = [issuedOn, signedOn, refusedOn, withdrawnOn].find((date) => date !== null && date > today);
  if (future) return { code: 'date-in-future', params: { date: future } };
  const orders = [
    [birthDate, signedOn, 'дата рождения', 'подписано'],
    [issuedOn, signedOn, 'бланк выдан', 'подписано'],
    [issuedOn, refusedOn, 'бланк выдан', 'дан отказ'],
    [signedOn, validUntil, 'подписано', 'действует до'],
    [signedOn, withdrawnOn, 'подписано', 'отозвано'],
  ] as const;
  for (const [earlier, later, earlierName, laterName] of orders) {
    if (earlier !== null && later !== null && later < earlier) {
      return { code: 'dates-backwards', params: { earlier: earlierName, later: laterName } };
    }
  }
  return null;
}

function signerProblem(
  database: Database,
  consent: ConsentInput,
  person: PersonRecord,
  before: ConsentRecord | null,
): Failure | null {
  const name = fullName(person);
  const { signer, signedOn, withdrawnOn, representativeId } = consent;
  if (signedOn === null) {
    return withdrawnOn === null ? null : { code: 'consent-not-signed', params: { fullName: name } };
  }
  const expected = signerOn(person, signedOn);
  if (expected === null) return { code: 'signer-unknown', params: { fullName: name, reason: 'birth-date' } };
  if (!signsEnough(signer, expected)) return { code: 'signer-wrong', params: { fullName: name, expected } };
  if (signer === 'self') return null;
  const standsFor =
    (representativeId !== null && representativeId === before?.representativeId) ||
    (readRepresentatives(database).get(person.id) ?? []).some(({ adultId }) => adultId === representativeId);
  return standsFor ? null : { code: 'signer-unknown', params: { fullName: name, reason: 'representative' } };
}

/** A parent may sign beside anybody; nobody may be left out. */
function signsEnough(signer: ConsentSigner, expected: ConsentSigner): boolean {
  return signer === expected || (signer === 'both' && expected === 'representative');
}

/** When a person's part ended; null while they take part. */
function endOfTakingPart(database: Database, person: PersonRecord, today: PlainDate): PlainDate | null {
  if (person.leftOn !== null && person.leftOn <= today) return person.leftOn;
  const roles = [...readRoles(database).values()].filter(({ personId }) => personId === person.id);
  const ends = roles.map(({ leftOn }) => leftOn).sort();
  return roles.some((role) => isOpenRole(role, today)) ? null : (ends.at(-1) ?? null);
}

/** Handed out and neither returned nor refused. */
function isBlank({ signedOn, refusedOn }: ConsentRecord): boolean {
  return signedOn === null && refusedOn === null;
}

function emptyConsent(database: Database, kind: ConsentKind): ConsentInput {
  const published = kind === 'dissemination';
  return {
    kind,
    signer: 'self',
    representativeId: null,
    issuedOn: null,
    signedOn: null,
    validUntil: null,
    refusedOn: null,
    withdrawnOn: null,
    dataCategories: published ? consentRules.disseminationCategories : [],
    conditions: '',
    siteAddress: published ? schoolDetails(database).siteAddress : '',
    note: '',
  };
}

function inputOf({ id: _id, personId: _personId, ...input }: ConsentRecord): ConsentInput {
  return input;
}

function namesOf(people: readonly PersonRecord[]): string {
  return people.map((person) => surnameFirstInitials(person)).join(', ');
}

function invalid(field: string): Failure {
  return { code: 'validation', params: { issues: [field] } };
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

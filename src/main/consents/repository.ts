// SQL of consents: rows in, rows out, no rules.
import * as v from 'valibot';
import type { ConsentInput } from '../../shared/contract/consents';
import { lineSchema, plainDateSchema } from '../../shared/contract/schemas';
import { consentKinds, consentSigners } from '../../shared/model/consents';
import type { Database, SqlValue } from '../database/connection';

export type ConsentRecord = ConsentInput & { readonly id: number; readonly personId: number };

const day = v.nullable(plainDateSchema);
const consentRow = v.pipe(
  v.object({
    id: v.number(),
    person_id: v.number(),
    kind: v.picklist(consentKinds),
    signer: v.picklist(consentSigners),
    representative_id: v.nullable(v.number()),
    issued_on: day,
    signed_on: day,
    valid_until: day,
    refused_on: day,
    withdrawn_on: day,
    data_categories: v.pipe(v.string(), v.parseJson(), v.array(lineSchema)),
    conditions: v.string(),
    site_address: v.string(),
    note: v.string(),
  }),
  v.transform((row): ConsentRecord => ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    signer: row.signer,
    representativeId: row.representative_id,
    issuedOn: row.issued_on,
    signedOn: row.signed_on,
    validUntil: row.valid_until,
    refusedOn: row.refused_on,
    withdrawnOn: row.withdrawn_on,
    dataCategories: row.data_categories,
    conditions: row.conditions,
    siteAddress: row.site_address,
    note: row.note,
  })),
);

/** All, in the order of their entry. */
export function findConsents(database: Database): readonly ConsentRecord[] {
  return database.all('SELECT * FROM consent ORDER BY id', [], consentRow);
}

export function findConsentsOf(database: Database, personId: number): readonly ConsentRecord[] {
  return database.all('SELECT * FROM consent WHERE person_id = ? ORDER BY id', [personId], consentRow);
}

export function findConsent(database: Database, id: number): ConsentRecord | null {
  return database.get('SELECT * FROM consent WHERE id = ?', [id], consentRow) ?? null;
}

/** @returns the new consent's id */
export function insertConsent(database: Database, consent: Omit<ConsentRecord, 'id'>): number {
  return database.run(
    `INSERT INTO consent (person_id, kind, signer, representative_id, issued_on, signed_on, valid_until,
       refused_on, withdrawn_on, data_categories, conditions, site_address, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    valuesOf(consent),
  ).lastId;
}

export function updateConsent(database: Database, { id, ...consent }: ConsentRecord): void {
  database.run(
    `UPDATE consent SET person_id = ?, kind = ?, signer = ?, representative_id = ?, issued_on = ?, signed_on = ?,
       valid_until = ?, refused_on = ?, withdrawn_on = ?, data_categories = ?, conditions = ?, site_address = ?,
       note = ? WHERE id = ?`,
    [...valuesOf(consent), id],
  );
}

export function deleteConsent(database: Database, id: number): void {
  database.run('DELETE FROM consent WHERE id = ?', [id]);
}

function valuesOf(consent: Omit<ConsentRecord, 'id'>): readonly SqlValue[] {
  return [
    consent.personId,
    consent.kind,
    consent.signer,
    consent.representativeId,
    consent.issuedOn,
    consent.signedOn,
    consent.validUntil,
    consent.refusedOn,
    consent.withdrawnOn,
    JSON.stringify(consent.dataCategories),
    consent.conditions,
    consent.siteAddress,
    consent.note,
  ];
}

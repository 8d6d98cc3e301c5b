// What is typed of one consent, and what follows from it. Pure.
import type { Consent, ConsentBoardRow, ConsentInput } from '../../../../shared/contract/consents';
import type { ConsentKind, ConsentSigner } from '../../../../shared/model/consents';
import type { PlainDate } from '../../../../shared/model/plainDate';

export const stages = ['issued', 'signed', 'refused'] as const;
export type Stage = (typeof stages)[number];

export interface Defaults {
  readonly usualCategories: readonly string[];
  readonly siteAddress: string;
}

/** A paper that has just come: signed today by whom the age asks for. */
export function newConsent(
  kind: ConsentKind,
  row: ConsentBoardRow,
  today: PlainDate,
  { usualCategories, siteAddress }: Defaults,
): ConsentInput {
  const published = kind === 'dissemination';
  const signer = row.signer ?? 'representative';
  return {
    kind,
    signer,
    representativeId: representativeOf(signer, row),
    issuedOn: null,
    signedOn: today,
    validUntil: null,
    refusedOn: null,
    withdrawnOn: null,
    dataCategories: published ? usualCategories : [],
    conditions: '',
    siteAddress: published ? siteAddress : '',
    note: '',
  };
}

export function inputOf(consent: Consent): ConsentInput {
  const { id: _id, personId: _person, state: _state, keepUntil: _keep, actBy: _act, ...input } = consent;
  return input;
}

/** The first of the child's representatives where one signs. */
export function representativeOf(signer: ConsentSigner, row: ConsentBoardRow): number | null {
  return signer === 'self' ? null : (row.representatives[0]?.id ?? null);
}

export function stageOf({ signedOn, refusedOn }: ConsentInput): Stage {
  if (refusedOn !== null) return 'refused';
  return signedOn === null ? 'issued' : 'signed';
}

/** Another stage: its day is today until another is typed; what no longer holds goes. */
export function atStage(consent: ConsentInput, stage: Stage, today: PlainDate): ConsentInput {
  const { issuedOn, signedOn, refusedOn, validUntil } = consent;
  return {
    ...consent,
    issuedOn: stage === 'issued' ? (issuedOn ?? today) : issuedOn,
    signedOn: stage === 'signed' ? (signedOn ?? today) : null,
    validUntil: stage === 'signed' ? validUntil : null,
    refusedOn: stage === 'refused' ? (refusedOn ?? today) : null,
  };
}

/** The consent that the panel opens with: one that holds, or is waited for; null asks for a new one. */
export function openedConsent(consents: readonly Consent[], decidingId: number | null): Consent | null {
  const deciding = consents.find(({ id }) => id === decidingId);
  const open = deciding && ['valid', 'expiring', 'issued'].includes(deciding.state);
  return open ? deciding : null;
}

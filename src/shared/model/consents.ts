// Consents on personal data and on being a mentor (152-ФЗ; ст. 351.8 ТК РФ).
export const consentKinds = ['processing', 'dissemination', 'mentorship'] as const;
/** To the processing of data, to their publication, and the mentor's own under ст. 351.8 ТК РФ. */
export type ConsentKind = (typeof consentKinds)[number];

export const consentSigners = ['self', 'representative', 'both'] as const;
export type ConsentSigner = (typeof consentSigners)[number];

export const consentStates = [
  'notNeeded',
  'missing',
  'issued',
  'refused',
  'valid',
  'expiring',
  'expired',
  'withdrawn',
] as const;
/** `issued`: the blank was handed out; `expiring`: valid, but for 30 days at most. */
export type ConsentState = (typeof consentStates)[number];

/** Under 14 a legal representative signs; from 14 to 17 both; grown-ups themselves (ГК РФ ст. 26, 28). */
export function signerAt(age: number): ConsentSigner {
  if (age < 14) return 'representative';
  return age < 18 ? 'both' : 'self';
}

// Rule: the school’s name is spaced as an official name is.
import type { FaultRule } from './faultSource';
import { warningTexts } from './warningTexts';

/** Spacing that no official name has, each with its repair for the proposal. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S)-\s+|\s+-(?=\S)/gu, ' – '],
  [/(?<![А-Яа-яЁё])([сгпд]|пос|дер|им)\.(?=[А-ЯЁ])/gu, '$1. '],
  [/\s+(?=[,.;:»])|(?<=«)\s+/gu, ''],
  [/№(?=\d)/gu, '№ '],
  [/\s{2,}/gu, ' '],
];
/** «№5» is so common in short names that it alone is no fault. */
const HARMLESS = /№(?=\d)/gu;

/** The school's name spaced irregularly: the official one must come from the charter, not from this file. */
export const nameIrregular: FaultRule = ({ organisation }) => {
  if (organisation === null) return [];
  const repaired = SLIPS.reduce((name, [slip, repair]) => name.replace(slip, repair), organisation).trim();
  if (repaired === organisation.replace(HARMLESS, '№ ').trim()) return [];
  return [{ code: 'name-irregular', row: null, ...warningTexts.nameIrregular(organisation, repaired) }];
};

// The list of acts: what each is called, whether it is in force, and how it is changed.
import type { Act } from '../../../../../shared/contract/papers';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import { numericDate } from '../../../../../shared/texts/dates';

export type ActState = 'inForce' | 'ended' | 'coming';

export function stateOf({ inForceFrom, inForceTo }: Act, today: PlainDate): ActState {
  if (inForceTo !== null && inForceTo < today) return 'ended';
  return inForceFrom !== null && inForceFrom > today ? 'coming' : 'inForce';
}

/** «распоряжение № Р-145 от 25.12.2019» */
export function nameOf({ kind, number, date }: Act): string {
  return [kind, number === '' ? '' : `№ ${number}`, date === null ? '' : `от ${numericDate(date)}`]
    .filter(Boolean)
    .join(' ');
}

/** With an id that no other act has. */
export function newAct(acts: readonly Act[]): Act {
  const taken = new Set(acts.map(({ id }) => id));
  let number = 1;
  while (taken.has(`act-${number}`)) number += 1;
  return {
    id: `act-${number}`,
    kind: '',
    issuer: '',
    number: '',
    date: null,
    title: '',
    otherTitles: [],
    shortTitle: '',
    inForceFrom: null,
    inForceTo: null,
    note: '',
    verified: false,
  };
}

/** With this act in the place of the one with its id, or after all others. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  return acts.some(({ id }) => id === act.id)
    ? acts.map((other) => (other.id === act.id ? act : other))
    : [...acts, act];
}

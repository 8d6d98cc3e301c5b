// What a pack of papers is of, as the address of the screen says it; locations.ts writes such addresses.
import type { LocationQuery } from 'vue-router';
import type { PackScope } from '../../../../../shared/contract/papers';

const about = ['row', 'pair', 'person'] as const;

/** null: no pack is asked for. The school year of `year` is chosen in the panel. */
export function packScopeOf(query: LocationQuery): PackScope | null {
  if (query['pack'] === 'year') return { of: 'year', schoolYear: null };
  const of = about.find((known) => known === query['pack']);
  const id = Number(query['packId']);
  return of && Number.isInteger(id) && id > 0 ? { of, id } : null;
}

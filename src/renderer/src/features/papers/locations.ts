// Where other screens send to: the page of a paper, the pack of a row, a pair or a person.
import type { RouteLocationRaw } from 'vue-router';
import type { PackScope } from '../../../../shared/contract/papers';
import type { PaperKind } from '../../../../shared/papers/kinds';

/** A new paper of this kind about these; nobody: a blank, or about the whole programme. */
export function paperLocation(
  kind: PaperKind,
  ids: readonly number[] = [],
  roundId: number | null = null,
): RouteLocationRaw {
  const about = ids.length > 0 ? { ids: ids.join(',') } : {};
  return { name: 'paper', query: { kind, ...about, ...(roundId === null ? {} : { roundId }) } };
}

export function packLocation(of: Exclude<PackScope['of'], 'year'>, id: number): RouteLocationRaw {
  return { name: 'papers', query: { pack: of, packId: id } };
}

// The columns of a table from the words of its head.
import type { TableBlock } from '../../paperModel';

/** @param weights shares of the width, one a head @param centred places of the columns set in the middle */
export function columns(
  heads: readonly string[],
  weights: readonly number[],
  centred: readonly number[] = [0],
): TableBlock['columns'] {
  return weights.map((weight, place) => ({
    header: heads[place] ?? '',
    weight,
    align: centred.includes(place) ? 'centre' : 'left',
  }));
}

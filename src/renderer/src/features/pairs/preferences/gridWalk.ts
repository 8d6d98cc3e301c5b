// Where the keys of the questionnaires' grid lead.

export interface GridPlace {
  readonly row: number;
  readonly cell: number;
}

/** `next`: the next choice, after the last one the next person's first; `person`: the next person's first. */
export type GridMove = 'next' | 'person' | 'up' | 'down';

/** Null when there is no such place: the end of the grid. */
export function placeAfter(
  move: GridMove,
  { row, cell }: GridPlace,
  extent: { readonly rows: number; readonly cells: number },
): GridPlace | null {
  const to =
    move === 'up'
      ? { row: row - 1, cell }
      : move === 'down'
        ? { row: row + 1, cell }
        : move === 'next' && cell + 1 < extent.cells
          ? { row, cell: cell + 1 }
          : { row: row + 1, cell: 0 };
  return to.row >= 0 && to.row < extent.rows ? to : null;
}

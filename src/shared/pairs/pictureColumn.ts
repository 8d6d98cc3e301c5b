// Where the boxes of one column stand: as near as can be to where each would like to, none over another.

export interface Wish {
  readonly height: number;
  /** Where the middle of the box would like to be. */
  readonly middle: number;
}

/**
 * Tops of boxes that keep their order and a gap, with the least sum of squared distances from their wishes: isotonic
 * regression by pooling neighbours that push each other (Ayer and others, 1955). No top is above 0.
 */
export function placeColumn(wishes: readonly Wish[], gap: number): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { readonly sum: number; readonly count: number }) => sum / count;
  let above = 0;
  for (const { height, middle } of wishes) {
    // Less everything above it, a box without room would stand on the one before: then they move as one.
    let pool = { sum: middle - height / 2 - above, count: 1 };
    above += height + gap;
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap((pool) => new Array<number>(pool.count).fill(Math.max(0, mean(pool))));
  above = 0;
  return wishes.map(({ height }, index) => {
    const top = (starts[index] ?? 0) + above;
    above += height + gap;
    return top;
  });
}

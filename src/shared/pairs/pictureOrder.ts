// In which order the two columns of the picture stand, so that its lines cross as little as possible.

/** A line between a place of the left column and one of the right, both from 0. */
export type Line = readonly [left: number, right: number];

export interface ColumnOrder {
  /** What stands at each place, from the top. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const ROUNDS = 12;
const MOST_STARTS = 48;

/**
 * Whoever is not joined, even through others, stands apart, so each such part is ordered by itself and they follow
 * one another by their first of the left. Inside a part the barycentre method (K. Sugiyama, S. Tagawa, M. Toda, 1981)
 * is tried from several starts, as it stops at the first order it cannot better. Nothing is left to chance: the same
 * lines always give the same order.
 */
export function orderColumns(leftCount: number, rightCount: number, lines: readonly Line[]): ColumnOrder {
  const parts = partsOf(leftCount, rightCount, lines).map(orderPart);
  return { left: parts.flatMap(({ left }) => left), right: parts.flatMap(({ right }) => right) };
}

/** Pairs of lines that cross; lines that meet at an end do not. */
export function countCrossings({ left, right }: ColumnOrder, lines: readonly Line[]): number {
  const [leftPlaces, rightPlaces] = [placesOf(left), placesOf(right)];
  const placed = lines.map(([a, b]): Line => [leftPlaces.get(a) ?? 0, rightPlaces.get(b) ?? 0]);
  let crossings = 0;
  for (const [index, [a, b]] of placed.entries()) {
    for (let other = index + 1; other < placed.length; other += 1) {
      const [c, d] = placed[other] as Line;
      if ((a - c) * (b - d) < 0) crossings += 1;
    }
  }
  return crossings;
}

interface Part extends ColumnOrder {
  readonly lines: readonly Line[];
}

function partsOf(leftCount: number, rightCount: number, lines: readonly Line[]): readonly Part[] {
  const ofLeft = Array.from({ length: leftCount }, (): Line[] => []);
  const ofRight = Array.from({ length: rightCount }, (): Line[] => []);
  for (const line of lines) {
    ofLeft[line[0]]?.push(line);
    ofRight[line[1]]?.push(line);
  }
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const gather = (start: { readonly left?: number; readonly right?: number }): Part => {
    const part = { left: new Set<number>(), right: new Set<number>(), lines: [] as Line[] };
    const waiting = [start];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { left, right } = next;
      if (left !== undefined && !lefts.has(left)) {
        lefts.add(left);
        part.left.add(left);
        for (const line of ofLeft[left] ?? []) {
          part.lines.push(line);
          waiting.push({ right: line[1] });
        }
      }
      if (right !== undefined && !rights.has(right)) {
        rights.add(right);
        part.right.add(right);
        for (const line of ofRight[right] ?? []) waiting.push({ left: line[0] });
      }
    }
    return { left: ascending(part.left), right: ascending(part.right), lines: part.lines };
  };
  const parts: Part[] = [];
  for (let left = 0; left < leftCount; left += 1) if (!lefts.has(left)) parts.push(gather({ left }));
  for (let right = 0; right < rightCount; right += 1) if (!rights.has(right)) parts.push(gather({ right }));
  return parts;
}

function orderPart({ left, right, lines }: Part): ColumnOrder {
  let best: ColumnOrder = { left, right };
  let fewest = countCrossings(best, lines);
  const backwards = lines.map(([a, b]): Line => [b, a]);
  for (let start = 0; start < MOST_STARTS && fewest > 0; start += 1) {
    let order: ColumnOrder = { left: start === 0 ? left : shuffled(left, start), right };
    for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
      order =
        round % 2 === 0
          ? { ...order, right: byMeanPlace(order.right, order.left, backwards) }
          : { ...order, left: byMeanPlace(order.left, order.right, lines) };
      const crossings = countCrossings(order, lines);
      if (crossings < fewest) [best, fewest] = [order, crossings];
    }
  }
  return best;
}

function byMeanPlace(column: readonly number[], other: readonly number[], lines: readonly Line[]): number[] {
  const places = placesOf(other);
  const sums = new Map<number, { readonly sum: number; readonly count: number }>();
  for (const [member, joined] of lines) {
    const { sum, count } = sums.get(member) ?? { sum: 0, count: 0 };
    sums.set(member, { sum: sum + (places.get(joined) ?? 0), count: count + 1 });
  }
  const mean = (member: number) => {
    const { sum, count } = sums.get(member) ?? { sum: 0, count: 1 };
    return sum / count;
  };
  // Sorting is stable: members with the same mean stay in their order.
  return [...column].sort((a, b) => mean(a) - mean(b));
}

/** Another order for each seed, always the same for one (a linear congruential generator, Numerical Recipes). */
function shuffled(column: readonly number[], seed: number): number[] {
  const mixed = [...column];
  let state = seed;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const place = Math.floor((state / 2 ** 32) * (last + 1));
    [mixed[last], mixed[place]] = [mixed[place] as number, mixed[last] as number];
  }
  return mixed;
}

function placesOf(column: readonly number[]): ReadonlyMap<number, number> {
  return new Map(column.map((member, place) => [member, place]));
}

function ascending(members: ReadonlySet<number>): number[] {
  return [...members].sort((a, b) => a - b);
}

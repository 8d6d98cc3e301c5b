import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPlaces, type PlacesProblem } from './assignPlaces';

const anyPlacesProblem: fc.Arbitrary<PlacesProblem> = fc
  .record({ rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 0, max: 4 }) })
  .chain(({ rows, columns }) => {
    const anyCost = fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 5 }), weight: 6 },
      { arbitrary: fc.integer({ min: 0, max: 1000 }), weight: 2 },
      { arbitrary: fc.constant(Infinity), weight: 1 },
    );
    const exactly = (length: number) => ({ minLength: length, maxLength: length });
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      costs: fc.array(anyCost, exactly(rows * columns)).map((costs) => Float64Array.from(costs)),
      places: fc
        .array(fc.integer({ min: 0, max: 3 }), exactly(columns))
        .map((places) => Int32Array.from(places)),
      firstPlaceCosts: fc
        .array(fc.integer({ min: 0, max: 4 }), exactly(columns))
        .map((costs) => Float64Array.from(costs)),
      nextPlaceCost: fc.integer({ min: 0, max: 3 }),
      // Now and then it is better to stay alone.
      aloneCost: fc.constantFrom(3, 20, 100_000),
    });
  });

function totalOf(problem: PlacesProblem, columnOf: ArrayLike<number>): number {
  const taken = Array.from({ length: problem.columns }, () => 0);
  let total = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    const column = columnOf[row] ?? NaN;
    if (column === -1) {
      total += problem.aloneCost;
      continue;
    }
    const place = taken[column] ?? NaN;
    if (place >= (problem.places[column] ?? NaN)) return Infinity;
    taken[column] = place + 1;
    total +=
      (problem.costs[row * problem.columns + column] ?? NaN) +
      (problem.firstPlaceCosts[column] ?? NaN) +
      place * problem.nextPlaceCost;
  }
  return total;
}

function leastTotal(problem: PlacesProblem, columnOf: readonly number[] = []): number {
  if (columnOf.length === problem.rows) return totalOf(problem, columnOf);
  const choices = [-1, ...Array.from({ length: problem.columns }, (_, column) => column)];
  return Math.min(...choices.map((column) => leastTotal(problem, [...columnOf, column])));
}

describe('places for rows', () => {
  it('cost no more than in any other assignment', () => {
    fc.assert(
      fc.property(anyPlacesProblem, (problem) => {
        expect(totalOf(problem, assignPlaces(problem))).toBe(leastTotal(problem));
      }),
      { numRuns: 1500 },
    );
  });

  it('are found for a thousand rows that all want the same', () => {
    const rows = 1000;
    const columns = 300;
    const columnOf = assignPlaces({
      rows,
      columns,
      costs: new Float64Array(rows * columns),
      places: new Int32Array(columns).fill(5),
      firstPlaceCosts: new Float64Array(columns),
      nextPlaceCost: 1,
      aloneCost: 1_000_000,
    });
    const loads = Array.from({ length: columns }, () => 0);
    for (const column of columnOf) loads[column] = (loads[column] ?? NaN) + 1;
    expect([Math.min(...loads), Math.max(...loads)]).toEqual([3, 4]);
  });
});

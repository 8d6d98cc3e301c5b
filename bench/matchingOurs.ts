// Solves the assignment problem in the file named on the command line with the program's own core, so many times.
import { readFileSync } from 'node:fs';
import { assignPlaces } from '../src/shared/matching/assignPlaces';

const [file = '', solvings] = process.argv.slice(2);
const costs = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly number[])[];
const size = costs.length;
const problem = {
  rows: size,
  columns: size,
  costs: Float64Array.from(costs.flat()),
  places: new Int32Array(size).fill(1),
  firstPlaceCosts: new Float64Array(size),
  nextPlaceCost: 0,
  // Dearer than any assignment, so that nobody stays alone.
  aloneCost: costs.flat().reduce((sum, cost) => sum + cost, 1),
};
const timesMs: number[] = [];
let columnOf: Int32Array = new Int32Array();
for (let solving = 0; solving < Number(solvings); solving += 1) {
  const begunMs = performance.now();
  columnOf = assignPlaces(problem);
  timesMs.push(performance.now() - begunMs);
}
const total = columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0);
process.send?.({ timesMs, total });

// Solves the assignment problem in the file named on the command line with munkres-js, so many times.
import { readFileSync } from 'node:fs';
import computeMunkres from 'munkres-js';

const [file, solvings] = process.argv.slice(2);
const costs = JSON.parse(readFileSync(file, 'utf8'));
const timesMs = [];
let pairs = [];
for (let solving = 0; solving < Number(solvings); solving += 1) {
  const begunMs = performance.now();
  pairs = computeMunkres(costs);
  timesMs.push(performance.now() - begunMs);
}
process.send({ timesMs, total: pairs.reduce((sum, [row, column]) => sum + costs[row][column], 0) });

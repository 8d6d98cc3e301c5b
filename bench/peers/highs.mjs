// Solves the assignment problem in the file named on the command line with HiGHS, so many times: as a linear programme,
// whose best corner is an assignment.
import { readFileSync } from 'node:fs';
import loadHighs from 'highs';

const [file, solvings] = process.argv.slice(2);
const costs = JSON.parse(readFileSync(file, 'utf8'));
const range = costs.map((_, index) => index);
const sum = (terms) => terms.join(' + ');
const programme = `Minimize
 obj: ${sum(range.flatMap((row) => range.map((column) => `${costs[row][column]} x${row}_${column}`)))}
Subject To
${range.map((row) => ` r${row}: ${sum(range.map((column) => `x${row}_${column}`))} = 1`).join('\n')}
${range.map((column) => ` c${column}: ${sum(range.map((row) => `x${row}_${column}`))} = 1`).join('\n')}
End`;

const highs = await loadHighs();
const timesMs = [];
let total = NaN;
for (let solving = 0; solving < Number(solvings); solving += 1) {
  const begunMs = performance.now();
  const solution = highs.solve(programme, { output_flag: false });
  timesMs.push(performance.now() - begunMs);
  total = Math.round(solution.ObjectiveValue);
}
process.send({ timesMs, total });

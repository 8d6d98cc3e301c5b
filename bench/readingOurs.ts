// Reads the Word file named on the command line with the program's own reader, deadlines and roles included.
import { readFile } from 'node:fs/promises';
import { readRoadmapFile } from '../src/main/roadmap/importDesk';
import { schoolYear } from '../src/shared/model/schoolYear';

const [file = '', warmReadings] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
const timesMs: number[] = [];
let rows = 0;
for (let reading = 0; reading <= Number(warmReadings); reading += 1) {
  const begunMs = performance.now();
  const result = readRoadmapFile(bytes, 'roadmap.docx', schoolYear(2021));
  timesMs.push(performance.now() - begunMs);
  rows = result.ok ? result.value.draft.items.length : 0;
}
process.send?.({ timesMs, rows });

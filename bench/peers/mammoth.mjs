// Reads the Word file named on the command line with mammoth: to HTML, its ordinary use.
import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';

const [file, warmReadings] = process.argv.slice(2);
const buffer = await readFile(file);
const timesMs = [];
let html = '';
for (let reading = 0; reading <= Number(warmReadings); reading += 1) {
  const begunMs = performance.now();
  html = (await mammoth.convertToHtml({ buffer })).value;
  timesMs.push(performance.now() - begunMs);
}
process.send({ timesMs, rows: html.split('<tr>').length - 1 });

// The limit of any reader built on our two libraries: unzips the Word file and walks over its XML, keeping nothing.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const [file, warmReadings] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
const timesMs = [];
let rows = 0;
for (let reading = 0; reading <= Number(warmReadings); reading += 1) {
  const begunMs = performance.now();
  rows = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => (rows += Number(name === 'w:tr')));
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'])).close();
  timesMs.push(performance.now() - begunMs);
}
process.send({ timesMs, rows });

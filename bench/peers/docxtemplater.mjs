// Fills a Word template with each set of words, a file each: `folder template words.json` on the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [folder, template, words] = process.argv.slice(2);
const templateBytes = readFileSync(template);
const orders = JSON.parse(readFileSync(words, 'utf8'));

const begunCpu = process.cpuUsage();
const begunMs = performance.now();
let firstMs = 0;
for (const [index, order] of orders.entries()) {
  const filled = new Docxtemplater(new PizZip(templateBytes), { paragraphLoop: true, linebreaks: true });
  filled.render(order);
  const bytes = filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  writeFileSync(path.join(folder, `${index + 1}.docx`), bytes);
  if (index === 0) firstMs = performance.now() - begunMs;
}
const totalMs = performance.now() - begunMs;
const { user, system } = process.cpuUsage(begunCpu);
const cpuMs = (user + system) / 1000;
process.send({ totalMs, cpuMs, firstMs, peakKb: process.resourceUsage().maxRSS });

// Fills one Word template whose loop makes a page of each set of words: `folder template words.json` on the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [folder, template, words] = process.argv.slice(2);
const templateBytes = readFileSync(template);
const people = JSON.parse(readFileSync(words, 'utf8'));

const begunCpu = process.cpuUsage();
const begunMs = performance.now();
const filled = new Docxtemplater(new PizZip(templateBytes), { paragraphLoop: true, linebreaks: true });
filled.render({ people });
const bytes = filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
writeFileSync(path.join(folder, 'pack.docx'), bytes);
const totalMs = performance.now() - begunMs;
const { user, system } = process.cpuUsage(begunCpu);
const cpuMs = (user + system) / 1000;
process.send({ totalMs, cpuMs, firstMs: totalMs, peakKb: process.resourceUsage().maxRSS });

// Papers with the program's own engine: `what folder count framed|plain` on the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperDocument } from '../src/main/documents/paperModel';
import { renderDocx, renderDocxEach } from '../src/main/documents/renderDocx/renderDocx';
import { plainDate } from '../src/shared/model/plainDate';
import { order, orderData } from './papersCases';
import { certificate, certificateWords, packOfCertificates } from './papersCertificates';

const [what = '', folder = '', countText, look] = process.argv.slice(2);
const count = Number(countText);
const framed = look === 'framed';
const madeOn = plainDate(2021, 10, 5);
const numbers = Array.from({ length: count }, (_, index) => index + 1);
const orders = what === 'orders' ? numbers.map(orderData) : [];

const begunCpu = process.cpuUsage();
const begunMs = performance.now();
let firstMs = 0;
if (what === 'pack') {
  writeFileSync(join(folder, 'pack.docx'), await renderDocx(packOfCertificates(count, framed), madeOn));
  firstMs = performance.now() - begunMs;
} else {
  let made = 0;
  for await (const bytes of renderDocxEach(papers(), madeOn)) {
    made += 1;
    writeFileSync(join(folder, `${made}.docx`), bytes);
    if (made === 1) firstMs = performance.now() - begunMs;
  }
}
const totalMs = performance.now() - begunMs;
const { user, system } = process.cpuUsage(begunCpu);
const cpuMs = (user + system) / 1000;
process.send?.({ totalMs, cpuMs, firstMs, peakKb: process.resourceUsage().maxRSS });

function* papers(): Generator<PaperDocument, void, void> {
  if (what === 'orders') for (const data of orders) yield order(data);
  else for (const number of numbers) yield certificate(certificateWords(number), framed);
}

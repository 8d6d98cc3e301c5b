// Makes so many orders, a file each, with the program's own papers: `folder count` on the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPaper } from '../src/main/documents/paperCatalogue';
import { renderDocx } from '../src/main/documents/renderDocx/renderDocx';
import { plainDate } from '../src/shared/model/plainDate';
import { orderSources } from './papersCases';

const [folder = '', count] = process.argv.slice(2);
const madeOn = plainDate(2021, 10, 5);
const sources = Array.from({ length: Number(count) }, (_, index) => orderSources(index + 1));

const begunMs = performance.now();
let firstMs = 0;
for (const [index, source] of sources.entries()) {
  writeFileSync(
    join(folder, `${index + 1}.docx`),
    await renderDocx(buildPaper('order-introduction', source), madeOn),
  );
  if (index === 0) firstMs = performance.now() - begunMs;
}
const totalMs = performance.now() - begunMs;
process.send?.({ totalMs, firstMs, peakKb: process.resourceUsage().maxRSS });

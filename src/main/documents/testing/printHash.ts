// Run as a program of its own, so that a test can set its time zone: prints the hash of the sample order.
import { createHash } from 'node:crypto';
import { buildPaper } from '../paperCatalogue';
import { renderDocx } from '../renderDocx/renderDocx';
import { GENERATED_AT, sampleSources } from './samplePapers';

const bytes = await renderDocx(buildPaper('order-introduction', sampleSources), GENERATED_AT);
console.log(createHash('sha256').update(bytes).digest('hex'));

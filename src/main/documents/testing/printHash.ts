// Run as a program of its own, so that a test can set its time zone: prints the hash of the sample order.
import { createHash } from 'node:crypto';
import { renderDocx } from '../renderDocx/renderDocx';
import { samplePaper } from './everyPaper';
import { GENERATED_AT } from './samplePapers';

const bytes = await renderDocx(samplePaper('order-introduction').document, GENERATED_AT);
console.log(createHash('sha256').update(bytes).digest('hex'));

// Section: five hundred orders, one file each, beside docxtemplater.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readDocx } from '../src/main/documents/testing/readDocx';
import { plainDate } from '../src/shared/model/plainDate';
import { orderSources, orderTemplate, orderWords } from './papersCases';
import { asRatio, tell, withSpread } from './report';
import { inOwnProcess, inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { ratios } from './statistics';

const ORDERS = 500;
const ROUNDS = 5;

const run = v.object({ totalMs: v.number(), firstMs: v.number(), peakKb: v.number() });

const measured = await withScratchFolder(async (folder) => {
  const folders = { ours: join(folder, 'ours'), docxtemplater: join(folder, 'docxtemplater') };
  await Promise.all(Object.values(folders).map((path) => mkdir(path)));
  const template = join(folder, 'template.docx');
  const words = join(folder, 'words.json');
  await writeFile(template, await orderTemplate(plainDate(2021, 10, 5)));
  const orders = Array.from({ length: ORDERS }, (_, index) => orderWords(orderSources(index + 1)));
  await writeFile(words, JSON.stringify(orders));

  const rounds = await inRounds(ROUNDS, ['ours', 'docxtemplater'], async (name) =>
    v.parse(
      run,
      name === 'ours'
        ? await inOwnProcess('papersOurs.ts', [folders.ours, String(ORDERS)])
        : await inOwnProcess('peers/docxtemplater.mjs', [folders.docxtemplater, template, words]),
    ),
  );
  await checkEqual(folders);
  return rounds;
});

const figures = {
  'ms an order': (one: v.InferOutput<typeof run>) => one.totalMs / ORDERS,
  'first order, ms': (one: v.InferOutput<typeof run>) => one.firstMs,
  'peak memory, MB': (one: v.InferOutput<typeof run>) => one.peakKb / 1024,
};

tell({
  title: `${ORDERS} orders, one file each`,
  method: [
    'The order «О внедрении целевой модели наставничества» with the roadmap of ten rows as its appendix. Ours: sources checked, cleaned and typeset, paper built, Word file rendered. docxtemplater: our own rendered order with marks in place of the data, words prepared beforehand (names already shortened; dates stand in the template).',
    `${ROUNDS} rounds, each program in a fresh process, libraries loaded before the clock starts; both write every file. Checked: paragraphs and cells of all ${ORDERS} files are equal, spaces and line breaks apart.`,
  ],
  columns: ['', 'ours', 'docxtemplater', 'ours : docxtemplater'],
  rows: [
    // Here more is better, so the ratio stands with its reverse, the time of an order.
    ['orders a second', ordersASecond(measured.ours), ordersASecond(measured.docxtemplater), ''],
    ...Object.entries(figures).map(([what, figure]) => {
      const ours = measured.ours.map(figure);
      const theirs = measured.docxtemplater.map(figure);
      return [what, withSpread(ours), withSpread(theirs), asRatio(ratios(ours, theirs))];
    }),
  ],
  versions: {},
});

function ordersASecond(runs: readonly v.InferOutput<typeof run>[]): string {
  return withSpread(runs.map(({ totalMs }) => (ORDERS / totalMs) * 1000));
}

/** Both made the same papers: else the times would compare nothing. */
async function checkEqual({ ours, docxtemplater }: Readonly<Record<'ours' | 'docxtemplater', string>>) {
  const names = await readdir(ours);
  if (names.length !== ORDERS) throw new Error(`ours made ${names.length} files`);
  for (const name of names) {
    const [mine, theirs] = await Promise.all([wordsOf(join(ours, name)), wordsOf(join(docxtemplater, name))]);
    const differs = mine.findIndex((text, at) => text !== theirs[at]);
    if (differs >= 0 || mine.length !== theirs.length) {
      throw new Error(`${name} differs: «${mine[differs] ?? ''}» and «${theirs[differs] ?? ''}»`);
    }
  }
}

async function wordsOf(file: string): Promise<readonly string[]> {
  return readDocx(await readFile(file))
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flat()))
    .map((text) => text.replace(/\s+/gu, ' ').trim());
}

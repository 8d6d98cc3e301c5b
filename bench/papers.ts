// Section: five hundred papers, one file each and all in one, beside docxtemplater.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readDocx } from '../src/main/documents/testing/readDocx';
import { plainDate } from '../src/shared/model/plainDate';
import { orderData, orderTemplate, orderWords } from './papersCases';
import { certificateTemplate, certificateWords, loopTemplate } from './papersCertificates';
import { asRatio, tell, withSpread } from './report';
import { inOwnProcess, inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { ratios } from './statistics';

const PAPERS = 500;
const ROUNDS = 5;
const madeOn = plainDate(2021, 10, 5);
const numbers = Array.from({ length: PAPERS }, (_, index) => index + 1);

const runSchema = v.object({
  totalMs: v.number(),
  cpuMs: v.number(),
  firstMs: v.number(),
  peakKb: v.number(),
});
type Run = v.InferOutput<typeof runSchema>;

interface Task {
  /** Of papersOurs.ts. */
  readonly ours: readonly [what: string, look: string];
  readonly peer: string;
  readonly template: Uint8Array;
  /** One for each paper. */
  readonly words: readonly unknown[];
}

const rounds = `${ROUNDS} rounds, each program in a fresh process, libraries loaded before the clock starts; both write every file.`;

tell({
  title: `${PAPERS} orders, one file each`,
  method: [
    'The order «О внедрении целевой модели наставничества» with the roadmap of ten rows as its appendix. Ours: sources checked, cleaned and typeset, paper built, Word file rendered. docxtemplater: our own rendered order with marks in place of the data, words prepared beforehand (names already shortened; dates stand in the template).',
    `${rounds} Checked: paragraphs and cells of all ${PAPERS} files are equal, spaces and line breaks apart.`,
  ],
  ...table(
    'orders',
    await compare({
      ours: ['orders', 'plain'],
      peer: 'docxtemplater.mjs',
      template: await orderTemplate(madeOn),
      words: numbers.map((number) => orderWords(orderData(number))),
    }),
  ),
});

for (const [look, title] of [
  ['plain', 'no frame'],
  ['framed', 'with a frame'],
] as const) {
  const words = numbers.map(certificateWords);
  const framed = look === 'framed';
  const frames = framed
    ? ['Ours draws the frame, as SVG and as pixels for print; docxtemplater finds both in its template.']
    : [];
  tell({
    title: `${PAPERS} certificates, one file each, ${title}`,
    method: [
      'A page with eight texts of which three differ, built from plain data; docxtemplater: our own rendered certificate with three marks.',
      ...frames,
      `${rounds} Checked: paragraphs and cells of all ${PAPERS} files are equal.`,
    ],
    ...table(
      'certificates',
      await compare({
        ours: ['certificates', look],
        peer: 'docxtemplater.mjs',
        template: await certificateTemplate(madeOn, framed),
        words,
      }),
    ),
  });
  tell({
    title: `${PAPERS} certificates in one file, ${title}`,
    method: [
      'The same pages in one file; docxtemplater: one template with a loop round the page and a page break in it.',
      ...frames,
      `${rounds} Checked: paragraphs and cells are equal.`,
    ],
    ...table(
      'certificates',
      await compare({
        ours: ['pack', look],
        peer: 'docxtemplaterLoop.mjs',
        template: await loopTemplate(madeOn, framed),
        words,
      }),
    ),
  });
}

interface Compared {
  readonly ours: readonly Run[];
  readonly docxtemplater: readonly Run[];
}

function compare({ ours, peer, template, words }: Task): Promise<Compared> {
  return withScratchFolder(async (folder) => {
    const folders = { ours: join(folder, 'ours'), docxtemplater: join(folder, 'docxtemplater') };
    await Promise.all(Object.values(folders).map((path) => mkdir(path)));
    const [templateFile, wordsFile] = [join(folder, 'template.docx'), join(folder, 'words.json')];
    await writeFile(templateFile, template);
    await writeFile(wordsFile, JSON.stringify(words));

    const [what, look] = ours;
    const measured = await inRounds(ROUNDS, ['ours', 'docxtemplater'], async (name) =>
      v.parse(
        runSchema,
        name === 'ours'
          ? await inOwnProcess('papersOurs.ts', [what, folders.ours, String(PAPERS), look])
          : await inOwnProcess(`peers/${peer}`, [folders.docxtemplater, templateFile, wordsFile]),
      ),
    );
    await checkEqual(folders);
    return measured;
  });
}

function table(papers: string, { ours, docxtemplater }: Compared) {
  const figures: Readonly<Record<string, (run: Run) => number>> = {
    'ms a paper': ({ totalMs }) => totalMs / PAPERS,
    // Of all its threads: what else the machine does weighs less on it.
    'processor, ms a paper': ({ cpuMs }) => cpuMs / PAPERS,
    'first file, ms': ({ firstMs }) => firstMs,
    'peak memory, MB': ({ peakKb }) => peakKb / 1024,
  };
  const aSecond = ({ totalMs }: Run): number => (PAPERS / totalMs) * 1000;
  const [mine, theirs] = [ours.map(aSecond), docxtemplater.map(aSecond)];
  return {
    columns: ['', 'ours', 'docxtemplater', 'ours : docxtemplater'],
    rows: [
      // Here more is better.
      [`${papers} a second`, withSpread(mine), withSpread(theirs), asRatio(ratios(mine, theirs))],
      ...Object.entries(figures).map(([what, figure]) => {
        const values = [ours.map(figure), docxtemplater.map(figure)] as const;
        return [what, withSpread(values[0]), withSpread(values[1]), asRatio(ratios(...values))];
      }),
    ],
    versions: {},
  };
}

/** Both made the same papers: else the times would compare nothing. */
async function checkEqual({ ours, docxtemplater }: Readonly<Record<'ours' | 'docxtemplater', string>>) {
  const [names, theirNames] = await Promise.all([readdir(ours), readdir(docxtemplater)]);
  if (names.length === 0 || names.length !== theirNames.length) {
    throw new Error(`ours made ${names.length} files, docxtemplater ${theirNames.length}`);
  }
  for (const name of names) {
    const [mine, theirs] = await Promise.all([wordsOf(join(ours, name)), wordsOf(join(docxtemplater, name))]);
    const differs = mine.findIndex((text, at) => text !== theirs[at]);
    if (mine.length === 0 || differs >= 0 || mine.length !== theirs.length) {
      throw new Error(`${name} differs: «${mine[differs] ?? ''}» and «${theirs[differs] ?? ''}»`);
    }
  }
}

/** Paragraphs and cells with something in them. */
async function wordsOf(file: string): Promise<readonly string[]> {
  return readDocx(await readFile(file))
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flat()))
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

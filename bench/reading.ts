// Section: reading a roadmap of 1,000 rows from Word.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { asRatio, rounded, tell, withSpread } from './report';
import { roadmapDocx } from './roadmapDocx';
import { inOwnProcess, inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { median, ratios } from './statistics';

const ROWS = 1000;
const ROUNDS = 5;
const WARM_READINGS = 3;

const readings = v.object({ timesMs: v.array(v.number()), rows: v.number() });
const contenders = { ours: 'readingOurs.ts', mammoth: 'peers/mammoth.mjs', limit: 'peers/parseOnly.mjs' };
/** The header is a row to those that do not know what a roadmap is. */
const rowsExpected = { ours: ROWS, mammoth: ROWS + 1, limit: ROWS + 1 };

const bytes = roadmapDocx(ROWS);
const measured = await withScratchFolder(async (folder) => {
  const file = join(folder, 'roadmap.docx');
  await writeFile(file, bytes);
  return inRounds(ROUNDS, ['ours', 'mammoth', 'limit'], async (name) => {
    const answer = v.parse(readings, await inOwnProcess(contenders[name], [file, String(WARM_READINGS)]));
    if (answer.rows !== rowsExpected[name]) throw new Error(`${name} found ${answer.rows} rows`);
    const [firstMs = NaN, ...warmMs] = answer.timesMs;
    return { firstMs, warmMs: median(warmMs) };
  });
});

const row = (what: string, key: 'firstMs' | 'warmMs'): readonly string[] => {
  const ours = measured.ours.map((reading) => reading[key]);
  const mammoth = measured.mammoth.map((reading) => reading[key]);
  const limit = measured.limit.map((reading) => reading[key]);
  return [
    what,
    withSpread(ours),
    withSpread(mammoth),
    asRatio(ratios(ours, mammoth)),
    withSpread(limit),
    asRatio(ratios(ours, limit)),
  ];
};

tell({
  title: `Reading a roadmap of ${ROWS.toLocaleString('en-US')} rows from Word`,
  method: [
    `One .docx of ${rounded(bytes.length / 1024)} KB, made by the benchmark, formatted run by run as Word does. Ours gives items with dates, roles and stages; mammoth gives HTML (which would still have to be understood); the limit only unzips and walks over the XML with the same two libraries as ours (fflate, saxes).`,
    `${ROUNDS} rounds, each reader in a fresh process, libraries loaded before the clock starts: the first reading, as when somebody opens one file, then the median of ${WARM_READINGS} more. Checked: each finds every row.`,
  ],
  columns: ['', 'ours, ms', 'mammoth, ms', 'ours : mammoth', 'limit, ms', 'ours : limit'],
  rows: [row('first reading', 'firstMs'), row('warm', 'warmMs')],
  versions: {},
});

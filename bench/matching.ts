// Section: matching mentors and mentees; its core beside three solvers, and whole schools.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { seededRandom } from '../src/shared/matching/testing/random';
import { asRatio, tell, withSpread } from './report';
import { inOwnProcess, inRounds } from './rounds';
import { withScratchFolder } from './scratch';
import { median, ratios } from './statistics';

const SIZE = 200;
const COSTS_BELOW = 100;
const ROUNDS = 7;
const SEED = 1;

const CONTENDERS = ['ours', 'munkres', 'munkres-js', 'highs'] as const;
/** The first solving, then so many more that all have warmed up; the slow ones are given fewer. */
const contenders = {
  ours: { file: 'matchingOurs.ts', solvings: 41 },
  munkres: { file: 'peers/munkres.mjs', solvings: 41 },
  'munkres-js': { file: 'peers/munkresJs.mjs', solvings: 6 },
  highs: { file: 'peers/highs.mjs', solvings: 3 },
} as const;
const solvings = v.object({ timesMs: v.array(v.number()), total: v.number() });

const measured = await withScratchFolder((folder) =>
  inRoundsOfProblems(folder, async (file, name) => {
    const { file: contender, solvings: count } = contenders[name];
    const { timesMs, total } = v.parse(solvings, await inOwnProcess(contender, [file, String(count)]));
    const [firstMs = NaN, ...warmMs] = timesMs;
    return { firstMs, warmMs: median(warmMs), total };
  }),
);
for (const [round, { total }] of measured.ours.entries()) {
  for (const name of CONTENDERS) {
    const theirs = measured[name][round]?.total;
    if (theirs !== total) throw new Error(`${name} found ${theirs ?? 'nothing'}, ours ${total}`);
  }
}

const warm = (name: (typeof CONTENDERS)[number]) => measured[name].map(({ warmMs }) => warmMs);
tell({
  title: `Matching: ${SIZE} × ${SIZE}, the bare assignment`,
  method: [
    `A full table of ${SIZE} × ${SIZE} whole costs 0–${COSTS_BELOW - 1}, another one each round, the same for all. Each solver starts from the form of input it takes, made before the clock starts: ours a typed array, munkres and munkres-js nested arrays, HiGHS (WebAssembly) the text of a linear programme.`,
    `${ROUNDS} rounds, each solver in a fresh process: its first solving, then the median of ${contenders.ours.solvings - 1} more (munkres-js ${contenders['munkres-js'].solvings - 1}, HiGHS ${contenders.highs.solvings - 1}). Checked: all find the same least total.`,
  ],
  columns: ['', 'first, ms', 'warm, ms', 'ours : it, warm'],
  rows: CONTENDERS.map((name) => [
    name,
    withSpread(measured[name].map(({ firstMs }) => firstMs)),
    withSpread(warm(name)),
    name === 'ours' ? '×1' : asRatio(ratios(warm('ours'), warm(name))),
  ]),
  versions: {},
});

const SCHOOLS = {
  '60 × 30': ['60', '30', '3'],
  '200 × 200': ['200', '200', '2'],
  '1,000 × 300': ['1000', '300', '5'],
} as const;
const SCHOOL_SIZES = ['60 × 30', '200 × 200', '1,000 × 300'] as const;
const schoolTimes = v.object({
  firstProposalMs: v.number(),
  warmProposalMs: v.number(),
  stableMs: v.number(),
  dragMs: v.number(),
  longestDragMs: v.number(),
  alternativesMs: v.number(),
  matched: v.number(),
});
const schools = await inRounds(ROUNDS, SCHOOL_SIZES, async (name) => {
  const times = v.parse(schoolTimes, await inOwnProcess('matchingSchool.ts', SCHOOLS[name]));
  if (times.matched !== Number(SCHOOLS[name][0]))
    throw new Error(`${name}: somebody is left without a mentor`);
  return times;
});
const part = (what: string, key: keyof v.InferOutput<typeof schoolTimes>) => [
  what,
  ...SCHOOL_SIZES.map((name) => withSpread(schools[name].map((times) => times[key]))),
];

tell({
  title: 'Matching: whole schools, ms',
  method: [
    'Made-up schools, mentees × mentors with up to 3, 2 and 5 places: everybody names up to three, a few are named by many, one mentee in seven has a forbidden mentor. A proposal is everything from the questionnaires on: constraints and costs of every pair, the optimum, circles. It is one block; in the window it runs in a worker. Measures after a drag run in the window itself.',
    `${ROUNDS} rounds, each school in a fresh process. Checked: everybody has a mentor.`,
  ],
  columns: ['', ...SCHOOL_SIZES],
  rows: [
    part('first proposal', 'firstProposalMs'),
    part('proposal, warm', 'warmProposalMs'),
    part('deferred acceptance, warm', 'stableMs'),
    part('measures after a drag', 'dragMs'),
    part('the longest of 50 drags', 'longestDragMs'),
    part('alternatives of a mentee, with prices', 'alternativesMs'),
  ],
  versions: {},
});

/** Another problem each round, the same for all contenders. */
async function inRoundsOfProblems<Measurement>(
  folder: string,
  measure: (file: string, name: (typeof CONTENDERS)[number]) => Promise<Measurement>,
) {
  const files: string[] = [];
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    const costs = Array.from({ length: SIZE }, () =>
      Array.from({ length: SIZE }, () => Math.floor(random() * COSTS_BELOW)),
    );
    const file = join(folder, `costs-${round + 1}.json`);
    await writeFile(file, JSON.stringify(costs));
    files.push(file);
  }
  const roundOf = new Map(CONTENDERS.map((name) => [name, 0]));
  return inRounds(ROUNDS, CONTENDERS, (name) => {
    const round = roundOf.get(name) ?? 0;
    roundOf.set(name, round + 1);
    return measure(files[round] ?? '', name);
  });
}

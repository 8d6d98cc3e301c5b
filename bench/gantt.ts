// Section: the Gantt beside other Gantt components, in the same Chromium.
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import type { CDPSession, Locator, Page } from 'playwright';
import { build } from 'vite';
import {
  closeWindow,
  newProfile,
  projectRoot,
  startWindow,
  versionsOf,
  type RunningWindow,
} from './electronWindow';
import { asRatio, rounded, tell, withSpread } from './report';
import { inRounds } from './rounds';
import { benchOut, withScratchFolder } from './scratch';
import { median, quantile, ratios } from './statistics';

const COMPONENTS = ['ours', 'dhtmlx-gantt', 'frappe-gantt', 'vis-timeline', 'empty page'] as const;
type Component = (typeof COMPONENTS)[number];
/** Fewer rounds where the slow ones need half a minute each. */
const SIZES = [
  { rows: 100, rounds: 5 },
  { rows: 1000, rounds: 5 },
  { rows: 5000, rounds: 3 },
] as const;
const SCROLL_FRAMES = 60;
const ROWS_A_FRAME = 3;
/** Of the fourteen on a screen, at the end of a scroll. */
const MIN_BARS_IN_SIGHT = 8;
const DRAG = { rows: 5000, rounds: 5, moves: 60, stepPx: 3, minWidthPx: 80, maxRightPx: 1100 } as const;
/** One frame of a 60 Hz screen, as whole milliseconds. */
const FRAME_LIMIT_MS = 16;

interface Measurement {
  readonly renderMs: number;
  readonly nodes: number;
  readonly frameMs: number;
  readonly frameP95Ms: number;
  readonly mainThreadMs: number;
}

/** What bench/gantt/page.js puts on its window. */
interface BenchPage {
  readonly bench: {
    prepare(component: string, rows: number): Promise<void>;
    render(): Promise<number>;
    nodes(): number;
    scroll(frames: number, rowsAFrame: number): Promise<number[]>;
    barsInSight(): number;
    watchFrames(): { stop(): number[] };
  };
}
declare const window: BenchPage;

await build({
  configFile: false,
  logLevel: 'error',
  root: join(projectRoot, 'bench/gantt'),
  plugins: [vue()],
  build: {
    target: 'chrome114',
    outDir: join(benchOut, 'gantt'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});

await withScratchFolder(async (folder) => {
  const running = await startWindow(join(projectRoot, 'bench/electron/ganttPage'), {
    profile: await newProfile(folder),
  });
  try {
    await measureAndTell(running);
  } finally {
    await closeWindow(running);
  }
});

async function measureAndTell(running: RunningWindow): Promise<void> {
  const { page } = running;
  page.setDefaultTimeout(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  const drags: Drag[] = [];
  for (let round = 0; round < DRAG.rounds; round += 1) drags.push(await measureDrag(page, session));

  const rows: (readonly string[])[] = [];
  for (const size of SIZES) {
    const measured = await inRounds(size.rounds, COMPONENTS, (name) =>
      measure(page, session, name, size.rows).catch((cause: unknown) => {
        throw new Error(`${name} at ${size.rows} rows`, { cause });
      }),
    );
    rows.push(...COMPONENTS.map((name) => rowOf(size.rows, name, measured)));
  }

  tell({
    title: 'The Gantt: first paint and scroll',
    method: [
      'One window of 1366×768, the same activities for all, one bar a row within one school year, rows of the same height. Each measurement loads the page anew; loading the component and giving the data its shape is not measured. First paint: from mounting to two frames after the first ten bars are visible. Scroll: 60 frames of three rows each, the limit of the frame rate off, so a frame takes as long as its work; checked: the page is where it was asked to be and bars are in sight. Main thread: Chromium’s TaskDuration over these frames.',
      'Shown: ours has a table of number, activity, responsible and status, bars of plan and fact with words beside them, holidays, today; dhtmlx-gantt a table of three columns and bars with progress; frappe-gantt no table, names in bars with progress; vis-timeline names at the left and items with names, no progress. «empty page» is the limit: what the measurement itself costs.',
      `Rounds: ${SIZES.map((size) => `${size.rounds} at ${size.rows.toLocaleString('en-US')}`).join(', ')}. Frames are the median and the 95th percentile of a scroll, median over the rounds. × is the component’s time by ours in the same round: above 1 it takes longer than ours.`,
    ],
    columns: [
      'rows',
      'component',
      'first paint, ms',
      '× ours',
      'frame, ms (95 %)',
      'main thread, ms a frame',
      '× ours',
      'nodes',
    ],
    rows,
    versions: await versionsOf(running),
  });
  tell({
    title: `The Gantt: dragging a bar at ${DRAG.rows.toLocaleString('en-US')} rows`,
    method: [
      `Ours alone, in the same window, beside the limit: the ${FRAME_LIMIT_MS} ms that a 60 Hz screen gives to a frame. ${DRAG.moves} moves of the mouse of ${DRAG.stepPx} px, ${DRAG.rounds} rounds; checked: the bar follows the mouse.`,
    ],
    columns: ['', 'drag', 'drag : limit'],
    rows: [
      dragRow('frame, ms', 'frameMs', drags),
      dragRow('frame, 95th percentile, ms', 'frameP95Ms', drags),
      dragRow('main thread, ms a move', 'mainThreadMs', drags),
    ],
    versions: {},
  });
}

async function measure(
  page: Page,
  session: CDPSession,
  component: Component,
  rows: number,
): Promise<Measurement> {
  await open(page, component, rows);
  const renderMs = await page.evaluate(() => window.bench.render());
  const nodes = await page.evaluate(() => window.bench.nodes());
  const busyBefore = await mainThreadMs(session);
  const framesMs = await page.evaluate(({ frames, rowsAFrame }) => window.bench.scroll(frames, rowsAFrame), {
    frames: SCROLL_FRAMES,
    rowsAFrame: ROWS_A_FRAME,
  });
  const busyMs = (await mainThreadMs(session)) - busyBefore;
  const inSight = await page.evaluate(() => window.bench.barsInSight());
  if (component !== 'empty page' && inSight < MIN_BARS_IN_SIGHT) {
    throw new Error(`${component} shows ${inSight} bars after scrolling ${rows} rows`);
  }
  return {
    renderMs,
    nodes,
    frameMs: median(framesMs),
    frameP95Ms: quantile(framesMs, 0.95),
    mainThreadMs: busyMs / SCROLL_FRAMES,
  };
}

async function open(page: Page, component: Component, rows: number): Promise<void> {
  await page.reload();
  await page.evaluate(({ name, count }) => window.bench.prepare(name, count), {
    name: component,
    count: rows,
  });
}

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium does not tell how busy its main thread was');
  return seconds * 1000;
}

function rowOf(
  rows: number,
  name: Component,
  measured: Readonly<Record<Component, readonly Measurement[]>>,
): readonly string[] {
  const of = (component: Component, key: keyof Measurement): number[] =>
    measured[component].map((one) => one[key]);
  const byOurs = (key: keyof Measurement): string =>
    name === 'ours' ? '×1' : asRatio(ratios(of(name, key), of('ours', key)));
  return [
    rows.toLocaleString('en-US'),
    name,
    withSpread(of(name, 'renderMs')),
    byOurs('renderMs'),
    `${rounded(median(of(name, 'frameMs')))} (${rounded(median(of(name, 'frameP95Ms')))})`,
    withSpread(of(name, 'mainThreadMs')),
    byOurs('mainThreadMs'),
    Math.round(median(of(name, 'nodes'))).toLocaleString('en-US'),
  ];
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

type Drag = Pick<Measurement, 'frameMs' | 'frameP95Ms' | 'mainThreadMs'>;

/** Drags a bar of ours by the mouse, move by move, noting every frame meanwhile. */
async function measureDrag(page: Page, session: CDPSession): Promise<Drag> {
  await open(page, 'ours', DRAG.rows);
  await page.evaluate(() => window.bench.render());
  const { bar, box } = await barToDrag(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const busyBefore = await mainThreadMs(session);
  const watch = await page.evaluateHandle(() => window.bench.watchFrames());
  for (let move = 1; move <= DRAG.moves; move += 1) await page.mouse.move(x + move * DRAG.stepPx, y);
  const framesMs = await watch.evaluate((watched) => watched.stop());
  const busyMs = (await mainThreadMs(session)) - busyBefore;
  const moved = await boxOf(bar);
  await page.mouse.up();
  const wayPx = moved.x + moved.width - box.x - box.width;
  if (wayPx < (DRAG.moves * DRAG.stepPx) / 2) throw new Error('the bar did not follow the mouse');
  return {
    frameMs: median(framesMs),
    frameP95Ms: quantile(framesMs, 0.95),
    mainThreadMs: busyMs / DRAG.moves,
  };
}

/** One that has room between the two ends by which it is resized. */
async function barToDrag(page: Page): Promise<{ readonly bar: Locator; readonly box: Box }> {
  for (const bar of await page.locator('[role="gridcell"][data-bar].movable').all()) {
    const box = await boxOf(bar);
    if (box.width >= DRAG.minWidthPx && box.x + box.width < DRAG.maxRightPx) return { bar, box };
  }
  throw new Error('there is no bar to drag');
}

async function boxOf(bar: Locator): Promise<Box> {
  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not in sight');
  return box;
}

function dragRow(what: string, key: keyof Drag, drags: readonly Drag[]): readonly string[] {
  const ms = drags.map((drag) => drag[key]);
  return [what, withSpread(ms), asRatio(ms.map((one) => one / FRAME_LIMIT_MS))];
}

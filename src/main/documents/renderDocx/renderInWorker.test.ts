import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import type { PaperDocument } from '../paperModel';
import { renderDocx } from './renderDocx';
import { renderHere, type RenderFiles } from './renderFiles';
import { renderInWorker } from './renderInWorker';

const madeOn = plainDate(2021, 10, 5);
/** Inside the project: the worker looks for the rasteriser beside itself. */
const cacheFolder = resolve(import.meta.dirname, '../../../../node_modules/.cache');
let folder: string;
let inWorker: RenderFiles;

/** The worker as the program ships it: CommonJS for Node, everything but the rasteriser inside. */
beforeAll(async () => {
  await mkdir(cacheFolder, { recursive: true });
  folder = await mkdtemp(join(cacheFolder, 'nastavnik-test-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      rolldownOptions: {
        input: { renderWorker: resolve(import.meta.dirname, 'renderWorker.ts') },
        external: [/^@resvg\/resvg-wasm/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  inWorker = renderInWorker(join(folder, 'renderWorker.cjs'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function awards(count: number): readonly PaperDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    title: 'Грамота',
    author: '',
    layout: 'gost2025',
    sections: [
      {
        orientation: 'landscape',
        look: {
          frame: 'classic',
          background: null,
          marginsMm: { left: 25, right: 25, top: 25, bottom: 25 },
        },
        blocks: [{ type: 'paragraph', style: 'body', text: `Награждается участник ${index + 1}` }],
      },
    ],
  }));
}

const never = new AbortController().signal;

describe.each(['in a worker', 'here'])('a batch made %s', (where) => {
  const render: RenderFiles = (...task) => (where === 'here' ? renderHere : inWorker)(...task);

  it('hands over each file in turn, as it would be alone', async () => {
    const papers = awards(8);
    const files: Uint8Array[] = [];
    await render(papers, madeOn, (index, bytes) => void (files[index] = bytes), never);
    expect(files).toHaveLength(8);
    for (const [index, paper] of papers.entries()) {
      expect(Buffer.compare(files[index] ?? new Uint8Array(), await renderDocx(paper, madeOn))).toBe(0);
    }
  }, 30_000);

  it('takes the next file only when the one before is taken', async () => {
    let open = 0;
    let most = 0;
    await render(
      awards(10),
      madeOn,
      async () => {
        most = Math.max(most, (open += 1));
        await new Promise((done) => setTimeout(done, 5));
        open -= 1;
      },
      never,
    );
    expect(most).toBe(1);
  }, 30_000);

  it('stops when told to, and hands over nothing more', async () => {
    const controller = new AbortController();
    const taken: number[] = [];
    const promise = render(
      awards(2_000),
      madeOn,
      (index) => {
        taken.push(index);
        if (index === 4) controller.abort();
      },
      controller.signal,
    );
    await expect(promise).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((done) => setTimeout(done, 50));
    expect(taken).toEqual([0, 1, 2, 3, 4]);
    await expect(render(awards(1), madeOn, () => undefined, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  }, 30_000);

  it('stops when a file cannot be taken', async () => {
    const full = (): Promise<void> => Promise.reject(new Error('the disk is full'));
    await expect(render(awards(50), madeOn, full, never)).rejects.toThrow('the disk is full');
  }, 30_000);

  it('rejects with what is wrong in a paper', async () => {
    const [paper] = awards(1);
    if (!paper) throw new Error('no paper');
    await expect(render([{ ...paper, sections: [] }], madeOn, () => undefined, never)).rejects.toThrow(
      'a paper has a section',
    );
  }, 30_000);
});

describe('a worker', () => {
  it('makes no more than a few files ahead of the one being taken', async () => {
    // Counts in shared memory what a real worker would make: files posted, not files taken.
    const counting = join(folder, 'counting.cjs');
    await writeFile(
      counting,
      `const { parentPort, workerData } = require('node:worker_threads');
       const post = parentPort.postMessage.bind(parentPort);
       parentPort.postMessage = (...message) => {
         Atomics.add(new Int32Array(workerData.papers.posted), 0, 1);
         post(...message);
       };
       require('./renderWorker.cjs');`,
    );
    const posted = new SharedArrayBuffer(4);
    const papers = Object.assign([...awards(30)], { posted });
    const ahead: number[] = [];
    await renderInWorker(counting)(
      papers,
      madeOn,
      async (index) => {
        await new Promise((done) => setTimeout(done, 10));
        ahead.push(Atomics.load(new Int32Array(posted), 0) - index);
      },
      never,
    );
    expect(Math.max(...ahead)).toBeLessThanOrEqual(4);
    expect(Math.max(...ahead)).toBeGreaterThan(1);
  }, 30_000);

  it('leaves this thread free', async () => {
    let longestPauseMs = 0;
    const start = performance.now();
    let last = start;
    const timer = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
      last = performance.now();
    }, 5);
    await inWorker(awards(500), madeOn, () => undefined, never);
    clearInterval(timer);
    // Were the work done here, the pauses would be files and the first of them half a second.
    expect(longestPauseMs).toBeLessThan((performance.now() - start) / 3);
  }, 60_000);

  it('that dies early or is not there rejects', async () => {
    const silent = join(folder, 'silent.cjs');
    await writeFile(silent, 'process.exit(3);');
    const none = (): void => undefined;
    await expect(renderInWorker(silent)(awards(1), madeOn, none, never)).rejects.toThrow('code 3');
    await expect(renderInWorker(join(folder, 'none.cjs'))(awards(1), madeOn, none, never)).rejects.toThrow();
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { schoolOf } from '../../shared/matching/testing/schools';
import { matchHere } from './match';
import { matchInWorker } from './matchInWorker';

let folder: string;
let workerPath: string;

/** The worker as the program ships it: one CommonJS file for Node. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nastavnik-test-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      rolldownOptions: {
        input: { matchingWorker: resolve(import.meta.dirname, 'matchingWorker.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  workerPath = join(folder, 'matchingWorker.cjs');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('matching in a worker', () => {
  it('answers as it would here, by both methods', async () => {
    const problem = schoolOf({ mentors: 20, mentees: 60, capacity: 3, seed: 1 });
    for (const method of ['minimumCost', 'stable'] as const) {
      const pairs = await matchInWorker(workerPath)(problem, method);
      expect(pairs.length).toBeGreaterThan(0);
      expect(pairs).toEqual(await matchHere(problem, method));
    }
  });

  it('leaves this thread free while a large task is worked on', async () => {
    const problem = schoolOf({ mentors: 500, mentees: 1_500, capacity: 3, seed: 1 });
    let longestPauseMs = 0;
    const start = performance.now();
    let last = start;
    const timer = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
      last = performance.now();
    }, 5);
    const pairs = await matchInWorker(workerPath)(problem, 'minimumCost');
    clearInterval(timer);
    expect(pairs.length).toBeGreaterThan(1_400);
    // Only copying the task holds this thread up; were the work done here, the pause would be all of it.
    expect(longestPauseMs).toBeLessThan((performance.now() - start) / 2);
  }, 60_000);

  it('rejects when the worker throws, ends early or is not there', async () => {
    const [throwing, silent] = [join(folder, 'throwing.cjs'), join(folder, 'silent.cjs')];
    await writeFile(throwing, "throw new Error('broken');");
    await writeFile(silent, 'process.exit(3);');
    const problem = schoolOf({ mentors: 1, mentees: 1, capacity: 1, seed: 1 });
    await expect(matchInWorker(throwing)(problem, 'stable')).rejects.toThrow('broken');
    await expect(matchInWorker(silent)(problem, 'stable')).rejects.toThrow('code 3');
    await expect(matchInWorker(join(folder, 'none.cjs'))(problem, 'stable')).rejects.toThrow();
  });
});

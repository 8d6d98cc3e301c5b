// A batch of papers in a worker thread, so that neither main nor the window waits for it.
import { Worker } from 'node:worker_threads';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { PaperDocument } from '../paperModel';
import type { RenderFiles } from './renderFiles';

/** What a worker is given. */
export interface RenderingTask {
  readonly papers: readonly PaperDocument[];
  readonly madeOn: PlainDate;
}

/** What it answers, for each file; it waits for an answer when a few of them are on their way. */
export interface RenderedFile {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/**
 * A thread for each batch, gone when it has made its files or is told to stop. What it throws, and its death,
 * reject the promise.
 * @param workerPath the built renderWorker.ts
 */
export function renderInWorker(workerPath: string): RenderFiles {
  return (papers, madeOn, onFile, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const workerData: RenderingTask = { papers, madeOn };
      const worker = new Worker(workerPath, { workerData });
      let isOver = false;
      let taken = Promise.resolve();
      let made = 0;

      function finish(settle: () => void): void {
        if (isOver) return;
        isOver = true;
        signal.removeEventListener('abort', stop);
        void worker.terminate();
        settle();
      }
      function fail(reason: unknown): void {
        finish(() => reject(reason instanceof Error ? reason : new Error(String(reason))));
      }
      function stop(): void {
        fail(signal.reason);
      }

      signal.addEventListener('abort', stop);
      worker.on('message', ({ index, bytes }: RenderedFile) => {
        made += 1;
        taken = taken
          .then(async () => {
            if (isOver) return;
            await onFile(index, bytes);
            worker.postMessage('taken');
          })
          .catch(fail);
      });
      worker.once('error', fail);
      worker.once('exit', (code) => {
        if (code !== 0 || made < papers.length)
          fail(new Error(`the rendering worker ended with code ${code}`));
        else void taken.then(() => finish(resolve));
      });
    });
}

// A thread of its own for one batch of papers: five hundred awards must not hold up the window.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { renderDocxEach } from './renderDocx';
import type { RenderedFile, RenderingTask } from './renderInWorker';

/** So many files at most are made and not yet taken: memory does not grow with the batch. */
const MOST_WAITING = 3;

const { papers, madeOn } = workerData as RenderingTask;

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  let waiting = 0;
  let index = 0;
  port.on('message', () => (waiting -= 1));
  for await (const bytes of renderDocxEach(papers, madeOn)) {
    while (waiting >= MOST_WAITING) await once(port, 'message');
    waiting += 1;
    const file: RenderedFile = { index: index++, bytes };
    port.postMessage(file, [bytes.buffer as ArrayBuffer]);
  }
  port.close();
}

if (parentPort) {
  work(parentPort).catch((error: unknown) => {
    // Thrown past the promise: so the caller hears of it as the worker's error, whatever the host makes of rejections.
    setImmediate(() => {
      throw error;
    });
  });
}

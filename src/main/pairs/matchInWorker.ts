// Matching in a worker thread, so that neither main nor the window waits for it.
import { Worker } from 'node:worker_threads';
import type { Assignment, MatchingProblem } from '../../shared/matching/model';
import type { MatchingMethod } from '../../shared/model/pairs';
import type { Match } from './match';

/** What a worker is given. */
export interface MatchingTask {
  readonly problem: MatchingProblem;
  readonly method: MatchingMethod;
}

/**
 * A thread for each task, gone when it has answered. What it throws, and its death, reject the promise.
 * @param workerPath the built matchingWorker.ts
 */
export function matchInWorker(workerPath: string): Match {
  return (problem, method) =>
    new Promise((resolve, reject) => {
      const workerData: MatchingTask = { problem, method };
      const worker = new Worker(workerPath, { workerData });
      worker.once('message', (pairs: Assignment) => resolve(pairs));
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the matching worker ended with code ${code}`)));
    });
}

// A thread of its own for one matching: a thousand mentees must not hold up the window.
import { parentPort, workerData } from 'node:worker_threads';
import type { MatchingTask } from './matchInWorker';
import { matchBy } from './match';

const { problem, method } = workerData as MatchingTask;
parentPort?.postMessage(matchBy(problem, method));

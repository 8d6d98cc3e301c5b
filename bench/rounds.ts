// Rounds: every contender once, in an order of chance, again and again; and contenders in processes of their own.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { shuffled } from './statistics';

/** Past this a contender hangs: the slowest takes well under a minute. */
const CONTENDER_DEADLINE_MS = 180_000;

/** Measures each contender once a round; answers its measurements by its name, in the order of the rounds. */
export async function inRounds<Name extends string, Measurement>(
  rounds: number,
  names: readonly Name[],
  measure: (name: Name) => Promise<Measurement>,
): Promise<Readonly<Record<Name, readonly Measurement[]>>> {
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Measurement[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(names)) measured[name].push(await measure(name));
  }
  return measured;
}

/**
 * Runs a contender in a fresh process and gives what it sends to us.
 * @param file inside bench/
 * @throws Error when it ends or hangs before it has sent anything
 */
export function inOwnProcess(file: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), args);
    const deadline = setTimeout(() => child.kill('SIGKILL'), CONTENDER_DEADLINE_MS);
    let answer: unknown;
    child.on('message', (message) => (answer = message));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(deadline);
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`bench/${file} ended with ${signal ?? `code ${code ?? '?'}`}`));
    });
  });
}

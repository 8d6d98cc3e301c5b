// A process killed at random moments while it saves: what it acknowledged is in the file, and the file is whole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Database } from './connection';
import { openSchoolFile } from './schoolFile';
import { createSample, marksOf, namesBeside, valueOf } from './testing/sampleFile';
import { temporaryFolder } from './testing/temporaryFolder';

const NAME = 'Школа.nastavnik';
const KILLS = 15;
const LONGEST_WORK_MS = 120;
const SAVER = fileURLToPath(new URL('./testing/saveUntilKilled.ts', import.meta.url));

it(
  `survives kill -9: nothing torn, nothing acknowledged lost, no leftovers (${KILLS} kills)`,
  { timeout: 60_000 },
  async () => {
    const path = join(await temporaryFolder(), NAME);
    await createSample(path, fillThreeMegabytes);
    let leftovers = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const acknowledged = await saveAndKill(path, Math.random() * LONGEST_WORK_MS);
      leftovers += (await namesBeside(path)).filter((name) => name.endsWith('.tmp')).length;

      const file = valueOf(await openSchoolFile(path));
      expect(file.editedElsewhere).toBe(false);
      const marks = marksOf(file);
      expect(marks.length).toBeGreaterThanOrEqual(acknowledged);
      expect(marks).toEqual(marks.map((_, index) => String(index + 1)));
      await file.close();
      expect(await namesBeside(path)).toEqual([NAME]);
    }
    // Proves that kills did strike in the middle of saves.
    expect(leftovers).toBeGreaterThan(0);
  },
);

function fillThreeMegabytes(database: Database): void {
  for (let position = 0; position < 300; position += 1) {
    database.run("INSERT INTO programme_text (section, position, text) VALUES ('task', ?, ?)", [
      position,
      'ж'.repeat(5000),
    ]);
  }
}

/** Returns the last number that the saving process acknowledged. */
async function saveAndKill(path: string, workMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', SAVER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(workMs);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return Number(told.trim().split('\n').at(-1));
}

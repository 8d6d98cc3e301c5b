// Starts an Electron program under Playwright and sees to its end.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright';

/** Closing takes well under a second; past this the program hangs. */
const CLOSE_DEADLINE_MS = 10_000;

export const projectRoot = join(import.meta.dirname, '..');

export interface RunningWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
}

/**
 * @param app the folder of the program
 */
export async function startWindow(
  app: string,
  { args = [], profile }: { readonly args?: readonly string[]; readonly profile: string },
): Promise<RunningWindow> {
  const executablePath = process.env['NASTAVNIK_ELECTRON'];
  if (!executablePath)
    throw new Error('Run the benchmark by `npm run bench`: it knows which Electron to use.');
  const electron = await _electron.launch({
    executablePath,
    args: [app, `--user-data-dir=${profile}`, ...args],
    env: { ...withoutUndefined(process.env), NASTAVNIK_TODAY: '2021-11-08', TZ: 'Europe/Moscow' },
  });
  return { electron, page: await electron.firstWindow() };
}

/** Ends the program as a person does, and when it does not end, by its own process id. */
export async function closeWindow({ electron }: RunningWindow): Promise<void> {
  const child = electron.process();
  const closed = await Promise.race([
    electron.close().then(() => true),
    delay(CLOSE_DEADLINE_MS, false, { ref: false }),
  ]);
  if (!closed) child.kill('SIGKILL');
}

/** «Electron» and «Chromium» with their versions. */
export function versionsOf({ electron }: RunningWindow): Promise<Record<string, string>> {
  return electron.evaluate(() => ({
    Electron: process.versions.electron,
    Chromium: process.versions.chrome,
  }));
}

export function newProfile(folder: string): Promise<string> {
  return mkdtemp(join(folder, 'profile-'));
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

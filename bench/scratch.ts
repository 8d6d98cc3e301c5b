// A folder for what a section writes: in the project, so that it lies on a disk and not in memory as /tmp may.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const benchOut = join(import.meta.dirname, 'out');

/** Gives `use` an empty folder and removes it afterwards. */
export async function withScratchFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  await mkdir(benchOut, { recursive: true });
  const folder = await mkdtemp(join(benchOut, 'scratch-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

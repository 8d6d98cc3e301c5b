// What the program remembers of itself between starts: recent files and the last one. No data of the school.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../database/atomicWrite';

const preferencesSchema = v.object({
  recent: v.fallback(v.array(v.string()), []),
  reopenLast: v.fallback(v.boolean(), true),
});

const MOST_RECENT = 6;

/** Recent files, newest first; a broken or missing file of preferences begins anew. */
export class Preferences {
  private recent: readonly string[];
  private reopenLast: boolean;
  private readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, 'preferences.json');
    const stored = readStored(this.path);
    this.recent = stored.recent;
    this.reopenLast = stored.reopenLast;
  }

  recentPaths(): readonly string[] {
    return this.recent;
  }

  recentFiles(): readonly { name: string; folder: string }[] {
    return this.recent.map((path) => ({ name: basename(path), folder: dirname(path) }));
  }

  /** The file to open by itself at start; null when the last one was closed by hand. */
  lastPath(): string | null {
    return this.reopenLast ? (this.recent[0] ?? null) : null;
  }

  async opened(path: string): Promise<void> {
    this.recent = [path, ...this.recent.filter((other) => other !== path)].slice(0, MOST_RECENT);
    this.reopenLast = true;
    await this.store();
  }

  async closed(): Promise<void> {
    this.reopenLast = false;
    await this.store();
  }

  async forget(index: number): Promise<void> {
    this.recent = this.recent.filter((_, position) => position !== index);
    await this.store();
  }

  private async store(): Promise<void> {
    const text = JSON.stringify({ recent: this.recent, reopenLast: this.reopenLast }, null, 2);
    try {
      await mkdir(dirname(this.path), { recursive: true });
      await replaceFile(this.path, Buffer.from(text));
    } catch {
      // Losing this list loses no work, so a refused write is not worth a message.
    }
  }
}

function readStored(path: string): v.InferOutput<typeof preferencesSchema> {
  try {
    return v.parse(preferencesSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { recent: [], reopenLast: true };
  }
}

// Files that a person asked for: where to put them, and which of them may be shown in their folder afterwards.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok, type Result } from '../../shared/model/result';
import { replaceFile } from '../database/atomicWrite';
import type { Dialogs, FileFilter } from './dialogs';

export interface Exported {
  readonly fileName: string;
  readonly exportId: string;
}

export class Exports {
  readonly #paths = new Map<string, string>();

  constructor(private readonly dialogs: Dialogs) {}

  /** Asks for a place and writes; null when the person thought better of it. */
  async write(
    filter: FileFilter,
    suggestedName: string,
    bytes: Uint8Array,
  ): Promise<Result<Exported | null>> {
    const path = await this.dialogs.askSavePath(filter, suggestedName);
    if (path === null) return ok(null);
    const written = await replaceFile(path, bytes);
    return written.ok ? ok(this.remember(path)) : written;
  }

  /** One that was written already. */
  remember(path: string): Exported {
    const exportId = randomUUID();
    this.#paths.set(exportId, path);
    return { fileName: basename(path), exportId };
  }

  /** undefined for anything that this program has not just written. */
  find(exportId: string): string | undefined {
    return this.#paths.get(exportId);
  }
}

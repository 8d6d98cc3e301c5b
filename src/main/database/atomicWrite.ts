// Writes a file so that at every moment its name holds either all the old bytes or all the new ones.
import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result } from '../../shared/model/result';
import { systemCode, writeRefusal } from './fileFailure';
import { diskFileSystem, withOpenFile, writeFully, type FileStat, type FileSystem } from './fileSystem';

export interface AtomicWriteOptions {
  /** Permission bits to give the file; what the system gives a new file when left out. */
  readonly mode?: number;
  /** How long to try again when an antivirus or an indexer holds the file. */
  readonly renamePatienceMs?: number;
  readonly fileSystem?: FileSystem;
}

const RENAME_PATIENCE_MS = 3000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;

/**
 * Puts the bytes under the path, over a file that may stand there. When it returns `ok` they are on the
 * medium; when it refuses, the old file is whole (or the new one, if only the folder's sync failed) and
 * nothing else is left. Returns the file's state.
 * Refusals: disk-full, file-read-only, access-denied, file-busy, folder-missing, save-failed.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<Result<FileStat>> {
  return writeAtomically(path, bytes, options, false);
}

/**
 * As `replaceFile`, for a file that must be new: a file that stands there already is refused as `file-exists`.
 * A crash in the last instant may leave an empty file under the name, never a half one.
 */
export function writeNewFile(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<Result<FileStat>> {
  return writeAtomically(path, bytes, options, true);
}

/**
 * Removes what a killed process left beside the file. Only for one who holds the file's lock:
 * otherwise a temporary file may be another's save under way.
 */
export async function removeStaleTemporaries(fileSystem: FileSystem, path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = temporaryPrefix(path);
  // A folder that cannot be listed keeps its leftovers until it can.
  const names = await fileSystem.list(folder).catch(() => []);
  for (const name of names) {
    if (name.startsWith(prefix) && name.endsWith(TEMPORARY_SUFFIX)) {
      await removeQuietly(fileSystem, join(folder, name));
    }
  }
}

const TEMPORARY_SUFFIX = '.tmp';

/** The name's hash, not the name: a long Cyrillic name with anything added would pass the 255 bytes of a name. */
function temporaryPrefix(path: string): string {
  return `.nastavnik-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)}-`;
}

async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions,
  mustBeNew: boolean,
): Promise<Result<FileStat>> {
  const { fileSystem = diskFileSystem, renamePatienceMs = RENAME_PATIENCE_MS, mode } = options;
  const folder = dirname(path);
  const temporary = join(
    folder,
    `${temporaryPrefix(path)}${randomBytes(6).toString('hex')}${TEMPORARY_SUFFIX}`,
  );
  let nameTaken = false as boolean;
  try {
    const written = await writeTemporary(fileSystem, temporary, bytes, mode);
    if (mustBeNew) {
      // Taking the name with `wx` first is the only exclusive step that FAT sticks can do too.
      await withOpenFile(fileSystem, path, 'wx', () => {
        nameTaken = true;
        return Promise.resolve();
      });
    }
    await renamePatiently(fileSystem, temporary, path, renamePatienceMs);
    nameTaken = false;
    await syncFolder(fileSystem, folder);
    return ok(written);
  } catch (error) {
    await removeQuietly(fileSystem, temporary);
    if (nameTaken) await removeQuietly(fileSystem, path);
    return writeRefusal(error, path);
  }
}

async function writeTemporary(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<FileStat> {
  return withOpenFile(fileSystem, path, 'wx', async (file) => {
    await writeFully(file, bytes);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
    const stat = await file.stat();
    if (stat.size !== bytes.length) {
      throw Object.assign(new Error('the disk kept fewer bytes than it took'), { code: 'EIO' });
    }
    return stat;
  });
}

async function renamePatiently(
  fileSystem: FileSystem,
  from: string,
  to: string,
  patienceMs: number,
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      await fileSystem.rename(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (!held || performance.now() + pauseMs > giveUpAt) throw error;
      await pause(pauseMs);
    }
  }
}

/** Makes the rename itself durable. Windows cannot sync a folder, and some network drives refuse to. */
async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withOpenFile(fileSystem, folder, 'r', async (file) => {
    try {
      await file.sync();
    } catch (error) {
      if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(systemCode(error) ?? '')) throw error;
    }
  });
}

/** A leftover that cannot be removed now is removed at the next opening of the school's file. */
async function removeQuietly(fileSystem: FileSystem, path: string): Promise<void> {
  await fileSystem.unlink(path).catch(() => undefined);
}

// A school's file that is open: its database in memory, its lock, and the one way it reaches the disk.
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import { removeStaleTemporaries, replaceFile, writeNewFile } from './atomicWrite';
import { Database } from './connection';
import { readRefusal, systemCode, writeRefusal } from './fileFailure';
import { diskFileSystem, type FileStat, type FileSystem } from './fileSystem';
import { acquireLock, type Lock } from './lock';
import { readCheckedFile } from './openCheck';
import { migrate } from './schema/migrations';
import { checkSeal, sealFile } from './seal';
import { writeObstacle, type WriteObstacle } from './writability';

/** `asked`: the caller wanted it so; else what forbids writing. */
export type ReadOnlyReason = 'asked' | WriteObstacle;

export interface SavedAt {
  /** The moment when the bytes were on the medium, ISO 8601 UTC. */
  readonly at: string;
  readonly sizeBytes: number;
}

/**
 * Makes a new school's file and opens it. What `fill` writes is in the file from its first byte on; when it
 * throws there is no file.
 * Refusals: file-exists, file-locked, file-read-only, folder-missing, and those of writing.
 */
export async function createSchoolFile(
  path: string,
  fill: (database: Database) => void = () => undefined,
  fileSystem: FileSystem = diskFileSystem,
): Promise<Result<SchoolFile>> {
  try {
    const target = resolve(path);
    if (await exists(fileSystem, target)) return fail('file-exists', { name: basename(target) });
    if (await writeObstacle(fileSystem, target)) return fail('file-read-only', { name: basename(target) });
    const lock = await acquireLock(fileSystem, target);
    if (!lock.ok) return lock;
    return await releasingOnFailure(lock.value, async () => {
      const database = await newDatabase(fill);
      const { bytes, digest } = sealedBytes(database);
      const written = await writeNewFile(target, bytes, { fileSystem });
      if (!written.ok) {
        database.close();
        return written;
      }
      const known = { stat: written.value, digests: [digest] };
      return ok(new SchoolFile({ fileSystem, path: target, database, lock: lock.value, known }));
    });
  } catch (error) {
    return writeRefusal(error, path);
  }
}

export interface OpenOptions {
  /** Look without a lock and without saving: also for a file that a colleague has open. */
  readonly readOnly?: boolean;
  readonly fileSystem?: FileSystem;
}

/**
 * Opens a school's file. One that may not be written opens read-only and says why; a refused one is untouched.
 * Refusals: those of `readCheckedFile`; file-locked; and those of writing, for the lock's sake.
 */
export async function openSchoolFile(
  path: string,
  { readOnly = false, fileSystem = diskFileSystem }: OpenOptions = {},
): Promise<Result<SchoolFile>> {
  try {
    const target = await fileSystem.resolve(path);
    const readOnlyReason = readOnly ? 'asked' : await writeObstacle(fileSystem, target);
    if (readOnlyReason) return await openChecked(fileSystem, target, readOnlyReason);
    const lock = await acquireLock(fileSystem, target);
    if (!lock.ok && forbidsWriting(lock.error)) return await openChecked(fileSystem, target, 'folder');
    if (!lock.ok) return lock;
    return await releasingOnFailure(lock.value, async () => {
      const opened = await openChecked(fileSystem, target, lock.value);
      if (opened.ok) await removeStaleTemporaries(fileSystem, target);
      return opened;
    });
  } catch (error) {
    return readRefusal(error, path);
  }
}

interface KnownFile {
  /** The file's state when it was last read or written. */
  readonly stat: FileStat;
  /** What its content may be: the last save, and one whose success the disk did not confirm. */
  readonly digests: readonly string[];
}

interface OpenParts {
  readonly fileSystem: FileSystem;
  readonly path: string;
  readonly database: Database;
  /** null while reading only. */
  readonly lock: Lock | null;
  readonly known: KnownFile;
  readonly readOnlyReason?: ReadOnlyReason | null;
  readonly editedElsewhere?: boolean;
  /** The version that the file had on the disk, when this program's is newer. */
  readonly olderVersion?: number | null;
}

export class SchoolFile {
  readonly database: Database;
  /** With symbolic links followed. */
  readonly path: string;
  /** The file's own name: «Школа.nastavnik». */
  readonly name: string;
  /** null when it may be saved. */
  readonly readOnlyReason: ReadOnlyReason | null;
  /** Another program changed the file since this one saved it; its data passed every check. */
  readonly editedElsewhere: boolean;

  readonly #fileSystem: FileSystem;
  readonly #lock: Lock | null;
  #known: KnownFile;
  #olderVersion: number | null;
  #running: Promise<Result<SavedAt>> | null = null;
  #next: Promise<Result<SavedAt>> | null = null;
  #closed = false;

  /** Use `createSchoolFile` or `openSchoolFile`. */
  constructor(parts: OpenParts) {
    this.database = parts.database;
    this.path = parts.path;
    this.name = basename(parts.path);
    this.readOnlyReason = parts.readOnlyReason ?? null;
    this.editedElsewhere = parts.editedElsewhere ?? false;
    this.#fileSystem = parts.fileSystem;
    this.#lock = parts.lock;
    this.#known = parts.known;
    this.#olderVersion = parts.olderVersion ?? null;
  }

  get folder(): string {
    return dirname(this.path);
  }

  get readOnly(): boolean {
    return this.readOnlyReason !== null;
  }

  /**
   * Brings everything done before the call to the disk. Calls during a save share the next one, which begins
   * when the running one ends.
   * Refusals: file-read-only, file-locked (another took the lock over), file-changed-outside, and those of
   * `replaceFile`. After a refusal the data are in memory still, and saving may be tried again.
   */
  save(): Promise<Result<SavedAt>> {
    if (this.#next) return this.#next;
    if (this.#running) {
      this.#next = this.#running.then(
        () => this.#startNext(),
        () => this.#startNext(),
      );
      return this.#next;
    }
    const running = this.#write();
    this.#running = running;
    const done = (): void => {
      if (this.#running === running) this.#running = null;
    };
    running.then(done, done);
    return running;
  }

  /**
   * Writes everything, saved or not, under another name, for when this file cannot be saved. This file stays
   * the open one.
   * Refusals: file-exists and those of `replaceFile`.
   */
  async copyTo(path: string): Promise<Result<undefined>> {
    const { bytes } = sealedBytes(this.database);
    const written = await writeNewFile(path, bytes, { fileSystem: this.#fileSystem });
    return written.ok ? ok() : written;
  }

  /** Waits for the saves under way, gives the lock back and frees the memory. Does not save. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled([this.#running, this.#next]);
    await this.#lock?.release();
    this.database.close();
  }

  #startNext(): Promise<Result<SavedAt>> {
    this.#running = null;
    this.#next = null;
    return this.save();
  }

  async #write(): Promise<Result<SavedAt>> {
    const readOnly = fail('file-read-only', { name: this.name });
    if (!this.#lock) return readOnly;
    try {
      if (await writeObstacle(this.#fileSystem, this.path)) return readOnly;
      const confirmed = await this.#lock.confirm();
      if (!confirmed.ok) return confirmed;
      if (!(await this.#isAsWeLeftIt())) return fail('file-changed-outside', { name: this.name });
      const kept = await this.#keepOlder();
      if (!kept.ok) return kept;
    } catch (error) {
      return writeRefusal(error, this.path);
    }

    const { bytes, digest } = sealedBytes(this.database);
    // Noted before writing: an error after the rename must not make our own bytes look like a stranger's.
    this.#known = { ...this.#known, digests: [...this.#known.digests.slice(-1), digest] };
    const mode = this.#known.stat.mode & 0o777;
    const written = await replaceFile(this.path, bytes, { mode, fileSystem: this.#fileSystem });
    if (!written.ok) return written;
    this.#known = { stat: written.value, digests: [digest] };
    return ok({ at: new Date().toISOString(), sizeBytes: bytes.length });
  }

  /** Before a file of an older version is first written over, its bytes are put beside it under a name that says so. */
  async #keepOlder(): Promise<Result<undefined>> {
    if (this.#olderVersion === null) return ok();
    const copy = olderCopyPath(this.path, this.#olderVersion);
    const copied = await writeNewFile(copy, await this.#fileSystem.readFile(this.path), {
      fileSystem: this.#fileSystem,
    });
    // One that is there already was made when the same file was opened before.
    if (!copied.ok && copied.error.code !== 'file-exists') return copied;
    this.#olderVersion = null;
    return ok();
  }

  /** By time and size; by content where those differ, for a copy made back and forth changes only the time. */
  async #isAsWeLeftIt(): Promise<boolean> {
    const { stat, digests } = this.#known;
    try {
      const now = await this.#fileSystem.stat(this.path);
      if (now.size === stat.size && now.mtimeMs === stat.mtimeMs) return true;
      return digests.includes(checkSeal(await this.#fileSystem.readFile(this.path)).digest);
    } catch (error) {
      // Deleted or moved away: there is nothing that saving could overwrite, and the memory holds the only copy.
      if (systemCode(error) === 'ENOENT') return true;
      throw error;
    }
  }
}

async function openChecked(
  fileSystem: FileSystem,
  path: string,
  access: Lock | ReadOnlyReason,
): Promise<Result<SchoolFile>> {
  const checked = await readCheckedFile(fileSystem, path);
  if (!checked.ok) return checked;
  const { database, stat, digest, editedElsewhere } = checked.value;
  const { from, to } = migrate(database);
  const known = { stat, digests: [digest] };
  const rights =
    typeof access === 'string'
      ? { lock: null, readOnlyReason: access }
      : { lock: access, readOnlyReason: null };
  return ok(
    new SchoolFile({
      fileSystem,
      path,
      database,
      known,
      editedElsewhere,
      olderVersion: from < to ? from : null,
      ...rights,
    }),
  );
}

/** «Школа.nastavnik» → «Школа (до обновления, версия 10).nastavnik». */
function olderCopyPath(path: string, version: number): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)} (до обновления, версия ${version})${extension}`);
}

/** A folder's access list, which only trying shows (Windows, network shares). */
function forbidsWriting({ code }: Failure): boolean {
  return code === 'access-denied' || code === 'file-read-only';
}

async function newDatabase(fill: (database: Database) => void): Promise<Database> {
  const database = await Database.open();
  try {
    migrate(database);
    database.transaction(() => fill(database));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function sealedBytes(database: Database): { readonly bytes: Uint8Array; readonly digest: string } {
  const bytes = database.export();
  return { bytes, digest: sealFile(bytes) };
}

async function releasingOnFailure<Value>(
  lock: Lock,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  let kept = false;
  try {
    const result = await work();
    kept = result.ok;
    return result;
  } finally {
    if (!kept) await lock.release();
  }
}

async function exists(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    await fileSystem.stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

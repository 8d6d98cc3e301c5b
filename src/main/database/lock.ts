// The lock beside a school's file: who has it open. It warns people; what truly guards the data is that every
// save first confirms the lock and compares the file on disk with what was last read or written.
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../shared/model/result';
import { systemCode, writeRefusal } from './fileFailure';
import { withOpenFile, writeFully, type FileSystem } from './fileSystem';

export interface LockTiming {
  readonly heartbeatMs: number;
  /** A lock whose heartbeat is older was left by a computer that crashed, sleeps or lost its network. */
  readonly staleMs: number;
}

const TIMING: LockTiming = { heartbeatMs: 10_000, staleMs: 60_000 };

/** The lock's own file: `.Школа.nastavnik.lock`. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/**
 * Takes the lock of a file. One left by a dead process of this computer, or silent for `staleMs`, is taken over.
 * Refusals: file-locked with the owner and the time, and those of writing.
 */
export async function acquireLock(
  fileSystem: FileSystem,
  path: string,
  timing: LockTiming = TIMING,
): Promise<Result<Lock>> {
  const note = ownNote();
  // Before the file is there: another opening in this process must not take it for a leftover.
  heldIds.add(note.id);
  let lock: Lock | null = null;
  try {
    for (;;) {
      const taken = await tryTake(fileSystem, path, note);
      if (!taken.ok) return taken;
      if (taken.value === 'taken') return ok((lock = new Lock(fileSystem, path, note, timing.heartbeatMs)));

      const holder = await readHolder(fileSystem, path);
      if (!holder) continue;
      if (!(await isStale(fileSystem, path, holder, timing.staleMs))) return lockedBy(holder, path);
      await fileSystem.unlink(lockPathOf(path)).catch(() => undefined);
    }
  } finally {
    if (!lock) heldIds.delete(note.id);
  }
}

/** A lock that is held. Its heartbeat does not keep the process alive. */
export class Lock {
  readonly #fileSystem: FileSystem;
  readonly #path: string;
  readonly #note: LockNote;
  readonly #timer: NodeJS.Timeout;
  #beat: Promise<void> = Promise.resolve();

  constructor(fileSystem: FileSystem, path: string, note: LockNote, heartbeatMs: number) {
    this.#fileSystem = fileSystem;
    this.#path = path;
    this.#note = note;
    this.#timer = setInterval(() => {
      this.#beat = this.#beat.then(() => this.#touch());
    }, heartbeatMs);
    this.#timer.unref();
  }

  /**
   * Whether the lock is still ours: a sleeping computer may have lost it. One that somebody deleted is made anew.
   * Refusals: file-locked with the new owner, and those of writing.
   */
  async confirm(): Promise<Result<undefined>> {
    try {
      for (;;) {
        const holder = await readHolder(this.#fileSystem, this.#path);
        if (holder) return holder.note?.id === this.#note.id ? ok() : lockedBy(holder, this.#path);
        const taken = await tryTake(this.#fileSystem, this.#path, this.#note);
        if (!taken.ok) return taken;
      }
    } catch (error) {
      return writeRefusal(error, this.#path);
    }
  }

  /** Gives the lock back; one that another has taken over is left alone. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beat;
    if (await this.#isOurs()) await this.#fileSystem.unlink(lockPathOf(this.#path)).catch(() => undefined);
    heldIds.delete(this.#note.id);
  }

  /** Writes the note again, so that the file's time moves by the clock of the disk's own computer. */
  async #touch(): Promise<void> {
    try {
      if (!(await this.#isOurs())) return;
      await withOpenFile(this.#fileSystem, lockPathOf(this.#path), 'r+', (file) =>
        writeFully(file, bytesOf(this.#note)),
      );
    } catch {
      // A network that is down for a moment; the next save tells if it stays so.
    }
  }

  async #isOurs(): Promise<boolean> {
    const holder = await readHolder(this.#fileSystem, this.#path).catch(() => null);
    return holder?.note?.id === this.#note.id;
  }
}

/** The locks that this process holds: one of its own that is not among them was left by a failing disk. */
const heldIds = new Set<string>();

const lockNote = v.object({
  id: v.string(),
  user: v.string(),
  host: v.string(),
  pid: v.number(),
  /** ISO 8601 UTC. */
  since: v.string(),
});
type LockNote = v.InferOutput<typeof lockNote>;

interface Holder {
  /** null while its owner is still writing it. */
  readonly note: LockNote | null;
  /** The last heartbeat, ms since 1970 by the disk's clock. */
  readonly beatMs: number;
}

function ownNote(): LockNote {
  return {
    id: randomUUID(),
    user: userName(),
    host: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list of users.
    return process.env['USER'] ?? '?';
  }
}

function bytesOf(note: LockNote): Uint8Array {
  return Buffer.from(JSON.stringify(note));
}

async function tryTake(
  fileSystem: FileSystem,
  path: string,
  note: LockNote,
): Promise<Result<'taken' | 'held'>> {
  const lockPath = lockPathOf(path);
  let created = false as boolean;
  try {
    await withOpenFile(fileSystem, lockPath, 'wx', async (file) => {
      created = true;
      await writeFully(file, bytesOf(note));
    });
    return ok('taken');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return ok('held');
    if (created) await fileSystem.unlink(lockPath).catch(() => undefined);
    return writeRefusal(error, path);
  }
}

/** null when there is no lock. */
async function readHolder(fileSystem: FileSystem, path: string): Promise<Holder | null> {
  try {
    const { mtimeMs } = await fileSystem.stat(lockPathOf(path));
    return { note: parseNote(await fileSystem.readFile(lockPathOf(path))), beatMs: mtimeMs };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseNote(bytes: Uint8Array): LockNote | null {
  try {
    return v.parse(lockNote, JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

async function isStale(
  fileSystem: FileSystem,
  path: string,
  holder: Holder,
  staleMs: number,
): Promise<boolean> {
  if (holder.note?.host === hostname() && !isHeldHere(holder.note)) return true;
  return (await clockOfDisk(fileSystem, path)) - holder.beatMs > staleMs;
}

/** Whether the process of this computer that wrote the note may still hold the lock. */
function isHeldHere({ id, pid }: LockNote): boolean {
  if (pid === process.pid) return heldIds.has(id);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** The time by the disk's own computer: the clocks of a school's computers differ by minutes. */
async function clockOfDisk(fileSystem: FileSystem, path: string): Promise<number> {
  const probe = `${lockPathOf(path)}-${randomUUID()}`;
  try {
    const { mtimeMs } = await withOpenFile(fileSystem, probe, 'wx', (file) => file.stat());
    return mtimeMs;
  } catch {
    return Date.now();
  } finally {
    await fileSystem.unlink(probe).catch(() => undefined);
  }
}

function lockedBy({ note, beatMs }: Holder, path: string): Result<never> {
  return fail('file-locked', {
    name: basename(path),
    owner: note ? `${note.user}@${note.host}` : '?',
    since: note?.since ?? new Date(beatMs).toISOString(),
  });
}

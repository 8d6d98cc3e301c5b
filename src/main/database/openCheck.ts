// Reads a school's file and refuses, each with its own code, every kind of damage. Changes nothing on disk.
import { basename } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../shared/model/result';
import { Database } from './connection';
import { readRefusal } from './fileFailure';
import { withOpenFile, type FileStat, type FileSystem, type OpenFile } from './fileSystem';
import { APPLICATION_ID, migrations, PROGRAM_VERSION } from './schema/migrations';
import { checkSeal } from './seal';

export interface CheckedFile {
  /** Of the file's version: not yet migrated. */
  readonly database: Database;
  readonly stat: FileStat;
  /** The digest of the bytes read, as `checkSeal` gives it. */
  readonly digest: string;
  /** Another SQLite program has written to it; it passed the full integrity check. */
  readonly editedElsewhere: boolean;
}

/**
 * Reads and checks a file, from the cheapest test to the dearest; a foreign file is not even read whole.
 * SQLite's own checks alone would pass an empty file, a file cut short, one with garbage at its end and one
 * with a flipped bit in a text.
 * Refusals: file-missing, access-denied, file-busy, file-empty, file-foreign, file-torn, file-too-new,
 * file-corrupt.
 */
export async function readCheckedFile(fileSystem: FileSystem, path: string): Promise<Result<CheckedFile>> {
  const name = basename(path);
  const read = await readBytes(fileSystem, path);
  if (!read.ok) return read;
  if (await hasUnfinishedTransaction(fileSystem, path)) return fail('file-busy', { name });

  const { bytes, stat } = read.value;
  const seal = checkSeal(bytes);
  if (seal.state === 'broken') return fail('file-corrupt', { name });

  const editedElsewhere = seal.state === 'edited-elsewhere';
  const database = await openSound(bytes, editedElsewhere);
  if (!database) return fail('file-corrupt', { name });
  return ok({ database, stat, digest: seal.digest, editedElsewhere });
}

interface FileBytes {
  readonly bytes: Uint8Array;
  readonly stat: FileStat;
}

async function readBytes(fileSystem: FileSystem, path: string): Promise<Result<FileBytes>> {
  const name = basename(path);
  try {
    return await withOpenFile(fileSystem, path, 'r', async (file): Promise<Result<FileBytes>> => {
      const stat = await file.stat();
      const header = await readFully(file, Math.min(stat.size, HEADER_BYTES));
      const judged = judgeHeader(header, stat.size, name);
      if (!judged.ok) return judged;
      const bytes = await readFully(file, stat.size);
      // Another program is writing to the file at this moment.
      if (bytes.length < stat.size) {
        return fail('file-torn', { name, expectedBytes: stat.size, actualBytes: bytes.length });
      }
      return ok({ bytes, stat });
    });
  } catch (error) {
    return readRefusal(error, path);
  }
}

/** The first `length` bytes, or as many as there are. */
async function readFully(file: OpenFile, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const came = await file.read(bytes, filled, length - filled, filled);
    if (came === 0) break;
    filled += came;
  }
  return bytes.subarray(0, filled);
}

// https://www.sqlite.org/fileformat2.html §1.3: big-endian fields of the first hundred bytes.
const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const PAGE_SIZE_OFFSET = 16;
const WRITE_MODE_OFFSET = 18;
const ORDINARY_MODE = 1;
const WAL_MODE = 2;
const PAGE_COUNT_OFFSET = 28;
const USER_VERSION_OFFSET = 60;
const APPLICATION_ID_OFFSET = 68;

function judgeHeader(header: Uint8Array, size: number, name: string): Result<undefined> {
  if (size === 0) return fail('file-empty', { name });
  // A power cut leaves files of zeros; no other program writes such.
  if (header.every((byte) => byte === 0)) return fail('file-corrupt', { name });
  if (!MAGIC.equals(header.subarray(0, MAGIC.length))) return fail('file-foreign', { name });
  if (header.length < HEADER_BYTES) {
    return fail('file-torn', { name, expectedBytes: HEADER_BYTES, actualBytes: size });
  }

  const fields = new DataView(header.buffer, header.byteOffset, header.length);
  if (fields.getUint32(APPLICATION_ID_OFFSET) !== APPLICATION_ID) return fail('file-foreign', { name });

  // The field has two bytes, so the largest page, 65 536, is written as 1.
  const writtenPageSize = fields.getUint16(PAGE_SIZE_OFFSET);
  const pageSize = writtenPageSize === 1 ? 65_536 : writtenPageSize;
  const expectedBytes = pageSize * fields.getUint32(PAGE_COUNT_OFFSET);
  if (expectedBytes !== size) return fail('file-torn', { name, expectedBytes, actualBytes: size });

  const fileVersion = fields.getUint32(USER_VERSION_OFFSET);
  if (fileVersion > PROGRAM_VERSION) {
    return fail('file-too-new', { name, fileVersion, programVersion: PROGRAM_VERSION });
  }
  return migrations.some(({ version }) => version === fileVersion) ? ok() : fail('file-corrupt', { name });
}

/**
 * Whether another SQLite program has a change under way, or died in one: part of the data is then in a second
 * file, and that program must finish it first. Saving now would let it undo its change inside our new file.
 */
async function hasUnfinishedTransaction(fileSystem: FileSystem, path: string): Promise<boolean> {
  for (const suffix of ['-journal', '-wal']) {
    const size = await fileSystem.stat(path + suffix).then(
      (stat) => stat.size,
      () => 0,
    );
    if (size > 0) return true;
  }
  return false;
}

/** null when SQLite cannot read the bytes or finds a fault in them. */
async function openSound(bytes: Uint8Array, thorough: boolean): Promise<Database | null> {
  let database: Database | null = null;
  try {
    // Left in WAL mode by another program; SQLite in memory reads the ordinary mode only.
    if (bytes[WRITE_MODE_OFFSET] === WAL_MODE)
      bytes.fill(ORDINARY_MODE, WRITE_MODE_OFFSET, WRITE_MODE_OFFSET + 2);
    database = await Database.open(bytes);
    if (isSound(database, thorough)) return database;
  } catch {
    // SQLite gives up on some faults already while it reads the schema: its error is the verdict.
  }
  database?.close();
  return null;
}

/** The thorough check compares the indexes with their tables too: another program may have left them apart. */
function isSound(database: Database, thorough: boolean): boolean {
  const found = thorough
    ? database.get('PRAGMA integrity_check(1)', [], v.object({ integrity_check: v.string() }))
        ?.integrity_check
    : database.get('PRAGMA quick_check(1)', [], v.object({ quick_check: v.string() }))?.quick_check;
  const orphan = database.get('PRAGMA foreign_key_check', [], v.object({}));
  return found === 'ok' && orphan === undefined;
}

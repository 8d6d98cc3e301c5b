// The seal: a SHA-256 of a saved file kept inside the file itself, so that it travels with every copy.
// Why it is made so: docs/adr/0003-file-seal.md.
import { createHash } from 'node:crypto';
import type { Database } from './connection';

/**
 * - `intact`: every byte is as this program wrote it.
 * - `edited-elsewhere`: another SQLite program has written to the file since.
 * - `broken`: bytes changed though no program wrote: a failing disk or stick.
 */
export type SealState = 'intact' | 'edited-elsewhere' | 'broken';

export interface SealCheck {
  readonly state: SealState;
  /** As `sealFile` returned it for these bytes. */
  readonly digest: string;
}

// The slot, a BLOB in the table `seal`: mark | writer | digest.
// 0xFF never occurs in UTF-8 and the program stores no other BLOB, so no data can imitate the mark.
const MARK = Buffer.from('\xffnastavnik-seal\xff', 'latin1');
const WRITER_BYTES = 12;
const DIGEST_BYTES = 32;

// What SQLite's header says of the last writer: the change counter, and the counter and library version
// of the last write. Every SQLite that changes a file changes these.
const CHANGE_COUNTER_OFFSET = 24;
const LAST_WRITE_OFFSET = 92;

/** Puts the slot into a new database; part of the first migration. */
export function insertSealSlot(database: Database): void {
  const slot = new Uint8Array(MARK.length + WRITER_BYTES + DIGEST_BYTES);
  slot.set(MARK);
  database.run('INSERT INTO seal (id, slot) VALUES (1, ?)', [slot]);
}

/**
 * Writes the seal into the bytes of an exported file, in place.
 * @returns the digest in hex
 * @throws Error when the bytes have no slot: they are not of a migrated database.
 */
export function sealFile(bytes: Uint8Array): string {
  const at = slotOffset(bytes);
  if (at === null) throw new Error('the file has no seal slot');
  bytes.set(writerOf(bytes), at + MARK.length);
  const digest = digestAround(bytes, digestOffset(at));
  bytes.set(digest, digestOffset(at));
  return digest.toString('hex');
}

/** Compares a file's bytes with its seal; changes nothing. */
export function checkSeal(bytes: Uint8Array): SealCheck {
  const at = slotOffset(bytes);
  if (at === null) return { state: 'broken', digest: digestAround(bytes, bytes.length).toString('hex') };
  const digest = digestAround(bytes, digestOffset(at));
  const slot = Buffer.from(bytes.buffer, bytes.byteOffset + at, MARK.length + WRITER_BYTES + DIGEST_BYTES);
  const state = digest.equals(slot.subarray(-DIGEST_BYTES))
    ? 'intact'
    : writerOf(bytes).equals(slot.subarray(MARK.length, -DIGEST_BYTES))
      ? 'broken'
      : 'edited-elsewhere';
  return { state, digest: digest.toString('hex') };
}

function slotOffset(bytes: Uint8Array): number | null {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(MARK);
  return at < 0 || digestOffset(at) + DIGEST_BYTES > bytes.length ? null : at;
}

function digestOffset(slotAt: number): number {
  return slotAt + MARK.length + WRITER_BYTES;
}

function writerOf(bytes: Uint8Array): Buffer {
  return Buffer.concat([
    bytes.subarray(CHANGE_COUNTER_OFFSET, CHANGE_COUNTER_OFFSET + 4),
    bytes.subarray(LAST_WRITE_OFFSET, LAST_WRITE_OFFSET + 8),
  ]);
}

/** SHA-256 of all bytes but the digest's own. */
function digestAround(bytes: Uint8Array, digestAt: number): Buffer {
  return createHash('sha256')
    .update(bytes.subarray(0, digestAt))
    .update(bytes.subarray(digestAt + DIGEST_BYTES))
    .digest();
}

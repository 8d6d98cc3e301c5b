// A zip archive opened with suspicion: sizes are judged before anything is inflated, and again while inflating.
// Written here because fflate's own unzip neither checks CRCs nor stops at a false declared size.
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { DocxRefusal } from './docxRefusal';

/** All XML that one reading may unpack. A plan of a thousand rows takes about 2 MB. */
export const UNPACKED_LIMIT_MB = 32;
/** What all entries together may claim to hold, pictures included; those are never inflated. */
const DECLARED_LIMIT_BYTES = 512 * 1024 * 1024;
const ARCHIVE_LIMIT_BYTES = 256 * 1024 * 1024;
const ENTRY_LIMIT = 10_000;
/** Deflate grows a slice at most about a thousandfold, so a bomb is noticed after some 16 MB. */
const INFLATE_SLICE_BYTES = 16 * 1024;

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const END_RECORD_BYTES = 22;
const CENTRAL_RECORD_BYTES = 46;
const LOCAL_RECORD_BYTES = 30;
const LONGEST_COMMENT_BYTES = 0xffff;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly localOffset: number;
}

/** Reads entries by name; each reading counts towards the limit of the whole archive. */
export interface ZipArchive {
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Uint8Array;
}

/**
 * Lists an archive and hands out its entries. Format: PKWARE APPNOTE 6.3, without Zip64 and multi-volume sets,
 * which no Word file of an acceptable size needs.
 * @throws DocxRefusal `docx-damaged`, `docx-encrypted`, `docx-unsafe` or `docx-too-large`
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  if (bytes.length > ARCHIVE_LIMIT_BYTES) throw new DocxRefusal('docx-too-large', 'the archive itself');
  const entries = listEntries(bytes);
  let allowance = UNPACKED_LIMIT_MB * 1024 * 1024;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new DocxRefusal('docx-damaged', `no entry ${name}`);
      if (entry.unpackedBytes > allowance) throw new DocxRefusal('docx-too-large', name);
      allowance -= entry.unpackedBytes;
      return unpack(bytes, entry);
    },
  };
}

function listEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > ENTRY_LIMIT) throw new DocxRefusal('docx-unsafe', `${count} entries`);

  const entries = new Map<string, ZipEntry>();
  let declaredBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_RECORD_BYTES > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
      throw new DocxRefusal('docx-damaged', 'directory cut short');
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG)
      throw new DocxRefusal('docx-encrypted', 'zip password');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const commentBytes = view.getUint16(at + 32, true);
    const nameAt = at + CENTRAL_RECORD_BYTES;
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes)).replaceAll('\\', '/');
    const entry = {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    };
    declaredBytes += entry.unpackedBytes;
    entries.set(name, entry);
    at = nameAt + nameBytes + extraBytes + commentBytes;
  }
  if (declaredBytes > DECLARED_LIMIT_BYTES) throw new DocxRefusal('docx-too-large', 'declared sizes');
  return entries;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new DocxRefusal('docx-damaged', 'no end of directory');
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { localOffset } = entry;
  if (localOffset + LOCAL_RECORD_BYTES > bytes.length || view.getUint32(localOffset, true) !== LOCAL_RECORD) {
    throw new DocxRefusal('docx-damaged', 'no local record');
  }
  const start =
    localOffset +
    LOCAL_RECORD_BYTES +
    view.getUint16(localOffset + 26, true) +
    view.getUint16(localOffset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  const unpacked = unpackBy(entry, packed);
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc) {
    throw new DocxRefusal('docx-damaged', 'contents differ from their checksum');
  }
  return unpacked;
}

function unpackBy(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflate(packed, entry.unpackedBytes);
  throw new DocxRefusal('docx-damaged', `packing method ${entry.method}`);
}

function inflate(packed: Uint8Array, declaredBytes: number): Uint8Array {
  const out = new Uint8Array(declaredBytes);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > declaredBytes) throw new DocxRefusal('docx-unsafe', 'more than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += INFLATE_SLICE_BYTES) {
      const next = at + INFLATE_SLICE_BYTES;
      stream.push(packed.subarray(at, next), next >= packed.length);
    }
  } catch (error) {
    if (error instanceof DocxRefusal) throw error;
    throw new DocxRefusal('docx-damaged', 'deflate stream');
  }
  return out.subarray(0, filled);
}

// Zip files whose entries are packed apart, so that what does not change is packed once. Times are fixed: equal
// contents are equal bytes. PKWARE APPNOTE 6.3, without Zip64: entries and files under 4 GB.
import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync } from 'node:zlib';
import { crc32 } from '../package/crc32';

export interface ZipEntry {
  /** ASCII, with forward slashes. */
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
}

const STORED = 0;
const DEFLATED = 8;
const LEVEL = 6;
/** What is packed already gains nothing. */
const PACKED_ALREADY = /\.(png|jpe?g)$/;

export function zipEntry(name: string, bytes: Uint8Array): ZipEntry {
  const entry = { name, crc: crc32(bytes), size: bytes.length };
  return PACKED_ALREADY.test(name)
    ? { ...entry, packed: bytes, method: STORED }
    : { ...entry, packed: deflateRawSync(bytes, { level: LEVEL }), method: DEFLATED };
}

/** The same without holding this thread up: long parts are packed beside it. */
export async function zipEntryLater(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  if (bytes.length <= LONG_BYTES || PACKED_ALREADY.test(name)) return zipEntry(name, bytes);
  const packed = await deflateLater(bytes, { level: LEVEL });
  return { name, crc: crc32(bytes), size: bytes.length, packed, method: DEFLATED };
}

const deflateLater = promisify(deflateRaw);
/** Packed at once in about a millisecond; handing over costs as much. */
const LONG_BYTES = 128 * 1024;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const VERSION_NEEDED = 20;
/** 1 January 1980, the first day a zip can name. */
const DOS_DATE = (1 << 5) | 1;

/** The entries in the given order. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const nameBytes = entries.reduce((sum, { name }) => sum + name.length, 0);
  const packedBytes = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const headerBytes = entries.length * (LOCAL_HEADER_BYTES + CENTRAL_HEADER_BYTES);
  const file = new Uint8Array(headerBytes + 2 * nameBytes + packedBytes + END_BYTES);
  const view = new DataView(file.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    writeFacts(view, at + 4, entry);
    at = writeName(file, at + LOCAL_HEADER_BYTES, entry.name);
    file.set(entry.packed, at);
    at += entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeFacts(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at = writeName(file, at + CENTRAL_HEADER_BYTES, entry.name);
  });
  view.setUint32(at, END_OF_CENTRAL, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** The 26 bytes that a local header and a central one have in common; what is not written is zero. */
function writeFacts(view: DataView, at: number, { name, crc, size, packed, method }: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** Where it ends. */
function writeName(file: Uint8Array, at: number, name: string): number {
  for (let index = 0; index < name.length; index += 1) file[at + index] = name.charCodeAt(index);
  return at + name.length;
}

// Compound files hold no table this program reads; what stands inside decides what to advise.
import { otherFormat, SheetRefusal } from '../sheetRefusal';

/** @throws SheetRefusal always: a password, an old .xls or .doc, or something else */
export function readCompoundFile(bytes: Uint8Array): never {
  if (namesStream(bytes, 'EncryptedPackage')) {
    throw new SheetRefusal({ code: 'sheet-encrypted' }, 'password');
  }
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book')) throw otherFormat('xls');
  if (namesStream(bytes, 'WordDocument')) throw otherFormat('word');
  throw new SheetRefusal({ code: 'sheet-not-a-table' }, 'another compound file');
}

/** Stream names stand in the container's directory as UTF-16 (MS-CFB 2.6.1). */
function namesStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');
}

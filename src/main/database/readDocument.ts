// Reading a document that a person chose: its bytes, or why there are none.
import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../../shared/model/result';
import { basename } from 'node:path';
import { readRefusal, systemCode } from './fileFailure';

/** Refusals: docx-not-docx for a folder, and those of `readRefusal`. */
export async function readDocument(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return systemCode(error) === 'EISDIR'
      ? fail('docx-not-docx', { name: basename(path) })
      : readRefusal(error, path);
  }
}

// Reading a document that a person chose: its bytes, or why there are none.
import { createReadStream } from 'node:fs';
import { fail, ok, type Result } from '../../shared/model/result';
import { basename } from 'node:path';
import { readRefusal, systemCode } from './fileFailure';

/**
 * Refusals: docx-not-docx for a folder, and those of `readRefusal`.
 * @param mostBytes of a longer file one byte more is read, so that the reader can tell
 */
export async function readDocument(path: string, mostBytes = Infinity): Promise<Result<Uint8Array>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path, { end: mostBytes })) chunks.push(chunk as Buffer);
    return ok(new Uint8Array(Buffer.concat(chunks)));
  } catch (error) {
    return systemCode(error) === 'EISDIR'
      ? fail('docx-not-docx', { name: basename(path) })
      : readRefusal(error, path);
  }
}

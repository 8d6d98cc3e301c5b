import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipEntry, zipEntryLater, zipOf } from './zip';

const contents = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.(xml|png|jpg)$/),
  fc.uint8Array({ maxLength: 3000 }),
  { maxKeys: 6 },
);

describe('a zip file', () => {
  it('gives back what was put in, in its order', () => {
    fc.assert(
      fc.property(contents, (files) => {
        const entries = Object.entries(files).map(([name, bytes]) => zipEntry(name, bytes));
        const read = unzipSync(zipOf(entries));
        expect(Object.keys(read)).toEqual(Object.keys(files));
        for (const [name, bytes] of Object.entries(files)) {
          expect(Buffer.compare(read[name] ?? new Uint8Array(), bytes), name).toBe(0);
        }
      }),
    );
  });

  it('packs a long part beside this thread, as it would be packed here', async () => {
    const long = strToU8('наставник '.repeat(200_000));
    const entry = await zipEntryLater('long.xml', long);
    expect(Buffer.compare(entry.packed, zipEntry('long.xml', long).packed)).toBe(0);
    const read = unzipSync(zipOf([entry, zipEntry('short.xml', strToU8('x'))]));
    expect(Buffer.compare(read['long.xml'] ?? new Uint8Array(), long)).toBe(0);
    expect(read['short.xml']).toEqual(strToU8('x'));
  });

  it('is sound for another program, checksums and all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nastavnik-zip-'));
    try {
      const path = join(folder, 'file.zip');
      const entries = [
        zipEntry('a/text.xml', strToU8('<а/>'.repeat(1000))),
        zipEntry(
          'picture.png',
          Uint8Array.from({ length: 300 }, (_, index) => index),
        ),
        zipEntry('empty.xml', new Uint8Array()),
        await zipEntryLater('long.xml', strToU8('строка\n'.repeat(120_000))),
      ];
      await writeFile(path, zipOf(entries));
      const { stdout } = await promisify(execFile)('unzip', ['-t', path]);
      expect(stdout).toContain('No errors detected');
      expect(stdout.match(/ OK$/gm)).toHaveLength(entries.length);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

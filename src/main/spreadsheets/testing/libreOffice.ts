// LibreOffice as the other side: it makes workbooks that we read and reads workbooks that we write.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/**
 * Converts files in one run of LibreOffice; gives the converted bytes by the file's name without its ending.
 * @param to as `--convert-to` takes it: `xlsx`, `csv:Text - txt - csv (StarCalc):59,34,76`
 * @throws Error when LibreOffice Calc is not installed or a file was not converted
 */
export async function convertInLibreOffice(
  files: Readonly<Record<string, Uint8Array | string>>,
  to: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), 'nastavnik-spreadsheets-'));
  try {
    const names = Object.keys(files);
    await Promise.all(names.map((name) => writeFile(join(folder, name), files[name] ?? '')));
    const converted = join(folder, 'converted');
    const { stderr } = await run(
      'soffice',
      [
        // A profile of its own: another LibreOffice of this user must not answer in its place.
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', to, '--outdir', converted],
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: TIMEOUT_MS },
    ).catch((error: unknown) => {
      throw missing(error);
    });
    const ending = /^\w+/.exec(to)?.[0] ?? '';
    const results = await Promise.all(
      names.map(async (name) => {
        const base = name.replace(/\.\w+$/, '');
        const bytes = await readFile(join(converted, `${base}.${ending}`)).catch(() => {
          // Without Calc it ends without a file and without a fault.
          throw missing(stderr);
        });
        return [base, new Uint8Array(bytes)] as const;
      }),
    );
    return Object.fromEntries(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function missing(cause: unknown): Error {
  return new Error('LibreOffice Calc is needed to check tables: apt-get install libreoffice-calc', { cause });
}

// Other programs that must accept our papers. Where one is missing a test fails and says what to install.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIBRE_OFFICE_TIMEOUT_MS = 120_000;

/**
 * Has LibreOffice lay out the files and gives each one's pages as text, by the file's name.
 * @throws Error when LibreOffice or pdftotext is not installed, or a file was not converted
 */
export async function pagesInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return inFolder(async (folder) => {
    const names = Object.keys(files);
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), files[name] ?? '')));
    await installed('soffice', 'libreoffice-writer', [
      // A profile of its own: another LibreOffice of this user must not answer in its place.
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    const pages = await Promise.all(
      names.map(async (name) => {
        await installed('pdftotext', 'poppler-utils', [
          ...['-layout', '-enc', 'UTF-8'],
          ...[join(folder, `${name}.pdf`), join(folder, `${name}.txt`)],
        ]);
        const text = await readFile(join(folder, `${name}.txt`), 'utf8');
        return [name, text.split('\f').slice(0, -1)] as const;
      }),
    );
    return Object.fromEntries(pages);
  });
}

/** Gives the bytes to a check that wants a file. */
export async function withFile<Value>(
  bytes: Uint8Array,
  check: (path: string) => Promise<Value>,
): Promise<Value> {
  return inFolder(async (folder) => {
    const path = join(folder, 'paper.docx');
    await writeFile(path, bytes);
    return check(path);
  });
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'nastavnik-papers-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function installed(program: string, debianPackage: string, args: readonly string[]): Promise<void> {
  try {
    await run(program, args, { timeout: LIBRE_OFFICE_TIMEOUT_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is needed to check papers: apt-get install ${debianPackage}`, {
      cause: error,
    });
  }
}

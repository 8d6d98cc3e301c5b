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
  const texts = await textsOfPdfs(files, '-layout');
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.split('\f').slice(0, -1)]),
  );
}

/** A word where LibreOffice printed it. Millimetres from the sheet's upper left corner. */
export interface PrintedWord {
  /** From 0. */
  readonly page: number;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly text: string;
}

export interface PrintedPaper {
  readonly pages: number;
  readonly words: readonly PrintedWord[];
}

/**
 * Has LibreOffice lay out the files and says where each word stands, by the file's name.
 * @throws Error as `pagesInLibreOffice` does
 */
export async function wordsInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, PrintedPaper>>> {
  const markup = await textsOfPdfs(files, '-bbox');
  return Object.fromEntries(Object.entries(markup).map(([name, xml]) => [name, printedPaper(xml)]));
}

const MM_PER_POINT = 25.4 / 72;
/** Of the box that pdftotext draws round a word of Liberation Serif: where the baseline runs, and how large the letters are. */
const BASELINE_SHARE = 0.7306;
const SIZE_SHARE = 1 / 1.3;
/** Narrower than any space: letters that are only set apart are one word. */
const LETTER_GAP_EM = 0.2;
const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/;
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function printedPaper(xml: string): PrintedPaper {
  let pages = 0;
  const words: PrintedWord[] = [];
  let before = { top: 0, right: 0 };
  for (const line of xml.split('\n')) {
    if (line.includes('<page ')) pages += 1;
    const match = WORD.exec(line);
    if (!match) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number);
    const text = (match[5] ?? '').replace(/&(\w+);/g, (entity, sign: string) => SIGNS[sign] ?? entity);
    const gapEm = (left - before.right) / ((bottom - top) * SIZE_SHARE);
    const last = words[words.length - 1];
    if (last?.page === pages - 1 && before.top === top && gapEm > 0 && gapEm < LETTER_GAP_EM) {
      words[words.length - 1] = { ...last, text: last.text + text };
    } else {
      words.push({
        page: pages - 1,
        xMm: left * MM_PER_POINT,
        baselineMm: (top + (bottom - top) * BASELINE_SHARE) * MM_PER_POINT,
        text,
      });
    }
    before = { top, right };
  }
  return { pages, words };
}

/** What pdftotext says of each file as LibreOffice prints it. */
async function textsOfPdfs(
  files: Readonly<Record<string, Uint8Array>>,
  mode: '-layout' | '-bbox',
): Promise<Readonly<Record<string, string>>> {
  return inFolder(async (folder) => {
    const names = Object.keys(files);
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), files[name] ?? '')));
    await installed('soffice', 'libreoffice-writer', [
      // A profile of its own: another LibreOffice of this user must not answer in its place.
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    const texts = await Promise.all(
      names.map(async (name) => {
        await installed('pdftotext', 'poppler-utils', [
          ...[mode, '-enc', 'UTF-8'],
          ...[join(folder, `${name}.pdf`), join(folder, `${name}.txt`)],
        ]);
        return [name, await readFile(join(folder, `${name}.txt`), 'utf8')] as const;
      }),
    );
    return Object.fromEntries(texts);
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

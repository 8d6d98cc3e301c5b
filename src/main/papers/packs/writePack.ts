// A pack of papers into a folder or one file: with progress, stopped at any time, and nothing half written.
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { PackItem } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../../shared/model/result';
import { replaceFile } from '../../database/atomicWrite';
import type { Database } from '../../database/connection';
import { systemCode, writeRefusal } from '../../database/fileFailure';
import { packOf } from '../../documents/paperAbout';
import type { PaperDocument } from '../../documents/paperModel';
import type { RenderFiles } from '../../documents/renderDocx/renderFiles';
import { distinctFileNames, freeFolderName, roomIn } from '../fileNames';
import { needReader } from '../gather/needs';
import { fillEach } from '../render';
import { composeEntry, entryTitle, missingWords, refusalWords, type ComposedEntry } from './composePack';

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  readonly leftOut: readonly { readonly title: string; readonly why: string }[];
  /** The folder or the file that has been written; null while there is none. */
  readonly path: string | null;
}

export interface PackTask {
  readonly title: string;
  readonly items: readonly PackItem[];
  /** A folder that is there, or the path of a file to write. */
  readonly into: { readonly folder: string } | { readonly file: string };
  readonly today: PlainDate;
  readonly renderFiles: RenderFiles;
  readonly onProgress: (progress: PackProgress) => void;
  /** Aborted: what is written stays. Also when another file is opened. */
  readonly signal: AbortSignal;
}

/**
 * Refusals: folder-missing, disk-full and whatever else the disk says, path-too-long. What has been written before
 * stays.
 * @throws the signal's reason when it is aborted
 */
export async function writePack(database: Database, task: PackTask): Promise<Result<undefined>> {
  const progress = new Progress(task);
  try {
    const composed = await composeAll(database, task, progress);
    return 'folder' in task.into
      ? await writeFolder(database, composed, task.into.folder, task, progress)
      : await writeOneFile(composed, task.into.file, task, progress);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.failure };
    throw error;
  }
}

/** Carries a refusal of the disk through the renderer. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

class Progress {
  #state: PackProgress;
  readonly #tell: PackTask['onProgress'];

  constructor({ items, onProgress }: PackTask) {
    this.#state = { done: 0, total: items.length, leftOut: [], path: null };
    this.#tell = onProgress;
  }

  tell(): void {
    this.#tell(this.#state);
  }

  update(change: Partial<PackProgress>): void {
    this.#state = { ...this.#state, ...change };
    this.tell();
  }

  step(path: string): void {
    this.update({ done: this.#state.done + 1, path });
  }

  /** Counted among the done: nothing more will come of it. */
  leaveOut(title: string, why: string): void {
    const { done, leftOut } = this.#state;
    this.update({ done: done + 1, leftOut: [...leftOut, { title, why }] });
  }

  /** Of an entry that makes several files. */
  expect(more: number): void {
    this.update({ total: this.#state.total + more });
  }
}

/** Composing is quick, but not of two thousand: the window is answered in between. */
async function composeAll(
  database: Database,
  { items, today, signal }: PackTask,
  progress: Progress,
): Promise<readonly ComposedEntry[]> {
  const read = needReader(database, today);
  const composed: ComposedEntry[] = [];
  for (const item of items) {
    await otherWork();
    // Whoever follows may stop it here, before the file is asked again.
    progress.tell();
    signal.throwIfAborted();
    const entry = composeEntry(database, item, today, read);
    if (!entry.ok) progress.leaveOut(entryTitle(database, item), refusalWords(entry.error));
    else if (entry.value.type !== 'signed' && entry.value.missing.length > 0) {
      progress.leaveOut(entry.value.title, missingWords(entry.value.missing));
    } else composed.push(entry.value);
  }
  return composed;
}

/** A file to write: made already, or to be rendered. */
interface Planned {
  readonly title: string;
  readonly source: Uint8Array | PaperDocument;
}

async function writeFolder(
  database: Database,
  composed: readonly ComposedEntry[],
  parent: string,
  task: PackTask,
  progress: Progress,
): Promise<Result<undefined>> {
  const { today, signal } = task;
  const planned: Planned[] = [];
  for (const entry of composed) {
    signal.throwIfAborted();
    planned.push(...(await plannedOf(database, entry, today, progress)));
  }
  if (planned.length === 0) return ok();
  const folder = await ownFolder(parent, task.title);
  if (!folder.ok) return folder;
  const room = roomIn(folder.value) ?? 0;
  const names = distinctFileNames(
    planned.map(({ title }) => title),
    [],
    room,
  );
  const write = async (index: number, bytes: Uint8Array): Promise<void> => {
    signal.throwIfAborted();
    const written = await replaceFile(join(folder.value, names[index] ?? ''), bytes);
    if (!written.ok) throw new Refused(written.error);
    progress.step(folder.value);
  };
  const toRender: { readonly index: number; readonly document: PaperDocument }[] = [];
  for (const [index, { source }] of planned.entries()) {
    if (source instanceof Uint8Array) await write(index, source);
    else toRender.push({ index, document: source });
  }
  if (toRender.length > 0) {
    await task.renderFiles(
      toRender.map(({ document }) => document),
      today,
      (at, bytes) => write(toRender[at]?.index ?? 0, bytes),
      signal,
    );
  }
  return ok();
}

async function plannedOf(
  database: Database,
  entry: ComposedEntry,
  today: PlainDate,
  progress: Progress,
): Promise<readonly Planned[]> {
  if (entry.type === 'signed') return [{ title: entry.title, source: entry.bytes }];
  if (entry.type === 'composed') {
    progress.expect(entry.papers.length - 1);
    return entry.papers.map(({ title, document }) => ({ title, source: document }));
  }
  const files: Planned[] = [];
  for await (const file of fillEach(database, entry.draft, entry.templateId, [], today)) {
    if (!file.ok) {
      progress.leaveOut(entry.title, refusalWords(file.error));
      return [];
    }
    files.push({ title: file.value.name.replace(/\.docx$/, ''), source: file.value.bytes });
  }
  progress.expect(files.length - 1);
  return files;
}

/** A new one inside the chosen one: nothing that lies there is touched. */
async function ownFolder(parent: string, title: string): Promise<Result<string>> {
  const room = roomIn(parent);
  // The files inside need most of the room.
  const own = room === null ? 0 : Math.min(60, room - 60);
  if (own < 8) return fail('path-too-long', { name: basename(parent) });
  try {
    const folder = join(parent, freeFolderName(title, await readdir(parent), own));
    await mkdir(folder);
    return ok(folder);
  } catch (error) {
    // The folder that was chosen is the one that is not there.
    return systemCode(error) === 'ENOENT'
      ? fail('folder-missing', { name: basename(parent) })
      : writeRefusal(error, join(parent, title));
  }
}

async function writeOneFile(
  composed: readonly ComposedEntry[],
  path: string,
  { title, today, renderFiles, signal }: PackTask,
  progress: Progress,
): Promise<Result<undefined>> {
  const joined: PaperDocument[] = [];
  let entries = 0;
  for (const entry of composed) {
    if (entry.type === 'onTemplate') {
      progress.leaveOut(entry.title, ON_TEMPLATE);
      continue;
    }
    entries += 1;
    joined.push(...entry.papers.map(({ document }) => document));
  }
  if (joined.length === 0) return ok();
  await renderFiles(
    [packOf(title, joined)],
    today,
    async (_index, bytes) => {
      signal.throwIfAborted();
      const written = await replaceFile(path, bytes);
      if (!written.ok) throw new Refused(written.error);
    },
    signal,
  );
  for (let entry = 0; entry < entries; entry += 1) progress.step(path);
  return ok();
}

const ON_TEMPLATE = 'Он на бланке школы и в общий файл не входит: сохраните его в папку';

// The calls of packs: many papers at once, with progress. What is known of a pack is kept while its file is open.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { PackItem, PackState } from '../../../shared/contract/papers';
import { fail, ok, type Result } from '../../../shared/model/result';
import { counted } from '../../../shared/texts/counted';
import { errorLine } from '../../../shared/texts/errors';
import type { Database } from '../../database/connection';
import { fileStem } from '../../papers/fileNames';
import { packContents } from '../../papers/packs/contents';
import { writePack, type PackProgress, type PackTask } from '../../papers/packs/writePack';
import type { Exported } from '../exports';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';

export type PackCall = 'papers.packContents' | 'papers.startPack' | 'papers.packState' | 'papers.cancelPack';

export function packHandlers(surroundings: Surroundings): Pick<HandlersOf<'papers'>, PackCall> {
  const { workspace, today } = surroundings;
  const packs = new Packs(surroundings);
  return {
    'papers.packContents': ({ scope }) =>
      workspace.readAsync((database) =>
        packContents(database, scope, today(), () => isOpen(surroundings, database)),
      ),
    'papers.startPack': (input) => packs.start(input),
    'papers.packState': ({ packId }) => packs.state(packId),
    'papers.cancelPack': ({ packId }) => packs.cancel(packId),
  };
}

interface Pack {
  readonly database: Database;
  readonly stopping: AbortController;
  state: PackState['state'];
  problem: string;
  progress: PackProgress;
  /** Told once, and then the same. */
  exported: Exported | null;
}

class Packs {
  readonly #packs = new Map<string, Pack>();

  constructor(private readonly surroundings: Surroundings) {}

  async start(input: {
    readonly title: string;
    readonly items: readonly PackItem[];
    readonly form: 'folder' | 'file';
  }): Promise<Result<{ packId: string } | null>> {
    const { workspace, dialogs } = this.surroundings;
    const { title, items, form } = input;
    const into =
      form === 'folder'
        ? await dialogs.askFolder().then((folder) => (folder === null ? null : { folder }))
        : await dialogs
            .askSavePath('word', fileStem(title))
            .then((file) => (file === null ? null : { file }));
    if (into === null) return ok(null);
    return workspace.read((database) => {
      this.#forgetOthers(database);
      const packId = randomUUID();
      const pack: Pack = {
        database,
        stopping: new AbortController(),
        state: 'working',
        problem: '',
        progress: { done: 0, total: items.length, leftOut: [], path: null },
        exported: null,
      };
      this.#packs.set(packId, pack);
      void this.#run(pack, { title, items, into });
      return ok({ packId });
    });
  }

  state(packId: string): Result<PackState> {
    return this.#find(packId, (pack) => {
      const { state, problem, progress } = pack;
      return ok({
        state,
        problem,
        done: progress.done,
        total: progress.total,
        leftOut: [...progress.leftOut],
        exported: state === 'working' ? null : pack.exported,
      });
    });
  }

  cancel(packId: string): Result<{ done: boolean }> {
    return this.#find(packId, (pack) => {
      pack.stopping.abort();
      return ok({ done: true });
    });
  }

  async #run(pack: Pack, task: Pick<PackTask, 'title' | 'items' | 'into'>): Promise<void> {
    const { renderFiles, today } = this.surroundings;
    const { database, stopping } = pack;
    try {
      const written = await writePack(database, {
        ...task,
        today: today(),
        renderFiles,
        signal: stopping.signal,
        onProgress: (progress) => {
          pack.progress = progress;
          // The data of a file that has been closed are not there to be asked.
          if (!isOpen(this.surroundings, database)) stopping.abort();
        },
      });
      pack.state = written.ok ? 'done' : 'failed';
      if (!written.ok) pack.problem = errorLine(written.error);
    } catch (error) {
      pack.state = stopping.signal.aborted ? 'cancelled' : 'failed';
      if (pack.state === 'failed') {
        pack.problem = errorLine({ code: 'internal', params: {}, correlationId: String(error) });
      }
    }
    const { path, done, leftOut } = pack.progress;
    if (path !== null) pack.exported = this.#exported(path, done - leftOut.length, 'folder' in task.into);
  }

  #exported(path: string, files: number, isFolder: boolean): Exported {
    const kept = this.surroundings.exports.remember(path);
    if (!isFolder) return kept;
    const words = counted(files, 'файл', 'файла', 'файлов');
    return { ...kept, fileName: `${words} в папке «${basename(path)}»` };
  }

  #find<Value>(packId: string, use: (pack: Pack) => Result<Value>): Result<Value> {
    return this.surroundings.workspace.read((database) => {
      const pack = this.#packs.get(packId);
      return pack?.database === database ? use(pack) : fail('not-found', { what: 'paper' });
    });
  }

  /** Packs of a file that is not open any more. */
  #forgetOthers(database: Database): void {
    for (const [packId, pack] of this.#packs) {
      if (pack.database === database) continue;
      pack.stopping.abort();
      this.#packs.delete(packId);
    }
  }
}

function isOpen({ workspace }: Surroundings, database: Database): boolean {
  const open = workspace.read((current) => ok(current));
  return open.ok && open.value === database;
}

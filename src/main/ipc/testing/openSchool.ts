// The calls of papers over a real file in a folder, with the dialogs' answers laid ready, for tests.
import { join } from 'node:path';
import type { PlainDate } from '../../../shared/model/plainDate';
import { addPerson } from '../../consents/testing/register';
import type { Database } from '../../database/connection';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { renderHere } from '../../documents/renderDocx/renderFiles';
import { matchHere } from '../../pairs/match';
import { pairsPainter } from '../../pairs/picture';
import { giveDetails } from '../../papers/testing/register';
import { roadmapPainter } from '../../roadmap/picture';
import { Preferences } from '../../school/preferences';
import { Workspace } from '../../school/workspace';
import { papersHandlers } from '../areas/papers';
import type { Dialogs, FileFilter } from '../dialogs';
import { Exports } from '../exports';
import type { Surroundings } from '../surroundings';

const DAY = '2025-10-01' as PlainDate;
const resources = join(import.meta.dirname, '../../../../resources');

export interface OpenSchool {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly handlers: ReturnType<typeof papersHandlers>;
  /** What the dialogs answer next; null when there is nothing. */
  readonly answers: string[];
  /** What was asked to be opened. */
  readonly asked: FileFilter[];
  readonly exports: Exports;
}

/** A school with its details, whose first person is Примерова Анна Сергеевна. */
export async function openSchool(
  given: Partial<Surroundings> = {},
  fill: (database: Database) => void = () => undefined,
): Promise<OpenSchool> {
  const folder = await temporaryFolder();
  const answers: string[] = [];
  const asked: FileFilter[] = [];
  const next = () => Promise.resolve(answers.shift() ?? null);
  const dialogs: Dialogs = {
    askOpenPath: (filter) => {
      asked.push(filter);
      return next();
    },
    askSavePath: next,
    askFolder: next,
    showInFolder: () => undefined,
    openFile: () => Promise.resolve(true),
  };
  const workspace = new Workspace(() => new Date(`${DAY}T12:00:00`));
  const exports = new Exports(dialogs);
  const handlers = papersHandlers({
    workspace,
    preferences: new Preferences(join(folder, 'profile')),
    dialogs,
    exports,
    today: () => DAY,
    drawRoadmap: roadmapPainter(resources),
    drawPairs: pairsPainter(resources),
    printToPdf: () => Promise.resolve(new Uint8Array()),
    renderFiles: renderHere,
    match: matchHere,
    reopenError: () => Promise.resolve(null),
    ...given,
  });
  const made = await workspace.create(join(folder, 'Школа.nastavnik'), (database) => {
    giveDetails(database);
    addPerson(database, 'Примерова Анна Сергеевна', { position: 'учитель' });
    fill(database);
  });
  if (!made.ok) throw new Error(made.error.code);
  return { folder, workspace, handlers, answers, asked, exports };
}

// The calls of papers.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/model/result';
import { counted } from '../../../shared/texts/counted';
import { replaceFile } from '../../database/atomicWrite';
import type { Database } from '../../database/connection';
import { acquaint, acquaintances, askAcquaintance } from '../../papers/acquaintances';
import { paperCatalogue } from '../../papers/catalogue';
import { startPaper } from '../../papers/defaults/start';
import {
  changesFile,
  exportable,
  exportableAbout,
  noteExport,
  type Exportable,
  type ExportNotes,
} from '../../papers/exportPaper';
import { fileStem } from '../../papers/fileNames';
import { journalPaper, journalTable } from '../../papers/journal';
import { nextNumber, numbering, saveNumbering } from '../../papers/numbering';
import { previewPaper } from '../../papers/preview';
import { listPapers } from '../../papers/records';
import { cancelPaper, getPaper, markPrinted, removePaper, savePaper } from '../../papers/register';
import type { Exported } from '../exports';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';
import { packHandlers } from './packs';
import { paperStockHandlers } from './paperStock';
import { signPaper } from './signing';

export function papersHandlers(surroundings: Surroundings): HandlersOf<'papers'> {
  const { workspace, dialogs, exports, today, printToPdf } = surroundings;
  const nowhere = fail('not-found', { what: 'paper' });
  return {
    'papers.catalogue': () => workspace.read((database) => ok([...paperCatalogue(database, today())])),
    'papers.start': (asked) => workspace.read((database) => startPaper(database, asked, today())),
    'papers.get': ({ id }) => workspace.read((database) => getPaper(database, id, today())),
    'papers.save': (draft) => workspace.change((database) => savePaper(database, draft, today())),
    'papers.remove': ({ id }) => workspace.change((database) => removePaper(database, id)),
    'papers.preview': (draft) => workspace.readAsync((database) => previewPaper(database, draft, today())),
    'papers.export': ({ separate, markIssued, ...draft }) =>
      exportPapers(
        surroundings,
        () => workspace.read((database) => exportable(database, draft, today())),
        { ...draft, markIssued },
        separate,
      ),
    'papers.exportAbout': ({ separate, markIssued, ...asked }) =>
      exportPapers(
        surroundings,
        () => workspace.read((database) => exportableAbout(database, asked, today())),
        { ...asked, id: null, markIssued },
        separate,
      ),
    'papers.exportPdf': async ({ title }) => exports.write('pdf', fileStem(title), await printToPdf()),
    'papers.printed': ({ id }) => workspace.change((database) => markPrinted(database, id, today())),
    // Only a file that this program has just written may be shown or opened.
    'papers.showInFolder': ({ exportId }) => {
      const path = exports.find(exportId);
      if (path === undefined) return nowhere;
      dialogs.showInFolder(path);
      return ok({ done: true });
    },
    'papers.openExported': async ({ exportId }) => {
      const path = exports.find(exportId);
      if (path === undefined) return nowhere;
      return ok({ done: await dialogs.openFile(path) });
    },

    'papers.list': () => workspace.read((database) => ok(listPapers(database, today()))),
    'papers.nextNumber': (asked) => workspace.read((database) => ok(nextNumber(database, asked))),
    'papers.numbering': () => workspace.read((database) => ok(numbering(database))),
    'papers.saveNumbering': (patterns) => workspace.change((database) => saveNumbering(database, patterns)),
    'papers.sign': (input) => signPaper(workspace, input, today()),
    'papers.cancel': (input) => workspace.change((database) => cancelPaper(database, input, today())),
    'papers.acquaintances': ({ id }) => workspace.read((database) => acquaintances(database, id)),
    'papers.askAcquaintance': (input) => workspace.change((database) => askAcquaintance(database, input)),
    'papers.acquaint': (input) => workspace.change((database) => acquaint(database, input, today())),
    'papers.exportJournal': async ({ format, ...scope }) => {
      const made = await workspace.readAsync(async (database) =>
        format === 'docx' ? journalPaper(database, scope, today()) : ok(journalTable(database, scope)),
      );
      if (!made.ok) return made;
      const { title, bytes } = made.value;
      return exports.write(format === 'docx' ? 'word' : 'spreadsheet', fileStem(title), bytes);
    },

    ...paperStockHandlers(surroundings),
    ...packHandlers(surroundings),
  };
}

/** Writes what was made and notes in the file that it was. */
async function exportPapers(
  surroundings: Surroundings,
  make: () => Result<Exportable>,
  notes: ExportNotes,
  separate: boolean,
): Promise<Result<Exported | null>> {
  const { workspace, exports, today } = surroundings;
  const asked = openFile(workspace);
  const made = make();
  if (!made.ok) return made;
  const written = await (separate ? writeEach(made.value, surroundings) : writeOne(made.value, exports));
  // Dialogs take their time: another file may be open by now.
  const isSame = openFile(workspace) === asked;
  const silent = !isSame || !changesFile(notes) || workspace.state()?.readOnly === true;
  if (!written.ok || written.value === null || silent) return written;
  const noted = await workspace.change((database) => noteExport(database, notes, today()));
  return noted.ok ? written : noted;
}

function openFile(workspace: Surroundings['workspace']): Database | null {
  const open = workspace.read((database) => ok(database));
  return open.ok ? open.value : null;
}

async function writeOne(
  { title, asOne }: Exportable,
  exports: Surroundings['exports'],
): Promise<Result<Exported | null>> {
  const bytes = await asOne();
  return bytes.ok ? exports.write('word', fileStem(title), bytes.value) : bytes;
}

/** A file each in a folder that the person names; nothing that lies there already is replaced. */
async function writeEach(
  { each }: Exportable,
  { dialogs, exports }: Surroundings,
): Promise<Result<Exported | null>> {
  const folder = await dialogs.askFolder();
  if (folder === null) return ok(null);
  const paths: string[] = [];
  for await (const file of each(await namesIn(folder))) {
    if (!file.ok) return file;
    const path = join(folder, file.value.name);
    const written = await replaceFile(path, file.value.bytes);
    if (!written.ok) return written;
    paths.push(path);
  }
  const [first] = paths;
  if (first === undefined) return ok(null);
  const files = counted(paths.length, 'файл', 'файла', 'файлов');
  return ok({ ...exports.remember(first), fileName: `${files} в папке «${basename(folder)}»` });
}

/** None where the folder cannot be read: writing will say why. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

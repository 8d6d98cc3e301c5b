// The calls of papers.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PaperAboutKind } from '../../../shared/contract/papers';
import type { ConsentKind } from '../../../shared/model/consents';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { counted } from '../../../shared/texts/counted';
import { markIssued } from '../../consents/consents';
import { replaceFile } from '../../database/atomicWrite';
import { findFormsOrder, findOrderForm, saveFormsOrder, saveOrderForm } from '../../papers/orderForms';
import { listPapers, makePaper } from '../../papers/papers';
import { fileStem } from '../../papers/fileNames';
import { papersAbout, renderEach, renderPack, type PapersAbout } from '../../papers/papersAbout';
import type { Exported } from '../exports';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';

/** The consents whose blanks can be noted as handed out. */
const consentOf: Partial<Record<PaperAboutKind, ConsentKind>> = {
  'consent-processing': 'processing',
  'consent-dissemination': 'dissemination',
  'consent-mentorship': 'mentorship',
};

export function papersHandlers(surroundings: Surroundings): HandlersOf<'papers'> {
  const { workspace, dialogs, exports, today } = surroundings;
  return {
    'papers.list': () => workspace.read((database) => listPapers(database, today())),
    'papers.form': () => workspace.read((database) => ok(findOrderForm(database))),
    'papers.saveForm': (form) => workspace.change((database) => saveOrderForm(database, form)),
    'papers.formsOrder': () => workspace.read((database) => ok(findFormsOrder(database))),
    'papers.saveFormsOrder': (form) => workspace.change((database) => saveFormsOrder(database, form)),
    'papers.export': async ({ kind }) => {
      const made = await workspace.readAsync((database) => makePaper(database, kind, today()));
      if (!made.ok) return made;
      return exports.write('word', made.value.title, made.value.bytes);
    },
    'papers.exportAbout': async ({ separate, markIssued: marked, ...request }) => {
      const made = workspace.read((database) => papersAbout(database, request, today()));
      if (!made.ok) return made;
      const written = separate
        ? await writeEach(made.value, today(), surroundings)
        : await exports.write('word', fileStem(made.value.title), await renderPack(made.value, today()));
      const kind = consentOf[request.kind];
      const notes = marked && kind !== undefined && !workspace.state()?.readOnly;
      if (!written.ok || written.value === null || !notes) return written;
      const noted = await workspace.change((database) => {
        markIssued(database, kind, request.ids, today());
        return ok();
      });
      return noted.ok ? written : noted;
    },
    'papers.showInFolder': ({ exportId }) => {
      // Only a file that this program has just written may be shown.
      const path = exports.find(exportId);
      if (path === undefined) return fail('not-found', { what: 'paper' });
      dialogs.showInFolder(path);
      return ok({ done: true });
    },
  };
}

/** A file each in a folder that the person names; nothing that lies there already is replaced. */
async function writeEach(
  made: PapersAbout,
  madeOn: PlainDate,
  { dialogs, exports }: Surroundings,
): Promise<Result<Exported | null>> {
  const folder = await dialogs.askFolder();
  if (folder === null) return ok(null);
  let first: string | null = null;
  for await (const { name, bytes } of renderEach(made, await namesIn(folder), madeOn)) {
    const path = join(folder, name);
    const written = await replaceFile(path, bytes);
    if (!written.ok) return written;
    first ??= path;
  }
  if (first === null) return ok(null);
  const files = counted(made.papers.length, 'файл', 'файла', 'файлов');
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

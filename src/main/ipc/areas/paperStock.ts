// The calls of what papers are made with: the school's own texts, acts, blanks and pictures.
import { basename } from 'node:path';
import type { Act } from '../../../shared/contract/papers';
import { ok, type Result } from '../../../shared/model/result';
import { readDocument } from '../../database/readDocument';
import { actCatalogue } from '../../papers/acts/acts';
import { saveActs } from '../../papers/acts/saveActs';
import { fileStem } from '../../papers/fileNames';
import { addPicture, listPictures, removePicture } from '../../papers/pictures/pictures';
import {
  addTemplate,
  exampleBlank,
  knownTemplateFields,
  listTemplates,
  removeTemplate,
  saveTemplate,
  templateSample,
} from '../../papers/templates/templates';
import { paperTexts, savePaperTexts } from '../../papers/texts/texts';
import type { FileFilter } from '../dialogs';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';

export type PaperStockCall =
  | 'papers.texts'
  | 'papers.saveTexts'
  | 'papers.acts'
  | 'papers.saveActs'
  | 'papers.templates'
  | 'papers.addTemplate'
  | 'papers.saveTemplate'
  | 'papers.removeTemplate'
  | 'papers.exportTemplateSample'
  | 'papers.exportExampleTemplate'
  | 'papers.templateFields'
  | 'papers.pictures'
  | 'papers.addPicture'
  | 'papers.removePicture';

export function paperStockHandlers(surroundings: Surroundings): Pick<HandlersOf<'papers'>, PaperStockCall> {
  const { workspace, exports, today } = surroundings;
  return {
    'papers.texts': ({ kind }) => workspace.read((database) => ok(paperTexts(database, kind))),
    'papers.saveTexts': ({ kind, texts }) =>
      workspace.change((database) => savePaperTexts(database, kind, texts)),

    'papers.acts': () => workspace.read((database) => ok(actCatalogue(database).map(asSent))),
    'papers.saveActs': ({ acts }) => workspace.change((database) => saveActs(database, acts)),

    'papers.templates': () => workspace.read((database) => ok(listTemplates(database))),
    'papers.addTemplate': () =>
      takeIn(surroundings, 'blank', (name, bytes) =>
        workspace.change((database) => addTemplate(database, { name, bytes }, today())),
      ),
    'papers.saveTemplate': (input) => workspace.change((database) => saveTemplate(database, input)),
    'papers.removeTemplate': ({ id }) => workspace.change((database) => removeTemplate(database, id)),
    'papers.exportTemplateSample': async ({ id }) => {
      const made = await workspace.readAsync((database) => templateSample(database, id, today()));
      return made.ok ? exports.write('word', fileStem(made.value.title), made.value.bytes) : made;
    },
    'papers.exportExampleTemplate': async ({ purpose }) => {
      const { title, bytes } = await exampleBlank(purpose);
      return exports.write('word', fileStem(title), bytes);
    },
    'papers.templateFields': ({ kind }) => ok(knownTemplateFields(kind)),

    'papers.pictures': () => workspace.read((database) => ok(listPictures(database))),
    'papers.addPicture': () =>
      takeIn(surroundings, 'picture', (name, bytes) =>
        workspace.change((database) => addPicture(database, name, bytes)),
      ),
    'papers.removePicture': ({ id }) => workspace.change((database) => removePicture(database, id)),
  };
}

/** More than any of them may have. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Asks for a file and takes it into the school's; null when the person thought better of it. */
async function takeIn<Value>(
  { dialogs }: Surroundings,
  filter: FileFilter,
  take: (name: string, bytes: Uint8Array) => Promise<Result<Value>>,
): Promise<Result<Value | null>> {
  const path = await dialogs.askOpenPath(filter);
  if (path === null) return ok(null);
  const read = await readDocument(path, MOST_BYTES);
  return read.ok ? take(basename(path), read.value) : read;
}

function asSent(act: Act) {
  return { ...act, otherTitles: [...act.otherTitles] };
}

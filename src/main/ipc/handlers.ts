// Joins every call of the contract to its use case. The only place that knows all areas.
import { basename } from 'node:path';
import type { FileState } from '../../shared/contract/file';
import { ok, type Result } from '../../shared/model/result';
import { schoolYearOf } from '../../shared/model/schoolYear';
import { replaceFile } from '../database/atomicWrite';
import { readDocument } from '../database/readDocument';
import { builtInRoadmap } from '../roadmap/builtInRoadmap';
import { createProgramme, itemsOfDraft } from '../roadmap/createProgramme';
import { readDeadline } from '../roadmap/deadline/readDeadline';
import { writeDeadline } from '../roadmap/deadline/writeDeadline';
import { correctedDocument, updateTexts } from '../roadmap/documentTexts';
import * as edit from '../roadmap/editRoadmap';
import { ImportDesk } from '../roadmap/importDesk';
import { viewProgress, viewWaiting } from '../roadmap/progress/viewProgress';
import { viewRoadmap } from '../roadmap/viewRoadmap';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import { consentsHandlers } from './areas/consents';
import { formsHandlers } from './areas/forms';
import { interviewsHandlers } from './areas/interviews';
import { pairsHandlers } from './areas/pairs';
import { papersHandlers } from './areas/papers';
import { peopleHandlers } from './areas/people';
import type { Handlers } from './router';
import type { Surroundings } from './surroundings';

const SCHOOL_FILE_NAME = 'Наставничество';

export function createHandlers(surroundings: Surroundings): Handlers {
  const { workspace, preferences, dialogs, today, drawRoadmap } = surroundings;
  const desk = new ImportDesk(() => schoolYearOf(today()));

  const opened = async (path: string, result: Result<undefined>): Promise<Result<{ done: boolean }>> => {
    if (!result.ok) return result;
    await preferences.opened(path);
    return ok({ done: true });
  };
  const openPath = async (path: string) => opened(path, await workspace.open(path));
  const cancelled = ok({ done: false });

  return {
    'file.state': async () => ok(await fileState(surroundings)),
    'file.createFromTemplate': async ({ schoolYear }) => {
      const path = await dialogs.askSavePath('school', SCHOOL_FILE_NAME);
      if (path === null) return cancelled;
      const draft = builtInRoadmap(schoolYear);
      return opened(
        path,
        await workspace.create(path, (database) =>
          createProgramme(database, {
            text: draft,
            items: itemsOfDraft(draft),
            sourceName: null,
            createdOn: today(),
          }),
        ),
      );
    },
    'file.open': async () => {
      const path = await dialogs.askOpenPath('school');
      return path === null ? cancelled : openPath(path);
    },
    'file.openRecent': async ({ index }) => {
      const path = preferences.recentPaths()[index];
      return path === undefined ? cancelled : openPath(path);
    },
    'file.forgetRecent': async ({ index }) => {
      await preferences.forget(index);
      return ok({ done: true });
    },
    'file.close': async () => {
      const closed = await workspace.close();
      if (!closed.ok) return closed;
      await preferences.closed();
      return ok({ done: true });
    },
    'file.saveAgain': async () => {
      const saved = await workspace.save();
      return saved.ok ? ok({ done: true }) : saved;
    },
    'file.saveCopy': async () => {
      const path = await dialogs.askSavePath('school', `${SCHOOL_FILE_NAME} ${today()}`);
      return path === null ? cancelled : opened(path, await workspace.saveCopyAs(path));
    },

    'school.get': () => workspace.read((database) => ok(schoolDetails(database))),
    'school.save': (school) => workspace.change((database) => changeSchoolDetails(database, school)),

    'deadline.read': ({ phrase, schoolYear }) => ok(readDeadline(phrase, schoolYear)),
    'deadline.write': (plan) => ok({ phrase: writeDeadline(plan) }),

    'import.choose': async () => {
      const path = await dialogs.askOpenPath('word');
      if (path === null) return ok(null);
      const bytes = await readDocument(path);
      return bytes.ok ? desk.read(bytes.value, basename(path)) : bytes;
    },
    'import.reread': ({ importId, schoolYear, table, columns }) =>
      desk.reread(importId, { schoolYear, table, ...(columns === null ? {} : { columns }) }),
    'import.take': async ({ importId, texts, schoolYear, items }) => {
      const sheet = desk.find(importId);
      if (!sheet.ok) return sheet;
      const path = await dialogs.askSavePath('school', SCHOOL_FILE_NAME);
      if (path === null) return cancelled;
      const { draft, name } = sheet.value;
      const taken = await opened(
        path,
        await workspace.create(path, (database) =>
          createProgramme(database, {
            text: { ...correctedDocument(draft, texts), schoolYear },
            items,
            sourceName: name,
            createdOn: today(),
          }),
        ),
      );
      if (taken.ok) desk.discard(importId);
      return taken;
    },
    'import.cancel': ({ importId }) => {
      desk.discard(importId);
      return ok({ done: true });
    },

    'roadmap.get': () => workspace.read(viewRoadmap),
    'roadmap.progress': ({ schoolYear }) =>
      workspace.read((database) => viewProgress(database, schoolYear, today())),
    'roadmap.waiting': () => workspace.read((database) => viewWaiting(database, today())),
    'roadmap.updateTexts': (texts) => workspace.change((database) => updateTexts(database, texts)),
    'roadmap.addItem': (input) => workspace.change((database) => edit.addItem(database, input)),
    'roadmap.updateItem': (input) => workspace.change((database) => edit.updateItem(database, input)),
    'roadmap.removeItem': ({ id }) => workspace.change((database) => edit.removeItem(database, id)),
    'roadmap.moveOccurrence': ({ id, parts }) =>
      workspace.change((database) => edit.moveOccurrence(database, id, parts)),
    'roadmap.addOccurrence': ({ itemId, schoolYear }) =>
      workspace.change((database) => edit.addOccurrence(database, itemId, schoolYear)),
    'roadmap.removeOccurrence': ({ id }) =>
      workspace.change((database) => edit.removeOccurrence(database, id)),
    'roadmap.acceptWarning': ({ key, accepted }) =>
      workspace.change((database) => edit.acceptWarning(database, key, accepted)),
    'roadmap.exportPicture': async ({ format, ...view }) => {
      const roadmap = workspace.read(viewRoadmap);
      if (!roadmap.ok) return roadmap;
      const path = await dialogs.askSavePath(format, 'Дорожная карта');
      if (path === null) return ok(null);
      const bytes = await drawRoadmap(roadmap.value, { ...view, today: today() }, format);
      const written = await replaceFile(path, bytes);
      return written.ok ? ok({ fileName: basename(path) }) : written;
    },

    ...formsHandlers(surroundings),
    ...peopleHandlers(surroundings),
    ...consentsHandlers(surroundings),
    ...interviewsHandlers(surroundings),
    ...pairsHandlers(surroundings),
    ...papersHandlers(surroundings),
  };
}

async function fileState({ workspace, preferences, today, reopenError }: Surroundings): Promise<FileState> {
  const error = await reopenError();
  return {
    open: workspace.state(),
    recent: preferences.recentFiles(),
    today: today(),
    reopenError: error,
  };
}

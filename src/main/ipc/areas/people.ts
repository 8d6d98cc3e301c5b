// The calls of people.
import { basename } from 'node:path';
import { ok } from '../../../shared/model/result';
import { readDocument } from '../../database/readDocument';
import { baseSheet } from '../../people/baseSheet';
import { decline } from '../../people/decline';
import { findDuplicates } from '../../people/duplicates';
import { PeopleImportDesk } from '../../people/import/importDesk';
import { mergePeople } from '../../people/merge';
import { getPerson, listPeople } from '../../people/register';
import { removePerson } from '../../people/removePerson';
import { giveRole, removeRole, saveRole } from '../../people/roles';
import { patchPerson, savePerson } from '../../people/savePerson';
import { suggestions } from '../../people/suggestions';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';

type Needed = Pick<Surroundings, 'workspace' | 'dialogs' | 'exports' | 'today'>;

export function peopleHandlers({
  workspace,
  dialogs,
  exports,
  today,
}: Needed): HandlersOf<'people' | 'peopleImport'> {
  const desk = new PeopleImportDesk();
  return {
    'people.list': () => workspace.read((database) => listPeople(database, today())),
    'people.get': ({ id }) => workspace.read((database) => getPerson(database, id, today())),
    'people.save': (input) => workspace.change((database) => savePerson(database, input, today())),
    'people.patch': (input) => workspace.change((database) => patchPerson(database, input, today())),
    'people.remove': ({ id }) => workspace.change((database) => removePerson(database, id)),
    'people.saveRole': (input) => workspace.change((database) => saveRole(database, input)),
    'people.removeRole': ({ id }) => workspace.change((database) => removeRole(database, id)),
    'people.giveRole': (input) => workspace.change((database) => giveRole(database, input, today())),
    'people.duplicates': (input) => workspace.read((database) => findDuplicates(database, input)),
    'people.merge': (input) => workspace.change((database) => mergePeople(database, input)),
    'people.decline': decline,
    'people.suggestions': () => workspace.read(suggestions),
    'people.exportBase': async ({ role }) => {
      const sheet = workspace.read((database) => ok(baseSheet(database, role, today())));
      if (!sheet.ok) return sheet;
      return exports.write('spreadsheet', sheet.value.title, sheet.value.bytes);
    },

    'peopleImport.choose': async () => {
      // Asked first: without an open file there is nothing to import into.
      const open = workspace.read(() => ok());
      if (!open.ok) return open;
      const path = await dialogs.askOpenPath('spreadsheet');
      if (path === null) return ok(null);
      const bytes = await readDocument(path);
      if (!bytes.ok) return bytes;
      return workspace.read((database) => desk.read(database, bytes.value, basename(path), today()));
    },
    'peopleImport.reread': (input) => workspace.read((database) => desk.reread(database, input, today())),
    'peopleImport.take': async (input) => {
      const taken = await workspace.change((database) => desk.take(database, input, today()));
      if (taken.ok) desk.discard(input.importId);
      return taken;
    },
    'peopleImport.cancel': ({ importId }) => {
      desk.discard(importId);
      return ok({ done: true });
    },
  };
}

// The calls of the forms of mentoring.
import { changeCatalogue, removeForm, saveForm, viewForms } from '../../forms/forms';
import type { HandlersOf } from '../router';
import type { Surroundings } from '../surroundings';

export function formsHandlers({ workspace, today }: Surroundings): HandlersOf<'forms'> {
  return {
    'forms.get': () => workspace.read((database) => viewForms(database, today())),
    'forms.save': (form) => workspace.change((database) => saveForm(database, form)),
    'forms.remove': ({ id }) => workspace.change((database) => removeForm(database, id)),
    'forms.saveCatalogue': ({ catalogue }) =>
      workspace.change((database) => changeCatalogue(database, catalogue)),
  };
}

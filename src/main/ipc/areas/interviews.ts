// The calls of interviews.
import * as use from '../../interviews/interviews';
import type { Surroundings } from '../surroundings';
import type { HandlersOf } from '../router';

export function interviewsHandlers({ workspace, today }: Surroundings): HandlersOf<'interviews'> {
  return {
    'interviews.list': () => workspace.read(use.listInterviews),
    'interviews.save': (input) => workspace.change((database) => use.saveInterview(database, input, today())),
    'interviews.remove': ({ id }) => workspace.change((database) => use.removeInterview(database, id)),
    'interviews.saveCriteria': ({ criteria }) =>
      workspace.change((database) => use.saveCriteria(database, criteria)),
  };
}

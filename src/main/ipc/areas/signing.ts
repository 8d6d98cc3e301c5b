// Signing in the open file: the paper is made ready first, because the change itself may not wait for anything.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Result } from '../../../shared/model/result';
import * as sign from '../../papers/sign';
import type { Workspace } from '../../school/workspace';

export async function signPaper(
  workspace: Workspace,
  input: sign.SigningInput,
  today: PlainDate,
): Promise<Result<{ done: boolean }>> {
  const ready = await workspace.readAsync((database) => sign.prepareSigning(database, input, today));
  if (!ready.ok) return ready;
  return workspace.change((database) => sign.signPaper(database, input, ready.value, today));
}

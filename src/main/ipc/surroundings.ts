// Everything outside the use cases that the calls need; the composition root gives it, tests give their own.
import type { AppError } from '../../shared/model/errors';
import type { PlainDate } from '../../shared/model/plainDate';
import type { RenderFiles } from '../documents/renderDocx/renderFiles';
import type { Match } from '../pairs/match';
import type { DrawPairs } from '../pairs/picture';
import type { DrawRoadmap } from '../roadmap/picture';
import type { Preferences } from '../school/preferences';
import type { Workspace } from '../school/workspace';
import type { Dialogs } from './dialogs';
import type { Exports } from './exports';

export interface Surroundings {
  readonly workspace: Workspace;
  readonly preferences: Preferences;
  readonly dialogs: Dialogs;
  readonly exports: Exports;
  readonly today: () => PlainDate;
  /** Draws the roadmap of the open file; in main, away from the window. */
  readonly drawRoadmap: DrawRoadmap;
  /** Draws who mentors whom. */
  readonly drawPairs: DrawPairs;
  /** The pages that the window shows now, by its own print engine. */
  readonly printToPdf: () => Promise<Uint8Array>;
  /** Makes the files of many papers away from this thread. */
  readonly renderFiles: RenderFiles;
  /** Solves a matching away from this thread. */
  readonly match: Match;
  /** Waits for the last file to reopen at start; why it did not, null when it did or there was none. */
  readonly reopenError: () => Promise<AppError | null>;
}

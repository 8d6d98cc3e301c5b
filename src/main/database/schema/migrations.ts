// The steps that bring a school's file from any released version to this program's.
import * as v from 'valibot';
import type { Database } from '../connection';
import { insertSealSlot } from '../seal';
import { migration0010 } from './migration0010';
import { migration0020 } from './migration0020';
import { migration0030 } from './migration0030';

export interface Migration {
  /** The `user_version` that the step leaves; numbered in tens, so that a repair fits between two. */
  readonly version: number;
  readonly apply: (database: Database) => void;
}

/** In order; a released step never changes. */
export const migrations: readonly Migration[] = [
  {
    version: 10,
    apply: (database) => {
      database.script(migration0010);
      insertSealSlot(database);
    },
  },
  { version: 20, apply: (database) => database.script(migration0020) },
  { version: 30, apply: (database) => database.script(migration0030) },
];

/** «NSTV»: stands in the header of every file of this program. */
export const APPLICATION_ID = 0x4e535456;

/** The newest version that this program writes and the highest it reads. */
export const PROGRAM_VERSION = lastVersion(migrations);

/**
 * Applies every pending step in one transaction, so that a failing one leaves all as it was.
 * Leaves `application_id` and `user_version` set. Returns the version found and the one reached.
 * @throws Error for another program's database or a newer version: the file's check refuses those first.
 */
export function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): { readonly from: number; readonly to: number } {
  const from = pragma(database, 'user_version');
  const to = lastVersion(steps);
  const applicationId = pragma(database, 'application_id');
  const isNew = applicationId === 0 && from === 0 && pragma(database, 'schema_version') === 0;
  if (!isNew && applicationId !== APPLICATION_ID) throw new Error('not a database of this program');
  if (from > to) throw new Error(`version ${from} is newer than this program's ${to}`);

  database.transaction(() => {
    for (const step of steps) {
      if (step.version > from) step.apply(database);
    }
    database.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${to}`);
  });
  return { from, to };
}

function lastVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0;
}

function pragma(database: Database, name: 'application_id' | 'user_version' | 'schema_version'): number {
  const row = database.get(
    `SELECT ${name} AS value FROM pragma_${name}`,
    [],
    v.object({ value: v.number() }),
  );
  if (!row) throw new Error(`PRAGMA ${name} gave no row`);
  return row.value;
}

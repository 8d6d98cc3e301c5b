// What the school has changed in a catalogue that the program came with: one JSON each, whole.
import * as v from 'valibot';
import type { Database } from '../database/connection';

/** null while the school has changed nothing. A stored catalogue that no longer fits its schema throws. */
export function findCatalogue<Catalogue>(
  database: Database,
  name: string,
  schema: v.GenericSchema<unknown, Catalogue>,
): Catalogue | null {
  const row = database.get(
    'SELECT data FROM catalogue WHERE name = ?',
    [name],
    v.object({ data: v.pipe(v.string(), v.parseJson(), schema) }),
  );
  return row ? row.data : null;
}

/** @param catalogue null: back to what the program came with */
export function saveCatalogue(database: Database, name: string, catalogue: unknown): void {
  if (catalogue === null) {
    database.run('DELETE FROM catalogue WHERE name = ?', [name]);
    return;
  }
  database.run(
    `INSERT INTO catalogue (name, data) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET data = excluded.data`,
    [name, JSON.stringify(catalogue)],
  );
}

// SQL of the fields typed for papers: one JSON a kind, checked on the way out.
import * as v from 'valibot';
import type { Database } from '../database/connection';

/** null when nothing was typed yet. A stored form that no longer fits its schema throws: that is damage or a bug. */
export function findPaperForm<Form>(
  database: Database,
  kind: string,
  schema: v.GenericSchema<unknown, Form>,
): Form | null {
  const row = database.get(
    'SELECT data FROM paper_form WHERE kind = ?',
    [kind],
    v.object({ data: v.pipe(v.string(), v.parseJson(), schema) }),
  );
  return row ? row.data : null;
}

export function savePaperForm(database: Database, kind: string, form: unknown): void {
  database.run(
    `INSERT INTO paper_form (kind, data) VALUES (?, ?)
     ON CONFLICT (kind) DO UPDATE SET data = excluded.data`,
    [kind, JSON.stringify(form)],
  );
}

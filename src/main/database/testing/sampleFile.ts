// A small school's file with rows in several tables, and what a test asks of any file.
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Result } from '../../../shared/model/result';
import type { Database } from '../connection';
import { createSchoolFile, type SchoolFile } from '../schoolFile';

export const SAMPLE_NOTE = 'Примечание: встреча перенесена, протокол у куратора.';

/** Two items; the first with a deadline, two responsible and a note. */
export function fillSample(database: Database): void {
  const item = database.run(
    `INSERT INTO roadmap_item (position, number, stage, activity, source_deadline_text, outcome)
     VALUES (0, '1', NULL, 'Информирование педагогов', 'октябрь', 'Протокол'),
            (1, '2', 'Этап', 'Анкетирование', 'ноябрь', 'База данных')`,
  );
  for (const [position, name] of ['Директор', 'Куратор'].entries()) {
    database.run('INSERT INTO roadmap_responsible (item_id, position, name) VALUES (1, ?, ?)', [
      position,
      name,
    ]);
  }
  database.run(
    `INSERT INTO occurrence (item_id, school_year, deadline_text, kind, precision, status, note)
     VALUES (?, 2021, 'октябрь', 'range', 'month', 'notStarted', ?)`,
    [item.lastId, SAMPLE_NOTE],
  );
  database.run(
    `INSERT INTO occurrence_part (occurrence_id, position, start, end) VALUES (1, 0, '2021-10-01', '2021-10-31')`,
  );
}

/** A closed sample file on the disk. */
export async function createSample(path: string, fill = fillSample): Promise<void> {
  await valueOf(await createSchoolFile(path, fill)).close();
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Makes a change that `marksOf` shows. */
export function mark(file: SchoolFile, key: string): void {
  file.database.run('INSERT INTO accepted_warning (key) VALUES (?)', [key]);
}

export function marksOf(file: SchoolFile): string[] {
  return file.database
    .all('SELECT key FROM accepted_warning ORDER BY rowid', [], v.object({ key: v.string() }))
    .map(({ key }) => key);
}

/** Every row of every table but the seal, and the schema: equal texts mean equal data. */
export function dump(database: Database): string {
  const objects = database.all(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    [],
    v.object({ type: v.string(), name: v.string(), sql: v.string() }),
  );
  const tables = objects.filter(({ type, name }) => type === 'table' && name !== 'seal');
  const rows = tables.map(({ name }) => [
    name,
    database.all(`SELECT rowid AS row_id, * FROM ${name} ORDER BY rowid`, [], v.looseObject({})),
  ]);
  return JSON.stringify([objects, rows], null, 1);
}

/** The names beside the file, hidden ones too. */
export async function namesBeside(path: string): Promise<string[]> {
  return (await readdir(dirname(path))).sort();
}

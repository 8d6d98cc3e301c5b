// Rows that name one entry name another instead. Which columns do, the schema itself says: none is forgotten.
import * as v from 'valibot';
import type { Database } from '../database/connection';
import { renameInPapers } from './paperNames';

/** Every row that names the person `dropId` names `keepId`; what would then stand twice is left once. */
export function moveLinks(database: Database, keepId: number, dropId: number): void {
  leaveOnce(database, 'representative', ['child_id', 'adult_id'], keepId, dropId);
  leaveOneSignature(database, keepId, dropId);
  moveReferences(database, 'person', keepId, dropId);
  // Fields of orders are JSON, and name the curator and whoever watches over the order.
  for (const path of ['$.curatorId', '$.controlId'] as const) {
    database.run(
      `UPDATE pair_order SET data = json_set(data, '${path}', ?) WHERE json_extract(data, '${path}') = ?`,
      [keepId, dropId],
    );
  }
  renameInPapers(database, 'person', keepId, dropId);
}

/** Whoever was asked to read a paper under both entries is asked once, and has signed if either has. */
function leaveOneSignature(database: Database, keepId: number, dropId: number): void {
  const ids = { ':keep': keepId, ':drop': dropId };
  database.run(
    `UPDATE acquaintance SET signed_on = coalesce(signed_on, (SELECT signed_on FROM acquaintance AS other
       WHERE other.paper_id = acquaintance.paper_id AND other.person_id = :drop))
     WHERE person_id = :keep`,
    ids,
  );
  database.run(
    `DELETE FROM acquaintance WHERE person_id = :drop
       AND paper_id IN (SELECT paper_id FROM acquaintance WHERE person_id = :keep)`,
    ids,
  );
}

/** Every column that refers to a row of `target` by a foreign key. */
export function moveReferences(
  database: Database,
  target: 'person' | 'participant',
  keepId: number,
  dropId: number,
): void {
  for (const { table, column } of referencesTo(database, target)) {
    database.run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, [keepId, dropId]);
  }
}

export interface Reference {
  readonly table: string;
  readonly column: string;
}

export function referencesTo(database: Database, target: 'person' | 'participant'): readonly Reference[] {
  return database
    .all(
      `SELECT object.name AS "table", reference."from" AS "column"
       FROM sqlite_schema AS object JOIN pragma_foreign_key_list(object.name) AS reference
       WHERE object.type = 'table' AND reference."table" = ? ORDER BY 1, 2`,
      [target],
      v.object({ table: v.string(), column: v.string() }),
    )
    .map(({ table, column }) => ({ table, column }));
}

/** Deletes the dropped entry's rows of a table where the kept one has the same in its unique columns. */
export function leaveOnce(
  database: Database,
  table: 'representative' | 'pair_rule',
  columns: readonly [string, string],
  keepId: number,
  dropId: number,
): void {
  for (const [column, beside] of [columns, [columns[1], columns[0]]] as const) {
    database.run(
      `DELETE FROM ${table} WHERE ${column} = :drop
         AND EXISTS (SELECT 1 FROM ${table} AS same WHERE same.${column} = :keep AND same.${beside} = ${table}.${beside})`,
      { ':keep': keepId, ':drop': dropId },
    );
  }
}

// SQL of the roadmap's rows: rows in, rows out, no rules.
import * as v from 'valibot';
import { plainDateSchema, schoolYearSchema } from '../../shared/contract/schemas';
import {
  deadlineKinds,
  occurrenceStatuses,
  precisions,
  recurrences,
  type DueRange,
  type Occurrence,
  type RoadmapItem,
} from '../../shared/model/roadmap';
import type { Database, SqlValue } from '../database/connection';

/** An item without the ids that the file gives. */
export type NewItem = Pick<RoadmapItem, 'number' | 'stage' | 'activity' | 'outcome' | 'responsible'> & {
  readonly sourceDeadlineText: string;
};
export type NewOccurrence = Omit<Occurrence, 'id' | 'itemId'>;

/** Appends the row at the end of the roadmap. Returns its id. */
export function insertItem(database: Database, item: NewItem): number {
  const { lastId } = database.run(
    `INSERT INTO roadmap_item (position, number, stage, activity, source_deadline_text, outcome)
     VALUES ((SELECT COALESCE(MAX(position), -1) + 1 FROM roadmap_item), ?, ?, ?, ?, ?)`,
    [item.number, item.stage, item.activity, item.sourceDeadlineText, item.outcome],
  );
  insertResponsible(database, lastId, item.responsible);
  return lastId;
}

/** Changes the row's own words; its occurrences stay. */
export function updateItem(
  database: Database,
  id: number,
  item: Omit<NewItem, 'sourceDeadlineText'>,
): boolean {
  const { changes } = database.run(
    'UPDATE roadmap_item SET number = ?, stage = ?, activity = ?, outcome = ? WHERE id = ?',
    [item.number, item.stage, item.activity, item.outcome, id],
  );
  if (changes === 0) return false;
  database.run('DELETE FROM roadmap_responsible WHERE item_id = ?', [id]);
  insertResponsible(database, id, item.responsible);
  return true;
}

function insertResponsible(database: Database, itemId: number, names: readonly string[]): void {
  names.forEach((name, position) => {
    database.run('INSERT INTO roadmap_responsible (item_id, position, name) VALUES (?, ?, ?)', [
      itemId,
      position,
      name,
    ]);
  });
}

export function deleteItem(database: Database, id: number): boolean {
  return database.run('DELETE FROM roadmap_item WHERE id = ?', [id]).changes > 0;
}

export function insertOccurrence(database: Database, itemId: number, occurrence: NewOccurrence): number {
  const { lastId } = database.run(
    `INSERT INTO occurrence (item_id, school_year, deadline_text, kind, recurrence, precision,
       status, actual_start, actual_end, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [itemId, ...valuesOf(occurrence)],
  );
  insertParts(database, lastId, occurrence.parts);
  return lastId;
}

export function updateOccurrence(database: Database, occurrence: Occurrence): void {
  database.run(
    `UPDATE occurrence SET school_year = ?, deadline_text = ?, kind = ?, recurrence = ?, precision = ?,
       status = ?, actual_start = ?, actual_end = ?, note = ? WHERE id = ?`,
    [...valuesOf(occurrence), occurrence.id],
  );
  database.run('DELETE FROM occurrence_part WHERE occurrence_id = ?', [occurrence.id]);
  insertParts(database, occurrence.id, occurrence.parts);
}

/** In the order in which both statements name the columns. */
function valuesOf(occurrence: NewOccurrence): readonly SqlValue[] {
  return [
    occurrence.schoolYear,
    occurrence.deadlineText,
    occurrence.kind,
    occurrence.recurrence,
    occurrence.precision,
    occurrence.status,
    occurrence.actualStart,
    occurrence.actualEnd,
    occurrence.note,
  ];
}

export function deleteOccurrence(database: Database, id: number): boolean {
  return database.run('DELETE FROM occurrence WHERE id = ?', [id]).changes > 0;
}

function insertParts(database: Database, occurrenceId: number, parts: readonly DueRange[]): void {
  parts.forEach((part, position) => {
    database.run('INSERT INTO occurrence_part (occurrence_id, position, start, end) VALUES (?, ?, ?, ?)', [
      occurrenceId,
      position,
      part.start,
      part.end,
    ]);
  });
}

const itemRow = v.object({
  id: v.number(),
  number: v.string(),
  stage: v.nullable(v.string()),
  activity: v.string(),
  source_deadline_text: v.string(),
  outcome: v.string(),
});
const responsibleRow = v.object({ item_id: v.number(), name: v.string() });
const occurrenceRow = v.object({
  id: v.number(),
  item_id: v.number(),
  school_year: schoolYearSchema,
  deadline_text: v.string(),
  kind: v.picklist(deadlineKinds),
  recurrence: v.nullable(v.picklist(recurrences)),
  precision: v.picklist(precisions),
  status: v.picklist(occurrenceStatuses),
  actual_start: v.nullable(plainDateSchema),
  actual_end: v.nullable(plainDateSchema),
  note: v.string(),
});
const partRow = v.object({
  occurrence_id: v.number(),
  start: v.nullable(plainDateSchema),
  end: v.nullable(plainDateSchema),
});

/** The whole roadmap in its order: four queries, whatever its length. */
export function findItems(database: Database): readonly RoadmapItem[] {
  const names = groupBy(
    database.all(
      'SELECT item_id, name FROM roadmap_responsible ORDER BY item_id, position',
      [],
      responsibleRow,
    ),
    (row) => row.item_id,
  );
  const occurrences = groupBy(findOccurrences(database), (occurrence) => occurrence.itemId);
  return database.all('SELECT * FROM roadmap_item ORDER BY position', [], itemRow).map((row) => ({
    id: row.id,
    number: row.number,
    stage: row.stage,
    activity: row.activity,
    sourceDeadlineText: row.source_deadline_text,
    outcome: row.outcome,
    responsible: (names.get(row.id) ?? []).map(({ name }) => name),
    occurrences: occurrences.get(row.id) ?? [],
  }));
}

export function findOccurrence(database: Database, id: number): Occurrence | null {
  return findOccurrences(database, id)[0] ?? null;
}

export function findItem(database: Database, id: number): RoadmapItem | null {
  return findItems(database).find((item) => item.id === id) ?? null;
}

function findOccurrences(database: Database, id: number | null = null): readonly Occurrence[] {
  const parts = groupBy(
    database.all(
      `SELECT occurrence_id, start, end FROM occurrence_part
       WHERE ?1 IS NULL OR occurrence_id = ?1 ORDER BY occurrence_id, position`,
      [id],
      partRow,
    ),
    (row) => row.occurrence_id,
  );
  return database
    .all(
      'SELECT * FROM occurrence WHERE ?1 IS NULL OR id = ?1 ORDER BY item_id, school_year',
      [id],
      occurrenceRow,
    )
    .map((row) => ({
      id: row.id,
      itemId: row.item_id,
      schoolYear: row.school_year,
      deadlineText: row.deadline_text,
      kind: row.kind,
      recurrence: row.recurrence,
      precision: row.precision,
      parts: (parts.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
      status: row.status,
      actualStart: row.actual_start,
      actualEnd: row.actual_end,
      note: row.note,
    }));
}

const keyRow = v.object({ key: v.string() });

export function findAcceptedWarnings(database: Database): ReadonlySet<string> {
  return new Set(database.all('SELECT key FROM accepted_warning', [], keyRow).map(({ key }) => key));
}

export function setWarningAccepted(database: Database, key: string, accepted: boolean): void {
  database.run(
    accepted
      ? 'INSERT OR IGNORE INTO accepted_warning (key) VALUES (?)'
      : 'DELETE FROM accepted_warning WHERE key = ?',
    [key],
  );
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

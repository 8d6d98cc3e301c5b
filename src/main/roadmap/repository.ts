// SQL of the roadmap: rows in, rows out, no rules.
import * as v from 'valibot';
import { plainDateSchema, schoolYearSchema } from '../../shared/contract/schemas';
import {
  deadlineKinds,
  occurrenceStatuses,
  precisions,
  recurrences,
  type DueRange,
  type Occurrence,
  type RoadmapDraftForm,
  type RoadmapItem,
  type WrittenPeriod,
} from '../../shared/model/roadmap';
import type { PlainDate } from '../../shared/model/plainDate';
import type { SchoolYear } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';

/** The words around the table; one row in the file. */
export interface Programme {
  readonly title: string;
  readonly organisation: string | null;
  readonly basis: string | null;
  readonly goal: string | null;
  readonly titlePeriod: WrittenPeriod | null;
  readonly termPeriod: WrittenPeriod | null;
  readonly periodStart: PlainDate | null;
  readonly periodEnd: PlainDate | null;
  readonly firstSchoolYear: SchoolYear;
  /** Name of the Word file; null for the built-in roadmap. */
  readonly sourceName: string | null;
  readonly createdOn: PlainDate;
}

export interface ProgrammeTexts {
  readonly tasks: readonly string[];
  readonly targetGroups: readonly string[];
  readonly expectedResults: readonly string[];
}

/** An item without the ids that the file gives. */
export type NewItem = Pick<RoadmapItem, 'number' | 'stage' | 'activity' | 'outcome' | 'responsible'> & {
  readonly sourceDeadlineText: string;
};
export type NewOccurrence = Omit<Occurrence, 'id' | 'itemId'>;

const periodSchema = v.nullable(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.strictObject({ text: v.string(), firstYear: v.number(), lastYear: v.number() }),
  ),
);

const programmeRow = v.object({
  title: v.string(),
  organisation: v.nullable(v.string()),
  basis: v.nullable(v.string()),
  goal: v.nullable(v.string()),
  title_period: periodSchema,
  term_period: periodSchema,
  period_start: v.nullable(plainDateSchema),
  period_end: v.nullable(plainDateSchema),
  first_school_year: schoolYearSchema,
  source_name: v.nullable(v.string()),
  created_on: plainDateSchema,
});

export function insertProgramme(database: Database, programme: Programme): void {
  database.run(
    `INSERT INTO programme (id, title, organisation, basis, goal, title_period, term_period,
       period_start, period_end, first_school_year, source_name, created_on)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      programme.title,
      programme.organisation,
      programme.basis,
      programme.goal,
      programme.titlePeriod && JSON.stringify(programme.titlePeriod),
      programme.termPeriod && JSON.stringify(programme.termPeriod),
      programme.periodStart,
      programme.periodEnd,
      programme.firstSchoolYear,
      programme.sourceName,
      programme.createdOn,
    ],
  );
}

export function findProgramme(database: Database): Programme | null {
  const row = database.get('SELECT * FROM programme WHERE id = 1', [], programmeRow);
  if (!row) return null;
  return {
    title: row.title,
    organisation: row.organisation,
    basis: row.basis,
    goal: row.goal,
    titlePeriod: row.title_period,
    termPeriod: row.term_period,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    firstSchoolYear: row.first_school_year,
    sourceName: row.source_name,
    createdOn: row.created_on,
  };
}

const sections = { tasks: 'task', targetGroups: 'targetGroup', expectedResults: 'expectedResult' } as const;

export function insertProgrammeTexts(database: Database, texts: ProgrammeTexts): void {
  for (const [key, section] of Object.entries(sections)) {
    texts[key as keyof ProgrammeTexts].forEach((text, position) => {
      database.run('INSERT INTO programme_text (section, position, text) VALUES (?, ?, ?)', [
        section,
        position,
        text,
      ]);
    });
  }
}

export function findProgrammeTexts(database: Database): ProgrammeTexts {
  const list = (section: string) =>
    database
      .all(
        'SELECT text FROM programme_text WHERE section = ? ORDER BY position',
        [section],
        v.object({ text: v.string() }),
      )
      .map((row) => row.text);
  return {
    tasks: list(sections.tasks),
    targetGroups: list(sections.targetGroups),
    expectedResults: list(sections.expectedResults),
  };
}

export function insertForm(database: Database, position: number, form: RoadmapDraftForm): void {
  const { lastId } = database.run('INSERT INTO programme_form (position, title, goal) VALUES (?, ?, ?)', [
    position,
    form.title,
    form.goal,
  ]);
  const insert = (section: 'task' | 'expectedResult', texts: readonly string[]) => {
    texts.forEach((text, index) => {
      database.run('INSERT INTO programme_form_text (form_id, section, position, text) VALUES (?, ?, ?, ?)', [
        lastId,
        section,
        index,
        text,
      ]);
    });
  };
  insert('task', form.tasks);
  insert('expectedResult', form.expectedResults);
}

export function findForms(database: Database): readonly RoadmapDraftForm[] {
  const forms = database.all(
    'SELECT id, title, goal FROM programme_form ORDER BY position',
    [],
    v.object({ id: v.number(), title: v.string(), goal: v.nullable(v.string()) }),
  );
  const texts = database.all(
    'SELECT form_id, section, text FROM programme_form_text ORDER BY form_id, section, position',
    [],
    v.object({ form_id: v.number(), section: v.picklist(['task', 'expectedResult']), text: v.string() }),
  );
  const textsOf = (formId: number, section: 'task' | 'expectedResult') =>
    texts.filter((row) => row.form_id === formId && row.section === section).map((row) => row.text);
  return forms.map(({ id, title, goal }) => ({
    title,
    goal,
    tasks: textsOf(id, 'task'),
    expectedResults: textsOf(id, 'expectedResult'),
  }));
}

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
    [
      itemId,
      occurrence.schoolYear,
      occurrence.deadlineText,
      occurrence.kind,
      occurrence.recurrence,
      occurrence.precision,
      occurrence.status,
      occurrence.actualStart,
      occurrence.actualEnd,
      occurrence.note,
    ],
  );
  insertParts(database, lastId, occurrence.parts);
  return lastId;
}

export function updateOccurrence(database: Database, occurrence: Occurrence): void {
  database.run(
    `UPDATE occurrence SET school_year = ?, deadline_text = ?, kind = ?, recurrence = ?, precision = ?,
       status = ?, actual_start = ?, actual_end = ?, note = ? WHERE id = ?`,
    [
      occurrence.schoolYear,
      occurrence.deadlineText,
      occurrence.kind,
      occurrence.recurrence,
      occurrence.precision,
      occurrence.status,
      occurrence.actualStart,
      occurrence.actualEnd,
      occurrence.note,
      occurrence.id,
    ],
  );
  database.run('DELETE FROM occurrence_part WHERE occurrence_id = ?', [occurrence.id]);
  insertParts(database, occurrence.id, occurrence.parts);
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

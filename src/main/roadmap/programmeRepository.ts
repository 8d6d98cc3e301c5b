// SQL of the words around the roadmap's table: rows in, rows out, no rules.
import * as v from 'valibot';
import { plainDateSchema, schoolYearSchema } from '../../shared/contract/schemas';
import type { PlainDate } from '../../shared/model/plainDate';
import type { WrittenPeriod } from '../../shared/model/roadmap';
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

/** Lays the programme down in place of what the file had. */
export function saveProgramme(database: Database, programme: Programme): void {
  database.run(
    `INSERT OR REPLACE INTO programme (id, title, organisation, basis, goal, title_period, term_period,
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

/** All lists, in place of those that the file had. */
export function saveProgrammeTexts(database: Database, texts: ProgrammeTexts): void {
  database.run('DELETE FROM programme_text');
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

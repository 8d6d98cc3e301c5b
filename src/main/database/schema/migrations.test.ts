import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Database } from '../connection';
import { dump } from '../testing/sampleFile';
import { APPLICATION_ID, migrate, migrations, PROGRAM_VERSION, type Migration } from './migrations';

// Steps of an invented later program, with a table rebuilt while it holds rows.
const laterSteps: readonly Migration[] = [
  { version: 10, apply: (database) => database.script('CREATE TABLE pupil (name TEXT NOT NULL) STRICT') },
  {
    version: 20,
    apply: (database) =>
      database.script(`
        ALTER TABLE pupil RENAME TO old_pupil;
        CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        INSERT INTO pupil (name) SELECT name FROM old_pupil ORDER BY rowid;
        DROP TABLE old_pupil`),
  },
  {
    version: 30,
    apply: (database) => database.script("ALTER TABLE pupil ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
  },
];

const addPupil = (database: Database) => database.run("INSERT INTO pupil (name) VALUES ('Образцова')");
const pragma = (database: Database, name: string) =>
  database.get(`SELECT ${name} AS value FROM pragma_${name}`, [], v.object({ value: v.number() }))?.value;

describe('migrations', () => {
  it('are numbered in tens, upwards', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(PROGRAM_VERSION).toBe(versions.at(-1));
  });

  it('mark a new database as ours, and a second run changes nothing', async () => {
    const database = await Database.open();
    expect(migrate(database)).toEqual({ from: 0, to: PROGRAM_VERSION });
    expect(pragma(database, 'application_id')).toBe(APPLICATION_ID);
    expect(pragma(database, 'user_version')).toBe(PROGRAM_VERSION);
    const before = dump(database);
    expect(migrate(database)).toEqual({ from: PROGRAM_VERSION, to: PROGRAM_VERSION });
    expect(dump(database)).toBe(before);
    database.close();
  });

  it('give the same database fresh as step by step, rows kept', async () => {
    const fresh = await Database.open();
    migrate(fresh, laterSteps);
    addPupil(fresh);

    const grown = await Database.open();
    migrate(grown, laterSteps.slice(0, 1));
    addPupil(grown);
    expect(migrate(grown, laterSteps.slice(0, 2))).toEqual({ from: 10, to: 20 });
    migrate(grown, laterSteps);

    expect(dump(grown)).toBe(dump(fresh));
    fresh.close();
    grown.close();
  });

  it('leave everything as it was when one of them fails', async () => {
    const database = await Database.open();
    migrate(database, laterSteps.slice(0, 1));
    addPupil(database);
    const before = dump(database);
    const failing: Migration = { version: 30, apply: (at) => at.script('CREATE TABLE half (a) STRICT') };
    expect(() => migrate(database, [...laterSteps.slice(0, 2), failing])).toThrow();
    expect(dump(database)).toBe(before);
    expect(pragma(database, 'user_version')).toBe(10);
    database.close();
  });

  it('refuse a newer version', async () => {
    const database = await Database.open();
    migrate(database, laterSteps);
    expect(() => migrate(database, laterSteps.slice(0, 2))).toThrow(/newer/);
    database.close();
  });

  it.each([
    ['another application_id', 'PRAGMA application_id = 7'],
    ['tables but no application_id', 'CREATE TABLE stranger (a INTEGER) STRICT'],
  ])('refuse a database with %s', async (_, sql) => {
    const database = await Database.open();
    database.script(sql);
    expect(() => migrate(database)).toThrow(/not a database of this program/);
    database.close();
  });
});

describe('the first release', () => {
  const item = "INSERT INTO roadmap_item VALUES (1, 0, '1', NULL, 'Анкетирование', 'октябрь', 'База')";
  const occurrence = (status: string, actualEnd: string | null, actualStart: string | null = null) =>
    [
      `INSERT INTO occurrence (item_id, school_year, deadline_text, kind, precision, status, actual_start, actual_end, note)
     VALUES (1, 2021, '', 'open', 'year', ?, ?, ?, '')`,
      [status, actualStart, actualEnd] as const,
    ] as const;

  it.each([
    ['a day that does not exist', ...occurrence('done', '2022-02-30')],
    ['a day in another form', ...occurrence('done', '1.09.2021')],
    ['a day with a time', ...occurrence('notStarted', null, '2021-09-01 10:00')],
    ['a done activity without its day', ...occurrence('done', null)],
    ['a day of doing without «done»', ...occurrence('inProgress', '2022-02-28')],
    ['a status that is none', ...occurrence('overdue', null)],
  ])('refuses %s', async (_, sql, params) => {
    const database = await Database.open();
    migrate(database);
    database.run(item);
    expect(() => database.run(sql, params)).toThrow(/CHECK/);
    database.run(...occurrence('done', '2022-02-28'));
    database.close();
  });

  it('removes what belongs to a removed row', async () => {
    const database = await Database.open();
    migrate(database);
    database.run(item);
    const { lastId } = database.run(...occurrence('done', '2022-02-28'));
    database.run(
      "INSERT INTO occurrence_part (occurrence_id, position, start, end) VALUES (?, 0, NULL, '2021-09-30')",
      [lastId],
    );
    expect(() =>
      database.run(
        "INSERT INTO occurrence_part (occurrence_id, position, start, end) VALUES (?, 1, '2021-09-30', '2021-09-01')",
        [lastId],
      ),
    ).toThrow(/CHECK/);
    database.run('DELETE FROM roadmap_item');
    const left = 'SELECT (SELECT count(*) FROM occurrence) + (SELECT count(*) FROM occurrence_part) AS n';
    expect(database.get(left, [], v.object({ n: v.number() }))).toEqual({ n: 0 });
    database.close();
  });
});

describe('the register of papers', () => {
  const paper = (given: Readonly<Record<string, string | null>>) => {
    const row = {
      kind: 'order-free',
      title: '',
      about: '[]',
      series: 'core',
      number: '5-ОД',
      date: '2021-10-05',
      status: 'draft',
      typed: '{}',
      cancelled_words: '',
      ...given,
    };
    const columns = Object.keys(row);
    const places = columns.map(() => '?').join(', ');
    return [`INSERT INTO paper (${columns.join(', ')}) VALUES (${places})`, Object.values(row)] as const;
  };

  it.each([
    ['values that are no JSON', paper({ typed: '{' })],
    ['a signed paper without a day', paper({ status: 'signed', date: null })],
    ['a signed order without a number', paper({ status: 'signed', number: '' })],
    ['a cancelled paper without the day of it', paper({ status: 'cancelled' })],
    ['a day of cancelling without «cancelled»', paper({ cancelled_on: '2021-10-06' })],
    ['a series that is none', paper({ series: 'other' })],
    ['a day that does not exist', paper({ date: '2021-02-30' })],
  ])('refuses %s', async (_, [sql, params]) => {
    const database = await Database.open();
    migrate(database);
    expect(() => database.run(sql, params)).toThrow(/CHECK/);
    database.run(...paper({ status: 'signed' }));
    database.close();
  });
});

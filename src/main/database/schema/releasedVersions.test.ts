// Files of every released version, as schools have them: each opens, keeps its rows, and becomes a file of today.
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { plainDate } from '../../../shared/model/plainDate';
import { listPapers } from '../../papers/papers';
import { viewRoadmap } from '../../roadmap/viewRoadmap';
import { schoolDetails } from '../../school/details';
import { Database } from '../connection';
import { openSchoolFile } from '../schoolFile';
import { dump, valueOf } from '../testing/sampleFile';
import { temporaryFolder } from '../testing/temporaryFolder';
import { migrate, migrations, PROGRAM_VERSION } from './migrations';

const OLDER_COPY = 'Наставничество (до обновления, версия 10).nastavnik';
const FIXTURES = join(import.meta.dirname, 'fixtures');

async function copyOf(version: number): Promise<string> {
  const path = join(await temporaryFolder(), 'Наставничество.nastavnik');
  await copyFile(join(FIXTURES, `version-${String(version).padStart(4, '0')}.nastavnik`), path);
  return path;
}

const count = (database: Database, table: 'roadmap_item' | 'occurrence' | 'programme_form' | 'paper_form') =>
  database.get(`SELECT count(*) AS n FROM ${table}`, [], v.object({ n: v.number() }))?.n;

describe('a file of version 10', () => {
  it('opens with everything it held, and the new areas are empty', async () => {
    const file = valueOf(await openSchoolFile(await copyOf(10)));
    const { database } = file;
    expect(
      database.get(
        'SELECT user_version AS value FROM pragma_user_version',
        [],
        v.object({ value: v.number() }),
      ),
    ).toEqual({
      value: PROGRAM_VERSION,
    });
    expect(count(database, 'roadmap_item')).toBe(10);
    expect(count(database, 'occurrence')).toBe(10);
    expect(count(database, 'programme_form')).toBe(1);
    expect(count(database, 'paper_form')).toBe(1);
    expect(schoolDetails(database)).toMatchObject({
      directorName: 'Образцова Нина Петровна',
      inn: '',
      keepsPassports: false,
    });
    expect(viewRoadmap(database).ok && listPapers(database, plainDate(2026, 1, 1)).ok).toBe(true);
    await file.close();
  });

  it('is saved as a file of today, which opens again as it was', async () => {
    const path = await copyOf(10);
    const file = valueOf(await openSchoolFile(path));
    file.database.run("UPDATE school SET inn = '0000000000'");
    const before = dump(file.database);
    valueOf(await file.save());
    await file.close();
    const again = valueOf(await openSchoolFile(path));
    expect(dump(again.database)).toBe(before);
    await again.close();
  });

  it('stays beside the new one, byte for byte, when it is first written over', async () => {
    const path = await copyOf(10);
    const before = await readFile(path);
    const beside = () => readdir(dirname(path));
    const file = valueOf(await openSchoolFile(path));
    expect(await beside()).not.toContain(OLDER_COPY);
    valueOf(await file.save());
    valueOf(await file.save());
    await file.close();
    expect(await readFile(join(dirname(path), OLDER_COPY))).toEqual(before);
    const again = valueOf(await openSchoolFile(path));
    valueOf(await again.save());
    await again.close();
    expect((await beside()).filter((name) => name.includes('до обновления'))).toEqual([OLDER_COPY]);
  });

  it('has the tables of a new file', async () => {
    const schema = (database: Database) =>
      database.all(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
        [],
        v.object({ name: v.string(), sql: v.nullable(v.string()) }),
      );
    const file = valueOf(await openSchoolFile(await copyOf(10)));
    const fresh = await Database.open();
    migrate(fresh);
    expect(schema(file.database)).toEqual(schema(fresh));
    await file.close();
  });
});

it('every released version but the present one has its stored file', async () => {
  const released = migrations.map(({ version }) => version).filter((version) => version < PROGRAM_VERSION);
  const names = released.map((version) => `version-${String(version).padStart(4, '0')}.nastavnik`);
  expect((await readdir(FIXTURES)).sort()).toEqual(names);
});

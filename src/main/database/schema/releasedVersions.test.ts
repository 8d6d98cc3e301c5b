// Files of every released version, as schools have them: each opens, keeps its rows, and becomes a file of today.
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { plainDate } from '../../../shared/model/plainDate';
import { listPairs } from '../../pairs/pairs';
import { listOrders } from '../../pairs/orders';
import { nextNumber } from '../../papers/numbering';
import { previewPaper } from '../../papers/preview';
import { listPapers } from '../../papers/records';
import { getPaper } from '../../papers/register';
import { viewRoadmap } from '../../roadmap/viewRoadmap';
import { schoolDetails } from '../../school/details';
import { Database } from '../connection';
import { openSchoolFile } from '../schoolFile';
import { dump, valueOf } from '../testing/sampleFile';
import { temporaryFolder } from '../testing/temporaryFolder';
import { migrate, migrations, PROGRAM_VERSION } from './migrations';

const VERSIONS = [10, 20];
const TODAY = plainDate(2021, 11, 8);
const FIXTURES = join(import.meta.dirname, 'fixtures');

async function copyOf(version: number): Promise<string> {
  const path = join(await temporaryFolder(), 'Наставничество.nastavnik');
  await copyFile(join(FIXTURES, `version-${String(version).padStart(4, '0')}.nastavnik`), path);
  return path;
}

const count = (database: Database, table: 'roadmap_item' | 'occurrence' | 'programme_form' | 'paper') =>
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
    expect(count(database, 'paper')).toBe(1);
    expect(schoolDetails(database)).toMatchObject({
      directorName: 'Образцова Нина Петровна',
      inn: '',
      keepsPassports: false,
    });
    expect(viewRoadmap(database).ok).toBe(true);
    await file.close();
  });
});

describe('a file of version 20', () => {
  it('opens with its orders in the register', async () => {
    const file = valueOf(await openSchoolFile(await copyOf(20)));
    const { database } = file;
    const [pairs, introduction, ...others] = listPapers(database, TODAY);
    expect(others).toEqual([]);
    expect(pairs).toMatchObject({
      kind: 'order-pairs',
      series: 'core',
      number: '52-ОД',
      date: '2021-10-28',
      status: 'signed',
    });
    expect(introduction).toMatchObject({
      kind: 'order-introduction',
      title: 'О внедрении целевой модели наставничества',
      number: '45-ОД',
      date: '2021-10-05',
      status: 'draft',
    });
    expect(nextNumber(database, { series: 'core', date: TODAY }).number).toBe('53-ОД');
    // What was typed is in the form, and the paper says it.
    const { draft } = valueOf(getPaper(database, introduction?.id ?? 0, TODAY));
    expect(draft.values).toMatchObject({
      formTitles: ['учитель – учитель'],
      curatorAccusative: 'заместителя директора Примерову Анну Сергеевну',
      acquaintBy: '2021-10-15',
    });
    const preview = valueOf(await previewPaper(database, draft, TODAY));
    expect(preview.missing).toEqual([]);
    const printed = preview.pages.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    expect(printed).toContain('Примерову');
    await file.close();
  });

  it('keeps its order on pairs with the pairs it approved', async () => {
    const file = valueOf(await openSchoolFile(await copyOf(20)));
    const [order, ...others] = valueOf(listOrders(file.database, TODAY));
    expect(others).toEqual([]);
    expect(order).toMatchObject({ kind: 'approval', number: '52-ОД', date: '2021-10-28', signed: true });
    const pairs = valueOf(listPairs(file.database, TODAY));
    expect(pairs.filter(({ approval }) => approval?.id === order?.id).map(({ id }) => id)).toEqual(
      [...(order?.pairIds ?? [])].sort((one, other) => one - other),
    );
    expect(order?.pairIds.length).toBeGreaterThan(3);
    await file.close();
  });
});

describe.each(VERSIONS)('a file of version %i', (version) => {
  const olderCopy = `Наставничество (до обновления, версия ${version}).nastavnik`;

  it('is saved as a file of today, which opens again as it was', async () => {
    const path = await copyOf(version);
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
    const path = await copyOf(version);
    const before = await readFile(path);
    const beside = () => readdir(dirname(path));
    const file = valueOf(await openSchoolFile(path));
    expect(await beside()).not.toContain(olderCopy);
    valueOf(await file.save());
    valueOf(await file.save());
    await file.close();
    expect(await readFile(join(dirname(path), olderCopy))).toEqual(before);
    const again = valueOf(await openSchoolFile(path));
    valueOf(await again.save());
    await again.close();
    expect((await beside()).filter((name) => name.includes('до обновления'))).toEqual([olderCopy]);
  });

  it('has the tables of a new file', async () => {
    const schema = (database: Database) =>
      database.all(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
        [],
        v.object({ name: v.string(), sql: v.nullable(v.string()) }),
      );
    const file = valueOf(await openSchoolFile(await copyOf(version)));
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

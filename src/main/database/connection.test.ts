import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fail, ok } from '../../shared/model/result';
import { Database, sqlBoolean } from './connection';

const pupilRow = v.object({ id: v.number(), name: v.string() });
let database: Database;

beforeEach(async () => {
  database = await Database.open();
  database.script(`
    CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT NOT NULL, secret TEXT) STRICT;
    CREATE TABLE meeting (id INTEGER PRIMARY KEY, pupil_id INTEGER NOT NULL REFERENCES pupil (id)) STRICT;
  `);
});
afterEach(() => database.close());

const add = (name: string) => database.run('INSERT INTO pupil (name) VALUES (?)', [name]);
const names = () =>
  database.all('SELECT id, name FROM pupil ORDER BY id', [], pupilRow).map((row) => row.name);
const count = (sql: string) => database.get(sql, [], v.object({ n: v.number() }))?.n;

describe('rows', () => {
  it('come back through their schema, by place and by name', () => {
    expect(add('Образцова')).toEqual({ changes: 1, lastId: 1 });
    expect(add('Примеров')).toEqual({ changes: 1, lastId: 2 });
    expect(database.get('SELECT * FROM pupil WHERE id = ?', [2], pupilRow)).toEqual({
      id: 2,
      name: 'Примеров',
    });
    expect(
      database.all('SELECT * FROM pupil WHERE name = :name', { ':name': 'Образцова' }, pupilRow),
    ).toHaveLength(1);
    expect(database.get('SELECT * FROM pupil WHERE id = ?', [9], pupilRow)).toBeUndefined();
    expect(database.run('UPDATE pupil SET secret = name', []).changes).toBe(2);
  });

  it('read 0 and 1 as booleans where the schema says so, and nothing else', () => {
    const flag = (value: number) => database.get('SELECT ? AS flag', [value], v.object({ flag: sqlBoolean }));
    expect([flag(0), flag(1)]).toEqual([{ flag: false }, { flag: true }]);
    expect(() => flag(2)).toThrow(/flag/);
  });

  it('that do not fit throw with the column, never with the value', () => {
    database.run('INSERT INTO pupil (name, secret) VALUES (?, ?)', ['Образцова', 'тайна']);
    const wrong = v.object({ name: v.string(), secret: v.number() });
    const read = () => database.all('SELECT * FROM pupil', [], wrong);
    expect(read).toThrow(/does not fit its schema in secret/);
    expect(read).not.toThrow(/тайна/);
    // The statement is usable again afterwards.
    expect(names()).toEqual(['Образцова']);
  });

  it('keep SQLite strict: types, foreign keys, no functions hidden in a foreign schema', () => {
    expect(() => database.run('INSERT INTO pupil (name) VALUES (?)', [null])).toThrow(/NOT NULL/);
    expect(() => database.run("INSERT INTO meeting (pupil_id) VALUES ('первый')")).toThrow(/INTEGER/);
    expect(() => database.run('INSERT INTO meeting (pupil_id) VALUES (7)')).toThrow(/FOREIGN KEY/);
    expect(count('SELECT trusted_schema AS n FROM pragma_trusted_schema')).toBe(0);
  });

  it('leave no trace in the file once deleted', () => {
    add('Неповторимова');
    const holdsName = () => Buffer.from(database.export()).includes('Неповторимова');
    expect(holdsName()).toBe(true);
    database.run('DELETE FROM pupil');
    expect(holdsName()).toBe(false);
  });
});

describe('a transaction', () => {
  it('keeps all or, on a throw, nothing', () => {
    expect(database.transaction(() => add('Первая').lastId)).toBe(1);
    const failing = () =>
      database.transaction(() => {
        add('Вторая');
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(names()).toEqual(['Первая']);
  });

  it('rolls back when the use case refuses, and hands the refusal on', () => {
    const refusal = fail('range-backwards', { start: '2021-10-31', end: '2021-10-01' });
    const refused = database.transaction(() => {
      add('Лишняя');
      return refusal;
    });
    expect(refused).toBe(refusal);
    expect(names()).toEqual([]);
    database.transaction(() => ok(add('Нужная')));
    expect(names()).toEqual(['Нужная']);
  });

  it('nests: an inner one undoes only itself', () => {
    database.transaction(() => {
      add('Внешняя');
      expect(() =>
        database.transaction(() => {
          add('Внутренняя');
          throw new Error('inner');
        }),
      ).toThrow('inner');
      database.transaction(() => add('Соседняя'));
    });
    expect(names()).toEqual(['Внешняя', 'Соседняя']);
  });

  it('refuses a promise and undoes what was done before it', () => {
    expect(() => database.transaction(() => Promise.resolve(add('Поздняя')))).toThrow(TypeError);
    expect(names()).toEqual([]);
  });

  it('that fails on commit is rolled back and leaves the connection usable', () => {
    database.script('PRAGMA defer_foreign_keys = ON');
    const failing = () =>
      database.transaction(() => {
        database.script('PRAGMA defer_foreign_keys = ON');
        database.run('INSERT INTO meeting (pupil_id) VALUES (7)');
      });
    expect(failing).toThrow(/FOREIGN KEY/);
    expect(count('SELECT count(*) AS n FROM meeting')).toBe(0);
    database.transaction(() => add('Следующая'));
    expect(names()).toEqual(['Следующая']);
  });
});

describe('export', () => {
  it('throws inside a transaction and leaves the transaction whole', () => {
    database.transaction(() => {
      add('Первая');
      expect(() => database.export()).toThrow(/inside a transaction/);
      add('Вторая');
    });
    expect(names()).toEqual(['Первая', 'Вторая']);
  });

  it('keeps foreign keys on, statements alive, and opens again with the same rows', async () => {
    add('Образцова');
    const bytes = database.export();
    expect(() => database.run('INSERT INTO meeting (pupil_id) VALUES (7)')).toThrow(/FOREIGN KEY/);
    expect(names()).toEqual(['Образцова']);
    const copy = await Database.open(bytes);
    expect(copy.all('SELECT * FROM pupil', [], pupilRow)).toEqual([{ id: 1, name: 'Образцова' }]);
    copy.close();
  });
});

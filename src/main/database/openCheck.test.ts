import { copyFile, mkdir, readFile, symlink, lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskFileSystem } from './fileSystem';
import { readCheckedFile } from './openCheck';
import { APPLICATION_ID, PROGRAM_VERSION } from './schema/migrations';
import { openSchoolFile } from './schoolFile';
import { sealFile } from './seal';
import { createSample, dump, mark, marksOf, namesBeside, SAMPLE_NOTE, valueOf } from './testing/sampleFile';
import { sqlite3 } from './testing/sqlite3';
import { temporaryFolder } from './testing/temporaryFolder';

const NAME = 'Школа.nastavnik';
const PAGE_BYTES = 4096;

async function samplePath(): Promise<string> {
  const path = join(await temporaryFolder(), NAME);
  await createSample(path);
  return path;
}

type Damage = (bytes: Buffer) => Buffer;

/** The program sealed these bytes itself: only what comes after the seal's check can find the fault. */
const resealed =
  (damage: Damage): Damage =>
  (bytes) => {
    const damaged = damage(bytes);
    sealFile(damaged);
    return damaged;
  };
const edited =
  (edit: (bytes: Buffer) => void): Damage =>
  (bytes) => {
    edit(bytes);
    return bytes;
  };
/** Both bytes of a Cyrillic letter stay text: no check of SQLite can see it. */
const flipBitInText = edited((bytes) => {
  const at = bytes.indexOf(SAMPLE_NOTE);
  bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 1;
});

describe('a damaged file is refused, each damage with its own code', () => {
  it.each<[string, string, Damage]>([
    ['0 bytes', 'file-empty', () => Buffer.alloc(0)],
    ['the last 100 bytes missing', 'file-torn', (bytes) => bytes.subarray(0, -100)],
    ['the last page missing', 'file-torn', (bytes) => bytes.subarray(0, -PAGE_BYTES)],
    ['half of it', 'file-torn', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['its first 50 bytes', 'file-torn', (bytes) => bytes.subarray(0, 50)],
    ['5 KB of garbage appended', 'file-torn', (bytes) => Buffer.concat([bytes, Buffer.alloc(5120, 'мусор')])],
    ['a flipped bit inside a text', 'file-corrupt', flipBitInText],
    ['a page of zeros', 'file-corrupt', edited((bytes) => bytes.fill(0, PAGE_BYTES * 3, PAGE_BYTES * 4))],
    ['a tail of zeros', 'file-corrupt', edited((bytes) => bytes.fill(0, bytes.length - PAGE_BYTES * 2))],
    ['nothing but zeros', 'file-corrupt', (bytes) => Buffer.alloc(bytes.length)],
    [
      'the seal wiped',
      'file-corrupt',
      edited((bytes) => bytes.fill(0, bytes.indexOf('nastavnik-seal'), bytes.indexOf('nastavnik-seal') + 8)),
    ],
    ['a version that never was', 'file-corrupt', resealed(edited((bytes) => bytes.writeUInt32BE(3, 60)))],
    [
      'a broken page, sealed',
      'file-corrupt',
      resealed(edited((bytes) => bytes.fill(0xee, PAGE_BYTES * 6, PAGE_BYTES * 7))),
    ],
    ['a letter in Word', 'file-foreign', () => Buffer.from('PK\x03\x04 not a database')],
    ["another program's database", 'file-foreign', edited((bytes) => bytes.writeUInt32BE(7, 68))],
    [
      'a newer version',
      'file-too-new',
      resealed(edited((bytes) => bytes.writeUInt32BE(PROGRAM_VERSION + 10, 60))),
    ],
  ])('%s → %s', async (_, code, damage) => {
    const path = await samplePath();
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);

    const opened = await openSchoolFile(path);
    expect(opened).toMatchObject({ ok: false, error: { code, params: { name: NAME } } });
    expect(damaged.equals(await readFile(path))).toBe(true);
    expect(await namesBeside(path)).toEqual([NAME]);
  });

  it('an orphaned row, sealed → file-corrupt', async () => {
    const path = await samplePath();
    sqlite3(path, 'PRAGMA foreign_keys = OFF; DELETE FROM roadmap_item WHERE id = 1');
    const bytes = await readFile(path);
    sealFile(bytes);
    await writeFile(path, bytes);
    expect(await openSchoolFile(path)).toMatchObject({ error: { code: 'file-corrupt' } });
  });

  it('tells how much is missing and which version is needed', async () => {
    const path = await samplePath();
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, -100));
    expect(await openSchoolFile(path)).toMatchObject({
      error: { params: { expectedBytes: whole.length, actualBytes: whole.length - 100 } },
    });
    await writeFile(path, resealed(edited((bytes) => bytes.writeUInt32BE(990, 60)))(whole));
    expect(await openSchoolFile(path)).toMatchObject({
      error: { params: { fileVersion: 990, programVersion: PROGRAM_VERSION } },
    });
  });

  it('a missing file, a missing folder, a folder', async () => {
    const folder = await temporaryFolder();
    const missing = { ok: false, error: { code: 'file-missing', params: { name: NAME } } };
    expect(await openSchoolFile(join(folder, NAME))).toEqual(missing);
    expect(await openSchoolFile(join(folder, 'нет такой', NAME))).toEqual(missing);
    await mkdir(join(folder, NAME));
    expect(await openSchoolFile(join(folder, NAME))).toMatchObject({ error: { code: 'file-foreign' } });
    expect(await namesBeside(join(folder, NAME))).toEqual([NAME]);
  });

  it('any single flipped bit is refused, or harmless to every row', async () => {
    const path = await samplePath();
    const damagedPath = join(await temporaryFolder(), NAME);
    const sound = valueOf(await readCheckedFile(diskFileSystem, path));
    const before = dump(sound.database);
    sound.database.close();
    const whole = await readFile(path);

    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        await writeFile(damagedPath, damaged);
        const checked = await readCheckedFile(diskFileSystem, damagedPath);
        if (!checked.ok) return;
        expect(checked.value.editedElsewhere).toBe(true);
        expect(dump(checked.value.database)).toBe(before);
        checked.value.database.close();
      }),
      // The header, where a flip may mislead, is tried more often than chance would.
      { numRuns: 300, examples: Array.from({ length: 100 }, (_, at): [number, number] => [at, at % 8]) },
    );
  });
});

describe('the sqlite3 program', () => {
  it('opens the file, knows whose it is and finds it whole', async () => {
    const path = await samplePath();
    expect(sqlite3(path, 'PRAGMA application_id; PRAGMA user_version; PRAGMA integrity_check')).toBe(
      `${APPLICATION_ID}\n${PROGRAM_VERSION}\nok`,
    );
    expect(sqlite3(path, 'SELECT note FROM occurrence')).toBe(SAMPLE_NOTE);
    // Reading has left the seal whole.
    const opened = valueOf(await openSchoolFile(path));
    expect(opened.editedElsewhere).toBe(false);
    await opened.close();
  });

  it.each([
    ['an edit', "UPDATE roadmap_item SET activity = 'Опрос' WHERE id = 2"],
    [
      'an edit in WAL mode',
      "PRAGMA journal_mode = WAL; UPDATE roadmap_item SET activity = 'Опрос' WHERE id = 2",
    ],
    ['an edit and VACUUM', "UPDATE roadmap_item SET activity = 'Опрос' WHERE id = 2; VACUUM"],
  ])('%s is taken as such, and the next save seals the file anew', async (_, sql) => {
    const path = await samplePath();
    sqlite3(path, sql);
    const opened = valueOf(await openSchoolFile(path));
    expect(opened.editedElsewhere).toBe(true);
    expect(dump(opened.database)).toContain('Опрос');
    mark(opened, 'после');
    valueOf(await opened.save());
    await opened.close();

    const again = valueOf(await openSchoolFile(path));
    expect(again.editedElsewhere).toBe(false);
    expect(marksOf(again)).toEqual(['после']);
    await again.close();
  });

  it.each(['-journal', '-wal'])('keeps us out while it has a change under way (%s)', async (suffix) => {
    const path = await samplePath();
    await writeFile(path + suffix, 'unfinished');
    expect(await openSchoolFile(path)).toEqual({
      ok: false,
      error: { code: 'file-busy', params: { name: NAME } },
    });
    await writeFile(path + suffix, '');
    await valueOf(await openSchoolFile(path)).close();
  });

  it('is not believed when it left the data unsound', async () => {
    const path = await samplePath();
    sqlite3(path, "PRAGMA ignore_check_constraints = ON; UPDATE occurrence SET status = 'when'");
    expect(await openSchoolFile(path)).toMatchObject({ error: { code: 'file-corrupt' } });
  });
});

it('a file behind a symbolic link is opened and saved where it is', async () => {
  const path = await samplePath();
  const link = join(await temporaryFolder(), 'Ярлык.nastavnik');
  await symlink(path, link);
  const opened = valueOf(await openSchoolFile(link));
  expect(opened.path).toBe(path);
  mark(opened, 'через ярлык');
  valueOf(await opened.save());
  await opened.close();
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(sqlite3(path, 'SELECT key FROM accepted_warning')).toBe('через ярлык');
});

it('a copy carries its seal with it', async () => {
  const path = await samplePath();
  const copy = join(await temporaryFolder(), 'Копия.nastavnik');
  await copyFile(path, copy);
  expect((await readFile(copy)).equals(await readFile(path))).toBe(true);
  const whole = valueOf(await openSchoolFile(copy));
  await whole.close();
  await writeFile(copy, flipBitInText(await readFile(copy)));
  expect(await openSchoolFile(copy)).toMatchObject({ error: { code: 'file-corrupt' } });
});

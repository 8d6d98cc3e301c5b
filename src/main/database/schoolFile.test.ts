import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskFileSystem, type FileSystem } from './fileSystem';
import { createSchoolFile, openSchoolFile } from './schoolFile';
import { createSample, fillSample, mark, marksOf, namesBeside, valueOf } from './testing/sampleFile';
import { sqlite3 } from './testing/sqlite3';
import { temporaryFolder } from './testing/temporaryFolder';

const NAME = 'Школа.nastavnik';

async function samplePath(): Promise<string> {
  const path = join(await temporaryFolder(), NAME);
  await createSample(path);
  return path;
}

/** What the disk holds, by another program's reading. */
const marksOnDisk = (path: string) =>
  sqlite3(path, 'SELECT key FROM accepted_warning ORDER BY rowid').split('\n').filter(Boolean);

describe('a new file', () => {
  it('is on the disk with its first data, locked, and can be saved at once', async () => {
    const path = join(await temporaryFolder(), NAME);
    const file = valueOf(await createSchoolFile(path, fillSample));
    expect(sqlite3(path, 'SELECT count(*) FROM roadmap_item')).toBe('2');
    expect(file).toMatchObject({
      name: NAME,
      path,
      folder: join(path, '..'),
      readOnly: false,
      editedElsewhere: false,
    });
    mark(file, 'первая');
    const saved = valueOf(await file.save());
    expect(saved.sizeBytes).toBe((await stat(path)).size);
    expect(Math.abs(Date.parse(saved.at) - Date.now())).toBeLessThan(10_000);
    expect(marksOnDisk(path)).toEqual(['первая']);
    await file.close();
    await file.close();
    expect(await namesBeside(path)).toEqual([NAME]);
  });

  it('never takes the place of another', async () => {
    const path = join(await temporaryFolder(), NAME);
    await writeFile(path, 'чужой труд');
    expect(await createSchoolFile(path)).toEqual({
      ok: false,
      error: { code: 'file-exists', params: { name: NAME } },
    });
    expect(await readFile(path, 'utf8')).toBe('чужой труд');
    expect(await namesBeside(path)).toEqual([NAME]);
  });

  it('is not made when its first data fail', async () => {
    const path = join(await temporaryFolder(), NAME);
    const failing = createSchoolFile(path, () => {
      throw new Error('bug');
    });
    await expect(failing).rejects.toThrow('bug');
    expect(await namesBeside(path)).toEqual([]);
  });

  it('needs its folder', async () => {
    const path = join(await temporaryFolder(), 'нет такой', NAME);
    expect(await createSchoolFile(path)).toMatchObject({
      error: { code: 'folder-missing', params: { name: 'нет такой' } },
    });
  });
});

describe('saving', () => {
  it('keeps the permission bits of the file', async () => {
    const path = await samplePath();
    await chmod(path, 0o640);
    const file = valueOf(await openSchoolFile(path));
    valueOf(await file.save());
    await file.close();
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('shares one next save among the calls made during a save, and misses no change', async () => {
    const path = await samplePath();
    let renames = 0;
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      rename: async (from, to) => {
        renames += 1;
        await diskFileSystem.rename(from, to);
      },
    };
    const file = valueOf(await openSchoolFile(path, { fileSystem }));
    mark(file, '0');
    const saves = [file.save()];
    for (let count = 1; count <= 50; count += 1) {
      mark(file, String(count));
      saves.push(file.save());
    }
    const results = await Promise.all(saves);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(renames).toBe(2);
    expect(marksOnDisk(path)).toHaveLength(51);

    // Changes between two saves far apart too.
    for (let count = 51; count <= 60; count += 1) {
      mark(file, String(count));
      valueOf(await file.save());
      expect(marksOnDisk(path)).toHaveLength(count + 1);
    }
    await file.close();
  });

  it('is waited for by close', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    mark(file, 'первая');
    const first = file.save();
    mark(file, 'вторая');
    const second = file.save();
    await file.close();
    expect([(await first).ok, (await second).ok]).toEqual([true, true]);
    expect(marksOnDisk(path)).toEqual(['первая', 'вторая']);
  });

  it('works again after a refusal, with everything done meanwhile', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    const elsewhere = `${file.folder}-унесено`;
    await rename(file.folder, elsewhere);
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    mark(file, 'без папки');
    expect(await file.save()).toMatchObject({ error: { code: 'folder-missing' } });
    await rename(elsewhere, file.folder);
    mark(file, 'снова с папкой');
    valueOf(await file.save());
    expect(marksOnDisk(path)).toEqual(['без папки', 'снова с папкой']);
    await file.close();
  });

  it('a copy under another name holds the unsaved changes too, and takes nobody else’s name', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    mark(file, 'несохранённая');
    const copy = join(await temporaryFolder(), 'Копия.nastavnik');
    valueOf(await file.copyTo(copy));
    expect(marksOnDisk(copy)).toEqual(['несохранённая']);
    expect(marksOnDisk(path)).toEqual([]);
    expect(await file.copyTo(copy)).toMatchObject({ error: { code: 'file-exists' } });
    await file.close();
    await valueOf(await openSchoolFile(copy)).close();
  });
});

describe('a file changed by another program while it is open', () => {
  it('is not overwritten', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    sqlite3(path, "INSERT INTO accepted_warning VALUES ('чужая')");
    const changed = await readFile(path);
    mark(file, 'своя');
    const refused = { ok: false, error: { code: 'file-changed-outside', params: { name: NAME } } };
    expect(await file.save()).toEqual(refused);
    expect(await file.save()).toEqual(refused);
    expect(changed.equals(await readFile(path))).toBe(true);
    await file.close();
  });

  it('is not overwritten when the other kept its size and its time', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    valueOf(await file.save());
    const { mtime, size } = await stat(path);
    const other = await readFile(path);
    other[size - 1] = (other[size - 1] ?? 0) ^ 1;
    await writeFile(path, other);
    await utimes(path, mtime, new Date(mtime.getTime() + 1));
    expect(await file.save()).toMatchObject({ error: { code: 'file-changed-outside' } });
    await file.close();
  });

  it('is saved when only its time moved, or when it was deleted', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    await utimes(path, new Date(), new Date(0));
    mark(file, 'первая');
    valueOf(await file.save());
    await rm(path);
    mark(file, 'вторая');
    valueOf(await file.save());
    expect(marksOnDisk(path)).toEqual(['первая', 'вторая']);
    await file.close();
  });
});

describe('a file that may not be written', () => {
  const refused = { ok: false, error: { code: 'file-read-only', params: { name: NAME } } };

  it('opens read-only, says why, and is not saved', async () => {
    const path = await samplePath();
    await chmod(path, 0o444);
    const file = valueOf(await openSchoolFile(path));
    expect([file.readOnly, file.readOnlyReason]).toEqual([true, 'file']);
    const before = await readFile(path);
    mark(file, 'только в памяти');
    expect(marksOf(file)).toEqual(['только в памяти']);
    expect(await file.save()).toEqual(refused);
    expect(before.equals(await readFile(path))).toBe(true);
    expect(await namesBeside(path)).toEqual([NAME]);
    await file.close();
  });

  it('so too when the folder is protected, for a new file as well', async () => {
    const path = await samplePath();
    const folder = join(path, '..');
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));
    const file = valueOf(await openSchoolFile(path));
    expect(file.readOnlyReason).toBe('folder');
    expect(await file.save()).toEqual(refused);
    await file.close();
    expect(await createSchoolFile(join(folder, 'Новая.nastavnik'))).toMatchObject({
      error: { code: 'file-read-only' },
    });
    expect(await namesBeside(path)).toEqual([NAME]);
  });

  it('so too when it becomes so while open, and saving works once it may be written again', async () => {
    const path = await samplePath();
    const file = valueOf(await openSchoolFile(path));
    await chmod(path, 0o444);
    mark(file, 'дождалась');
    expect(await file.save()).toEqual(refused);
    await chmod(path, 0o644);
    valueOf(await file.save());
    expect(marksOnDisk(path)).toEqual(['дождалась']);
    await file.close();
  });

  it('so too when the folder hides that it is protected until one tries', async () => {
    const path = await samplePath();
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      open: (target, flags) =>
        flags === 'wx'
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
          : diskFileSystem.open(target, flags),
    };
    const file = valueOf(await openSchoolFile(path, { fileSystem }));
    expect(file.readOnlyReason).toBe('folder');
    await file.close();
  });
});

/** A small file system in memory; null where this user may not mount one. */
async function mountTmpfs(size: string): Promise<string | null> {
  const folder = join(await temporaryFolder(), 'диск');
  await mkdir(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

describe('a real small disk (needs the right to mount; the injected faults run everywhere)', () => {
  it('that is full refuses the save, keeps the old file and takes the next one when there is room', async (context) => {
    const disk = await mountTmpfs('3m');
    if (!disk) return context.skip('mounting is not permitted here');
    const path = join(disk, NAME);
    const file = valueOf(await createSchoolFile(path, fillSample));
    const ballast = join(disk, 'фильм.mp4');
    await writeFile(ballast, Buffer.alloc(2_600_000));
    const before = await readFile(path);

    mark(file, 'ж'.repeat(200_000));
    expect(await file.save()).toEqual({ ok: false, error: { code: 'disk-full', params: { name: NAME } } });
    expect(before.equals(await readFile(path))).toBe(true);
    expect(await namesBeside(path)).toEqual([`.${NAME}.lock`, NAME, 'фильм.mp4'].sort());

    await rm(ballast);
    valueOf(await file.save());
    expect(marksOnDisk(path)[0]).toHaveLength(200_000);
    await file.close();
  });

  it('that becomes write-protected refuses the save and opens read-only', async (context) => {
    const disk = await mountTmpfs('2m');
    if (!disk) return context.skip('mounting is not permitted here');
    const path = join(disk, NAME);
    const file = valueOf(await createSchoolFile(path, fillSample));
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    mark(file, 'поздно');
    expect(await file.save()).toMatchObject({ error: { code: 'file-read-only' } });
    await file.close();
    const again = valueOf(await openSchoolFile(path));
    expect(again.readOnly).toBe(true);
    expect(marksOf(again)).toEqual([]);
    await again.close();
  });
});

// What a failing disk does at every call of a save, an opening and a creation: all of before or all of after.
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockPathOf } from './lock';
import { createSchoolFile, openSchoolFile, type SchoolFile } from './schoolFile';
import { createSample, fillSample, mark, marksOf, namesBeside, valueOf } from './testing/sampleFile';
import { faultyFileSystem, type Fault, type FaultyFileSystem } from './testing/faultyFileSystem';
import { temporaryFolder } from './testing/temporaryFolder';

// Hundreds of saves: a disk in memory is as real a file system and does not wait for a platter.
const memoryDisk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const NAME = 'Школа.nastavnik';

/** Opens a sound file, then saves a change over a disk whose calls are counted from the save on. */
async function saveOver(
  path: string,
  fault: Fault | null,
): Promise<{ saved: boolean; disk: FaultyFileSystem }> {
  const disk = faultyFileSystem(fault);
  const file = await openThen(path, disk);
  mark(file, 'после');
  const { ok: saved } = await file.save();
  await file.close();
  return { saved, disk };
}

/** The file's own calls go to the faulty disk only once it is open. */
async function openThen(path: string, disk: FaultyFileSystem): Promise<SchoolFile> {
  let isOpen = false;
  const sound = faultyFileSystem(null).fileSystem;
  const switching = new Proxy(disk.fileSystem, {
    get: (faulty, property) => Reflect.get(isOpen ? faulty : sound, property) as unknown,
  });
  const file = valueOf(await openSchoolFile(path, { fileSystem: switching }));
  isOpen = true;
  return file;
}

async function expectWhole(path: string, marks: readonly (readonly string[])[]): Promise<void> {
  const file = valueOf(await openSchoolFile(path));
  expect(marks).toContainEqual(marksOf(file));
  expect(file.editedElsewhere).toBe(false);
  await file.close();
  expect(await namesBeside(path)).toEqual([NAME]);
}

async function template(): Promise<string> {
  const path = join(await temporaryFolder(memoryDisk), NAME);
  await createSample(path);
  return path;
}

describe('a save over a failing disk', () => {
  it.each<Pick<Fault, 'code' | 'lasts'>>([
    { code: 'EIO', lasts: 'once' },
    { code: 'ENOSPC', lasts: 'once' },
    { code: 'EACCES', lasts: 'once' },
    { code: 'EPERM', lasts: 'once' },
    { code: 'EBUSY', lasts: 'once' },
    { code: 'EIO', lasts: 'onwards' },
    { code: 'ENOSPC', lasts: 'onwards' },
  ])('$code $lasts, at each call in turn', async ({ code, lasts }) => {
    const source = await template();
    const path = join(await temporaryFolder(memoryDisk), NAME);
    await copyFile(source, path);
    const { disk, saved } = await saveOver(path, null);
    expect(saved).toBe(true);
    expect(disk.calls).toEqual(expect.arrayContaining(['file.write', 'file.sync', 'rename']));

    for (let atCall = 1; atCall <= disk.calls.length; atCall += 1) {
      await copyFile(source, path);
      const attempt = await saveOver(path, { atCall, code, lasts });
      // A refused save may still have reached the disk, but an acknowledged one must have.
      await expectWhole(path, attempt.saved ? [['после']] : [[], ['после']]);
    }
  });

  it('an error after the rename does not make our own bytes look like a stranger’s', async () => {
    const path = await template();
    const { disk } = await saveOver(path, null);
    const folderSync = disk.calls.lastIndexOf('file.sync', disk.calls.lastIndexOf('rename') + 3);
    const file = await openThen(
      path,
      faultyFileSystem({ atCall: folderSync + 1, code: 'EIO', lasts: 'once' }),
    );
    mark(file, 'второй раз');
    expect(await file.save()).toMatchObject({ error: { code: 'save-failed' } });
    expect((await file.save()).ok).toBe(true);
    await file.close();
    await expectWhole(path, [['после', 'второй раз']]);
  });
});

it('an opening over a failing disk refuses or opens, and changes nothing', async () => {
  const path = await template();
  const before = await readFile(path);
  const counted = faultyFileSystem(null);
  await valueOf(await openSchoolFile(path, counted)).close();
  for (let atCall = 1; atCall <= counted.calls.length; atCall += 1) {
    const opened = await openSchoolFile(path, faultyFileSystem({ atCall, code: 'EIO', lasts: 'once' }));
    if (opened.ok) await opened.value.close();
    expect(before.equals(await readFile(path))).toBe(true);
    await expectWhole(path, [[]]);
  }
});

it('a creation over a failing disk leaves a whole file or none', async () => {
  const counted = faultyFileSystem(null);
  const first = join(await temporaryFolder(memoryDisk), NAME);
  await valueOf(await createSchoolFile(first, fillSample, counted.fileSystem)).close();
  for (let atCall = 1; atCall <= counted.calls.length; atCall += 1) {
    const path = join(await temporaryFolder(memoryDisk), NAME);
    const { fileSystem } = faultyFileSystem({ atCall, code: 'ENOSPC', lasts: 'once' });
    const created = await createSchoolFile(path, fillSample, fileSystem);
    if (created.ok) await created.value.close();
    const left = (await namesBeside(path)).filter((name) => name !== basename(lockPathOf(path)));
    if (created.ok || left.length > 0) await expectWhole(path, [[]]);
  }
});

import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeStaleTemporaries, replaceFile, writeNewFile } from './atomicWrite';
import { diskFileSystem, type FileSystem, type OpenFile } from './fileSystem';
import { faultyFileSystem } from './testing/faultyFileSystem';
import { temporaryFolder } from './testing/temporaryFolder';

const OLD = Buffer.from('старое');
const NEW = Buffer.from('новое содержание, длиннее прежнего');

/** The disk, with some calls of its open files changed. */
function diskWith(change: (file: OpenFile) => Partial<OpenFile>): FileSystem {
  return {
    ...diskFileSystem,
    open: async (path, flags) => {
      const file = await diskFileSystem.open(path, flags);
      return { ...file, ...change(file) };
    },
  };
}

async function oldFile(name = 'Приказ.docx'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, OLD);
  return path;
}

describe('replaceFile', () => {
  it('makes a file and replaces one, leaving nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Приказ.docx');
    expect(await replaceFile(path, OLD)).toMatchObject({ ok: true, value: { size: OLD.length } });
    expect(await replaceFile(path, NEW)).toMatchObject({ ok: true, value: { size: NEW.length } });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['Приказ.docx']);
  });

  it('writes all bytes when the disk takes a few at a time', async () => {
    const path = await oldFile();
    const fileSystem = diskWith((file) => ({
      write: (bytes, offset, length) => file.write(bytes, offset, Math.min(length, 7)),
    }));
    expect((await replaceFile(path, NEW, { fileSystem })).ok).toBe(true);
    expect(await readFile(path)).toEqual(NEW);
  });

  it.each<[string, string, (file: OpenFile) => Partial<OpenFile>]>([
    ['takes no more bytes', 'disk-full', () => ({ write: () => Promise.resolve(0) })],
    [
      'says that it took bytes and keeps fewer',
      'save-failed',
      (file) => ({ write: async (bytes, offset, length) => (await file.write(bytes, offset, 4), length) }),
    ],
  ])('keeps the old file when the disk %s', async (_, code, change) => {
    const path = await oldFile();
    expect(await replaceFile(path, NEW, { fileSystem: diskWith(change) })).toMatchObject({ error: { code } });
    expect(await readFile(path)).toEqual(OLD);
    expect(await readdir(join(path, '..'))).toEqual(['Приказ.docx']);
  });

  it('tries the rename again while an antivirus holds the file', async () => {
    const path = await oldFile();
    let refusals = ['EBUSY', 'EPERM', 'EACCES'];
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      rename: async (from, to) => {
        const [code, ...rest] = refusals;
        refusals = rest;
        if (code) throw Object.assign(new Error(code), { code });
        await diskFileSystem.rename(from, to);
      },
    };
    expect((await replaceFile(path, NEW, { fileSystem })).ok).toBe(true);
    expect(refusals).toEqual([]);
    expect(await readFile(path)).toEqual(NEW);
  });

  it('gives up when the file stays held, the old one whole', async () => {
    const path = await oldFile();
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      rename: () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' })),
    };
    expect(await replaceFile(path, NEW, { fileSystem, renamePatienceMs: 40 })).toEqual({
      ok: false,
      error: { code: 'file-busy', params: { name: 'Приказ.docx' } },
    });
    expect(await readFile(path)).toEqual(OLD);
    expect(await readdir(join(path, '..'))).toEqual(['Приказ.docx']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'file-read-only'],
    ['EACCES', 'access-denied'],
    ['EIO', 'save-failed'],
  ])('%s on opening is told as %s', async (systemCode, code) => {
    const path = await oldFile();
    const { fileSystem } = faultyFileSystem({ atCall: 1, code: systemCode, lasts: 'once' });
    expect(await replaceFile(path, NEW, { fileSystem })).toMatchObject({ error: { code } });
  });

  it('names the missing folder', async () => {
    const path = join(await temporaryFolder(), 'нет такой', 'Приказ.docx');
    expect(await replaceFile(path, NEW)).toEqual({
      ok: false,
      error: { code: 'folder-missing', params: { name: 'нет такой' } },
    });
  });

  it('gives the permission bits asked for, whatever the umask', async () => {
    const path = await oldFile();
    await chmod(path, 0o666);
    expect((await replaceFile(path, NEW, { mode: 0o660 })).ok).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o660);
  });

  it('takes a Cyrillic name as long as the disk allows', async () => {
    const path = join(await temporaryFolder(), `${'ж'.repeat(122)}.nastavnik`);
    expect((await replaceFile(path, NEW)).ok).toBe(true);
  });

  it('lets a bug through as an exception', async () => {
    const path = await oldFile();
    const fileSystem = diskWith(() => ({ sync: () => Promise.reject(new TypeError('bug')) }));
    await expect(replaceFile(path, NEW, { fileSystem })).rejects.toThrow('bug');
    expect(await readdir(join(path, '..'))).toEqual(['Приказ.docx']);
  });
});

describe('writeNewFile', () => {
  it('makes a file and never touches one that is there', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Приказ.docx');
    expect((await writeNewFile(path, NEW)).ok).toBe(true);
    expect(await writeNewFile(path, OLD)).toEqual({
      ok: false,
      error: { code: 'file-exists', params: { name: 'Приказ.docx' } },
    });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['Приказ.docx']);
  });

  it('of two at the same moment lets one win, whole', async () => {
    const path = join(await temporaryFolder(), 'Приказ.docx');
    const results = await Promise.all([writeNewFile(path, OLD), writeNewFile(path, NEW)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readFile(path)).toEqual(results[0].ok ? OLD : NEW);
  });

  it('leaves no file when any one call fails, or a whole one', async () => {
    const counted = faultyFileSystem(null);
    await writeNewFile(join(await temporaryFolder(), 'Приказ.docx'), NEW, counted);
    expect(counted.calls).toContain('rename');
    for (let atCall = 1; atCall <= counted.calls.length; atCall += 1) {
      const folder = await temporaryFolder();
      const path = join(folder, 'Приказ.docx');
      const { fileSystem } = faultyFileSystem({ atCall, code: 'EIO', lasts: 'once' });
      expect((await writeNewFile(path, NEW, { fileSystem })).ok).toBe(false);
      const left = await readdir(folder);
      if (left.length > 0) {
        expect(left).toEqual(['Приказ.docx']);
        expect(await readFile(path)).toEqual(NEW);
      }
    }
  });
});

it('stale temporary files are removed for their own file only', async () => {
  const path = await oldFile();
  const folder = join(path, '..');
  // Everything after the first write fails: what a killed process leaves.
  const crash = async (target: string) => {
    const { fileSystem } = faultyFileSystem({ atCall: 3, code: 'EIO', lasts: 'onwards' });
    expect((await replaceFile(target, NEW, { fileSystem })).ok).toBe(false);
  };
  await crash(path);
  await crash(join(folder, 'Другой.docx'));
  expect(await readdir(folder)).toHaveLength(3);
  await removeStaleTemporaries(diskFileSystem, path);
  const left = await readdir(folder);
  expect(left).toHaveLength(2);
  await removeStaleTemporaries(diskFileSystem, join(folder, 'Другой.docx'));
  expect(await readdir(folder)).toEqual(['Приказ.docx']);
});

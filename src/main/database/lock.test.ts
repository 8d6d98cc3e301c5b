import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { diskFileSystem } from './fileSystem';
import { acquireLock, lockPathOf } from './lock';
import { createSample, mark, valueOf } from './testing/sampleFile';
import { temporaryFolder } from './testing/temporaryFolder';
import { openSchoolFile } from './schoolFile';

const NAME = 'Школа.nastavnik';
const SINCE = '2021-10-01T08:00:00.000Z';

async function lockablePath(): Promise<string> {
  return join(await temporaryFolder(), NAME);
}

async function writeLock(path: string, note: object): Promise<void> {
  const whole = { id: 'чужой', user: 'zavuch', host: 'kabinet-2', pid: 1, since: SINCE, ...note };
  await writeFile(lockPathOf(path), JSON.stringify(whole));
}

/** Makes the lock's last heartbeat so many seconds old. */
async function age(path: string, seconds: number): Promise<void> {
  const time = new Date(Date.now() - seconds * 1000);
  await utimes(lockPathOf(path), time, time);
}

async function pidOfDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

it('a second opening is refused with the owner and the time, and a look without changes is not', async () => {
  const path = await lockablePath();
  await createSample(path);
  const first = valueOf(await openSchoolFile(path));
  const note = JSON.parse(await readFile(lockPathOf(path), 'utf8')) as { user: string; since: string };
  expect(await openSchoolFile(path)).toEqual({
    ok: false,
    error: {
      code: 'file-locked',
      params: { name: NAME, owner: `${note.user}@${hostname()}`, since: note.since },
    },
  });
  const looking = valueOf(await openSchoolFile(path, { readOnly: true }));
  expect(looking.readOnlyReason).toBe('asked');
  await looking.close();
  await first.close();
  expect(await readdir(join(path, '..'))).toEqual([NAME]);
  await valueOf(await openSchoolFile(path)).close();
});

it('a lock of a process that has died on this computer is taken over at once', async () => {
  const path = await lockablePath();
  await writeLock(path, { host: hostname(), pid: await pidOfDeadProcess() });
  await valueOf(await acquireLock(diskFileSystem, path)).release();
});

it('a lock of another computer is kept while its heart beats and taken over when it stopped', async () => {
  const path = await lockablePath();
  await writeLock(path, {});
  await age(path, 30);
  expect(await acquireLock(diskFileSystem, path)).toEqual({
    ok: false,
    error: { code: 'file-locked', params: { name: NAME, owner: 'zavuch@kabinet-2', since: SINCE } },
  });
  await age(path, 90);
  await valueOf(await acquireLock(diskFileSystem, path)).release();
  expect(await readdir(join(path, '..'))).toEqual([]);
});

it('a lock that says nothing readable holds until it is old', async () => {
  const path = await lockablePath();
  await writeFile(lockPathOf(path), '');
  expect(await acquireLock(diskFileSystem, path)).toMatchObject({
    error: { code: 'file-locked', params: { owner: '?' } },
  });
  await age(path, 90);
  await valueOf(await acquireLock(diskFileSystem, path)).release();
});

it('the heart beats', async () => {
  const path = await lockablePath();
  const lock = valueOf(await acquireLock(diskFileSystem, path, { heartbeatMs: 10, staleMs: 60_000 }));
  await age(path, 3600);
  await vi.waitFor(async () => {
    expect(Date.now() - (await stat(lockPathOf(path))).mtimeMs).toBeLessThan(60_000);
  });
  expect((await lock.confirm()).ok).toBe(true);
  await lock.release();
  expect(await exists(lockPathOf(path))).toBe(false);
});

it('a lock that was lost is noticed before saving, and not removed from its new owner', async () => {
  const path = await lockablePath();
  await createSample(path);
  const file = valueOf(await openSchoolFile(path));
  const before = await readFile(path);
  await writeLock(path, {});
  mark(file, 'не должно попасть в файл');
  expect(await file.save()).toMatchObject({
    error: { code: 'file-locked', params: { owner: 'zavuch@kabinet-2' } },
  });
  expect(before.equals(await readFile(path))).toBe(true);
  await file.close();
  expect(await exists(lockPathOf(path))).toBe(true);
});

it('a lock that somebody deleted is made anew by the next save', async () => {
  const path = await lockablePath();
  await createSample(path);
  const file = valueOf(await openSchoolFile(path));
  await rm(lockPathOf(path));
  expect((await file.save()).ok).toBe(true);
  expect(await openSchoolFile(path)).toMatchObject({ error: { code: 'file-locked' } });
  await file.close();
});

it('stands beside the file, hidden, under its name', () => {
  expect(basename(lockPathOf(join('/школа', NAME)))).toBe('.Школа.nastavnik.lock');
});

import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../shared/model/result';
import { openSchoolFile } from '../database/schoolFile';
import { temporaryFolder } from '../database/testing/temporaryFolder';
import type { Database } from '../database/connection';
import { changeSchoolDetails, schoolDetails } from './details';
import { Workspace } from './workspace';

let folder: string;
let workspace: Workspace;
let states: (string | null)[];

beforeEach(async () => {
  folder = await temporaryFolder();
  states = [];
  workspace = new Workspace(
    () => new Date('2021-11-08T12:03:00'),
    () => {
      const state = workspace.state();
      states.push(state && `${state.name} ${state.unsaved ? 'unsaved' : (state.savedAt ?? '')}`.trim());
    },
  );
});
afterEach(() => workspace.abandon());

const path = (name: string) => join(folder, name);
const name = (shortName: string) => (database: Database) =>
  changeSchoolDetails(database, { ...schoolDetails(database), shortName });
const stored = async (file: string): Promise<string> => {
  const opened = await openSchoolFile(path(file), { readOnly: true });
  if (!opened.ok) throw new Error(opened.error.code);
  const { shortName } = schoolDetails(opened.value.database);
  await opened.value.close();
  return shortName;
};

describe('a change', () => {
  it('is on the disk before it is called saved', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    await workspace.change(name('Первая'));
    expect(states.at(-1)).toBe('a.nastavnik 12:03');
    expect(await stored('a.nastavnik')).toBe('Первая');
  });

  it('that is refused leaves neither data nor a new file behind', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    const before = await readFile(path('a.nastavnik'));
    const refused = await workspace.change((database) => {
      name('Никогда')(database);
      return fail('not-found', { what: 'paper' });
    });
    expect(refused.ok).toBe(false);
    expect(workspace.read((database) => ok(schoolDetails(database).shortName))).toEqual(ok(''));
    expect((await readFile(path('a.nastavnik'))).equals(before)).toBe(true);
  });

  it('that the disk refuses stays, and the state says so until it is saved', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    await chmod(path('a.nastavnik'), 0o444);
    await workspace.change(name('Вторая'));
    expect(states.at(-1)).toBe('a.nastavnik unsaved');
    expect(workspace.read((database) => ok(schoolDetails(database).shortName))).toEqual(ok('Вторая'));
    await chmod(path('a.nastavnik'), 0o644);
    expect((await workspace.save()).ok).toBe(true);
    expect(await stored('a.nastavnik')).toBe('Вторая');
  });
});

it('counts a change as unsaved until its save has ended', async () => {
  await workspace.create(path('a.nastavnik'), () => undefined);
  const change = workspace.change(name('Первая'));
  expect(workspace.hasUnsavedChanges).toBe(true);
  await change;
  expect(workspace.hasUnsavedChanges).toBe(false);
});

describe('another file', () => {
  it('does not take the place of one whose changes are not on the disk', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    await chmod(path('a.nastavnik'), 0o444);
    await workspace.change(name('Вторая'));
    const refused = await workspace.create(path('b.nastavnik'), () => undefined);
    expect(refused).toMatchObject({ ok: false, error: { code: 'file-read-only' } });
    expect(workspace.path).toBe(path('a.nastavnik'));
    expect(await workspace.close()).toMatchObject({ ok: false });
    await chmod(path('a.nastavnik'), 0o644);
    expect((await workspace.close()).ok).toBe(true);
    expect(await stored('a.nastavnik')).toBe('Вторая');
  });

  it('that does not open leaves the present one open', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    expect(await workspace.open(path('нет.nastavnik'))).toMatchObject({ error: { code: 'file-missing' } });
    expect(workspace.path).toBe(path('a.nastavnik'));
  });

  it('takes the place at once: the window never sees none', async () => {
    await workspace.create(path('a.nastavnik'), () => undefined);
    await workspace.create(path('b.nastavnik'), () => undefined);
    expect(states).not.toContain(null);
  });
});

it('a copy of what cannot be saved is saved, and work goes on in it', async () => {
  await workspace.create(path('a.nastavnik'), () => undefined);
  await chmod(path('a.nastavnik'), 0o444);
  await workspace.change(name('Вторая'));
  expect((await workspace.saveCopyAs(path('копия.nastavnik'))).ok).toBe(true);
  expect(workspace.path).toBe(path('копия.nastavnik'));
  await workspace.change(name('Третья'));
  await workspace.close();
  expect(await stored('копия.nastavnik')).toBe('Третья');
  expect(await stored('a.nastavnik')).toBe('');
});

// Packs through their calls: a place is asked for, the work is followed, stopped, and forgotten with its file.
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import type { PackItem, PackState } from '../../../shared/contract/papers';
import { ok, type Result } from '../../../shared/model/result';
import { renderHere, type RenderFiles } from '../../documents/renderDocx/renderFiles';
import { openSchool, type OpenSchool } from '../testing/openSchool';

let school: OpenSchool;
/** What the next pack is rendered by. */
let render: RenderFiles;
let into: string;

beforeEach(async () => {
  render = renderHere;
  school = await openSchool({ renderFiles: (...asked) => render(...asked) });
  into = join(school.folder, 'куда');
  await mkdir(into);
});

const sent = (item: PackItem) => ({ ...item, ids: [...item.ids] });
const consent: PackItem = { kind: 'consent-processing', paperId: null, ids: [1] };
async function start(items: readonly PackItem[], form: 'folder' | 'file' = 'folder', place = into) {
  school.answers.push(place);
  const started = valueOf(
    await school.handlers['papers.startPack']({ title: 'Пакет', items: items.map(sent), form }),
  );
  return started?.packId ?? '';
}
const stateOf = async (packId: string) => valueOf(await school.handlers['papers.packState']({ packId }));
async function finished(packId: string): Promise<PackState> {
  for (;;) {
    const state = await stateOf(packId);
    if (state.state !== 'working') return state;
    await pause(5);
  }
}

it('a pack goes into a folder, and tells how many files it is', async () => {
  const state = await finished(await start([consent, consent]));
  expect(state).toMatchObject({ state: 'done', done: 2, total: 2, leftOut: [], problem: '' });
  expect(state.exported?.fileName).toBe('2 файла в папке «Пакет»');
  expect(school.exports.find(state.exported?.exportId ?? '')).toBe(join(into, 'Пакет'));
  expect(await readdir(join(into, 'Пакет'))).toHaveLength(2);
});

it('or into one file', async () => {
  const path = join(into, 'Всё.docx');
  const state = await finished(await start([consent, consent], 'file', path));
  expect(state).toMatchObject({ state: 'done', exported: { fileName: 'Всё.docx' } });
  expect((await stat(path)).size).toBeGreaterThan(1000);
});

it('nothing is begun where the person thought better of it', async () => {
  const started = await school.handlers['papers.startPack']({
    title: 'Пакет',
    items: [sent(consent)],
    form: 'folder',
  });
  expect(started).toEqual(ok(null));
});

it('the contents are asked by what they are about', async () => {
  const contents = valueOf(await school.handlers['papers.packContents']({ scope: { of: 'person', id: 1 } }));
  expect(contents).toMatchObject({ title: 'Примерова Анна Сергеевна' });
});

it('is followed while it is made, and stopped: what is written stays', async () => {
  let release: () => void = () => undefined;
  render = (papers, madeOn, onFile, signal) =>
    renderHere(
      papers,
      madeOn,
      async (index, bytes) => {
        await onFile(index, bytes);
        if (index === 0) await new Promise<void>((resolve) => (release = resolve));
      },
      signal,
    );
  const packId = await start([consent, consent, consent]);
  while ((await stateOf(packId)).done === 0) await pause(5);
  expect(await stateOf(packId)).toMatchObject({ state: 'working', done: 1, total: 3, exported: null });
  expect((await school.handlers['papers.cancelPack']({ packId })).ok).toBe(true);
  release();
  expect(await finished(packId)).toMatchObject({
    state: 'cancelled',
    done: 1,
    exported: { fileName: '1 файл в папке «Пакет»' },
  });
  expect(await readdir(join(into, 'Пакет'))).toHaveLength(1);
});

it('says in Russian what the disk refuses, and when the maker of files fails', async () => {
  const gone = await finished(await start([consent], 'folder', join(into, 'нет')));
  expect(gone).toMatchObject({ state: 'failed', exported: null });
  expect(gone.problem).toContain('Папка «нет» недоступна');
  render = () => Promise.reject(new Error('the worker is dead'));
  const dead = await finished(await start([consent]));
  expect(dead).toMatchObject({ state: 'failed' });
  expect(dead.problem).toContain('произошла ошибка');
});

it('is forgotten, and stopped, when another file is opened', async () => {
  const packId = await start(Array.from({ length: 50 }, () => consent));
  await school.workspace.create(join(school.folder, 'Другая.nastavnik'), () => undefined);
  expect(await school.handlers['papers.packState']({ packId })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  await pause(50);
  const written = await readdir(into);
  expect(written.length === 0 || (await readdir(join(into, 'Пакет'))).length < 50).toBe(true);
});

it('of another name is not found', async () => {
  expect((await school.handlers['papers.packState']({ packId: 'нет' })).ok).toBe(false);
  expect((await school.handlers['papers.cancelPack']({ packId: 'нет' })).ok).toBe(false);
});

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

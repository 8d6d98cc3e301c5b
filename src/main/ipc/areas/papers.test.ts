// The calls of papers through the whole house: a real file, real .docx files in a folder.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { PlainDate } from '../../../shared/model/plainDate';
import { ok } from '../../../shared/model/result';
import { consentStates } from '../../consents/consents';
import { addPerson, addRole } from '../../consents/testing/register';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { readDocx } from '../../documents/testing/readDocx';
import { matchHere } from '../../pairs/match';
import { pairsPainter } from '../../pairs/picture';
import { roadmapPainter } from '../../roadmap/picture';
import { changeSchoolDetails, schoolDetails } from '../../school/details';
import { Preferences } from '../../school/preferences';
import { Workspace } from '../../school/workspace';
import type { Dialogs } from '../dialogs';
import { Exports } from '../exports';
import { papersHandlers } from './papers';

const TODAY = '2025-10-01' as PlainDate;
const resources = join(import.meta.dirname, '../../../../resources');

let folder: string;
let workspace: Workspace;
let answers: (string | null)[];
let shown: string[];
let handlers: ReturnType<typeof papersHandlers>;
let ids: number[];

beforeEach(async () => {
  folder = await temporaryFolder();
  answers = [];
  shown = [];
  workspace = new Workspace(() => new Date('2025-10-01T12:00:00'));
  const next = () => Promise.resolve(answers.shift() ?? null);
  const dialogs: Dialogs = {
    askOpenPath: next,
    askSavePath: next,
    askFolder: next,
    showInFolder: (path) => shown.push(path),
  };
  handlers = papersHandlers({
    workspace,
    preferences: new Preferences(join(folder, 'profile')),
    dialogs,
    exports: new Exports(dialogs),
    today: () => TODAY,
    drawRoadmap: roadmapPainter(resources),
    drawPairs: pairsPainter(resources),
    match: matchHere,
    reopenError: () => Promise.resolve(null),
  });
  const created = await workspace.create(join(folder, 'Школа.nastavnik'), (database) => {
    changeSchoolDetails(database, {
      ...schoolDetails(database),
      fullName: 'Школа с. Образцовое',
      shortName: 'Школа',
      postalAddress: 'с. Образцовое',
    });
    ids = ['Примерова Анна Сергеевна', 'Примерова Алла Степановна'].map((name) => addPerson(database, name));
    for (const id of ids) addRole(database, id, 'mentor');
  });
  expect(created.ok).toBe(true);
  return () => workspace.abandon();
});

const request = { kind: 'consent-processing', roundId: null, separate: false, markIssued: true } as const;

function states(): readonly (string | undefined)[] {
  const read = workspace.read((database) => ok(consentStates(database, TODAY)));
  return ids.map((id) => (read.ok ? read.value.get(id)?.processing : undefined));
}

it('a pack is one file, may be shown in its folder, and its blanks are noted as handed out', async () => {
  const path = join(folder, 'Пачка.docx');
  answers.push(path);
  const made = await handlers['papers.exportAbout']({ ...request, ids });
  expect(made).toMatchObject({ ok: true, value: { fileName: 'Пачка.docx' } });
  const text = JSON.stringify(readDocx(await readFile(path)));
  expect(text).toContain('Примерова Анна Сергеевна');
  expect(text).toContain('Примерова Алла Степановна');
  expect(states()).toEqual(['issued', 'issued']);
  if (made.ok && made.value) await handlers['papers.showInFolder']({ exportId: made.value.exportId });
  expect(shown).toEqual([path]);
});

it('nothing is noted where the person closes the dialog', async () => {
  answers.push(null);
  expect(await handlers['papers.exportAbout']({ ...request, ids })).toEqual({ ok: true, value: null });
  expect(states()).toEqual(['missing', 'missing']);
});

it('a file each: namesakes are numbered, and what lies in the folder stays as it was', async () => {
  const name = 'Согласие на обработку – Примерова А.С.docx';
  await writeFile(join(folder, name), 'подписанный скан');
  answers.push(folder);
  const made = await handlers['papers.exportAbout']({ ...request, ids, separate: true, markIssued: false });
  expect(made.ok && made.value?.fileName).toContain('2 файла в папке');
  expect((await readdir(folder)).filter((file) => file.endsWith('.docx')).sort()).toEqual([
    'Согласие на обработку – Примерова А.С (2).docx',
    'Согласие на обработку – Примерова А.С (3).docx',
    name,
  ]);
  expect(await readFile(join(folder, name), 'utf8')).toBe('подписанный скан');
  expect(states()).toEqual(['missing', 'missing']);
});

it('the order on forms keeps what was typed, and refuses a curator who is not there', async () => {
  const form = { date: TODAY, number: '41-ОД', councilDate: null, councilNumber: '', controlId: null };
  const [curatorId = 0] = ids;
  expect(await handlers['papers.saveFormsOrder']({ ...form, curatorId })).toMatchObject({ ok: true });
  expect(await handlers['papers.formsOrder']({})).toEqual({ ok: true, value: { ...form, curatorId } });
  expect(await handlers['papers.saveFormsOrder']({ ...form, curatorId: 999 })).toMatchObject({
    ok: false,
    error: { code: 'not-found', params: { what: 'person' } },
  });
});

it('the list says of the bases that somebody is there, and prints them', async () => {
  const list = await handlers['papers.list']({});
  const ready = (kind: string) => list.ok && list.value.find((paper) => paper.kind === kind)?.ready;
  expect([ready('base-mentors'), ready('base-mentees')]).toEqual([true, false]);
  const path = join(folder, 'База.docx');
  answers.push(path);
  expect(await handlers['papers.export']({ kind: 'base-mentors' })).toMatchObject({ ok: true });
  expect(JSON.stringify(readDocx(await readFile(path)))).toContain('Примерова Алла Степановна');
});

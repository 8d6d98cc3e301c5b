import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { ChannelName } from '../../../shared/contract/channels';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import type { PlainDate } from '../../../shared/model/plainDate';
import { defaultSettings } from '../../../shared/matching/model';
import { addPerson, addRole } from '../../consents/testing/register';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { giveDetails, save } from '../../papers/testing/register';
import { renderHere } from '../../documents/renderDocx/renderFiles';
import { matchHere } from '../../pairs/match';
import { pairsPainter } from '../../pairs/picture';
import { at, makeReady } from '../../pairs/testing/school';
import { roadmapPainter } from '../../roadmap/picture';
import { Preferences } from '../../school/preferences';
import { Workspace } from '../../school/workspace';
import type { Dialogs } from '../dialogs';
import { Exports } from '../exports';
import { createHandlers } from '../handlers';
import { createRouter } from '../router';

const RESOURCES = join(import.meta.dirname, '../../../../resources');
const TODAY = '2021-11-08' as PlainDate;

let folder: string;
let answer: ReturnType<typeof createRouter>;
let bugs: string[];
let path: string | null;
let mentors: readonly number[];
let mentees: readonly number[];

beforeEach(async () => {
  folder = await temporaryFolder();
  bugs = [];
  path = null;
  const workspace = new Workspace(() => new Date('2021-11-08T12:03:00'));
  await workspace.create(join(folder, 'Школа.nastavnik'), (database) => {
    const add = (role: 'mentor' | 'mentee') => (name: string) => {
      const personId = addPerson(database, name);
      makeReady(database, personId, role);
      return addRole(database, personId, role, { capacity: role === 'mentor' ? 2 : 0 });
    };
    mentors = ['Примерова Анна Сергеевна', 'Образцова Нина Петровна'].map(add('mentor'));
    mentees = ['Учебный Павел Петрович', 'Пробная Татьяна Викторовна'].map(add('mentee'));
    giveDetails(database);
    save(database, 'order-introduction', { number: '4', date: '2021-09-01' as PlainDate });
    save(database, 'order-forms', { number: '3', date: '2021-09-02' as PlainDate });
  });
  const dialogs: Dialogs = {
    askOpenPath: () => Promise.resolve(path),
    askSavePath: () => Promise.resolve(path),
    askFolder: () => Promise.resolve(path),
    showInFolder: () => undefined,
    openFile: () => Promise.resolve(true),
  };
  const handlers = createHandlers({
    workspace,
    preferences: new Preferences(join(folder, 'profile')),
    dialogs,
    exports: new Exports(dialogs),
    today: () => TODAY,
    drawRoadmap: roadmapPainter(RESOURCES),
    drawPairs: pairsPainter(RESOURCES),
    printToPdf: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])),
    renderFiles: renderHere,
    match: matchHere,
    reopenError: () => Promise.resolve(null),
  });
  answer = createRouter(handlers, {
    checkOutput: true,
    log: ({ stack }) => (stack === undefined ? undefined : bugs.push(stack)),
  });
  return async () => {
    await workspace.abandon();
    expect(bugs).toEqual([]);
  };
});

async function call<Name extends ChannelName>(name: Name, input: ArgumentOf<Name>): Promise<OutputOf<Name>> {
  const result = await answer(name, input, true);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}${bugs.join('\n')}`);
  return result.value as OutputOf<Name>;
}

const texts = { plansBy: null, curatorId: null, controlId: null, withPay: false, reason: '' };

it('from questionnaires to a signed order, a working pair and its dissolution', async () => {
  const { id } = await call('rounds.save', {
    id: null,
    title: 'Осень',
    formId: null,
    heldOn: null,
    choices: 3,
    settings: defaultSettings,
  });
  await call('rounds.saveAnswer', {
    roundId: id,
    participantId: at(mentees, 0),
    chosen: [at(mentors, 1)],
    refused: false,
  });
  await call('rounds.saveRule', {
    mentorId: at(mentors, 0),
    menteeId: at(mentees, 1),
    kind: 'fixed',
    reason: 'работали вместе',
  });
  expect(await call('rounds.list', {})).toMatchObject([{ answered: 1, asked: 4 }]);
  const { minimumCost } = await call('rounds.compare', { id });
  expect(minimumCost).toEqual([
    { mentorId: mentors[0], menteeId: mentees[1] },
    { mentorId: mentors[1], menteeId: mentees[0] },
  ]);
  const draft = minimumCost.map((pair) => ({ ...pair, byHand: false }));
  await call('rounds.saveDraft', { id, draft, method: 'minimumCost' });
  expect(await call('rounds.get', { id })).toMatchObject({ draft, method: 'minimumCost' });
  const period = { since: '2021-11-10' as PlainDate, until: '2022-05-31' as PlainDate };
  expect(await call('rounds.accept', { id, ...period, asGroups: true })).toEqual({ pairs: 2 });

  const pairs = await call('pairs.list', {});
  const pairIds = pairs.map((pair) => pair.id);
  expect(pairs.flatMap(({ obstacles }) => obstacles).filter(({ blocking }) => blocking)).toEqual([]);
  const order = await call('pairOrders.save', {
    id: null,
    kind: 'approval',
    date: null,
    number: '',
    pairIds,
    texts,
  });
  for (const number of ['3', '4']) {
    const taken = await answer('pairOrders.sign', { id: order.id, number, date: TODAY }, true);
    expect(taken).toMatchObject({ ok: false, error: { code: 'order-number-taken' } });
  }
  expect(await call('pairOrders.sign', { id: order.id, number: '№ 5', date: TODAY })).toEqual({ pairs: 2 });
  const registered = (await call('papers.list', {})).find(({ kind }) => kind === 'order-pairs');
  expect(registered).toMatchObject({ status: 'signed', number: '5', acquaintances: { asked: 4 } });
  await call('pairs.start', { ids: pairIds.slice(0, 1), on: TODAY });
  const template = await call('pairs.supportTemplate', {});
  await call('pairs.saveSupport', { id: at(pairIds, 0), items: template });
  await call('pairs.saveAddendum', { id: at(pairIds, 0), state: 'signed', number: '1', date: TODAY });
  await call('pairs.save', {
    ...period,
    id: at(pairIds, 0),
    formId: null,
    variant: 'наставник – коллега',
    mentorId: at(mentors, 0),
    menteeIds: [at(mentees, 1)],
  });

  const dissolution = await call('pairOrders.save', {
    id: null,
    kind: 'dissolution',
    date: TODAY,
    number: '6',
    pairIds: pairIds.slice(1),
    texts: { ...texts, reason: 'перевод в другую школу' },
  });
  await call('pairOrders.sign', { id: dissolution.id, number: '6', date: TODAY });
  await call('pairs.complete', { id: at(pairIds, 0), on: TODAY, note: '' });
  expect(await call('pairs.list', {})).toMatchObject([
    { status: 'completed', support: template, addendumNumber: '1' },
    { status: 'dissolved', dissolution: { number: '6' } },
  ]);
  expect(await call('pairOrders.list', {})).toMatchObject([{ signed: true }, { signed: true }]);
  await call('rounds.remove', { id });
  expect(await call('rounds.list', {})).toEqual([]);
});

it('takes back a proposed pair and a draft order', async () => {
  const { id } = await call('pairs.save', {
    id: null,
    formId: null,
    variant: '',
    mentorId: at(mentors, 0),
    menteeIds: mentees,
    since: null,
    until: null,
  });
  const order = await call('pairOrders.save', {
    id: null,
    kind: 'approval',
    date: null,
    number: '',
    pairIds: [id],
    texts,
  });
  expect(await call('pairOrders.list', {})).toMatchObject([
    { obstacles: [{ blocking: false }, {}, {}, { lack: null, blocking: true }] },
  ]);
  await call('pairOrders.remove', { id: order.id });
  await call('pairs.remove', { id });
  expect(await call('pairs.list', {})).toEqual([]);
});

it('draws who mentors whom, and nothing when no place was chosen', async () => {
  await call('pairs.save', {
    id: null,
    formId: null,
    variant: '',
    mentorId: at(mentors, 0),
    menteeIds: mentees,
    since: null,
    until: null,
  });
  expect(await call('pairs.exportPicture', { format: 'png', withoutNames: false })).toBeNull();
  path = join(folder, 'пары.svg');
  expect(await call('pairs.exportPicture', { format: 'svg', withoutNames: false })).toEqual({
    fileName: 'пары.svg',
  });
  expect(await readFile(path, 'utf8')).toContain('Учебный Павел Петрович');
  await call('pairs.exportPicture', { format: 'svg', withoutNames: true });
  expect(await readFile(path, 'utf8')).not.toContain('Учебный');
  path = join(folder, 'пары.png');
  await call('pairs.exportPicture', { format: 'png', withoutNames: false });
  const png = await readFile(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Twice as wide as the layout.
  expect(png.readUInt32BE(16)).toBe(2 * 752);
});

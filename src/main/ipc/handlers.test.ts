import { readFile, writeFile, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../shared/contract/channels';
import type { ArgumentOf, OutputOf } from '../../shared/contract/contract';
import type { PlainDate } from '../../shared/model/plainDate';
import { schoolYear } from '../../shared/model/schoolYear';
import { temporaryFolder } from '../database/testing/temporaryFolder';
import { readDocx } from '../documents/testing/readDocx';
import { renderHere } from '../documents/renderDocx/renderFiles';
import { matchHere } from '../pairs/match';
import { pairsPainter } from '../pairs/picture';
import { roadmapPainter } from '../roadmap/picture';
import { Preferences } from '../school/preferences';
import { Workspace } from '../school/workspace';
import type { Dialogs } from './dialogs';
import { createHandlers } from './handlers';
import { Exports } from './exports';
import { createRouter } from './router';

const SAMPLE = join(import.meta.dirname, '../../../resources/samples/roadmap-2021-2025.docx');

let folder: string;
let workspace: Workspace;
let answers: (string | null)[];
let answer: ReturnType<typeof createRouter>;
let bugs: string[];

beforeEach(async () => {
  folder = await temporaryFolder();
  answers = [];
  bugs = [];
  workspace = new Workspace(() => new Date('2021-11-08T12:03:00'));
  const next = () => Promise.resolve(answers.shift() ?? null);
  const dialogs: Dialogs = {
    askOpenPath: next,
    askSavePath: next,
    askFolder: next,
    showInFolder: () => undefined,
    openFile: () => Promise.resolve(true),
  };
  const handlers = createHandlers({
    workspace,
    preferences: new Preferences(join(folder, 'profile')),
    dialogs,
    exports: new Exports(dialogs),
    today: () => '2021-11-08' as PlainDate,
    drawRoadmap: roadmapPainter(join(import.meta.dirname, '../../../resources')),
    drawPairs: pairsPainter(join(import.meta.dirname, '../../../resources')),
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

/** Calls as the window does; a refusal fails the test. */
async function call<Name extends ChannelName>(name: Name, input: ArgumentOf<Name>): Promise<OutputOf<Name>> {
  const result = await answer(name, input, true);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}${bugs.join('\n')}`);
  return result.value as OutputOf<Name>;
}

async function importSample(): Promise<string> {
  const path = join(folder, 'Наставничество.nastavnik');
  answers.push(SAMPLE, path);
  const view = await call('import.choose', {});
  if (!view) throw new Error('the dialog was answered');
  const items = view.draft.items.map(({ deadline, ...item }, index) => ({
    number: item.number ?? String(index + 1),
    stage: item.stage,
    activity: item.activity,
    deadlineText: item.deadlineText,
    kind: deadline.kind,
    recurrence: deadline.recurrence,
    precision: deadline.precision,
    parts: deadline.parts,
    outcome: item.outcome ?? '',
    responsible: item.responsible ?? [],
  }));
  const { title, organisation, basis, goal, tasks, targetGroups, expectedResults, forms, termPeriod } =
    view.draft;
  const term = termPeriod && { firstYear: termPeriod.firstYear, lastYear: termPeriod.lastYear };
  const texts = { title, organisation, term, basis, goal, tasks, targetGroups, expectedResults, forms };
  expect(
    await call('import.take', { importId: view.importId, texts, schoolYear: view.draft.schoolYear, items }),
  ).toEqual({
    done: true,
  });
  return path;
}

const school = {
  fullName: 'Муниципальное казённое общеобразовательное учреждение «Школа с. Образцовое»',
  shortName: 'МКОУ «Школа с. Образцовое»',
  settlement: 'с. Образцовое',
  directorPosition: 'Директор',
  directorName: 'Образцова Нина Петровна',
  letterhead: '',
  postalAddress: '',
  inn: '',
  ogrn: '',
  siteAddress: '',
  keepsPassports: false,
  layoutProfile: 'gost2025',
  orderVerbStyle: 'capitals',
} as const;

describe('from Word to a file', () => {
  it('takes the ten activities with the school years of the programme', async () => {
    await importSample();
    const roadmap = await call('roadmap.get', {});
    expect(roadmap.items).toHaveLength(10);
    expect(roadmap).toMatchObject({ periodLabel: '2021–2025', firstSchoolYear: 2021, lastSchoolYear: 2024 });
    expect(roadmap.warnings.length).toBeGreaterThanOrEqual(8);
    expect(await call('file.state', {})).toMatchObject({
      open: { name: 'Наставничество.nastavnik', savedAt: '12:03', unsaved: null, readOnly: false },
    });
  });

  it('holds a moved deadline after the file is opened again', async () => {
    const path = await importSample();
    const { items } = await call('roadmap.get', {});
    const occurrence = items[3]?.occurrences[0];
    const parts = [{ start: '2021-10-11' as PlainDate, end: '2021-11-19' as PlainDate }];
    await call('roadmap.moveOccurrence', { id: occurrence?.id ?? 0, parts });
    await call('file.close', {});
    answers.push(path);
    await call('file.open', {});
    const again = await call('roadmap.get', {});
    expect(again.items[3]?.occurrences[0]).toMatchObject({
      parts,
      deadlineText: 'с 11 октября по 19 ноября 2021 г.',
    });
  });

  it('reads the same bytes anew with another mapping', async () => {
    answers.push(SAMPLE);
    const view = await call('import.choose', {});
    if (!view) throw new Error('the dialog was answered');
    const again = await call('import.reread', {
      importId: view.importId,
      schoolYear: schoolYear(2023),
      table: view.chosenTable,
      columns: ['number', 'activity', 'deadline', 'other', 'responsible'],
    });
    expect(again.draft.items[2]).toMatchObject({
      outcome: null,
      deadline: { start: '2023-10-01', end: '2023-10-31' },
    });
  });

  it('refuses a file that is no roadmap and leaves everything as it was', async () => {
    const path = join(folder, 'не то.docx');
    await writeFile(path, 'просто текст');
    answers.push(path);
    expect(await answer('import.choose', {}, true)).toMatchObject({
      ok: false,
      error: { code: 'docx-not-docx', params: { name: 'не то.docx' } },
    });
  });

  it('keeps an existing file when the new one would take its name', async () => {
    const path = await importSample();
    const before = await readFile(path);
    answers.push(path);
    expect(await answer('file.createFromTemplate', { schoolYear: 2021 }, true)).toMatchObject({
      ok: false,
      error: { code: 'file-exists' },
    });
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});

describe('a file that may not be written', () => {
  it('opens for reading, refuses changes and stays byte for byte', async () => {
    const path = await importSample();
    await call('file.close', {});
    await chmod(path, 0o444);
    const before = await readFile(path);
    answers.push(path);
    await call('file.open', {});
    expect(await call('file.state', {})).toMatchObject({ open: { readOnly: true } });
    const { items } = await call('roadmap.get', {});
    expect(await answer('roadmap.removeItem', { id: items[0]?.id }, true)).toMatchObject({
      ok: false,
      error: { code: 'file-read-only' },
    });
    expect((await call('roadmap.get', {})).items).toEqual(items);
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});

describe('papers', () => {
  it('say what they lack until the school is known, then hold the changed date', async () => {
    await importSample();
    const lacking = await call('papers.catalogue', {});
    const orders = lacking.filter(({ group }) => group === 'orders');
    expect(orders.length).toBeGreaterThan(10);
    expect(orders.every(({ ready }) => !ready)).toBe(true);
    const asFile = { separate: false, markIssued: false };
    const roadmap = await call('papers.start', { kind: 'roadmap', ids: [], roundId: null });
    expect(await answer('papers.export', { ...roadmap.draft, ...asFile }, true)).toMatchObject({
      error: { code: 'paper-not-ready' },
    });

    await call('school.save', school);
    const { items } = await call('roadmap.get', {});
    await call('roadmap.moveOccurrence', {
      id: items[4]?.occurrences[0]?.id ?? 0,
      parts: [{ start: '2021-10-11' as PlainDate, end: '2021-11-19' as PlainDate }],
    });
    const path = join(folder, 'Приказ.docx');
    answers.push(path);
    const order = await call('papers.start', { kind: 'order-introduction', ids: [], roundId: null });
    const made = await call('papers.export', { ...order.draft, ...asFile });
    expect(made).toMatchObject({ fileName: 'Приказ.docx' });
    const text = JSON.stringify(readDocx(new Uint8Array(await readFile(path)))).replaceAll('\u00A0', ' ');
    expect(text).toContain('с 11 октября по 19 ноября 2021 г.');
    expect(text).toContain('учитель – учитель');
  });

  it('show only what the program has just written', async () => {
    await importSample();
    for (const channel of ['papers.showInFolder', 'papers.openExported']) {
      expect(await answer(channel, { exportId: '/etc/passwd' }, true)).toMatchObject({
        error: { code: 'not-found' },
      });
    }
  });
});

describe('the picture', () => {
  it('is a PNG of the whole roadmap', async () => {
    await importSample();
    const path = join(folder, 'карта.png');
    answers.push(path);
    expect(
      await call('roadmap.exportPicture', {
        format: 'png',
        zoom: 'schoolYear',
        schoolYear: schoolYear(2021),
      }),
    ).toEqual({
      fileName: 'карта.png',
    });
    const bytes = await readFile(path);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1600);
  });
});

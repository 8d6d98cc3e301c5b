// Whatever the window may send, in whatever order: no bug, no half a change, and the file stays readable.
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { channelNames, type ChannelName } from '../../shared/contract/channels';
import { contract, type InputOf, type OutputOf } from '../../shared/contract/contract';
import type { Pair } from '../../shared/contract/pairs';
import type { OpenedPaper } from '../../shared/contract/papers';
import { MentorshipGraph } from '../../shared/matching/circles';
import { openPairStatuses } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { ok } from '../../shared/model/result';
import { schoolYear } from '../../shared/model/schoolYear';
import { createSchoolFile } from '../database/schoolFile';
import { dump, valueOf } from '../database/testing/sampleFile';
import { temporaryFolder } from '../database/testing/temporaryFolder';
import type { Database } from '../database/connection';
import { addPerson, addRole } from '../consents/testing/register';
import { readChosenForms, saveForm } from '../forms/forms';
import { savePair, startPairs } from '../pairs/editPairs';
import { listPairs } from '../pairs/pairs';
import { renderHere } from '../documents/renderDocx/renderFiles';
import { exampleTemplate } from '../documents/templates/exampleTemplates';
import { matchHere } from '../pairs/match';
import { saveOrder, signOrder } from '../pairs/orders';
import { addPicture } from '../papers/pictures/pictures';
import { addTemplate } from '../papers/templates/templates';
import { save } from '../papers/testing/register';
import { pairsPainter } from '../pairs/picture';
import { saveRound } from '../pairs/rounds';
import { makeReady, orderInput, pairInput, roundInput } from '../pairs/testing/school';
import { builtInRoadmap } from '../roadmap/builtInRoadmap';
import { createProgramme, itemsOfDraft } from '../roadmap/createProgramme';
import { roadmapPainter } from '../roadmap/picture';
import { changeSchoolDetails, schoolDetails } from '../school/details';
import { Preferences } from '../school/preferences';
import { Workspace } from '../school/workspace';
import type { FileFilter } from './dialogs';
import { Exports } from './exports';
import { createHandlers } from './handlers';
import { createRouter } from './router';
import { inputsOf, type KnownIds } from './testing/inputs';

const RESOURCES = join(import.meta.dirname, '../../../resources');
/** Of thirty calls each. */
const RUNS = 20;
/** The same code has the same answer; FUZZ_SEED tries another path. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20211108);
const TODAY = '2021-11-08' as PlainDate;

const SCHOOL = {
  fullName: 'Муниципальное казённое общеобразовательное учреждение «Школа с. Образцовое»',
  settlement: 'с. Образцовое',
  directorPosition: 'Директор',
  directorName: 'Образцова Нина Петровна',
  postalAddress: '649000, с. Образцовое, ул. Школьная, д. 1',
  inn: '0400000000',
  ogrn: '1020400000000',
  siteAddress: 'https://school.example',
};
const MENTORS = ['Примерова Анна Сергеевна', 'Образцова Нина Петровна', 'Третья Яна Львовна', 'Ким Ольга'];
const MENTEES = [
  ...['Учебный Павел Петрович', 'Пробная Татьяна Викторовна', 'Новая Инна Юрьевна', 'Младший Ким'],
  ...['Пятая Ия', 'Шестой Лев'],
];
/** What `fill` makes: the ids of roles are those of persons. */
const known: KnownIds = {
  mentorId: [1, 4],
  menteeId: [5, 10],
  participantId: [1, 10],
  chosen: [1, 10],
  personId: [1, 11],
  formId: [1, 2],
  roundId: [1, 1],
  pairId: [1, 3],
  sheet: [0, 0],
  byPaperId: [1, 6],
  paperId: [1, 6],
};
/** One dot. */
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
/** The field «id» of an area's calls. */
const ownIds: Readonly<Record<string, readonly [number, number]>> = {
  forms: [1, 3],
  rounds: [1, 1],
  pairs: [1, 4],
  pairOrders: [1, 3],
  papers: [1, 6],
};
const areas = [
  ...['forms', 'people', 'peopleImport', 'consents', 'interviews', 'rounds', 'pairs', 'pairOrders', 'papers'],
];
const areaOf = (channel: ChannelName) => channel.replace(/\..*/, '');
/** Questions without a field are asked after each sequence instead. */
const asksNothing = (channel: ChannelName) =>
  contract[channel].kind === 'query' && Object.keys(contract[channel].input.entries).length === 0;
const own = channelNames.filter((channel) => areas.includes(areaOf(channel)));
const fuzzed = own.filter((channel) => !asksNothing(channel));

const calls = fc.array(
  fc.oneof(
    ...fuzzed.map((channel) =>
      fc.record({
        channel: fc.constant(channel),
        input: inputsOf(contract[channel].input, { ...known, id: ownIds[areaOf(channel)] ?? [1, 11] }),
      }),
    ),
  ),
  { minLength: 30, maxLength: 30 },
);

it('any calls in any order answer, or are refused and change nothing', async () => {
  const folder = await temporaryFolder();
  const seed = join(folder, 'образец.nastavnik');
  const blank = await exampleTemplate('letterhead');
  const filled = await createSchoolFile(seed, (database) => {
    fill(database);
    valueOf(addTemplate(database, { name: 'Бланк.docx', bytes: blank }, TODAY));
    valueOf(addPicture(database, 'Герб.png', PNG));
  });
  await valueOf(filled).close();
  const files = {
    table: join(folder, 'список.csv'),
    blank: join(folder, 'приказ.docx'),
    picture: join(folder, 'фон.png'),
  };
  await writeFile(
    files.table,
    'ФИО;Должность;Роль\nПримерова Анна Сергеевна;учитель;наставник\nНовый Ким;учитель;\n',
  );
  await writeFile(files.blank, await exampleTemplate('blank'));
  await writeFile(files.picture, PNG);
  const answered = new Set<ChannelName>();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(calls, async (sequence) => {
      run += 1;
      const path = join(folder, `${run}.nastavnik`);
      await copyFile(seed, path);
      const { workspace, answer, bugs } = openSchool(folder, files);
      valueOf(await workspace.open(path));
      const content = () => valueOf(workspace.read((database) => ok(dump(database))));
      let [importId, exportId, packId] = ['', '', ''];
      for (const { channel, input } of sequence) {
        const before = content();
        const sent = await asTyped(channel, withHandle(input, { importId, exportId, packId }), answer);
        const result = await answer(channel, sent, true);
        expect(bugs).toEqual([]);
        if (result.ok) answered.add(channel);
        if (!result.ok || contract[channel].kind === 'query') expect(content() === before).toBe(true);
        const handles = (result.ok ? result.value : null) as Handles | null;
        importId = handles?.importId ?? importId;
        exportId = handles?.exportId ?? exportId;
        packId = handles?.packId ?? packId;
      }
      for (const query of own.filter(asksNothing)) {
        const asked = await answer(query, {}, true);
        expect(bugs).toEqual([]);
        expect(asked, query).toMatchObject({ ok: true });
      }
      expect(await answer('roadmap.progress', { schoolYear: 2021 }, true)).toMatchObject({ ok: true });
      for (const { id } of valueOf(workspace.read(peopleIds))) {
        expect(await answer('people.get', { id }, true)).toMatchObject({ ok: true });
      }
      expect(bugs).toEqual([]);
      expectSound(valueOf(workspace.read((database) => listPairs(database, TODAY))));
      await workspace.abandon();
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Most calls must have led somewhere, or nothing was tried.
  expect(answered.size).toBeGreaterThan(fuzzed.length * 0.8);
});

/** Nobody mentors their own mentor, and nobody has two mentors of a form, whichever entries and roles were joined. */
function expectSound(pairs: readonly Pair[]): void {
  const present = pairs
    .filter(({ status }) => openPairStatuses.includes(status))
    .flatMap(({ formId, mentor, mentees }) =>
      mentees
        .filter(({ until }) => until === null)
        .map(({ personId }) => ({ formId, mentorPersonId: mentor.personId, menteePersonId: personId })),
    );
  expect(new MentorshipGraph(present).shortestCircleThrough(present)).toBeNull();
  const places = present.map(({ formId, menteePersonId }) => `${formId ?? 'any'} ${menteePersonId}`);
  expect(new Set(places).size).toBe(places.length);
}

/** Handles of tables and files are random: only a real one leads anywhere. */
function withHandle(input: unknown, handles: Readonly<Record<string, string>>): unknown {
  const fields = Object.keys(input as object).filter((field) => field in handles);
  return { ...(input as object), ...Object.fromEntries(fields.map((field) => [field, handles[field]])) };
}

interface Handles {
  readonly importId?: string;
  readonly exportId?: string;
  readonly packId?: string;
}

/**
 * Values of a form fit only where they are those of its fields: a draft starts from what the program proposes. So do
 * texts, by their places in a paper, and acts, of which those that are cited must stay.
 */
async function asTyped(channel: ChannelName, input: unknown, answer: Answer): Promise<unknown> {
  if (channel === 'papers.saveTexts') {
    const { kind, texts } = input as InputOf<'papers.saveTexts'>;
    const known = await answer('papers.texts', { kind }, true);
    const paths = known.ok ? (known.value as OutputOf<'papers.texts'>).map(({ path }) => path) : [];
    return { kind, texts: texts.map((text, at) => ({ ...text, path: paths[at] ?? text.path })) };
  }
  if (channel === 'papers.saveActs') {
    const { acts } = input as InputOf<'papers.saveActs'>;
    const known = await answer('papers.acts', {}, true);
    return { acts: acts && known.ok ? [...(known.value as OutputOf<'papers.acts'>), ...acts] : acts };
  }
  const draft = input as { readonly kind?: string; readonly id?: number | null; readonly values?: unknown };
  if (draft.values === undefined) return input;
  const opened =
    draft.id === null
      ? await answer('papers.start', { kind: draft.kind, ids: [], roundId: null }, true)
      : await answer('papers.get', { id: draft.id }, true);
  if (!opened.ok) return input;
  const { draft: known } = opened.value as OpenedPaper;
  return { ...draft, kind: known.kind, values: known.values, templateId: null };
}
type Answer = ReturnType<typeof createRouter>;

function peopleIds(database: Database) {
  return ok(database.all('SELECT id FROM person', [], v.object({ id: v.number() })));
}

type FilesToOpen = Readonly<Record<'table' | 'blank' | 'picture', string>>;

function openSchool(folder: string, files: FilesToOpen) {
  const bugs: string[] = [];
  const workspace = new Workspace(() => new Date('2021-11-08T12:03:00'));
  const dialogs = {
    askOpenPath: (filter: FileFilter) =>
      Promise.resolve(filter === 'blank' || filter === 'picture' ? files[filter] : files.table),
    askSavePath: () => Promise.resolve(join(folder, 'бумага')),
    askFolder: () => Promise.resolve(null),
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
  const answer = createRouter(handlers, {
    checkOutput: true,
    log: ({ channel, stack }) => (stack === undefined ? undefined : bugs.push(`${channel}: ${stack}`)),
  });
  return { workspace, answer, bugs };
}

/** Four mentors and five mentees of one form; of their pairs one is proposed, one is approved, one works. */
function fill(database: Database): void {
  valueOf(changeSchoolDetails(database, { ...schoolDetails(database), ...SCHOOL }));
  const text = builtInRoadmap(schoolYear(2021));
  createProgramme(database, { text, items: itemsOfDraft(text), sourceName: null, createdOn: TODAY });
  const form = {
    id: null,
    title: 'учитель – учитель',
    catalogueId: null,
    targetCategory: '',
    goal: '',
    tasks: [],
    expectedResults: [],
    variants: [],
    programmes: [],
  };
  const [known] = readChosenForms(database);
  const formId = known?.id ?? valueOf(saveForm(database, form)).id;
  valueOf(saveForm(database, { ...form, title: 'ученик – ученик' }));
  const add = (role: 'mentor' | 'mentee') => (name: string) => {
    const personId = addPerson(database, name);
    makeReady(database, personId, role);
    return addRole(database, personId, role, { formId, capacity: role === 'mentor' ? 2 : 0 });
  };
  const mentors = MENTORS.map(add('mentor'));
  const mentees = MENTEES.map(add('mentee'));
  addPerson(database, 'Пробная Татьяна Викторовна', { category: 'parent' });
  const pairs = [0, 1, 2].map(
    (at) =>
      valueOf(savePair(database, pairInput(mentors[at] ?? 0, [mentees[at] ?? 0], { formId }), TODAY)).id,
  );
  const { id } = valueOf(saveOrder(database, orderInput(pairs.slice(1)), TODAY));
  valueOf(signOrder(database, { id, number: '1', date: TODAY }, TODAY));
  valueOf(startPairs(database, { ids: pairs.slice(2), on: TODAY }, TODAY));
  valueOf(saveOrder(database, orderInput(pairs.slice(0, 1)), TODAY));
  valueOf(saveRound(database, roundInput({ formId })));
  for (const kind of ['order-introduction', 'order-forms', 'roadmap'] as const) save(database, kind);
}

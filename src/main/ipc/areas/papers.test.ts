// The calls of papers through the whole house: a real file, real .docx files in a folder.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { InputOf } from '../../../shared/contract/contract';
import type { PaperDraft, PaperRecord } from '../../../shared/contract/papers';
import { ok, type Result } from '../../../shared/model/result';
import { paperKinds, type PaperKind } from '../../../shared/papers/kinds';
import { consentStates } from '../../consents/consents';
import { addPerson, addRole } from '../../consents/testing/register';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { readDocx } from '../../documents/testing/readDocx';
import { renderHere } from '../../documents/renderDocx/renderFiles';
import { matchHere } from '../../pairs/match';
import { pairsPainter } from '../../pairs/picture';
import { roadmapPainter } from '../../roadmap/picture';
import { changeSchoolDetails, schoolDetails } from '../../school/details';
import { Preferences } from '../../school/preferences';
import { Workspace } from '../../school/workspace';
import { sheetsOf } from '../../spreadsheets/testing/shownTable';
import type { Dialogs } from '../dialogs';
import { Exports } from '../exports';
import { papersHandlers } from './papers';

const TODAY = '2025-10-01' as PlainDate;
const resources = join(import.meta.dirname, '../../../../resources');

let folder: string;
let workspace: Workspace;
let answers: (string | null)[];
/** What happens while a dialog is open. */
let duringDialog: () => Promise<void>;
let shown: string[];
let opened: string[];
let handlers: ReturnType<typeof papersHandlers>;
let ids: number[];

beforeEach(async () => {
  folder = await temporaryFolder();
  answers = [];
  shown = [];
  opened = [];
  workspace = new Workspace(() => new Date('2025-10-01T12:00:00'));
  duringDialog = () => Promise.resolve();
  const next = async () => {
    await duringDialog();
    return answers.shift() ?? null;
  };
  const dialogs: Dialogs = {
    askOpenPath: next,
    askSavePath: next,
    askFolder: next,
    showInFolder: (path) => shown.push(path),
    openFile: (path) => Promise.resolve(opened.push(path) > 0),
  };
  handlers = papersHandlers({
    workspace,
    preferences: new Preferences(join(folder, 'profile')),
    dialogs,
    exports: new Exports(dialogs),
    today: () => TODAY,
    drawRoadmap: roadmapPainter(resources),
    drawPairs: pairsPainter(resources),
    printToPdf: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])),
    renderFiles: renderHere,
    match: matchHere,
    reopenError: () => Promise.resolve(null),
  });
  const created = await workspace.create(join(folder, 'Школа.nastavnik'), (database) => {
    changeSchoolDetails(database, {
      ...schoolDetails(database),
      fullName: 'Школа с. Образцовое',
      shortName: 'Школа',
      settlement: 'с. Образцовое',
      directorName: 'Образцова Нина Петровна',
      postalAddress: 'с. Образцовое',
    });
    ids = ['Примерова Анна Сергеевна', 'Примерова Алла Степановна'].map((name) =>
      addPerson(database, name, { position: 'учитель' }),
    );
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

const asOne = { separate: false, markIssued: false } as const;

async function value<Value>(result: Result<Value> | Promise<Result<Value>>): Promise<Value> {
  const given = await result;
  if (!given.ok) throw new Error(JSON.stringify(given.error));
  return given.value;
}

/** What the window has read it may send back. */
function asSent(draft: PaperDraft): InputOf<'papers.save'> {
  return { ...draft, ids: [...draft.ids] };
}

async function started(kind: PaperKind): Promise<InputOf<'papers.save'>> {
  const { draft } = await value(handlers['papers.start']({ kind, ids: [], roundId: null }));
  return asSent(draft);
}

async function record(id: number): Promise<PaperRecord | undefined> {
  return (await value(handlers['papers.list']({}))).find((paper) => paper.id === id);
}

it('an order goes from a form to the register, is printed, signed, kept and found in the journal', async () => {
  const [curator = 0] = ids;
  const draft = await started('order-curator');
  const { id } = await value(handlers['papers.save']({ ...draft, values: { ...draft.values, curator } }));
  const kept = asSent((await value(handlers['papers.get']({ id }))).draft);

  const printed = join(folder, 'Проект.docx');
  answers.push(printed);
  await value(handlers['papers.export']({ ...kept, ...asOne }));
  expect(await record(id)).toMatchObject({ status: 'printed', printedOn: TODAY });

  expect(await handlers['papers.sign']({ id, date: TODAY, number: '7-ОД', withGap: false })).toMatchObject({
    ok: false,
    error: { code: 'order-number-gap' },
  });
  await value(handlers['papers.sign']({ id, date: TODAY, number: '7-ОД', withGap: true }));
  expect(await record(id)).toMatchObject({ status: 'signed', number: '7-ОД' });

  // It is written out as it was signed, byte for byte, whatever the window still shows.
  const [first, second] = [join(folder, 'Приказ.docx'), join(folder, 'Приказ ещё раз.docx')];
  answers.push(first, second);
  await value(handlers['papers.export']({ ...kept, ...asOne }));
  await value(handlers['papers.export']({ ...kept, number: '999', values: {}, ...asOne }));
  expect(await readFile(second)).toEqual(await readFile(first));
  expect(JSON.stringify(readDocx(await readFile(first)))).toContain('7-ОД');

  const [journal, table] = [join(folder, 'Журнал.docx'), join(folder, 'Журнал.xlsx')];
  answers.push(journal, table);
  const scope = { series: null, year: null } as const;
  await value(handlers['papers.exportJournal']({ ...scope, format: 'docx' }));
  await value(handlers['papers.exportJournal']({ ...scope, format: 'xlsx' }));
  expect(JSON.stringify(readDocx(await readFile(journal)))).toContain('7-ОД');
  expect(JSON.stringify(sheetsOf(await readFile(table)))).toContain('7-ОД');
});

it('an award is neither printed nor signed before its order is', async () => {
  const [person = 0] = ids;
  const staff = await started('order-awards-staff');
  const orderId = (
    await value(
      handlers['papers.save']({
        ...staff,
        values: {
          ...staff.values,
          awards: [{ person, kind: 'merit', reason: '', bonus: null }],
          commonReason: 'за профессионализм',
          grounds: ['представление куратора'],
        },
      }),
    )
  ).id;
  const merit = await started('certificate-of-merit');
  const recipients = [{ person, who: '', reason: 'за профессионализм' }];
  const award = { ...merit, values: { ...merit.values, order: orderId, recipients } };
  const preview = await value(handlers['papers.preview'](award));
  expect(preview.missing).toEqual([{ field: 'values.order', label: 'Подписанный приказ о поощрении' }]);
  expect(await handlers['papers.export']({ ...award, ...asOne })).toMatchObject({
    error: { code: 'paper-not-ready' },
  });
  await value(handlers['papers.sign']({ id: orderId, date: TODAY, number: '1-лс', withGap: false }));
  expect((await value(handlers['papers.preview'](award))).missing).toEqual([]);
  // From now on a new award begins with what the order gives.
  expect((await started('certificate-of-merit')).values).toMatchObject({
    order: orderId,
    recipients: [{ person, reason: 'за профессионализм' }],
  });
});

it('an export that ends when another file is open notes nothing in that one', async () => {
  expect((await workspace.saveCopyAs(join(folder, 'Другая.nastavnik'))).ok).toBe(true);
  duringDialog = async () => {
    expect((await workspace.open(join(folder, 'Школа.nastavnik'))).ok).toBe(true);
  };
  answers.push(join(folder, 'Согласия.docx'));
  const made = await handlers['papers.exportAbout']({ ...request, ids });
  expect(made).toMatchObject({ ok: true, value: { fileName: 'Согласия.docx' } });
  expect(states()).toEqual(['missing', 'missing']);
});

it('a list of awards is one file, or a file each', async () => {
  const draft = await started('certificate-training');
  // It begins with every mentor, by the alphabet.
  expect(draft.values['recipients']).toMatchObject([{ person: ids[1] }, { person: ids[0] }]);
  const values = { ...draft.values, course: 'Школа наставника', hours: 16 };
  expect((await value(handlers['papers.preview']({ ...draft, values }))).papers).toBe(2);
  answers.push(folder);
  const exported = await value(handlers['papers.export']({ ...draft, values, ...asOne, separate: true }));
  expect(exported?.fileName).toContain('2 файла в папке');
});

it('the pages that the window shows become a PDF, which may be opened', async () => {
  const path = join(folder, 'Приказ.pdf');
  answers.push(path);
  const exported = await value(handlers['papers.exportPdf']({ title: 'Приказ «О чём-то»' }));
  expect(await readFile(path, 'latin1')).toBe('%PDF');
  await value(handlers['papers.openExported']({ exportId: exported?.exportId ?? '' }));
  expect(opened).toEqual([path]);
});

it('the catalogue has every kind, and says of the bases that somebody is there', async () => {
  const catalogue = await value(handlers['papers.catalogue']({}));
  expect(catalogue.map(({ kind }) => kind)).toEqual(paperKinds);
  const ready = (kind: PaperKind) => catalogue.find((paper) => paper.kind === kind)?.ready;
  expect([ready('base-mentors'), ready('base-mentees')]).toEqual([true, false]);
  for (const { title, lead } of catalogue) expect([title, lead]).not.toContain('');
});

// Packs as use cases: what belongs to them, and writing them onto a real disk.
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PackContents, PackScope } from '../../../shared/contract/papers';
import { plainDate } from '../../../shared/model/plainDate';
import { paperKinds } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';
import { temporaryFolder } from '../../database/testing/temporaryFolder';
import { exampleTemplate } from '../../documents/templates/exampleTemplates';
import { renderHere } from '../../documents/renderDocx/renderFiles';
import { readDocx } from '../../documents/testing/readDocx';
import { savePair } from '../../pairs/editPairs';
import { pairInput, TODAY, valueOf } from '../../pairs/testing/school';
import { readRoles } from '../../people/roster';
import { readSignedFile } from '../copies';
import { roadmapItems } from '../gather/roadmapFacts';
import { findPaper } from '../repository';
import { schoolWithRegister, save, sign } from '../testing/register';
import { addTemplate, saveTemplate } from '../templates/templates';
import { packContents } from './contents';
import { writePack, type PackProgress, type PackTask } from './writePack';

let school: Awaited<ReturnType<typeof schoolWithRegister>>;
let database: Database;
let folder: string;
let mentorId: number;
let pairId: number;
beforeEach(async () => {
  folder = await temporaryFolder();
  school = await schoolWithRegister();
  ({ database } = school);
  const mentor = school.addMentor('Наставникова Мария Петровна', { person: { position: 'учитель' } });
  const mentee = school.addMentee('Учебнова Елена Ивановна', { person: { position: 'воспитатель' } });
  mentorId = readRoles(database).get(mentor)?.personId ?? 0;
  ({ id: pairId } = valueOf(savePair(database, pairInput(mentor, [mentee]), TODAY)));
});

const contents = async (scope: PackScope): Promise<PackContents> =>
  valueOf(await packContents(database, scope, TODAY, () => true));
const plain = (text: string) => text.replace(/\u00A0/g, ' ');
const kindsOf = ({ items }: PackContents) => [...new Set(items.map(({ kind }) => kind))];
const rowOf = (words: RegExp): PackScope => ({
  of: 'row',
  id: roadmapItems(database).find(({ activity }) => words.test(activity))?.id ?? 0,
});

interface Written {
  readonly result: Awaited<ReturnType<typeof writePack>>;
  readonly progress: readonly PackProgress[];
}

async function write(
  items: PackTask['items'],
  given: Partial<PackTask> = {},
): Promise<Written & { readonly last: PackProgress }> {
  const progress: PackProgress[] = [];
  const result = await writePack(database, {
    title: 'Пакет',
    items,
    into: { folder },
    today: TODAY,
    renderFiles: renderHere,
    signal: new AbortController().signal,
    onProgress: (state) => progress.push(state),
    ...given,
  });
  const last = progress.at(-1);
  if (!last) throw new Error('no progress');
  return { result, progress, last };
}
function signedFile(id: number): Uint8Array {
  const paper = findPaper(database, id);
  return (paper && valueOf(readSignedFile(database, paper))) ?? new Uint8Array();
}
const consent = (id: number) => ({ kind: 'consent-processing' as const, paperId: null, ids: [id] });
const codeOf = (result: Written['result']) => (result.ok ? null : result.error.code);

describe('what belongs to a pack', () => {
  it('of a row: the papers of its matter, one for each they are about', async () => {
    const row = await contents(rowOf(/собеседовани/i));
    expect(kindsOf(row)).toEqual([
      ...['consent-processing', 'consent-dissemination', 'consent-mentorship'],
      ...['mentor-application', 'interview-sheet'],
    ]);
    expect(row.items.map(({ title }) => plain(title))).toContain('Согласие на обработку – Учебнова Е.И.');
    expect(row.title).not.toBe('');
  });

  it('of a row with nobody yet: blanks to hand out', async () => {
    const { database: empty } = await schoolWithRegister();
    const id = roadmapItems(empty).find(({ activity }) => /собеседовани/i.test(activity))?.id ?? 0;
    const row = valueOf(await packContents(empty, { of: 'row', id }, TODAY, () => true));
    expect(row.items.map(({ ids }) => ids)).toEqual([[], [], [], [], []]);
    expect(row.items.every(({ chosen, missing }) => chosen === (missing.length === 0))).toBe(true);
  });

  it('of a pair: its own papers and the consents of its members', async () => {
    const pair = await contents({ of: 'pair', id: pairId });
    expect(plain(pair.title)).toBe('Пара Наставникова М.П. – Учебнова Е.И.');
    expect(kindsOf(pair)).toEqual([
      ...['development-plan', 'support-plan', 'meeting-schedule', 'contract-addendum', 'meeting-log'],
      ...['mentor-report', 'consent-processing', 'consent-dissemination', 'consent-mentorship'],
    ]);
  });

  it('of a person: what is theirs and what of the register names them', async () => {
    save(database, 'order-curator', { values: { curator: mentorId } });
    const person = await contents({ of: 'person', id: mentorId });
    expect(person.title).toBe('Наставникова Мария Петровна');
    expect(kindsOf(person)).toEqual([
      ...['order-curator', 'consent-processing', 'consent-dissemination', 'consent-mentorship'],
      ...['mentor-application', 'interview-sheet', 'mentor-questionnaire'],
    ]);
    const other = await contents({ of: 'person', id: mentorId + 1 });
    expect(kindsOf(other)).not.toContain('order-curator');
  });

  it('of a year: what was signed in it, and every kind besides; nothing twice', async () => {
    const id = save(database, 'order-curator', { values: { curator: mentorId } });
    valueOf(await sign(database, id, '7-ОД'));
    const year = await contents({ of: 'year', schoolYear: 2021 });
    expect(year.title).toBe('Документы 2021–2022 учебного года');
    expect(new Set(kindsOf(year))).toEqual(new Set(paperKinds));
    expect(year.items.filter(({ kind }) => kind === 'order-curator')).toEqual([
      {
        ...{ kind: 'order-curator', paperId: id, ids: [], chosen: true, missing: [] },
        title: 'Приказ № 7-ОД «О назначении куратора программы наставничества»',
      },
    ]);
    // A slip of the pen is no year of a school, neither in a date nor in what is asked for.
    save(database, 'order-free', { date: plainDate(1, 1, 1) });
    const slip = await contents({ of: 'year', schoolYear: 0 });
    expect(slip.items.filter(({ paperId }) => paperId !== null)).toEqual([]);
    const before = await contents({ of: 'year', schoolYear: 2020 });
    expect(before.items.every(({ paperId }) => paperId === null)).toBe(true);
  });

  it('says what each lacks, and proposes only what lacks nothing', async () => {
    const { items } = await contents({ of: 'year', schoolYear: null });
    const plan = items.find(({ kind }) => kind === 'council-extract');
    expect(plan?.missing.length).toBeGreaterThan(0);
    for (const { chosen, missing } of items) expect(chosen).toBe(missing.length === 0);
  });

  it.each<PackScope>([
    { of: 'row', id: 777 },
    { of: 'pair', id: 777 },
    { of: 'person', id: 777 },
  ])('is not found of $of 777', async (scope) => {
    expect(await packContents(database, scope, TODAY, () => true)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('a pack on the disk', () => {
  it('is a folder of its own with a file each, and a signed paper is the file that was signed', async () => {
    const id = save(database, 'order-curator', { values: { curator: mentorId } });
    valueOf(await sign(database, id, '7/1-ОД'));
    const { result, last } = await write([
      { kind: 'order-curator', paperId: id, ids: [] },
      consent(mentorId),
    ]);
    expect(result.ok).toBe(true);
    expect(last).toMatchObject({ done: 2, total: 2, leftOut: [], path: join(folder, 'Пакет') });
    const names = await readdir(join(folder, 'Пакет'));
    expect(names.sort()).toEqual([
      'Приказ № 7-1-ОД «О назначении куратора программы наставничества».docx',
      'Согласие на обработку – Наставникова М.П.docx',
    ]);
    const bytes = await readFile(join(folder, 'Пакет', names[0] ?? ''));
    expect(Buffer.compare(bytes, signedFile(id))).toBe(0);
  });

  it('never writes into a folder that is there', async () => {
    await mkdir(join(folder, 'ПАКЕТ'));
    await write([consent(mentorId)]);
    await write([consent(mentorId)]);
    expect((await readdir(folder)).sort()).toEqual(['ПАКЕТ', 'Пакет (2)', 'Пакет (3)']);
    expect(await readdir(join(folder, 'ПАКЕТ'))).toEqual([]);
  });

  it('is one file to print, each paper on a page of its own', async () => {
    const path = join(folder, 'всё.docx');
    const { last } = await write([consent(mentorId), consent(mentorId + 1)], { into: { file: path } });
    expect(last).toMatchObject({ done: 2, total: 2, path });
    const words = JSON.stringify(readDocx(new Uint8Array(await readFile(path))));
    expect(words).toContain('Наставникова Мария Петровна');
    expect(words).toContain('Учебнова Елена Ивановна');
  });

  it('leaves out what is not ready or is gone, and says why', async () => {
    const { result, last } = await write([
      { kind: 'council-extract', paperId: null, ids: [] },
      consent(777),
      { kind: 'order-curator', paperId: 777, ids: [] },
      consent(mentorId),
    ]);
    expect(result.ok).toBe(true);
    expect(last).toMatchObject({ done: 4, total: 4 });
    expect(last.leftOut.map(({ why }) => why)).toEqual([
      expect.stringContaining('Не хватает: '),
      'Этого человека уже нет в файле.',
      'Этого документа уже нет в файле.',
    ]);
    expect(await readdir(join(folder, 'Пакет'))).toHaveLength(1);
  });

  it('makes no folder where nothing is left to write', async () => {
    await write([consent(777)]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes a file for each of a list, with a name of its own', async () => {
    const recipients = [mentorId, mentorId + 1, mentorId];
    const id = save(database, 'certificate-training', {
      values: {
        course: 'Школа наставника',
        recipients: recipients.map((person) => ({ person, hours: 16, number: '' })),
      },
    });
    const { last } = await write([{ kind: 'certificate-training', paperId: id, ids: [] }]);
    expect(last.leftOut).toEqual([]);
    expect(last).toMatchObject({ done: 3, total: 3 });
    expect((await readdir(join(folder, 'Пакет'))).sort()).toEqual([
      'Сертификат – Наставникова М.П (2).docx',
      'Сертификат – Наставникова М.П.docx',
      'Сертификат – Учебнова Е.И.docx',
    ]);
  });

  it('prints on the school’s own blank, which no common file can hold', async () => {
    const added = valueOf(
      addTemplate(database, { name: 'Бланк.docx', bytes: await exampleTemplate('letterhead') }, TODAY),
    );
    saveTemplate(database, { ...added, kinds: ['consent-processing'] });
    const { last } = await write([consent(mentorId)]);
    expect(last).toMatchObject({ done: 1, leftOut: [] });
    const file = await write([consent(mentorId)], { into: { file: join(folder, 'всё.docx') } });
    expect(file.last.leftOut[0]?.why).toContain('на бланке школы');
  });

  it('stops at once when it is told to: what is written stays whole, and nothing else is there', async () => {
    const stopping = new AbortController();
    const items = Array.from({ length: 20 }, () => consent(mentorId));
    await expect(
      write(items, {
        signal: stopping.signal,
        onProgress: ({ done }) => {
          if (done === 3) stopping.abort();
        },
      }),
    ).rejects.toThrow();
    const names = await readdir(join(folder, 'Пакет'));
    expect(names).toHaveLength(3);
    for (const name of names) {
      const bytes = new Uint8Array(await readFile(join(folder, 'Пакет', name)));
      expect(readDocx(bytes).length).toBeGreaterThan(5);
    }
  });

  it('says when the folder is gone, before or while it is written', async () => {
    const gone = await write([consent(mentorId)], { into: { folder: join(folder, 'нет') } });
    expect(codeOf(gone.result)).toBe('folder-missing');
    let removed = false;
    const midway = await writePack(database, {
      title: 'Пакет',
      items: [consent(mentorId), consent(mentorId + 1)],
      into: { folder },
      today: TODAY,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      renderFiles: async (papers, madeOn, onFile, signal) => {
        await renderHere(
          papers,
          madeOn,
          async (index, bytes) => {
            if (!removed) await rm(join(folder, 'Пакет'), { recursive: true });
            removed = true;
            await onFile(index, bytes);
          },
          signal,
        );
      },
    });
    expect(codeOf(midway)).toBe('folder-missing');
  });

  it.skipIf(process.getuid?.() === 0)('says when the folder may not be written to', async () => {
    await chmod(folder, 0o500);
    expect(codeOf((await write([consent(mentorId)])).result)).toBe('access-denied');
    await chmod(folder, 0o700);
  });

  it('keeps paths as short as Windows takes them, and says where none would fit', async () => {
    const deep = join(folder, 'а'.repeat(60), 'б'.repeat(60));
    await mkdir(deep, { recursive: true });
    const { last } = await write([consent(mentorId)], { into: { folder: deep } });
    const [name = ''] = await readdir(last.path ?? '');
    expect(join(last.path ?? '', name).length).toBeLessThanOrEqual(240);
    const deeper = join(deep, 'в'.repeat(60));
    await mkdir(deeper);
    expect(codeOf((await write([consent(mentorId)], { into: { folder: deeper } })).result)).toBe(
      'path-too-long',
    );
  });

  it('is followed from the first paper to the last', async () => {
    const { progress } = await write([consent(mentorId), consent(mentorId + 1)]);
    const done = progress.map((state) => state.done);
    expect(done).toEqual([...done].sort());
    expect(new Set(done)).toEqual(new Set([0, 1, 2]));
  });
});

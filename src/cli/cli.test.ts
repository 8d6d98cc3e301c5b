import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../main/database/testing/temporaryFolder';
import { readDocx } from '../main/documents/testing/readDocx';
import { structuralFaults } from '../main/documents/testing/structuralChecks';
import { paperKinds } from '../shared/papers/kinds';
import { runCli } from './runCli';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'resources/samples/roadmap-2021-2025.docx');

/** The beginning of an OLE file whose directory names a Word document. */
const oldWordFile = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1016),
  Buffer.from('WordDocument', 'utf16le'),
  Buffer.alloc(104),
]);

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function cli(args: readonly string[], input: string | Buffer = '') {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(args, {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous by its nature.
    stdin: (async function* () {
      yield input;
    })(),
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaint: complaints.join('\n') };
}

const json = (line: string | undefined) => JSON.parse(line ?? '') as Record<string, unknown>;

describe('the commands', () => {
  it('run by npm on plain Node, with their exit codes', async () => {
    const run = promisify(execFile);
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const start = (...args: string[]) =>
      run(process.execPath, [tsx, join(root, 'src/cli/index.ts'), ...args]);
    expect(json((await start('roadmap', 'read', sample)).stdout)['items']).toHaveLength(10);
    await expect(start('roadmap', 'read', join(folder, 'нет.docx'))).rejects.toMatchObject({ code: 1 });
    await expect(start('roadmap')).rejects.toMatchObject({ code: 2 });
  });

  it.each([
    [[]],
    [['roadmap']],
    [['roadmap', 'write', 'x.docx']],
    [['roadmap', 'read']],
    [['roadmap', 'read', 'a.docx', 'b.docx']],
    [['roadmap', 'read', 'a.docx', '--school-year', 'soon']],
    [['file', 'create', 'a.nastavnik']],
    [['papers', 'export', 'a.nastavnik', '--out', 'x']],
    [['papers', 'export', 'a.nastavnik', '--all', '--kind', 'roadmap', '--out', 'x']],
    [['papers', 'export', 'a.nastavnik', '--kind', 'nothing', '--out', 'x']],
    [['deadline', 'read', '--fast']],
  ])('say what is right after %j', async (args) => {
    const { code, out, complaint } = await cli(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(complaint).toContain('Usage: npm run --silent cli');
  });
});

describe('roadmap read', () => {
  it('gives the shape that scripts rely on', async () => {
    const { code, out } = await cli(['roadmap', 'read', sample]);
    expect(code).toBe(0);
    const roadmap = json(out[0]);
    expect(Object.keys(roadmap)).toEqual(['title', 'periodStart', 'periodEnd', 'items', 'warnings']);
    expect(roadmap).toMatchObject({ periodStart: '2021-01-01', periodEnd: '2025-12-31' });
    expect((roadmap['items'] as unknown[])[0]).toEqual({
      number: '1',
      stage: null,
      activity: 'Информирование педагогических работников о реализации программы наставничества',
      deadlineText: 'Август-сентябрь 2021 г.',
      start: '2021-08-01',
      end: '2021-09-30',
      kind: 'range',
      recurrence: null,
      outcome: expect.stringContaining('Р-145') as string,
      responsible: ['Администрация'],
    });
    const warnings = roadmap['warnings'] as { code: string; row: number | null }[];
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'outcome-cut-off', row: 4 }));
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'period-mismatch', row: null }));
  });

  it('takes another school year for rows without one', async () => {
    const { out } = await cli(['roadmap', 'read', sample, '--school-year', '2023']);
    expect((json(out[0])['items'] as { start: string }[])[3]?.start).toBe('2023-10-01');
  });

  it.each([
    ['нет.docx', null, 'не найден'],
    ['папка', 'folder', 'не документ Word'],
    ['старый.doc', oldWordFile, 'старом формате'],
    ['текст.docx', Buffer.from('просто текст'), 'не документ Word'],
  ])('refuses %s in Russian', async (name, content, words) => {
    const path = join(folder, name);
    if (content === 'folder') await mkdir(path);
    else if (content instanceof Buffer) await writeFile(path, content);
    const { code, out, complaint } = await cli(['roadmap', 'read', path]);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(complaint).toContain(words);
    expect(complaint).toContain(name);
    expect(complaint).not.toMatch(/Error|\bat /);
  });
});

describe('the line readers', () => {
  it('answer a line each, with the escapes of a cell', async () => {
    const { code, out } = await cli(
      ['deadline', 'read'],
      '\uFEFF2021\tв срок до 18.11.2021\r\n2023\tв течение\\n\\nгода',
    );
    expect(code).toBe(0);
    expect(out.map(json)).toEqual([
      { start: null, end: '2021-11-18', kind: 'open', recurrence: null, alternatives: [], check: false },
      {
        start: '2023-09-01',
        end: '2024-05-31',
        kind: 'range',
        recurrence: null,
        alternatives: [],
        check: false,
      },
    ]);
  });

  it('refuse a bad line before answering any', async () => {
    expect(await cli(['deadline', 'read'], '2021\tмай\nмай без года\n')).toMatchObject({ code: 2, out: [] });
  });

  it('answer an empty cell with nobody', async () => {
    const { out } = await cli(['responsible', 'read'], 'Зам. директора по УВР и ВР\n\nКуратор\\tНаставник\n');
    expect(out).toEqual([
      '["Зам. директора по УВР","Зам. директора по ВР"]',
      '[]',
      '["Куратор","Наставник"]',
    ]);
  });

  it('answer nothing to nothing', async () => {
    expect(await cli(['responsible', 'read'])).toEqual({ code: 0, out: [], complaint: '' });
  });
});

describe('a file of the school', () => {
  const file = () => join(folder, 'Наставничество.nastavnik');

  it('is made from the roadmap, checked, and makes its papers with blanks', async () => {
    expect(await cli(['file', 'create', file(), '--from', sample])).toMatchObject({ code: 0 });
    expect(json((await cli(['file', 'check', file()])).out[0])).toMatchObject({ sound: true, items: 10 });

    const list = JSON.parse((await cli(['papers', 'list', file()])).out[0] ?? '') as Record<
      string,
      unknown
    >[];
    expect(list.map(({ kind }) => kind)).toEqual(paperKinds);
    expect(Object.keys(list[0] ?? {})).toEqual(['kind', 'title', 'ready', 'missing']);
    expect(list[0]?.['ready']).toBe(false);
    expect(list[0]?.['missing']).toContain('Полное наименование школы');
    expect((await cli(['papers', 'register', file()])).out).toEqual(['[]']);

    const out = join(folder, 'документы');
    const exported = await cli(['papers', 'export', file(), '--all', '--out', out]);
    expect(exported.code).toBe(0);
    expect(exported.complaint).toContain('оставлены пустые места');
    const files = exported.out.map(json);
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(paperKinds));
    expect((await readdir(out)).sort()).toEqual(files.map((each) => basename(String(each['file']))).sort());
    for (const each of files) {
      expect(Object.keys(each)).toEqual(['kind', 'title', 'file']);
      const bytes = new Uint8Array(await readFile(String(each['file'])));
      expect(structuralFaults(bytes)).toEqual([]);
      expect(readDocx(bytes).length).toBeGreaterThan(0);
    }
    const text = JSON.stringify(readDocx(new Uint8Array(await readFile(join(out, 'Дорожная карта.docx')))));
    expect(text).toContain('Закрепление наставнических пар/групп');
  });

  it('is not overwritten', async () => {
    await cli(['file', 'create', file(), '--from', sample]);
    const before = await readFile(file());
    const again = await cli(['file', 'create', file(), '--from', sample]);
    expect(again.code).toBe(1);
    expect(again.complaint).toContain('уже есть');
    expect((await readFile(file())).equals(before)).toBe(true);
  });

  it('that is damaged is refused with the reason', async () => {
    await cli(['file', 'create', file(), '--from', sample]);
    const whole = await readFile(file());
    await writeFile(file(), whole.subarray(0, whole.length - 100));
    const { code, complaint } = await cli(['file', 'check', file()]);
    expect(code).toBe(1);
    expect(complaint).toContain('записан не полностью');
  });

  it('makes no papers where no folder can be', async () => {
    await cli(['file', 'create', file(), '--from', sample]);
    for (const out of [sample, join(sample, 'внутри')]) {
      const { code, complaint } = await cli(['papers', 'export', file(), '--kind', 'roadmap', '--out', out]);
      expect(code).toBe(1);
      expect(complaint).toMatch(/Папка «.+» недоступна/);
    }
  });
});

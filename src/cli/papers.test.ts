// The commands of papers on a file with people, pairs and signed orders: that of the demonstration.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../main/database/testing/temporaryFolder';
import { runDemo } from '../main/demo/demo';
import { readDocx } from '../main/documents/testing/readDocx';
import { pairsPainter } from '../main/pairs/picture';
import { roadmapPainter } from '../main/roadmap/picture';
import { Workspace } from '../main/school/workspace';
import type { PlainDate } from '../shared/model/plainDate';
import { paperKinds } from '../shared/papers/kinds';
import { runCli } from './runCli';

const resourcesFolder = join(import.meta.dirname, '../../resources');
let folder: string;
let file: string;
let out: string;

beforeAll(async () => {
  const workspace = new Workspace(() => new Date('2021-11-08T12:00:00'));
  folder = await mkdtemp(join(tmpdir(), 'nastavnik-test-'));
  const made = await runDemo(folder, {
    workspace,
    drawRoadmap: roadmapPainter(resourcesFolder),
    drawPairs: pairsPainter(resourcesFolder),
    resourcesFolder,
    today: '2021-11-08' as PlainDate,
  });
  if (!made.ok) throw new Error(made.error.code);
  ({ file } = made.value);
  await workspace.close();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  out = join(await temporaryFolder(), 'документы');
});

interface Line {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
}

async function papers(...args: readonly string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(['papers', ...args], {
    // eslint-disable-next-line @typescript-eslint/require-await -- standard input is asynchronous by its nature.
    stdin: (async function* () {
      yield '';
    })(),
    print: (line) => lines.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, lines, complaint: complaints.join('\n') };
}
async function exported(...args: readonly string[]): Promise<readonly Line[]> {
  const { code, lines, complaint } = await papers('export', file, ...args, '--out', out);
  expect(code, complaint).toBe(0);
  return lines.map((line) => JSON.parse(line) as Line);
}
const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
const wordsIn = async (path: string) =>
  JSON.stringify(readDocx(new Uint8Array(await readFile(path)))).replace(/\u00A0/g, ' ');
const names = (lines: readonly Line[]) => lines.map((line) => basename(line.file));

describe('papers export', () => {
  it('--all makes each kind, a file for each paper, under names of their own, and leaves the file as it was', async () => {
    const before = await hashOf(file);
    const lines = await exported('--all');
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(paperKinds));
    expect(await hashOf(file)).toBe(before);
    const written = await readdir(out);
    expect(written.sort()).toEqual([...names(lines)].sort());
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(written.length);
    expect(lines.filter(({ kind }) => kind === 'consent-processing').length).toBeGreaterThan(5);
    for (const line of lines) expect(await wordsIn(line.file), line.title).not.toMatch(/\{\w|undefined|NaN/);
  }, 60_000);

  it('of a signed paper gives the very file that was signed', async () => {
    const register = JSON.parse((await papers('register', file)).lines[0] ?? '') as {
      kind: string;
      status: string;
      sha256: string | null;
    }[];
    const signed = register.find(({ kind }) => kind === 'order-introduction');
    expect(signed?.status).toBe('signed');
    const [line] = await exported('--kind', 'order-introduction');
    expect(await hashOf(line?.file ?? '')).toBe(signed?.sha256);
    expect(names(line ? [line] : [])[0]).toMatch(/^Приказ № 45-ОД /);
  });

  it('--person names somebody by the full name, by initials or by the number of the record', async () => {
    const [byName] = await exported(
      '--kind',
      'consent-processing',
      '--person',
      'наставникова мария петровна',
    );
    expect(basename(byName?.file ?? '')).toBe('Согласие на обработку – Наставникова М.П.docx');
    expect(await exported('--kind', 'consent-processing', '--person', 'Наставникова М. П.')).toEqual([
      byName,
    ]);
    const both = await exported('--kind', 'consent-mentorship', '--person', '1', '--person', '2');
    expect(both).toHaveLength(2);
  });

  it('--person makes awards for those, and papers of the pairs they are in', async () => {
    const [award] = await exported(
      '--kind',
      'certificate-of-merit',
      '--person',
      'Наставникова Мария Петровна',
    );
    expect(await wordsIn(award?.file ?? '')).toContain('Наставникова');
    const plans = await exported('--kind', 'development-plan', '--person', 'Наставникова Мария Петровна');
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(await wordsIn(plan.file)).toContain('Наставникова');
  });

  it('refuses somebody who is not there, or who is not named clearly', async () => {
    const refused = await papers(
      'export',
      file,
      '--kind',
      'consent-processing',
      '--person',
      'Никто',
      '--out',
      out,
    );
    expect(refused).toMatchObject({ code: 1, lines: [] });
    expect(refused.complaint).toContain('В файле нет человека «Никто»');
  });

  it('says what is right where a paper is about nobody', async () => {
    const { code, complaint } = await papers(
      'export',
      file,
      '--kind',
      'regulation',
      '--person',
      '1',
      '--out',
      out,
    );
    expect(code).toBe(2);
    expect(complaint).toContain('Usage:');
  });
});

describe('papers register', () => {
  it('gives the shape that scripts rely on', async () => {
    const { code, lines } = await papers('register', file);
    expect(code).toBe(0);
    const [first] = JSON.parse(lines[0] ?? '') as Record<string, unknown>[];
    expect(Object.keys(first ?? {})).toEqual([
      ...['id', 'kind', 'title', 'series', 'number', 'date', 'status', 'createdOn', 'printedOn', 'signedOn'],
      ...['cancelled', 'acquaintances', 'warnings', 'sha256'],
    ]);
    expect(first).toMatchObject({ status: 'signed', series: 'core', number: '52-ОД', date: '2021-10-28' });
  });
});

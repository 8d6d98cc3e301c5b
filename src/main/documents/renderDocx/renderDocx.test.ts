import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import { builtInWording } from '../acts';
import { formPaper } from '../formPapers';
import { packOf } from '../paperAbout';
import type { PaperDocument } from '../paperModel';
import { partText, readDocx } from '../testing/readDocx';
import { readModel } from '../testing/readModel';
import { samplePaper } from '../testing/everyPaper';
import { casesOf } from '../testing/paperVariants';
import { GENERATED_AT, sampleSchool } from '../testing/samplePapers';
import { orderOnPairsWith, sampleAbout } from '../testing/samplePapersAbout';
import { structuralFaults } from '../testing/structuralChecks';
import { childElements, descendants, parseXml, value } from '../testing/xmlTree';
import { renderDocx } from './renderDocx';

const { document: order } = samplePaper('order-introduction');
const { document: roadmap } = samplePaper('roadmap');

describe('a pack', () => {
  const consent = sampleAbout('consent-processing', 'sample').document;
  const pairs = sampleAbout('order-pairs', 'sample').document;

  it('is rendered in portions, and reads back as if it were not', async () => {
    const pack = packOf('Пачка', [...Array<PaperDocument>(15).fill(consent), pairs, pairs]);
    const bytes = await renderDocx(pack, GENERATED_AT);
    expect(readDocx(bytes)).toEqual(readModel(pack));
    expect(structuralFaults(bytes)).toEqual([]);
  });

  it('gives each list its own numbers and each paper its own pages', async () => {
    const parts = unzipSync(
      await renderDocx(packOf('Пачка', [...Array<PaperDocument>(9).fill(consent), pairs]), GENERATED_AT),
    );
    const document = parseXml(partText(parts, 'word/document.xml'));
    expect(new Set(descendants(document, 'w:numId').map(value)).size).toBe(10);
    const sections = descendants(document, 'w:sectPr');
    expect(sections.map((section) => childElements(section, 'w:titlePg').length)).toEqual([
      ...Array<number>(10).fill(1),
      0,
    ]);
    expect(descendants(document, 'w:pgNumType').map(({ attributes }) => attributes['w:start'])).toEqual([
      ...Array<string>(10).fill('1'),
      undefined,
    ]);
    expect(descendants(document, 'w:headerReference')).toHaveLength(2);
  });

  it('lets other work go on while it is made', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await renderDocx(packOf('Пачка', Array<PaperDocument>(300).fill(consent)), GENERATED_AT);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });
});

describe('the file', () => {
  it('is the same, byte for byte, on every run and in every time zone', async () => {
    const here = sha256(await renderDocx(order, GENERATED_AT));
    const again = sha256(await renderDocx(order, GENERATED_AT));
    expect(again).toBe(here);
    const script = fileURLToPath(new URL('../testing/printHash.ts', import.meta.url));
    for (const TZ of ['Asia/Kamchatka', 'America/Los_Angeles']) {
      const there = execFileSync(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(there.trim()).toBe(here);
    }
  }, 30_000);

  it('carries its title, its school and the given date', async () => {
    const bytes = await renderDocx(roadmap, plainDate(2022, 9, 1));
    const core = partText(unzipSync(bytes), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Дорожная карта</dc:title>');
    expect(core).toContain('МКОУ «НШДС с.\u00A0Образцовое»');
    expect(core.match(/2022-09-01T00:00:00Z/g)).toHaveLength(2);
  });

  it('numbers pages from the second, by a header that the first page does not have', async () => {
    const parts = unzipSync(await renderDocx(order, GENERATED_AT));
    const sections = descendants(parseXml(partText(parts, 'word/document.xml')), 'w:sectPr');
    expect(sections.map((section) => childElements(section, 'w:titlePg').length)).toEqual([1, 0]);
    expect(partText(parts, 'word/header1.xml')).toContain('PAGE');
    expect(partText(parts, 'word/header2.xml')).not.toContain('PAGE');
  });

  it('gives every line height its rule: LibreOffice takes one without for an exact height', async () => {
    const parts = unzipSync(await renderDocx(order, GENERATED_AT));
    const spacings = ['word/styles.xml', 'word/document.xml', 'word/numbering.xml']
      .flatMap((name) => descendants(parseXml(partText(parts, name)), 'w:spacing'))
      .filter(({ attributes }) => 'w:line' in attributes);
    expect(spacings.length).toBeGreaterThan(0);
    expect(new Set(spacings.map(({ attributes }) => attributes['w:lineRule']))).toEqual(new Set(['auto']));
  });

  it('fixes the widths of tables, repeats their heads and divides no row', async () => {
    const parts = unzipSync(await renderDocx(roadmap, GENERATED_AT));
    const [table] = descendants(parseXml(partText(parts, 'word/document.xml')), 'w:tbl');
    if (!table) throw new Error('no table');
    const widths = descendants(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
    expect(descendants(table, 'w:tblLayout').map(({ attributes }) => attributes['w:type'])).toEqual([
      'fixed',
    ]);
    const rows = childElements(table, 'w:tr');
    expect(rows.map((row) => descendants(row, 'w:tblHeader').length)).toEqual([
      1,
      ...Array<number>(10).fill(0),
    ]);
    expect(rows.every((row) => descendants(row, 'w:cantSplit').length === 1)).toBe(true);
  });
});

describe('the renderer', () => {
  it('turns a landscape section and begins each list of clauses with 1', async () => {
    const list = {
      type: 'clauses',
      clauses: [{ text: 'раз', subclauses: ['два'] }],
      tiedToNext: 0,
    } as const;
    const paper: PaperDocument = {
      title: 'Проба',
      author: '',
      layout: 'gost2025',
      sections: [
        {
          orientation: 'portrait',
          blocks: [list, { type: 'paragraph', style: 'body', text: 'текст' }, list],
        },
        { orientation: 'landscape', blocks: [list] },
      ],
    };
    const bytes = await renderDocx(paper, GENERATED_AT);
    expect(readDocx(bytes)).toEqual(readModel(paper));
    const document = parseXml(partText(unzipSync(bytes), 'word/document.xml'));
    expect(new Set(descendants(document, 'w:numId').map(value)).size).toBe(3);
    expect(descendants(document, 'w:pgSz').map(({ attributes }) => attributes)).toMatchObject([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
    expect(descendants(document, 'w:pgMar').map(({ attributes }) => attributes['w:left'])).toEqual([
      '1701',
      '1134',
    ]);
  });

  it('reads back whatever a person typed', async () => {
    const introduction = formPaper('order-introduction');
    const sample = casesOf(introduction).find(({ name }) => name === 'sample');
    if (!sample) throw new Error('no sample');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        const school = { ...sampleSchool, fullName: typed, directorName: typed };
        const data = { ...sample.data, school, number: typed };
        const paper = introduction.make(data, builtInWording).document;
        const bytes = await renderDocx(paper, GENERATED_AT);
        expect(readDocx(bytes)).toEqual(readModel(paper));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('papers about somebody', () => {
  it('read back whatever a person typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        const order = orderOnPairsWith(typed);
        const bytes = await renderDocx(order, GENERATED_AT);
        expect(readDocx(bytes)).toEqual(readModel(order));
        expect(structuralFaults(bytes)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

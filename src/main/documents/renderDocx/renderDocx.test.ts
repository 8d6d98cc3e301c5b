import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperAboutKinds, paperKinds } from '../../../shared/contract/papers';
import { plainDate } from '../../../shared/model/plainDate';
import { packOf } from '../paperAbout';
import { buildPaper } from '../paperCatalogue';
import type { PaperSources } from '../paperData';
import type { PaperDocument } from '../paperModel';
import { partText, readDocx } from '../testing/readDocx';
import { readModel } from '../testing/readModel';
import {
  emptySources,
  fullRoadmap,
  GENERATED_AT,
  hostileSources,
  longSources,
  sampleSources,
} from '../testing/samplePapers';
import { orderOnPairsWith, sampleAbout, samplesAbout } from '../testing/samplePapersAbout';
import { structuralFaults } from '../testing/structuralChecks';
import { childElements, descendants, parseXml, value } from '../testing/xmlTree';
import { renderDocx } from './renderDocx';

const sourcesByName: Readonly<Record<string, PaperSources>> = {
  sample: sampleSources,
  'with opening paragraphs': { ...sampleSources, roadmap: fullRoadmap },
  long: longSources,
  hostile: hostileSources,
  empty: emptySources,
};
const everyCase = paperKinds.flatMap((kind) =>
  Object.keys(sourcesByName).map((name) => [kind, name] as const),
);

describe.each(everyCase)('%s, %s', (kind, name) => {
  it('reads back equal to its model and has no structural fault', async () => {
    const paper = buildPaper(kind, sourcesByName[name] ?? sampleSources);
    const bytes = await renderDocx(paper, GENERATED_AT);
    expect(readDocx(bytes)).toEqual(readModel(paper));
    expect(structuralFaults(bytes)).toEqual([]);
  });
});

describe.each(samplesAbout)('$kind, $name', ({ paper }) => {
  it('reads back equal to its model and has no structural fault', async () => {
    const bytes = await renderDocx(paper.document, GENERATED_AT);
    expect(readDocx(bytes)).toEqual(readModel(paper.document));
    expect(structuralFaults(bytes)).toEqual([]);
  });
});

const goldenPapers: readonly (readonly [string, PaperDocument])[] = [
  ...paperKinds.map((kind) => [kind, buildPaper(kind, sampleSources)] as const),
  ...paperAboutKinds.map((kind) => [kind, sampleAbout(kind, 'sample').document] as const),
  ['consent-processing-child', sampleAbout('consent-processing', 'child').document],
  ['order-pairs-dissolution', sampleAbout('order-pairs', 'dissolution').document],
];

describe.each(goldenPapers)('the document of %s', (name, paper) => {
  const golden = fileURLToPath(new URL(`../golden/${name}.xml`, import.meta.url));

  it('is the golden one (UPDATE_GOLDEN=1 writes it anew)', async () => {
    const xml = await documentXml(paper);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, xml);
    expect(existsSync(golden)).toBe(true);
    expect(xml).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('a pack', () => {
  const consent = sampleAbout('consent-processing', 'sample').document;
  const order = sampleAbout('order-pairs', 'sample').document;

  it('is rendered in portions, and reads back as if it were not', async () => {
    const pack = packOf('Пачка', [...Array<PaperDocument>(15).fill(consent), order, order]);
    const bytes = await renderDocx(pack, GENERATED_AT);
    expect(readDocx(bytes)).toEqual(readModel(pack));
    expect(structuralFaults(bytes)).toEqual([]);
  });

  it('gives each list its own numbers and each paper its own pages', async () => {
    const parts = unzipSync(
      await renderDocx(packOf('Пачка', [...Array<PaperDocument>(9).fill(consent), order]), GENERATED_AT),
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
    await renderDocx(packOf('Пачка', Array<PaperDocument>(30).fill(consent)), GENERATED_AT);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });
});

describe('the file', () => {
  it('is the same, byte for byte, on every run and in every time zone', async () => {
    const here = sha256(await renderDocx(buildPaper('order-introduction', sampleSources), GENERATED_AT));
    const again = sha256(await renderDocx(buildPaper('order-introduction', sampleSources), GENERATED_AT));
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
    const bytes = await renderDocx(buildPaper('roadmap', sampleSources), plainDate(2022, 9, 1));
    const core = partText(unzipSync(bytes), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Дорожная карта</dc:title>');
    expect(core).toContain('МКОУ «НШДС с.\u00A0Образцовое»');
    expect(core.match(/2022-09-01T00:00:00Z/g)).toHaveLength(2);
  });

  it('numbers pages from the second, by a header that the first page does not have', async () => {
    const parts = unzipSync(await renderDocx(buildPaper('order-introduction', sampleSources), GENERATED_AT));
    const sections = descendants(parseXml(partText(parts, 'word/document.xml')), 'w:sectPr');
    expect(sections.map((section) => childElements(section, 'w:titlePg').length)).toEqual([1, 0]);
    expect(partText(parts, 'word/header1.xml')).toContain('PAGE');
    expect(partText(parts, 'word/header2.xml')).not.toContain('PAGE');
  });

  it('gives every line height its rule: LibreOffice takes one without for an exact height', async () => {
    const parts = unzipSync(await renderDocx(buildPaper('order-introduction', sampleSources), GENERATED_AT));
    const spacings = ['word/styles.xml', 'word/document.xml', 'word/numbering.xml']
      .flatMap((name) => descendants(parseXml(partText(parts, name)), 'w:spacing'))
      .filter(({ attributes }) => 'w:line' in attributes);
    expect(spacings.length).toBeGreaterThan(0);
    expect(new Set(spacings.map(({ attributes }) => attributes['w:lineRule']))).toEqual(new Set(['auto']));
  });

  it('fixes the widths of tables, repeats their heads and divides no row', async () => {
    const parts = unzipSync(await renderDocx(buildPaper('roadmap', sampleSources), GENERATED_AT));
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
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        const paper = buildPaper('order-introduction', {
          ...sampleSources,
          school: { ...sampleSources.school, fullName: typed, directorName: typed },
          order: { ...sampleSources.order, number: typed, curatorAccusative: typed },
        });
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

/** The main part, one element a line, so that a difference shows where it is. */
async function documentXml(paper: PaperDocument): Promise<string> {
  const bytes = await renderDocx(paper, GENERATED_AT);
  const xml = partText(unzipSync(bytes), 'word/document.xml');
  return `${xml.replace(/<w:document [^>]*>/, '<w:document>').replace(/></g, '>\n<')}\n`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

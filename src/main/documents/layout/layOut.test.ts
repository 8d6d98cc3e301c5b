import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperPage, PaperPages } from '../../../shared/papers/pages';
import { blank, withoutMarks } from '../blankMarks';
import type { PaperBlock, PaperDocument, PaperSection } from '../paperModel';
import { arbitraryPaper, samplePicture } from '../testing/arbitraryPaper';
import { caseDocument, everyCase } from '../testing/everyPaper';
import { readModel } from '../testing/readModel';
import { layOut } from './layOut';
import { fitSizePt, textWidthPt } from './textWidth';

const samples = everyCase.map((one) => [`${one.kind}-${one.name}`, caseDocument(one, 2)] as const);

const body = (text: string): PaperBlock => ({ type: 'paragraph', style: 'body', text });

function paperOf(...sections: readonly (readonly PaperBlock[] | PaperSection)[]): PaperDocument {
  return {
    title: 'Проба',
    author: '',
    layout: 'gost2025',
    sections: sections.map((section) =>
      'blocks' in section ? section : { orientation: 'portrait', blocks: section },
    ),
  };
}

describe.each(samples)('%s', (_, paper) => {
  it('says the words of its model, each once and in order, and nothing else but page numbers and repeated heads', async () => {
    const { pages } = await layOut(paper);
    expect(lettersOf(pages, paper)).toBe(lettersOfModel(paper));
  });

  it('keeps within its margins, and no word stands on another', async () => {
    const { pages } = await layOut(paper);
    for (const page of pages) expect(faultsOf(page)).toEqual([]);
  });
});

describe('any paper', () => {
  it('says all its words once', () =>
    fc.assert(
      fc.asyncProperty(arbitraryPaper, async (paper) => {
        const { pages } = await layOut(paper);
        expect(sorted(lettersOf(pages, paper))).toBe(sorted(lettersOfModel(paper)));
      }),
    ));

  it('ends, whatever margins leave no room and however high a row is', async () => {
    const look = {
      frame: null,
      background: null,
      marginsMm: { left: 104, right: 104, top: 147, bottom: 147 },
    } as const;
    const table: PaperBlock = {
      type: 'table',
      columns: [{ header: 'Имя', weight: 1, align: 'left' }],
      rows: [{ type: 'cells', cells: ['слово '.repeat(40)] }],
      rowHeightMm: 0,
    };
    const paper = paperOf({ orientation: 'portrait', look, blocks: [body('слово '.repeat(40)), table] });
    const { pages } = await layOut(paper);
    expect(pages.length).toBeGreaterThan(40);
    expect(lettersOf(pages, paper)).toContain('слово'.repeat(40));
  });
});

describe('pages', () => {
  it('are numbered through a paper, except its first; in a pack anew, and awards not at all', async () => {
    const long = [body('слово '.repeat(900))];
    const award: PaperSection = {
      orientation: 'landscape',
      look: {
        frame: 'classic',
        background: 'ours',
        marginsMm: { left: 30, right: 30, top: 30, bottom: 30 },
      },
      blocks: [{ type: 'paragraph', style: 'documentTitle', text: 'ГРАМОТА' }],
    };
    const paper = {
      ...paperOf(long, award, long, { orientation: 'portrait', beginsPaper: true, blocks: long }),
      pictures: { ours: samplePicture },
    };
    const { pages, pictures } = await layOut(paper);
    expect(pages.map(({ texts }) => /^\d+$/.exec(texts[0]?.text ?? '')?.[0] ?? '–')).toEqual([
      ...['–', '2', '–', '4', '5', '–', '2'],
    ]);
    expect(pages[2]).toMatchObject({ widthMm: 297, heightMm: 210, background: 'ours' });
    expect(pages[2]?.frameSvg).toMatch(/^<svg /);
    expect(pictures).toMatchObject({ ours: { mediaType: 'image/png' } });
    // One line of 14 pt under a margin of 30 mm.
    expect(pages[2]?.texts[0]?.baselineMm).toBeCloseTo(30 + 4.4, 0);
  });

  it('show an empty paper as one empty sheet', async () => {
    const { pages } = await layOut(paperOf([]));
    expect(pages).toMatchObject([{ widthMm: 210, heightMm: 297, texts: [], lines: [] }]);
  });

  it('divide a row only where a whole page is too low for it', async () => {
    const rows = [12, 120, 3].map((times) => ({
      type: 'cells' as const,
      cells: [Array.from({ length: times }, (_, line) => `${times}/${line}`).join('\n')],
    }));
    const table: PaperBlock = {
      type: 'table',
      columns: [{ header: 'Строки', weight: 1, align: 'left' }],
      rows,
      rowHeightMm: 0,
    };
    const { pages } = await layOut(paperOf([body('слово '.repeat(430)), table]));
    const firsts = pages.map(({ texts }) => texts.filter(({ bold }) => !bold)[1]?.text);
    expect(firsts.slice(1)).toEqual([
      '12/0',
      '120/0',
      expect.stringMatching(/^120\//),
      expect.stringMatching(/^120\//),
    ]);
    for (const page of pages) expect(faultsOf(page)).toEqual([]);
  });
});

describe('a blank', () => {
  it('is a piece of its own wherever it stands, with the datum it waits for', async () => {
    const where = blank('school.fullName');
    const { pages } = await layOut(
      paperOf([
        body(`Приказ ${where} от ${blank('date', '«___» ______ 20__ г.')} вступает в силу.`),
        { type: 'clauses', tiedToNext: 0, clauses: [{ text: where, subclauses: [] }] },
        {
          type: 'line',
          style: 'signature',
          parts: [{ text: where, align: 'right', weight: 1, ruled: true }],
        },
        {
          type: 'table',
          columns: [{ header: where, weight: 1, align: 'centre' }],
          rows: [{ type: 'cells', cells: [`а ${blank('values.x', 'б\nв')} г`] }],
          rowHeightMm: 0,
        },
      ]),
    );
    const blanks = pages.flatMap(({ texts }) => texts.filter((text) => text.blank !== null));
    expect(blanks.map(({ blank: field, text }) => [field, text.trim()])).toEqual([
      ['school.fullName', '____________'],
      ['date', '«___» ______ 20__ г.'],
      ['school.fullName', '____________'],
      ['school.fullName', '____________'],
      ['school.fullName', '____________'],
      ['values.x', 'б'],
      ['values.x', 'в'],
    ]);
    expect(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')).not.toMatch(
      /[\uE000-\uE002]/,
    );
  });

  it('keeps its mark in each line that it runs over', async () => {
    const { pages } = await layOut(
      paperOf([body(`${'слово '.repeat(11)}${blank('date', 'слово '.repeat(30))}конец`)]),
    );
    const lines = new Set(
      pages[0]?.texts.filter((text) => text.blank === 'date').map((text) => text.baselineMm),
    );
    expect(lines.size).toBe(4);
  });
});

describe('widths', () => {
  it('are those of Times New Roman', () => {
    // 1000 letters of 10 pt: the width of one in hundredths of a point; from the font's own tables.
    expect(textWidthPt('ж'.repeat(1000), 10, false, 0) / 100).toBeCloseTo(69.1, 1);
    expect(textWidthPt('0'.repeat(1000), 10, true, 0) / 100).toBeCloseTo(50, 1);
    expect(textWidthPt('әөүҥјһҗңқғ', 10, false, 0)).toBeGreaterThan(40);
    expect(textWidthPt('раз', 12, false, 2)).toBeCloseTo(textWidthPt('раз', 12, false, 0) + 6);
  });

  it('fit a name into its line', () => {
    const options = { largestPt: 36, leastPt: 14, bold: true, widthPt: 400, letterSpacingPt: 0 };
    expect(fitSizePt('Примерова Анна', options)).toBe(36);
    const name = 'Верхнеобразцовская-Примерова Александра Константиновна';
    const sizePt = fitSizePt(name, options);
    expect(sizePt).toBeLessThan(20);
    expect(textWidthPt(name, sizePt, true, 0)).toBeLessThanOrEqual(400);
    expect(textWidthPt(name, sizePt + 0.5, true, 0)).toBeGreaterThan(400);
    expect(fitSizePt(name.repeat(5), options)).toBe(14);
  });
});

/** Letters alone: how lines end is not the model's business. */
function lettersOf(pages: PaperPages['pages'], paper: PaperDocument): string {
  const heads = headsOf(paper);
  const model = lettersOfModel(paper);
  return pages
    .map(({ texts, heightMm }) => {
      const [first, ...rest] = texts;
      const isNumber =
        first !== undefined && /^\d+$/.test(first.text) && first.baselineMm < 16 && heightMm > 200;
      return joined(isNumber ? rest : texts);
    })
    .reduce((whole, letters) => {
      // A head that stands again at the top of a page is told from the model's own by what came before it.
      const again = heads.find((head) => head !== '' && letters.startsWith(head));
      const goesOn = again !== undefined && !model.startsWith(letters, whole.length);
      return whole + (goesOn ? letters.slice(again.length) : letters);
    }, '');
}

function joined(texts: PaperPage['texts']): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}

function headsOf({ sections }: PaperDocument): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'table' ? [block.columns.map(({ header }) => header).join('')] : []))
    .map((head) => withoutMarks(head).replace(/\s/g, ''));
}

function lettersOfModel(paper: PaperDocument): string {
  return readModel(paper)
    .map((block) => (block.type === 'paragraph' ? block.text : block.rows.flat().join('')))
    .join('')
    .replace(/\s/g, '');
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/** What stands outside the sheet's text, or on something else. */
function faultsOf({ texts, lines, widthMm, heightMm }: PaperPage): readonly unknown[] {
  const outside = texts.filter(
    ({ xMm, widthMm: width, baselineMm }) =>
      xMm < 9.9 || xMm + width > widthMm - 9.9 || baselineMm < 9.9 || baselineMm > heightMm - 9.9,
  );
  const crossing = lines.filter(
    ({ x1Mm, x2Mm, y1Mm, y2Mm }) =>
      Math.min(x1Mm, x2Mm) < 9.9 ||
      Math.max(x1Mm, x2Mm) > widthMm - 9.5 ||
      y1Mm < 9.9 ||
      y2Mm > heightMm - 9.5,
  );
  const byLine = new Map<number, PaperPage['texts'][number][]>();
  for (const text of texts) {
    const line = byLine.get(text.baselineMm) ?? [];
    line.push(text);
    byLine.set(text.baselineMm, line);
  }
  const overlapping = [...byLine.values()].flatMap((line) =>
    [...line]
      .sort((left, right) => left.xMm - right.xMm)
      .filter((text, index, all) => {
        const before = all[index - 1];
        return before !== undefined && before.xMm + before.widthMm > text.xMm + 0.02;
      }),
  );
  return [...outside, ...crossing, ...overlapping];
}

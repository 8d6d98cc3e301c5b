import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../shared/model/plainDate';
import { blank } from '../blankMarks';
import type { PageLook, PaperDocument, PaperSection } from '../paperModel';
import { samplePicture } from '../testing/arbitraryPaper';
import { partText, readDocx } from '../testing/readDocx';
import { structuralFaults } from '../testing/structuralChecks';
import { childElements, descendants, parseXml, value, type XmlElement } from '../testing/xmlTree';
import { renderDocx } from './renderDocx';

const madeOn = plainDate(2021, 10, 5);
const framed: PageLook = {
  frame: 'classic',
  background: null,
  marginsMm: { left: 25, right: 24, top: 23, bottom: 22 },
};
const painted: PageLook = { ...framed, background: 'ours' };
const plain: PaperSection = {
  orientation: 'portrait',
  blocks: [{ type: 'paragraph', style: 'body', text: 'текст' }],
};

function award(look: PageLook, name = 'Примеровой Анне'): PaperSection {
  return {
    orientation: 'landscape',
    look,
    beginsPaper: true,
    blocks: [
      { type: 'paragraph', style: 'documentTitle', text: name, sizePt: 21.5 },
      {
        type: 'line',
        style: 'signature',
        parts: [{ text: 'Директор', align: 'left', weight: 1, ruled: false }],
      },
    ],
  };
}

function paperOf(...sections: readonly PaperSection[]): PaperDocument {
  return { title: 'Проба', author: '', layout: 'gost2025', pictures: { ours: samplePicture }, sections };
}

async function partsOf(paper: PaperDocument): Promise<Readonly<Record<string, Uint8Array>>> {
  const bytes = await renderDocx(paper, madeOn);
  expect(structuralFaults(bytes)).toEqual([]);
  return unzipSync(bytes);
}

function sectionEnds(parts: Readonly<Record<string, Uint8Array>>): readonly XmlElement[] {
  return descendants(parseXml(partText(parts, 'word/document.xml')), 'w:sectPr');
}

/** The header of each section's pages: «numbers», or its pictures' names; as Word finds it, that of the section before. */
function headersShown(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const targets = new Map(
    descendants(parseXml(partText(parts, 'word/_rels/document.xml.rels')), 'Relationship').map(
      ({ attributes }) => [attributes['Id'], attributes['Target']],
    ),
  );
  let shown = '';
  return sectionEnds(parts).map((end) => {
    const own = childElements(end, 'w:headerReference').find(
      ({ attributes }) => attributes['w:type'] === 'default',
    );
    if (own) {
      const header = partText(parts, `word/${targets.get(own.attributes['r:id'])}`);
      const pictures = descendants(parseXml(header), 'wp:docPr').map(({ attributes }) => attributes['name']);
      shown = header.includes('PAGE') ? 'numbers' : pictures.map((name) => name?.split('-')[0]).join(' + ');
    }
    return shown;
  });
}

describe('a page to be looked at', () => {
  it('has its frame behind the text, as SVG and as pixels for print, and its own margins', async () => {
    const parts = await partsOf(paperOf(award(framed)));
    const header = parseXml(partText(parts, 'word/header1.xml'));
    const [anchor] = descendants(header, 'wp:anchor');
    expect(anchor?.attributes['behindDoc']).toBe('1');
    expect(descendants(header, 'wp:extent').map(({ attributes }) => attributes)).toEqual([
      { cx: '10692000', cy: '7560000' },
    ]);
    const [png, svg] = ['png', 'svg'].map((type) =>
      Object.entries(parts).find(([name]) => name.endsWith(`.${type}`)),
    );
    expect(strFromU8(svg?.[1] ?? new Uint8Array())).toMatch(/^<svg [^>]*width="297" height="210"/);
    // The width stands in bytes 16 to 19: 297 mm at 200 dots an inch.
    expect(new DataView((png?.[1] ?? new Uint8Array()).slice().buffer).getUint32(16)).toBe(2339);
    const [end] = sectionEnds(parts);
    expect(childElements(end as XmlElement, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:left': '1417',
      'w:right': '1361',
      'w:top': '1304',
      'w:bottom': '1247',
    });
  });

  it('shares its pictures with all pages of the same look', async () => {
    const sections = Array.from({ length: 40 }, (_, index) => award(painted, `Примеров ${index}`));
    const parts = await partsOf(paperOf(...sections));
    expect(Object.keys(parts).filter((name) => /media|header\d/.test(name))).toHaveLength(5);
    expect(headersShown(parts)).toEqual(Array<string>(40).fill('background + frame'));
  });

  it('keeps its header from the pages to be read, and takes none of theirs', async () => {
    const parts = await partsOf(
      paperOf(plain, award(framed), plain, { ...plain, beginsPaper: true }, award(painted), award(framed)),
    );
    expect(headersShown(parts)).toEqual([
      'numbers',
      'frame',
      'numbers',
      'numbers',
      'background + frame',
      'frame',
    ]);
    expect(sectionEnds(parts).map((end) => childElements(end, 'w:titlePg').length)).toEqual([
      1, 0, 0, 1, 0, 0,
    ]);
    const ids = Object.keys(parts)
      .filter((name) => /header\d+\.xml$/.test(name))
      .flatMap((name) => descendants(parseXml(partText(parts, name)), 'wp:docPr'))
      .map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no number and no frame when it asks for none', async () => {
    const parts = await partsOf(paperOf(award({ ...framed, frame: null })));
    expect(headersShown(parts)).toEqual(['']);
    expect(Object.keys(parts).filter((name) => name.includes('media'))).toEqual([]);
  });

  it('crops the background to the sheet, in the middle', async () => {
    const parts = await partsOf(paperOf({ ...award(painted), orientation: 'portrait' }));
    const [crop] = descendants(parseXml(partText(parts, 'word/header1.xml')), 'a:srcRect');
    // Twice as wide as high on a sheet of 210 × 297: of 200 parts 70.7 stay.
    expect(crop?.attributes).toMatchObject({ l: '32320', r: '32320' });
  });

  it('ends with a line of a point, not with the empty one that Word adds after a table', async () => {
    const bytes = await renderDocx(paperOf(award(framed), award(framed)), madeOn);
    const body = descendants(parseXml(partText(unzipSync(bytes), 'word/document.xml')), 'w:body')[0];
    const paragraphs = childElements(body as XmlElement, 'w:p');
    expect(paragraphs).toHaveLength(4);
    for (const place of [1, 3]) {
      expect(descendants(paragraphs[place] as XmlElement, 'w:pStyle').map(value)).toEqual(['paper-tableGap']);
    }
    expect(readDocx(bytes)).toHaveLength(4);
  });

  it('is refused with a picture that is not there', async () => {
    const { pictures: _none, ...paper } = paperOf(award(painted));
    await expect(renderDocx(paper, madeOn)).rejects.toThrow('«ours»');
  });

  it('is not mistaken for another with a picture of the same name', async () => {
    const paper = paperOf(award({ ...painted, frame: null }));
    const other = { ...samplePicture, mediaType: 'image/jpeg' } as const;
    const media = async (one: PaperDocument): Promise<readonly string[]> =>
      Object.keys(await partsOf(one)).filter((name) => name.includes('media'));
    expect((await media(paper))[0]).toMatch(/\.png$/);
    expect((await media({ ...paper, pictures: { ours: other } }))[0]).toMatch(/\.jpe?g$/);
  });
});

describe('a paper kept ten years or less', () => {
  it('is bound by 20 mm', async () => {
    const parts = await partsOf(paperOf({ ...plain, keptShort: true }));
    const [end] = sectionEnds(parts);
    expect(childElements(end as XmlElement, 'w:pgMar')[0]?.attributes['w:left']).toBe('1134');
  });
});

describe('a text', () => {
  it('has a size of its own, its last line too', async () => {
    const document = parseXml(partText(await partsOf(paperOf(award(framed))), 'word/document.xml'));
    const [first] = descendants(document, 'w:p');
    const sizes = descendants(first as XmlElement, 'w:sz').map(({ attributes }) => attributes['w:val']);
    expect(sizes).toEqual(['43', '43']);
  });

  it('loses the marks of its blanks', async () => {
    const marked = `от ${blank('date')} № ${blank('number', '___')}`;
    const bytes = await renderDocx(
      {
        ...paperOf({ ...plain, blocks: [{ type: 'paragraph', style: 'body', text: marked }] }),
        title: `Приказ ${blank('number', '___')}`,
      },
      madeOn,
    );
    expect(readDocx(bytes)).toEqual([{ type: 'paragraph', text: 'от ____________ № ___' }]);
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      expect(strFromU8(part), name).not.toMatch(/[\uE000-\uE0FF]/);
    }
  });
});

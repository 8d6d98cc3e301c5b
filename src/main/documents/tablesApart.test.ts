import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layOut } from './layout/layOut';
import type { PaperBlock, PaperDocument } from './paperModel';
import { renderDocx } from './renderDocx/renderDocx';
import { tablesApart } from './tablesApart';
import { partText } from './testing/readDocx';
import { GENERATED_AT } from './testing/samplePapers';
import { childElements, descendants, parseXml } from './testing/xmlTree';

const table: PaperBlock = {
  type: 'table',
  columns: [{ header: 'Имя', weight: 1, align: 'left' }],
  rows: [],
  rowHeightMm: 0,
};
const line: PaperBlock = {
  type: 'line',
  style: 'signature',
  parts: [{ text: 'Директор', align: 'left', weight: 1, ruled: false }],
};
const text: PaperBlock = { type: 'paragraph', style: 'body', text: 'Текст' };

function paperOf(blocks: readonly PaperBlock[]): PaperDocument {
  return { title: '', author: '', layout: 'gost2025', sections: [{ orientation: 'portrait', blocks }] };
}

describe('tables that touch', () => {
  it('are kept apart where one of them has borders', () => {
    const kinds = (...blocks: readonly PaperBlock[]) =>
      tablesApart(blocks).map((block) => (block.type === 'paragraph' ? block.style : block.type));
    expect(kinds(table, line, line, table, table)).toEqual([
      ...['table', 'tableGap', 'line', 'line', 'tableGap', 'table', 'tableGap', 'table'],
    ]);
    expect(kinds(text, table, text, line, text)).toEqual(['body', 'table', 'body', 'line', 'body']);
  });

  it('have a paragraph between them in the Word file, a point high in the preview too', async () => {
    const xml = partText(
      unzipSync(await renderDocx(paperOf([table, line]), GENERATED_AT)),
      'word/document.xml',
    );
    const [body] = descendants(parseXml(xml), 'w:body');
    expect(body && childElements(body).map(({ name }) => name)).toEqual([
      ...['w:tbl', 'w:p', 'w:tbl', 'w:sectPr'],
    ]);
    const baselineMm = async (...blocks: readonly PaperBlock[]) =>
      (await layOut(paperOf(blocks))).pages[0]?.texts.slice(-1)[0]?.baselineMm ?? 0;
    const [lowerMm, aloneMm, headMm] = [
      await baselineMm(table, line),
      await baselineMm(line),
      (await baselineMm(table, text)) - (await baselineMm(text)),
    ];
    expect(lowerMm - aloneMm - headMm).toBeGreaterThan(0.3);
    expect(lowerMm - aloneMm - headMm).toBeLessThan(0.5);
  });
});

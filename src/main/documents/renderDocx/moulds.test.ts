import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layoutProfile } from '../layoutProfile';
import type { PaperDocument } from '../paperModel';
import { arbitraryPaper } from '../testing/arbitraryPaper';
import { GENERATED_AT } from '../testing/samplePapers';
import { renderByLibrary, type Package } from './byLibrary';
import { CORE_PROPERTIES, coreProperties, FONT_TABLE, fontTable } from './properties';
import { renderDocx, renderDocxEach } from './renderDocx';

/** The slow way: the whole paper through the library, and our two parts. */
async function slowly(paper: PaperDocument): Promise<Package> {
  return {
    ...(await renderByLibrary(paper)),
    [CORE_PROPERTIES]: strToU8(coreProperties(paper, GENERATED_AT)),
    [FONT_TABLE]: strToU8(fontTable(layoutProfile(paper.layout))),
  };
}

async function quickly(paper: PaperDocument): Promise<Package> {
  return unzipSync(await renderDocx(paper, GENERATED_AT));
}

describe('a paper poured into moulds', () => {
  it('has, part for part, the bytes that the library would have written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPaper, async (paper) => {
        const [ours, theirs] = [await quickly(paper), await slowly(paper)];
        expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
        for (const [name, bytes] of Object.entries(theirs)) {
          // As text first: a difference shows where it is.
          if (name.endsWith('.xml')) expect(strFromU8(ours[name] ?? new Uint8Array())).toBe(strFromU8(bytes));
          expect(Buffer.compare(ours[name] ?? new Uint8Array(), bytes), name).toBe(0);
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('keeps words that the library takes for its own signs', async () => {
    const text = '{clauses-1} {default-bullet-numbering-0} {rId1}';
    const document = (
      await quickly({
        title: '',
        author: '',
        layout: 'gost2025',
        sections: [
          {
            orientation: 'portrait',
            blocks: [
              { type: 'clauses', clauses: [{ text, subclauses: [] }], tiedToNext: 0 },
              { type: 'paragraph', style: 'body', text },
            ],
          },
        ],
      })
    )['word/document.xml'];
    expect(strFromU8(document ?? new Uint8Array()).split(text)).toHaveLength(3);
  });

  it('comes one after another as it would alone', async () => {
    const papers = fc.sample(arbitraryPaper, { numRuns: 20, seed: 7 });
    const alone = await Promise.all(papers.map((paper) => renderDocx(paper, GENERATED_AT)));
    let index = 0;
    for await (const bytes of renderDocxEach(papers, GENERATED_AT)) {
      expect(Buffer.compare(bytes, alone[index++] ?? new Uint8Array())).toBe(0);
    }
    expect(index).toBe(papers.length);
  });
});

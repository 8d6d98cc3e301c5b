import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../renderDocx/renderDocx';
import { samplePaper } from './everyPaper';
import { GENERATED_AT } from './samplePapers';
import { structuralFaults } from './structuralChecks';

describe('structural checks', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    sound = await renderDocx(samplePaper('order-introduction').document, GENERATED_AT);
  });

  it('find nothing in a sound file', () => {
    expect(structuralFaults(sound)).toEqual([]);
  });

  it.each([
    ['a main part without its type', '[Content_Types].xml', 'document.main+xml', 'xml', 'content type'],
    [
      'a style that is not there',
      'word/document.xml',
      'w:pStyle w:val="paper-body"',
      'w:pStyle w:val="x"',
      'no such style: x',
    ],
    [
      'a list that is not there',
      'word/document.xml',
      'w:numId w:val="2"',
      'w:numId w:val="99"',
      'no such numbering: 99',
    ],
    [
      'a cell without a paragraph',
      'word/document.xml',
      /(<\/w:tcPr>).*?(<\/w:tc>)/,
      '$1$2',
      'without a paragraph',
    ],
    ['a row without cells', 'word/document.xml', /<w:tc>.*?(<\/w:tr>)/, '$1', 'no cells'],
    [
      'a span past the grid',
      'word/document.xml',
      '</w:tcPr>',
      '<w:gridSpan w:val="9"/></w:tcPr>',
      'wider than the grid',
    ],
  ] as const)('find %s', (_, part, from, to, fault) => {
    const faults = structuralFaults(withChange(sound, part, from, to));
    expect(faults.join('\n')).toContain(fault);
  });
});

function withChange(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the fault could not be planted in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

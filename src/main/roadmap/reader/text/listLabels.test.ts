import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { parseXml } from '../../../documents/package/xmlTree';
import { listLevel, lists, wordFileParts } from '../testing/wordFile';
import { formatListNumber } from './numberFormats';
import { readListLabels } from './listLabels';

function labels(numbering: string, ...asked: readonly (readonly [listId: string, level: number])[]) {
  const xml = wordFileParts('', { numbering })['word/numbering.xml'] ?? '';
  const source = readListLabels(parseXml(strToU8(xml)).children[0]);
  return asked.map(([listId, level]) => source.next({ listId, level }));
}

const OUTLINE =
  listLevel(0, 'decimal', '%1.') + listLevel(1, 'decimal', '%1.%2.') + listLevel(2, 'russianLower', '%3)');

describe('automatic labels', () => {
  it('count on each level, and start anew below a new number', () => {
    expect(labels(lists(OUTLINE), ['1', 0], ['1', 1], ['1', 1], ['1', 2], ['1', 0], ['1', 1])).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      'а)',
      '2.',
      '2.1.',
    ]);
  });

  it('begin at the given start', () => {
    expect(labels(lists(listLevel(0, 'upperRoman', '%1.', 4)), ['1', 0], ['1', 0])).toEqual(['IV.', 'V.']);
  });

  it('go on across lists of one definition, unless a list overrides its start', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${OUTLINE}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    expect(labels(numbering, ['1', 0], ['2', 0], ['3', 0], ['3', 0])).toEqual(['1.', '2.', '1.', '2.']);
  });

  it('are dashes for bullets, and nothing for unknown lists and empty patterns', () => {
    const numbering = lists(listLevel(0, 'bullet', '•'), listLevel(0, 'none', ''));
    expect(labels(numbering, ['1', 0], ['2', 0], ['7', 0], ['1', 5], ['0', 0])).toEqual([
      '-',
      null,
      null,
      null,
      null,
    ]);
  });

  it('follow a list that is defined by a style', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Own"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Own"/>${OUTLINE}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(labels(numbering, ['1', 0])).toEqual(['1.']);
  });
});

it.each([
  [3, 'russianUpper', 'В'],
  [10, 'russianLower', 'к'],
  [29, 'russianLower', 'аа'],
  [27, 'lowerLetter', 'aa'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [7, 'decimalZero', '07'],
  [7, 'cardinalText', '7'],
  [0, 'lowerRoman', '0'],
])('%d as %s is %s', (value, format, written) => expect(formatListNumber(value, format)).toBe(written));

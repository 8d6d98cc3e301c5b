// What is no readable roadmap is refused with its own code, and no bytes whatever make the reader throw.
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRoadmap } from './readRoadmap';
import { readerStubs } from './testing/readerStubs';
import { p, tbl, wordFile, wordFileParts } from './testing/wordFile';

const HEADER = ['№', 'Мероприятия', 'Сроки', 'Ответственные'];
const TABLE = tbl(HEADER, ['1', 'Первое', 'май', 'Куратор']);
const sample = readFileSync(
  fileURLToPath(new URL('../../../../resources/samples/roadmap-2021-2025.docx', import.meta.url)),
);

function refusal(bytes: Uint8Array): string {
  const result = readRoadmap(bytes, 'план.docx', readerStubs);
  return result.ok ? 'read' : result.error.code;
}

function zip(parts: Readonly<Record<string, string>>, extra: Zippable = {}): Uint8Array {
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    ...extra,
  });
}

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...streamName].entries()) bytes[1024 + 2 * at] = letter.charCodeAt(0);
  return bytes;
}

/** Where a zip's directory declares the unpacked size of an entry. */
function declaredSizeAt(bytes: Uint8Array, name: string): number {
  const directory = Buffer.from(bytes).lastIndexOf(name) - 46;
  return directory + 24;
}

describe('not a Word document', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['text', strToU8('{\\rtf1 Дорожная карта}')],
    ['a zip of something else', zip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['a workbook', zip({ ...wordFileParts(''), 'word/document.xml': '<workbook xmlns="urn:x"/>' })],
    ['an old workbook', compoundFile('Workbook')],
  ])('%s', (_, bytes) => expect(refusal(bytes)).toBe('docx-not-docx'));

  it('without its main part', () => {
    const parts = Object.entries(wordFileParts(TABLE)).filter(([name]) => name !== 'word/document.xml');
    expect(refusal(zip(Object.fromEntries(parts)))).toBe('docx-not-docx');
  });

  it('an old .doc', () => expect(refusal(compoundFile('WordDocument'))).toBe('docx-old-doc'));
  it('a password', () => expect(refusal(compoundFile('EncryptedPackage'))).toBe('docx-encrypted'));
});

describe('damaged', () => {
  it('cut short', () => {
    expect(refusal(sample.subarray(0, sample.length - 100))).toBe('docx-damaged');
    expect(refusal(sample.subarray(0, sample.length / 2))).toBe('docx-damaged');
  });

  it('broken XML', () => {
    const document = wordFileParts(TABLE)['word/document.xml'] ?? '';
    expect(refusal(wordFile('', { document: document.slice(0, -20) }))).toBe('docx-damaged');
  });

  it('contents that differ from their checksum', () => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(wordFileParts(TABLE)).map(([name, text]) => [name, strToU8(text)])),
      { level: 0 },
    );
    const at = Buffer.from(bytes).indexOf('Куратор');
    bytes[at + 1] = 0x9b;
    expect(refusal(bytes)).toBe('docx-damaged');
  });
});

describe('unsafe', () => {
  it('an XML bomb, and any DOCTYPE', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;">]>' +
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
    expect(refusal(wordFile('', { document: bomb }))).toBe('docx-unsafe');
    expect(refusal(zip({ ...wordFileParts(TABLE), 'word/styles.xml': bomb }))).toBe('docx-unsafe');
  });

  it('elements nested too deep', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(300) + p('') + '</w:sdtContent></w:sdt>'.repeat(300);
    expect(refusal(wordFile(deep))).toBe('docx-unsafe');
  });

  it('more than the declared size', () => {
    const bytes = wordFile(p('а'.repeat(100_000)) + TABLE);
    new DataView(bytes.buffer).setUint32(declaredSizeAt(bytes, 'word/document.xml'), 1000, true);
    expect(refusal(bytes)).toBe('docx-unsafe');
  });

  it('too many entries', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, new Uint8Array()]),
    );
    expect(refusal(zip(wordFileParts(TABLE), entries))).toBe('docx-unsafe');
  });
});

describe('too large', () => {
  it('a document that would unpack to more than the limit', () => {
    const bytes = zip(wordFileParts(TABLE), {
      'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }],
    });
    expect(bytes.length).toBeLessThan(100_000);
    expect(readRoadmap(bytes, 'план.docx', readerStubs)).toEqual({
      ok: false,
      error: { code: 'docx-too-large', params: { name: 'план.docx', limitMb: 32 } },
    });
  });

  it('refuses a bomb in pictures by its declared size alone', () => {
    const bytes = zip(wordFileParts(TABLE), { 'word/media/image1.png': new Uint8Array(1000) });
    new DataView(bytes.buffer).setUint32(declaredSizeAt(bytes, 'word/media/image1.png'), 0xf0000000, true);
    expect(refusal(bytes)).toBe('docx-too-large');
  });
});

describe('no roadmap in it', () => {
  it('no table, or no table with such headers', () => {
    expect(
      readRoadmap(wordFile(p('Приказ') + tbl(['ПРИНЯТО', 'УТВЕРЖДАЮ'])), 'приказ.docx', readerStubs),
    ).toEqual({
      ok: false,
      error: { code: 'docx-no-roadmap', params: { name: 'приказ.docx', tables: 1 } },
    });
  });

  it('a header without rows', () => expect(refusal(wordFile(tbl(HEADER)))).toBe('docx-no-rows'));

  it('ignores unsafe-looking parts that it does not need', () => {
    expect(refusal(zip(wordFileParts(TABLE), { 'docProps/app.xml': strToU8('<!DOCTYPE x><x>') }))).toBe(
      'read',
    );
  });
});

it('answers any mutation of a real file without throwing', () => {
  const parts = wordFileParts(TABLE);
  const files = [sample, zip(parts), zipSync({ a: strToU8('б') })];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }),
      fc.nat(),
      (file, changes, cut) => {
        const bytes = file.slice(0, cut % 5 === 0 ? cut % file.length : file.length);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(() => refusal(bytes)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

it('answers any mutation of the XML without throwing', () => {
  const parts = wordFileParts(p('Дорожная карта') + TABLE + TABLE);
  const document = parts['word/document.xml'] ?? '';
  const tags = document.match(/<[^>]*>/g) ?? [];
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat({ max: document.length }), fc.nat({ max: 40 }), fc.constantFrom('', ...tags)),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      (edits) => {
        let edited = document;
        for (const [at, length, tag] of edits) edited = edited.slice(0, at) + tag + edited.slice(at + length);
        expect(() => refusal(wordFile('', { document: edited }))).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

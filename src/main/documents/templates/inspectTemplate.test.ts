// What a blank is found to hold, and what is refused: nothing in it may run or reach outside.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { patchDetector } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fillTemplate';
import { inspectTemplate, type TemplateFacts } from './inspectTemplate';
import {
  knownFields,
  p,
  r,
  relationship,
  relationshipsPart,
  tbl,
  written,
  writtenParts,
  writtenByLibreOffice,
  zipped,
  type WrittenTemplate,
} from './testing/templateFiles';

const known = knownFields(
  { дата: '05.10.2021', директор: 'Н.П. Образцова', школа: 'МКОУ «НШДС»' },
  { пары: [] },
);

function facts(bytes: Uint8Array): TemplateFacts {
  const result = inspectTemplate({ name: 'бланк.docx', bytes }, known);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the fields of a blank', () => {
  it('are listed in order with their number, their list and what was probably meant', () => {
    const body =
      p('{{Школа}} {{деректор}}') + tbl(['{{пары.наставник}}', '{{школа}}']) + p('{{совсем не то}}');
    expect(facts(written({ body })).fields).toEqual([
      { name: 'Школа', count: 2, known: true, list: null, suggestion: null },
      { name: 'деректор', count: 1, known: false, list: null, suggestion: 'директор' },
      { name: 'пары.наставник', count: 1, known: true, list: 'пары', suggestion: null },
      { name: 'совсем не то', count: 1, known: false, list: null, suggestion: null },
    ]);
  });

  it.each([
    ['дтаа', 'дата'],
    ['пары.наставлямый', 'пары.наставляемый'],
    ['тект', 'текст'],
    ['да', null],
  ])('«%s» was meant as «%s»', (typed, suggestion) => {
    const [field] = facts(written({ body: p(`{{${typed}}}`) })).fields;
    expect(field?.suggestion).toBe(suggestion);
  });

  it('are those that docx finds too, in a file of LibreOffice', async () => {
    const bytes = await writtenByLibreOffice(
      'html',
      '<meta charset="utf-8"><p>{{да<b>та}}</b> и {{<i>школа</i>}}</p><table border=1><tr><td>{{пары.<u>наставник</u>}}</td></tr></table>',
    );
    const names = facts(bytes).fields.map(({ name }) => name);
    expect(names).toEqual(['дата', 'школа', 'пары.наставник']);
    expect([...(await patchDetector({ data: bytes }))].sort()).toEqual([...names].sort());
  });

  it('in headers and footers come after those of the document', () => {
    const part = (root: string, text: string) =>
      `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:${root}>`;
    const bytes = written({
      body: p('{{дата}}'),
      parts: {
        'word/footer1.xml': part('ftr', '{{директор}}'),
        'word/header1.xml': part('hdr', '{{школа}}'),
      },
    });
    expect(facts(bytes).fields.map(({ name }) => name)).toEqual(['дата', 'школа', 'директор']);
  });

  it('are counted once in a text box that is written twice', () => {
    const box = `<w:txbxContent>${p('{{дата}} {{школа')}</w:txbxContent>`;
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const { fields, unbalanced } = facts(written({ body }));
    expect(fields).toMatchObject([{ name: 'дата', count: 1 }]);
    expect(unbalanced).toEqual(['{{школа']);
  });

  it('that are not closed, or not opened, are told with their words', () => {
    const body = p('№ {{дата и {{школа}} место}} тут') + p('{{', 'номер') + p('}}') + p('{{ }}');
    expect(facts(written({ body })).unbalanced).toEqual(['{{дата и', 'место}}', '{{номер', '}}', '{{ }}']);
  });

  it.each([
    ['alone in its paragraph', p(' {{ Текст }} '), true],
    ['among other words', p('Вот {{текст}}'), false],
    ['in a table', tbl(['{{текст}}']), false],
  ])('{{текст}} %s', (_, body, isLetterhead) => {
    expect(facts(written({ body })).isLetterhead).toBe(isLetterhead);
  });
});

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const template = { name: 'бланк.docx', bytes };
  const inspected = inspectTemplate(template, known);
  const filled = await fillTemplate(template, known);
  expect(filled.ok).toBe(inspected.ok);
  if (inspected.ok) return 'read';
  return inspected.error.code === 'template-unsafe' ? inspected.error.params.found : inspected.error.code;
}

const fieldOf = (...codes: readonly string[]) =>
  p(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    ...codes.map((code) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`),
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    '1',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  );

describe('a blank that would run something or reach outside is refused with what was found', () => {
  const macros = 'макросы (программа внутри документа)';
  const cases: readonly (readonly [string, WrittenTemplate, string])[] = [
    ['macros', { body: '', relationships: relationship('vbaProject', 'vbaProject.bin') }, macros],
    ['a .docm', { body: '', mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }, macros],
    [
      'an embedded object',
      { body: '', relationships: relationship('oleObject', 'embeddings/o.bin') },
      'встроенный объект другой программы',
    ],
    [
      'a control',
      { body: '', relationships: relationship('control', 'activeX/a.xml') },
      'элементы управления ActiveX',
    ],
    [
      'another file inserted',
      { body: '<w:altChunk r:id="x"/>', relationships: relationship('aFChunk', 'a.html') },
      'вставка другого файла целиком',
    ],
    [
      'a picture from elsewhere',
      { body: '', relationships: relationship('image', 'http://example.com/a.png', 'External') },
      'рисунок по внешней ссылке: http://example.com/a.png',
    ],
    [
      'a picture of VML from elsewhere',
      { body: p('<w:r><w:pict><v:shape><v:imagedata src="file://server/a.png"/></v:shape></w:pict></w:r>') },
      'рисунок по внешней ссылке: file://server/a.png',
    ],
    [
      'a script behind a link',
      { body: '', relationships: relationship('hyperlink', 'javascript:alert(1)', 'External') },
      'опасная ссылка: javascript:alert(1)',
    ],
    [
      'a frame',
      { body: '', relationships: relationship('frame', 'http://example.com/', 'External') },
      'связь с другим файлом: http://example.com/',
    ],
    [
      'mail merge',
      {
        body: '',
        parts: {
          'word/settings.xml':
            '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:mailMerge/></w:settings>',
        },
      },
      'источник данных слияния',
    ],
  ];
  it.each(cases)('%s', async (_, template, found) => {
    expect(await refusal(written(template))).toContain(found);
  });

  it.each([
    ['INCLUDETEXT', [' INCLUDETEXT "C:\\\\a.docx" ']],
    ['INCLUDEPICTURE in pieces', [' INCL', 'UDEPICTURE "http://e.com/a.png" ']],
    ['DDEAUTO', ['DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"']],
    ['in small letters', [' dde Excel a b']],
    ['QUOTE, which can spell any other', [' QUOTE 68 68 69 ']],
    ['a link to a script', [' HYPERLINK "javascript:a()" ']],
  ])('the field %s', async (_, codes) => {
    expect(await refusal(written({ body: fieldOf(...codes) }))).toEqual([
      expect.stringMatching(/^(?:поле|опасная)/),
    ]);
  });

  it('a field whose name another field spells', async () => {
    const nested = fieldOf(' QUOTE 68 ').replace(/^<w:p>|<\/w:p>$/g, '');
    const body = p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      nested,
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    expect(await refusal(written({ body }))).toHaveLength(2);
  });

  it('a simple field, a field that never ends, a code outside of any field', async () => {
    expect(await refusal(written({ body: p('<w:fldSimple w:instr="LINK Excel"/>') }))).toHaveLength(1);
    expect(
      await refusal(
        written({ body: p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>RD a</w:instrText></w:r>') }),
      ),
    ).toHaveLength(1);
    expect(
      await refusal(written({ body: p('<w:r><w:instrText>IMPORT a</w:instrText></w:r>') })),
    ).toHaveLength(1);
  });

  it('but not for page numbers, contents, dates and links to pages', async () => {
    const body =
      fieldOf(' PAGE ') +
      fieldOf(' TOC \\o "1-3" \\h ') +
      fieldOf(' HYPERLINK \\l "_Toc1" \\h ') +
      fieldOf(' HYPERLINK "https://school.example/" \\o "Сайт школы" ') +
      fieldOf(' DATE \\@ "dd.MM.yyyy" ');
    const relationships = relationship('hyperlink', 'mailto:school@example.com', 'External');
    expect(await refusal(written({ body, relationships }))).toBe('read');
  });

  it('but the link to a template of Word is only taken away', async () => {
    const settings =
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="xattachedTemplate"/><w:zoom w:percent="100"/></w:settings>';
    const bytes = written({
      body: p('{{дата}}'),
      parts: {
        'word/settings.xml': settings,
        'word/_rels/settings.xml.rels': relationshipsPart(
          relationship('attachedTemplate', 'http://example.com/evil.dotm', 'External'),
        ),
      },
    });
    expect(facts(bytes).removed).toEqual(['связь с шаблоном Word на другом компьютере']);
    const filled = await fillTemplate({ name: 'бланк.docx', bytes }, known);
    if (!filled.ok) throw new Error(filled.error.code);
    expect(facts(filled.value.bytes).removed).toEqual([]);
  });
});

describe('what is no sound .docx is refused', () => {
  const parts = writtenParts({ body: p('{{дата}}') });
  const withPart = (path: string, text: string) => zipped({ ...parts, [path]: text });
  const fixture = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../roadmap/reader/fixtures/${name}`, import.meta.url)));
  const compound = (word: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [at, letter] of [...word].entries()) bytes[1024 + 2 * at] = letter.charCodeAt(0);
    return bytes;
  };
  const strict = (parts['word/document.xml'] ?? '').replace(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );

  it.each([
    ['nothing', new Uint8Array(), 'docx-not-docx'],
    ['text', strToU8('{{дата}}'), 'docx-not-docx'],
    ['an old .doc', compound('WordDocument'), 'docx-old-doc'],
    ['a password', compound('EncryptedPackage'), 'docx-encrypted'],
    ['cut short', zipped(parts).slice(0, -40), 'docx-damaged'],
    ['a part that is not XML', withPart('word/header9.xml', '<w:hdr'), 'docx-damaged'],
    ['a DOCTYPE, even aside', withPart('docProps/app.xml', '<!DOCTYPE x><x/>'), 'docx-unsafe'],
    ['a path out of the package', withPart('word/../../a.xml', '<x/>'), 'docx-unsafe'],
    ['one name twice', withPart('WORD/document.xml', '<x/>'), 'docx-unsafe'],
    ['the strict flavour', withPart('word/document.xml', strict), 'docx-unsafe'],
    [
      'another prefix for the same names',
      withPart(
        'word/header9.xml',
        '<x:hdr xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
      'docx-unsafe',
    ],
    [
      'a template of Word',
      written({
        body: '',
        mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      }),
      'docx-not-docx',
    ],
    [
      'a zip bomb',
      zipSync({
        ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
        'word/media/image1.png': [new Uint8Array(40_000_000), { level: 9 }],
      }),
      'docx-too-large',
    ],
  ])('%s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code));

  it('100 000 braces are read in no time, 100 000 fields are refused', async () => {
    expect(
      await refusal(
        written({ body: p('{'.repeat(100_000)) + p('}'.repeat(100_000)) + p('{{а'.repeat(50_000)) }),
      ),
    ).toBe('read');
    expect(await refusal(written({ body: p('{{дата}}'.repeat(100_000)) }))).toEqual(['полей больше 1000']);
  }, 20_000);

  it('plans of real schools are read', async () => {
    for (const name of ['variant-02.docx', 'variant-07.docx', 'fresh-09.docx']) {
      expect(await refusal(fixture(name))).toBe('read');
    }
  });

  it('no mutation of a blank makes it throw', async () => {
    const file = written({ body: p('{{дата}}', r('{{шк'), r('ола}}')) + tbl(['{{пары.наставник}}']) });
    const tags = (parts['word/document.xml'] ?? '').match(/<[^>]*>/g) ?? [];
    const document =
      writtenParts({ body: p('{{дата}}') + tbl(['{{пары.наставник}}']) })['word/document.xml'] ?? '';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 10 }),
        fc.tuple(fc.nat({ max: document.length }), fc.nat({ max: 30 }), fc.constantFrom('', ...tags)),
        async (changes, [at, length, tag]) => {
          const bytes = file.slice();
          for (const [place, value] of changes) bytes[place % bytes.length] = value;
          await refusal(bytes);
          await refusal(
            withPart('word/document.xml', document.slice(0, at) + tag + document.slice(at + length)),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

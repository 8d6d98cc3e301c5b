// Five hundred certificates, for us as papers and for docxtemplater as the words of its template.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packOf } from '../src/main/documents/paperAbout';
import type { PaperDocument } from '../src/main/documents/paperModel';
import { renderDocx } from '../src/main/documents/renderDocx/renderDocx';
import type { PlainDate } from '../src/shared/model/plainDate';

/** What differs between two certificates. */
export interface CertificateWords {
  readonly name: string;
  readonly number: string;
  readonly hours: string;
}

export function certificateWords(index: number): CertificateWords {
  return {
    name: `Примерова Анна Сергеевна, № ${index} в списке`,
    number: String(index),
    hours: `${16 + (index % 57)} ч.`,
  };
}

/** @param framed with the frame that the program draws: docxtemplater finds it ready in its template */
export function certificate({ name, number, hours }: CertificateWords, framed: boolean): PaperDocument {
  return {
    title: 'Сертификат',
    author: 'МКОУ «НШДС с. Образцовое»',
    layout: 'gost2025',
    sections: [
      {
        orientation: 'landscape',
        look: {
          frame: framed ? 'classic' : null,
          background: null,
          marginsMm: { left: 30, right: 30, top: 25, bottom: 25 },
        },
        blocks: [
          {
            type: 'paragraph',
            style: 'letterhead',
            text: 'Муниципальное казённое общеобразовательное учреждение\n«Начальная школа – детский сад с. Образцовое»',
          },
          { type: 'paragraph', style: 'orderTitle', text: 'СЕРТИФИКАТ', sizePt: 32 },
          { type: 'paragraph', style: 'documentTitle', text: `№ ${number}` },
          { type: 'paragraph', style: 'letterhead', text: 'настоящим удостоверяется, что' },
          { type: 'paragraph', style: 'documentTitle', text: name, sizePt: 24 },
          {
            type: 'paragraph',
            style: 'letterhead',
            text: `прошла обучение наставников по программе «Школа наставника»\nв объёме ${hours}`,
          },
          { type: 'paragraph', style: 'letterhead', text: 'с. Образцовое, 5 октября 2021 г.' },
          {
            type: 'line',
            style: 'signature',
            parts: [
              { text: 'Директор', align: 'left', weight: 3, ruled: false },
              { text: '', align: 'left', weight: 2, ruled: true },
              { text: 'Н. П. Образцова', align: 'right', weight: 3, ruled: false },
            ],
          },
        ],
      },
    ],
  };
}

export function packOfCertificates(count: number, framed: boolean): PaperDocument {
  return packOf(
    'Сертификаты',
    Array.from({ length: count }, (_, index) => certificate(certificateWords(index + 1), framed)),
  );
}

/** docxtemplater's template: our certificate, rendered, with marks where the data stand. */
export async function certificateTemplate(madeOn: PlainDate, framed: boolean): Promise<Uint8Array> {
  return renderDocx(certificate({ name: '{name}', number: '{number}', hours: '{hours}' }, framed), madeOn);
}

/** The same with a loop round the whole page, and a page break in it. */
export async function loopTemplate(madeOn: PlainDate, framed: boolean): Promise<Uint8Array> {
  const parts = unzipSync(await certificateTemplate(madeOn, framed));
  const document = parts['word/document.xml'];
  if (!document) throw new Error('the certificate has no text');
  const looped = strFromU8(document)
    .replace('<w:body>', `<w:body>${paragraph('<w:t>{#people}</w:t>')}`)
    .replace(
      /(?=<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:body>)/,
      paragraph('<w:br w:type="page"/>') + paragraph('<w:t>{/people}</w:t>'),
    );
  return zipSync({ ...parts, 'word/document.xml': strToU8(looped) });
}

function paragraph(run: string): string {
  return `<w:p><w:r>${run}</w:r></w:p>`;
}

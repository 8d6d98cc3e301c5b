// Blanks for tests: small ones written part by part, and foreign ones that LibreOffice writes in its own way.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childElements, descendants, parseXml, type XmlElement } from '../../testing/xmlTree';
import type { KnownFields } from '../knownFields';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

export interface WrittenTemplate {
  /** Children of `w:body`, without the section. */
  readonly body: string;
  readonly section?: string;
  /** `<Relationship …/>` elements of the document. */
  readonly relationships?: string;
  /** Further parts, or others in the place of ours, by path. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

export function writtenParts({
  body,
  section = PAGE,
  relationships = '',
  parts = {},
  mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
}: WrittenTemplate): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationshipsPart(
      `<Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationshipsPart(relationships),
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    ...parts,
  };
}

export function relationshipsPart(relationships: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`;
}

export function relationship(kind: string, target: string, mode = ''): string {
  return `<Relationship Id="x${kind}" Type="${R}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

export function written(template: WrittenTemplate): Uint8Array {
  return zipped(writtenParts(template));
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A paragraph of runs; a run that begins with a tag is taken as it is. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

export function r(text: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function tbl(...rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
    `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>` +
    rows
      .map(
        (cells) =>
          `<w:tr>${cells
            .map((cell) => `<w:tc>${/^<w:(?:p|tbl)>/.test(cell) ? cell : p(cell)}</w:tc>`)
            .join('')}</w:tr>`,
      )
      .join('') +
    '</w:tbl>'
  );
}

/** Known values and lists by their names alone. */
export function knownFields(
  values: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {},
  fieldsOfLists: readonly string[] = ['наставник', 'наставляемый', 'номер'],
): KnownFields {
  return {
    values: Object.entries(values).map(([name, value]) => ({ name, description: name, value })),
    lists: Object.entries(lists).map(([name, rows]) => ({
      name,
      description: name,
      fields: fieldsOfLists.map((field) => ({ name: field, description: field })),
      rows,
    })),
  };
}

/** The text of every paragraph of a part, as an independent reader sees it; a break is \n. */
export function paragraphTexts(bytes: Uint8Array, path = 'word/document.xml'): readonly string[] {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return descendants(parseXml(strFromU8(part)), 'w:p').map(textOf);
}

function textOf(element: XmlElement): string {
  return childElements(element)
    .map((child): string => {
      if (child.name === 'w:t') return child.children.filter((node) => typeof node === 'string').join('');
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      return child.name === 'w:p' ? '' : textOf(child);
    })
    .join('');
}

const run = promisify(execFile);

/**
 * Has LibreOffice write a .docx from its flat text or from HTML.
 * @throws Error when LibreOffice is not installed
 */
export async function writtenByLibreOffice(extension: 'html' | 'fodt', source: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'nastavnik-blanks-'));
  try {
    await writeFile(join(folder, `blank.${extension}`), source);
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...(extension === 'html' ? ['--infilter=HTML (StarWriter)'] : []),
        ...['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder],
        join(folder, `blank.${extension}`),
      ],
      { timeout: 120_000 },
    );
    return new Uint8Array(await readFile(join(folder, 'blank.docx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Small Word files for tests, written part by part, so that each one shows a single feature of the format.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface WordFileParts {
  /** Children of `w:numbering`. */
  readonly numbering?: string;
  /** Children of `w:styles`. */
  readonly styles?: string;
  /** Instead of a well-formed document part. */
  readonly document?: string;
}

/** A .docx with these children of `w:body`. */
export function wordFile(body: string, parts: WordFileParts = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(wordFileParts(body, parts)).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

/** The same file before it is zipped: text by path. */
export function wordFileParts(body: string, parts: WordFileParts = {}): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['numbering', 'numbering.xml'], ['styles', 'styles.xml']),
    'word/document.xml':
      parts.document ?? `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `${DECLARATION}<w:numbering ${NAMESPACES}>${parts.numbering ?? ''}</w:numbering>`,
    'word/styles.xml': `${DECLARATION}<w:styles ${NAMESPACES}>${parts.styles ?? ''}</w:styles>`,
  };
}

export function p(content: string, properties = ''): string {
  const inner = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' ? '' : inner}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell; content that does not begin with a tag is one paragraph of text. */
export function tc(content: string, properties = ''): string {
  const inner = content.startsWith('<w:p>') || content.startsWith('<w:tbl>') || content.startsWith('<w:sdt>');
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner ? content : p(content)}</w:tc>`;
}

/** A row of cells; a string that is not yet a cell becomes one. */
export function tr(cells: readonly string[], properties = ''): string {
  const inner = cells.map((cell) => (/^<w:(?:tc|sdt)>/.test(cell) ? cell : tc(cell))).join('');
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${inner}</w:tr>`;
}

export function tbl(...rows: readonly (string | readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => (typeof row === 'string' ? row : tr(row))).join('')}</w:tbl>`;
}

export function span(columns: number): string {
  return `<w:gridSpan w:val="${columns}"/>`;
}

export const mergeStart = '<w:vMerge w:val="restart"/>';
export const mergeOn = '<w:vMerge/>';

/** Puts a paragraph into a list. */
export function listItem(listId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}

/** Lists `1…n` of one abstract definition each, by the XML of their levels. */
export function lists(...levels: readonly string[]): string {
  const abstracts = levels.map((xml, at) => `<w:abstractNum w:abstractNumId="${at}">${xml}</w:abstractNum>`);
  const nums = levels.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  return [...abstracts, ...nums].join('');
}

export function listLevel(level: number, format: string, pattern: string, start = 1): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
}

function relationships(...parts: readonly (readonly [string, string])[]): string {
  const each = parts.map(
    ([kind, target], at) => `<Relationship Id="r${at}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

// Workbooks made by hand, part by part, to say exactly what a test is about.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxParts {
  /** What stands inside `sheetData`. */
  readonly cells?: string;
  /** What follows `sheetData`. */
  readonly afterCells?: string;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Format codes of cell styles, from style 1 on; style 0 is General. */
  readonly formats?: readonly string[];
  readonly workbookProperties?: string;
  /** `sheet` elements; the only part is `rId1`. */
  readonly sheets?: string;
}

export function xlsxFileParts(parts: XlsxParts): Readonly<Record<string, string>> {
  const { cells = '', afterCells = '', strings = '', formats = [], workbookProperties = '' } = parts;
  const { sheets = '<sheet name="Лист1" sheetId="1" r:id="rId1"/>' } = parts;
  const numberFormats = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${numberFormats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData>${afterCells}</worksheet>`,
  };
}

export function xlsxFile(parts: XlsxParts): Uint8Array {
  return zipOf(xlsxFileParts(parts));
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)),
  );
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const elements = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`;
}

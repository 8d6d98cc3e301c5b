// The parts around the sheets of a written workbook: what it is made of, and how its cells look.
import { escapeXml } from './escapeXml';

/** Cells name their look by its place in `cellXfs`. */
export const STYLES = { header: 1, text: 2, number: 3, date: 4 } as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

/** 49 is Text: a telephone number that is edited later does not become a number. 164 is the first of our own. */
const STYLES_XML =
  `<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>' +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  // Excel takes the first two fills for its own.
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5">' +
  cellStyle(0, 0, '') +
  cellStyle(49, 1, 'horizontal="center" vertical="center" wrapText="1"') +
  cellStyle(49, 0, 'vertical="top" wrapText="1"') +
  cellStyle(0, 0, 'vertical="top"') +
  cellStyle(164, 0, 'horizontal="left" vertical="top"') +
  '</cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Обычный" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * Paths and contents of all parts, the list of contents first: readers tell the kind of a file by it.
 * @param worksheets what stands inside each `worksheet`
 * @param strings the shared texts in their order, escaped
 */
export function workbookParts(
  names: readonly string[],
  worksheets: readonly string[],
  strings: readonly string[],
): readonly (readonly [string, string])[] {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const sheetPaths = names.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const texts = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheetPaths)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheetPaths.map((path) => ['worksheet', path] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES_XML],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.join('')}</sst>`],
    ...worksheets.map(
      (xml, at) => [`xl/${sheetPaths[at] ?? ''}`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`] as const,
    ),
  ];
  return parts.map(([path, xml]) => [path, DECLARATION + xml]);
}

function contentTypes(sheetPaths: readonly string[]): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${PART_TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook.xml', 'sheet.main') +
    part('styles.xml', 'styles') +
    part('sharedStrings.xml', 'sharedStrings') +
    sheetPaths.map((path) => part(path, 'worksheet')).join('') +
    '</Types>'
  );
}

/** Numbered `rId1`, `rId2`, … in their order. */
function relationships(targets: readonly (readonly [kind: string, path: string])[]): string {
  const elements = targets.map(
    ([kind, path], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

function cellStyle(numberFormat: number, font: number, alignment: string): string {
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="0" borderId="0" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment${alignment && ` ${alignment}`}/></xf>`
  );
}

// Faults of a .docx that the Open XML SDK validator lets pass, though Word repairs or refuses the file.
import { unzipSync } from 'fflate';
import { partText } from './readDocx';
import { child, childElements, descendants, parseXml, value, type XmlElement } from './xmlTree';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** One line a fault; empty when the file is sound. */
export function structuralFaults(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const document = parseXml(partText(parts, 'word/document.xml'));
  const styles = parseXml(partText(parts, 'word/styles.xml'));
  const numbering = parseXml(partText(parts, 'word/numbering.xml'));
  return [
    ...contentTypeFaults(parseXml(partText(parts, '[Content_Types].xml'))),
    ...referenceFaults(document, styles, numbering),
    ...descendants(document, 'w:tbl').flatMap(tableFaults),
  ];
}

function contentTypeFaults(types: XmlElement): readonly string[] {
  const main = childElements(types, 'Override').find(
    ({ attributes }) => attributes['PartName'] === '/word/document.xml',
  );
  return main?.attributes['ContentType'] === MAIN_TYPE ? [] : ['the main part has no content type'];
}

function referenceFaults(document: XmlElement, styles: XmlElement, numbering: XmlElement): readonly string[] {
  const styleIds = new Set(childElements(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const numberIds = new Set(childElements(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']));
  const styleFaults = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
    .flatMap((name) => descendants(document, name).map(value))
    .filter((id) => !styleIds.has(id ?? ''))
    .map((id) => `no such style: ${id}`);
  const numberFaults = descendants(document, 'w:numId')
    .map(value)
    .filter((id) => !numberIds.has(id ?? ''))
    .map((id) => `no such numbering: ${id}`);
  return [...styleFaults, ...numberFaults];
}

function tableFaults(table: XmlElement): readonly string[] {
  const gridColumns = childElements(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
  return childElements(table, 'w:tr').flatMap((row, rowIndex) => {
    const cells = childElements(row, 'w:tc');
    const width = cells
      .map((cell) => Number(value(child(cell, 'w:tcPr', 'w:gridSpan')) ?? 1))
      .reduce((sum, span) => sum + span, 0);
    const last = (cell: XmlElement) => childElements(cell).slice(-1)[0]?.name;
    return [
      ...(cells.length === 0 ? [`row ${rowIndex} has no cells`] : []),
      ...(width > gridColumns ? [`row ${rowIndex} is wider than the grid`] : []),
      ...cells
        .filter((cell) => last(cell) !== 'w:p')
        .map(() => `row ${rowIndex} has a cell without a paragraph`),
    ];
  });
}

// Reads a .docx as a person does: paragraphs with their numbers, tables with their cells, in order.
import { strFromU8, unzipSync } from 'fflate';
import { child, childElements, descendants, isElement, parseXml, value, type XmlElement } from './xmlTree';

export type ReadBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

export function readDocx(bytes: Uint8Array): readonly ReadBlock[] {
  const parts = unzipSync(bytes);
  const body = child(parseXml(partText(parts, 'word/document.xml')), 'w:body');
  if (!body) throw new Error('no body');
  const numbers = numberReader(parseXml(partText(parts, 'word/numbering.xml')));
  return childElements(body).flatMap((element): readonly ReadBlock[] => {
    if (element.name === 'w:tbl') return [{ type: 'table', rows: tableRows(element) }];
    if (element.name !== 'w:p' || isClosing(element)) return [];
    return [{ type: 'paragraph', text: numbers(element) + paragraphText(element) }];
  });
}

/** Says nothing: it carries a section's page settings, or keeps two tables apart. */
function isClosing(paragraph: XmlElement): boolean {
  if (paragraphText(paragraph) !== '') return false;
  const style = value(child(paragraph, 'w:pPr', 'w:pStyle'));
  return child(paragraph, 'w:pPr', 'w:sectPr') !== undefined || style === 'paper-tableGap';
}

export function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

function tableRows(table: XmlElement): readonly (readonly string[])[] {
  return childElements(table, 'w:tr').map((row) =>
    childElements(row, 'w:tc').map((cell) => childElements(cell, 'w:p').map(paragraphText).join('\n')),
  );
}

function paragraphText(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:r')
    .flatMap((run) => childElements(run))
    .map((part) => {
      if (part.name === 'w:t') return part.children.map((node) => (isElement(node) ? '' : node)).join('');
      return part.name === 'w:br' ? '\n' : '';
    })
    .join('');
}

/** Counts as Word does: each list of its own, a level restarting below a new number above it. */
function numberReader(numbering: XmlElement): (paragraph: XmlElement) => string {
  const abstractOf = new Map(
    childElements(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'],
      value(child(num, 'w:abstractNumId')),
    ]),
  );
  const levelText = new Map(
    childElements(numbering, 'w:abstractNum').flatMap((abstract) =>
      childElements(abstract, 'w:lvl').map((level) => [
        `${abstract.attributes['w:abstractNumId']}/${level.attributes['w:ilvl']}`,
        value(child(level, 'w:lvlText')),
      ]),
    ),
  );
  const counters = new Map<string, number[]>();
  return (paragraph) => {
    const properties = child(paragraph, 'w:pPr', 'w:numPr');
    if (!properties) return '';
    const list = value(child(properties, 'w:numId')) ?? '';
    const level = Number(value(child(properties, 'w:ilvl')));
    const counts = (counters.get(list) ?? []).slice(0, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    counters.set(list, counts);
    const text = levelText.get(`${abstractOf.get(list)}/${level}`);
    if (text === undefined) throw new Error(`list ${list} has no level ${level}`);
    return `${text.replace(/%(\d)/g, (_, place: string) => String(counts[Number(place) - 1]))} `;
  };
}

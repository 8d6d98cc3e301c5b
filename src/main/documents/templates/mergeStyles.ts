// Styles of a paper of ours in a document with styles of its own: ours do not lean on its Normal, nor clash with any.
import { stylesNamedIn, type PaperSectionXml } from './paperSections';
import {
  childOf,
  escapeXml,
  parseSource,
  sourceOf,
  withEdits,
  type Edit,
  type SourceElement,
} from './sourceXml';

export interface MergedStyles {
  readonly xml: string;
  /** Our ids and what they are in the document. */
  readonly ids: ReadonlyMap<string, string>;
}

const BASE_ID = 'paper-base';
const BASE_NAME = 'Документ: основа';
const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** Adds those styles that the sections use. */
export function mergeStyles(
  templateXml: string | null,
  paperXml: string,
  sections: readonly PaperSectionXml[],
): MergedStyles {
  const xml = templateXml ?? EMPTY_STYLES;
  const root = parseSource(xml);
  const paperRoot = parseSource(paperXml);
  const ours = new Map(
    paperRoot.children
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const used = usedStyles(sections, ours);

  const theirs = root.children.filter(({ name }) => name === 'w:style');
  const takenIds = new Set(theirs.map(({ attributes }) => attributes['w:styleId'] ?? ''));
  const takenNames = new Set(theirs.map((style) => nameOf(style).toLowerCase()));
  const baseId = free(BASE_ID, takenIds, '-');
  const ids = new Map<string, string>();
  for (const [id, style] of ours) {
    if (isDefaultParagraph(style)) ids.set(id, baseId);
    else if (used.has(id)) ids.set(id, free(id, takenIds, '-'));
  }
  const added = [
    baseStyle(paperRoot, paperXml, baseId, free(BASE_NAME, takenNames, ' ')),
    ...[...used].flatMap((id) => {
      const style = ours.get(id);
      return style && !isDefaultParagraph(style) ? [renamedStyle(style, paperXml, ids, takenNames)] : [];
    }),
  ].join('');
  const at = root.innerEnd;
  const edits =
    root.innerStart === root.end
      ? [{ start: root.end - 2, end: root.end, text: `>${added}</${root.name}>` }]
      : [{ start: at, end: at, text: added }];
  return { xml: withEdits(xml, edits), ids };
}

/** With those they are based on. */
function usedStyles(
  sections: readonly PaperSectionXml[],
  ours: ReadonlyMap<string, SourceElement>,
): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (id: string | undefined): void => {
    const style = id === undefined ? undefined : ours.get(id);
    if (id === undefined || !style || used.has(id)) return;
    used.add(id);
    use(childOf(style, 'w:basedOn')?.attributes['w:val']);
  };
  for (const { blocks } of sections) {
    for (const reference of blocks.flatMap(stylesNamedIn)) use(reference.attributes['w:val']);
  }
  return used;
}

/** What our Normal and the defaults of our documents say, said by a style that hangs on no other. */
function baseStyle(paperRoot: SourceElement, paperXml: string, id: string, name: string): string {
  const defaults = childOf(paperRoot, 'w:docDefaults');
  const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const own = (part: string): string => {
    const element = childOf(run, part);
    return element ? sourceOf(paperXml, element) : '';
  };
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>' +
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:contextualSpacing w:val="0"/><w:jc w:val="left"/></w:pPr>' +
    `<w:rPr>${own('w:rFonts')}<w:color w:val="auto"/><w:spacing w:val="0"/><w:kern w:val="0"/>` +
    `${own('w:sz')}${own('w:szCs')}${own('w:lang')}</w:rPr></w:style>`
  );
}

function renamedStyle(
  style: SourceElement,
  xml: string,
  ids: ReadonlyMap<string, string>,
  takenNames: Set<string>,
): string {
  const id = style.attributes['w:styleId'] ?? '';
  const edits: Edit[] = style.children.flatMap((child): readonly Edit[] => {
    const value = child.attributes['w:val'] ?? '';
    switch (child.name) {
      case 'w:name':
        return [replaced(child, `<w:name w:val="${escapeXml(free(value, takenNames, ' '))}"/>`)];
      case 'w:basedOn':
        return [replaced(child, ids.has(value) ? `<w:basedOn w:val="${ids.get(value) ?? ''}"/>` : '')];
      case 'w:next':
      case 'w:link':
        return [replaced(child, '')];
      default:
        return [];
    }
  });
  const type = style.attributes['w:type'] ?? 'paragraph';
  const opening: Edit = {
    start: style.start,
    end: style.innerStart,
    text: `<w:style w:type="${type}" w:customStyle="1" w:styleId="${ids.get(id) ?? id}">`,
  };
  const shifted = [opening, ...edits].map(({ start, end, text }) => ({
    start: start - style.start,
    end: end - style.start,
    text,
  }));
  return withEdits(sourceOf(xml, style), shifted);
}

function replaced({ start, end }: SourceElement, text: string): Edit {
  return { start, end, text };
}

function nameOf(style: SourceElement): string {
  return childOf(style, 'w:name')?.attributes['w:val'] ?? '';
}

function isDefaultParagraph({ attributes }: SourceElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

/** The word, or the word with a number, that is not taken yet; from now on it is. Names are equal whatever their case. */
function free(word: string, taken: Set<string>, separator: string): string {
  let candidate = word;
  for (let number = 2; taken.has(candidate) || taken.has(candidate.toLowerCase()); number += 1) {
    candidate = `${word}${separator}${number}`;
  }
  taken.add(candidate);
  taken.add(candidate.toLowerCase());
  return candidate;
}

// Pages of a Word file as its sections tell them: `w:sectPr` (ECMA-376 part 1, §17.6).
import { childOf, parseSource, sourceOf, withEdits, type SourceElement } from './sourceXml';

/** Too low to be seen: keeps two tables apart, or carries a section's end. */
const SMALL_LOOK = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
const SMALL_LETTERS = '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';
export const SMALL_PARAGRAPH = `<w:p><w:pPr>${SMALL_LOOK}${SMALL_LETTERS}</w:pPr></w:p>`;
export const SMALL_PARAGRAPH_ON_NEW_PAGE = `<w:p><w:pPr><w:pageBreakBefore/>${SMALL_LOOK}${SMALL_LETTERS}</w:pPr></w:p>`;

/** A paragraph that ends a section. */
export function closingParagraph(sectionXml: string): string {
  return `<w:p><w:pPr>${SMALL_LOOK}${SMALL_LETTERS}${sectionXml}</w:pPr></w:p>`;
}

export function isLandscape(section: SourceElement): boolean {
  const size = childOf(section, 'w:pgSz')?.attributes;
  return Number(size?.['w:w'] ?? 0) > Number(size?.['w:h'] ?? 0);
}

/** Between the margins, in twips; null where the page does not say. */
export function textWidthOf(section: SourceElement): number | null {
  const width = Number(childOf(section, 'w:pgSz')?.attributes['w:w']);
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const taken = ['w:left', 'w:right', 'w:gutter'].reduce((sum, name) => sum + Number(margins[name] ?? 0), 0);
  return width - taken > 0 ? width - taken : null;
}

/** The section as it goes on behind another: on a new page, with no first page of its own and no number to begin with. */
export function sectionAfter(sectionXml: string): string {
  return withoutChildren(
    sectionXml,
    ({ name, attributes }) =>
      name === 'w:titlePg' || name === 'w:type' || (name === 'w:pgNumType' && 'w:start' in attributes),
  );
}

/** The section on a page of another size and margins; how far headers and footers are from the edge stays. */
export function sectionWithPageOf(sectionXml: string, pageXml: string): string {
  const section = parseSource(declared(sectionXml)).children[0];
  const page = parseSource(declared(pageXml)).children[0];
  const size = childOf(page, 'w:pgSz');
  const margins = childOf(page, 'w:pgMar');
  const own = childOf(section, 'w:pgMar')?.attributes ?? {};
  const kept = Object.fromEntries(
    ['w:header', 'w:footer', 'w:gutter'].flatMap((name) =>
      own[name] === undefined ? [] : [[name, own[name]]],
    ),
  );
  const replaced: Readonly<Record<string, string>> = {
    'w:pgSz': size ? element('w:pgSz', size.attributes) : '',
    'w:pgMar': margins ? element('w:pgMar', { ...margins.attributes, ...kept }) : '',
  };
  const bare = withoutChildren(sectionXml, ({ name }) => name in replaced);
  return withPage(bare, (replaced['w:pgSz'] ?? '') + (replaced['w:pgMar'] ?? ''));
}

/** Before these stand, in the order of the schema, references to headers and footers, notes and the type. */
const BEFORE_PAGE = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
]);

function withPage(sectionXml: string, page: string): string {
  const source = declared(sectionXml);
  const section = parseSource(source).children[0];
  if (!section) return sectionXml;
  const last = section.children.filter(({ name }) => BEFORE_PAGE.has(name)).pop();
  if (section.innerStart === section.end) return `<w:sectPr>${page}</w:sectPr>`;
  const at = last?.end ?? section.innerStart;
  return sourceOf(withEdits(source, [{ start: at, end: at, text: page }]), {
    ...section,
    end: section.end + page.length,
  });
}

function withoutChildren(sectionXml: string, isDropped: (child: SourceElement) => boolean): string {
  const source = declared(sectionXml);
  const section = parseSource(source).children[0];
  if (!section) return sectionXml;
  const edits = section.children.filter(isDropped).map(({ start, end }) => ({ start, end, text: '' }));
  const dropped = edits.reduce((sum, { start, end }) => sum + end - start, 0);
  return sourceOf(withEdits(source, edits), { ...section, end: section.end - dropped });
}

/** A fragment needs no declarations to be read by its prefixes, only a root. */
function declared(xml: string): string {
  return `<fragment>${xml}</fragment>`;
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')}/>`;
}

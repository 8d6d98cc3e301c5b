// The body of a paper of ours cut into its sections, each ready to be put into another document.
import { SMALL_PARAGRAPH_ON_NEW_PAGE, isLandscape, textWidthOf } from './sectionProperties';
import {
  childOf,
  descendantsOf,
  parseSource,
  sourceOf,
  withEdits,
  type Edit,
  type SourceElement,
} from './sourceXml';

export interface PaperSectionXml {
  readonly blocks: readonly SourceElement[];
  readonly isLandscape: boolean;
  /** On the page of the section before it. */
  readonly continues: boolean;
  /** Its `w:sectPr`. */
  readonly pageXml: string;
  readonly textWidthTwips: number | null;
}

/** What ids of ours are in the document that takes the paper. */
export interface SectionRenaming {
  readonly styles: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, string>;
  /** Added to the numbers of our drawings, so that no two of the document have one. */
  readonly drawingsFrom: number;
}

export function paperSections(xml: string): readonly PaperSectionXml[] {
  const body = childOf(parseSource(xml), 'w:body');
  if (!body) throw new Error('a paper without a body');
  const sections: PaperSectionXml[] = [];
  let blocks: SourceElement[] = [];
  for (const block of body.children) {
    const page = block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
    // The library closes a section with an empty paragraph that only carries its page.
    const isCarrier =
      page !== undefined && block.children.every(({ name }) => name === 'w:pPr' || block === page);
    if (!isCarrier) blocks.push(block);
    if (!page) continue;
    sections.push({
      blocks,
      isLandscape: isLandscape(page),
      continues: childOf(page, 'w:type')?.attributes['w:val'] === 'continuous',
      pageXml: sourceOf(xml, page),
      textWidthTwips: textWidthOf(page),
    });
    blocks = [];
  }
  return sections;
}

interface SectionPlace {
  readonly renaming: SectionRenaming;
  /** Between the margins of the page it comes to; null: as wide as its own. */
  readonly textWidthTwips: number | null;
  readonly breaksPage: boolean;
}

/** The section's blocks as they stand in the other document. */
export function sectionXml(
  xml: string,
  { blocks, textWidthTwips: ownWidth }: PaperSectionXml,
  { renaming, textWidthTwips, breaksPage }: SectionPlace,
): string {
  const [first] = blocks;
  if (!first) return breaksPage ? SMALL_PARAGRAPH_ON_NEW_PAGE : '';
  const edits = blocks.flatMap((block) => [
    ...renamingEdits(block, renaming),
    ...(ownWidth !== null && textWidthTwips !== null && ownWidth !== textWidthTwips
      ? widthEdits(block, ownWidth, textWidthTwips)
      : []),
    // The page of a section is not ours to say any more.
    ...[childOf(childOf(block, 'w:pPr'), 'w:sectPr')].flatMap((page) =>
      page ? [{ start: page.start, end: page.end, text: '' }] : [],
    ),
  ]);
  const onNewPage = breaksPage && first.name === 'w:p' ? pageBreakEdits(first) : [];
  const last = blocks[blocks.length - 1] ?? first;
  const all = [...edits, ...onNewPage].map(({ start, end, text }) => ({
    start: start - first.start,
    end: end - first.start,
    text,
  }));
  const source = withEdits(xml.slice(first.start, last.end), all);
  return breaksPage && first.name !== 'w:p' ? SMALL_PARAGRAPH_ON_NEW_PAGE + source : source;
}

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
const RELATIONSHIP_ATTRIBUTES = ['r:id', 'r:embed', 'r:link'];

/** Ids that a section names, and where. */
export function stylesNamedIn(block: SourceElement): readonly SourceElement[] {
  return STYLE_REFERENCES.flatMap((name) => descendantsOf(block, name));
}

export function listsNamedIn(block: SourceElement): readonly SourceElement[] {
  return descendantsOf(block, 'w:numId');
}

export function relationshipsNamedIn(element: SourceElement): readonly string[] {
  return [
    ...RELATIONSHIP_ATTRIBUTES.flatMap((name) => element.attributes[name] ?? []),
    ...(element.name === 'w:sectPr' ? [] : element.children.flatMap(relationshipsNamedIn)),
  ];
}

function renamingEdits(
  block: SourceElement,
  { styles, lists, relationships, drawingsFrom }: SectionRenaming,
): readonly Edit[] {
  const values = [
    ...stylesNamedIn(block).map((element) => ({ element, ids: styles })),
    ...listsNamedIn(block).map((element) => ({ element, ids: lists })),
  ].flatMap(({ element, ids }) => {
    const id = ids.get(element.attributes['w:val'] ?? '');
    return id === undefined ? [] : [rewritten(element, { 'w:val': id })];
  });
  const drawings = descendantsOf(block, DRAWING_NUMBER).map((element) =>
    rewritten(element, { id: String(drawingsFrom + Number(element.attributes['id'] ?? 0)) }),
  );
  return [...values, ...drawings, ...relationshipEdits(block, relationships)];
}

const DRAWING_NUMBER = 'wp:docPr';

export function highestDrawing(root: SourceElement): number {
  return descendantsOf(root, DRAWING_NUMBER).reduce(
    (highest, { attributes }) => Math.max(highest, Number(attributes['id'] ?? 0) || 0),
    0,
  );
}

function relationshipEdits(element: SourceElement, ids: ReadonlyMap<string, string>): readonly Edit[] {
  if (element.name === 'w:sectPr') return [];
  const changed: Readonly<Record<string, string>> = Object.fromEntries(
    RELATIONSHIP_ATTRIBUTES.flatMap((name) => {
      const id = ids.get(element.attributes[name] ?? '');
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
  return [
    ...(Object.keys(changed).length === 0 ? [] : [rewritten(element, changed)]),
    ...element.children.flatMap((child) => relationshipEdits(child, ids)),
  ];
}

/** Tables as wide as the new page's text; narrow blocks at its side keep their own width. */
function widthEdits(block: SourceElement, fromTwips: number, toTwips: number): readonly Edit[] {
  if (block.name === 'w:tbl') {
    return ['w:tblW', 'w:gridCol', 'w:tcW']
      .flatMap((name) => descendantsOf(block, name))
      .filter(({ name, attributes }) => name === 'w:gridCol' || attributes['w:type'] === 'dxa')
      .map((element) =>
        rewritten(element, {
          'w:w': String(Math.round((Number(element.attributes['w:w']) * toTwips) / fromTwips)),
        }),
      );
  }
  const properties = childOf(block, 'w:pPr');
  const indent = childOf(properties, 'w:ind');
  if (!indent || childOf(properties, 'w:numPr')) return [];
  const moved = ['w:left', 'w:right', 'w:start', 'w:end'].flatMap((name) => {
    const twips = Number(indent.attributes[name] ?? 0);
    return twips > 0 ? [[name, String(Math.max(0, twips + toTwips - fromTwips))] as const] : [];
  });
  return moved.length === 0 ? [] : [rewritten(indent, Object.fromEntries(moved))];
}

/** In the order of the schema it stands behind these. */
const BEFORE_PAGE_BREAK = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines']);

function pageBreakEdits(paragraph: SourceElement): readonly Edit[] {
  const properties = childOf(paragraph, 'w:pPr');
  if (!properties) {
    const at = paragraph.innerStart;
    // A paragraph that closes itself has no inside to write into.
    return paragraph.innerStart === paragraph.end
      ? [
          {
            start: paragraph.start,
            end: paragraph.end,
            text: '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>',
          },
        ]
      : [{ start: at, end: at, text: '<w:pPr><w:pageBreakBefore/></w:pPr>' }];
  }
  const last = properties.children.filter(({ name }) => BEFORE_PAGE_BREAK.has(name)).pop();
  const at = last?.end ?? properties.innerStart;
  return [{ start: at, end: at, text: '<w:pageBreakBefore/>' }];
}

/** The opening tag with other attributes. */
function rewritten(element: SourceElement, changed: Readonly<Record<string, string>>): Edit {
  const attributes = Object.entries({ ...element.attributes, ...changed })
    .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, (mark) => `&#${mark.charCodeAt(0)};`)}"`)
    .join('');
  const closing = element.innerStart === element.end ? '/>' : '>';
  return { start: element.start, end: element.innerStart, text: `<${element.name}${attributes}${closing}` };
}

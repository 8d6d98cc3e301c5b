// A paper of ours on the school's own letterhead: the letterhead's pages, headers and footers, our text and styles.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../../shared/model/result';
import type { PaperDocument, PaperSection } from '../paperModel';
import type { PaperStyleName } from '../paperStyles';
import { fillParts, type FilledTemplate } from './fillTemplate';
import { foldedName, TEXT_FIELD } from './fieldNames';
import type { FieldPlace } from './fieldPlaces';
import { letterheadPlace } from './inspectTemplate';
import type { KnownFields } from './knownFields';
import { mergeRelationships, relatedPath, setRelated } from './mergeRelationships';
import { mergeNumbering } from './mergeNumbering';
import { mergeStyles } from './mergeStyles';
import {
  highestDrawing,
  paperSections,
  sectionXml,
  type SectionRenaming,
  type PaperSectionXml,
} from './paperSections';
import {
  closingParagraph,
  isLandscape,
  sectionAfter,
  sectionWithPageOf,
  SMALL_PARAGRAPH,
  textWidthOf,
} from './sectionProperties';
import { childOf, parseSource, sourceOf, withEdits, type Edit, type SourceElement } from './sourceXml';
import { openTemplate, packParts, type TemplateFile, type XmlPart } from './templatePackage';

/**
 * Puts a paper in the place of the paragraph `{{текст}}` and fills the other fields of the letterhead.
 * Pages, headers and footers are the letterhead's; our page numbers are left out. Our sections begin on new pages; those
 * turned the other way keep their own page. Tables are fitted to the letterhead's text width.
 * Import this module dynamically: it brings the docx library with it.
 * @param paperDocx as `renderDocx` makes it, best of `withoutOwnLetterhead(paper)`
 * @returns the file, or one of the refusals of `fillTemplate`, or `template-no-text`
 */
export async function putOnLetterhead(
  template: TemplateFile,
  paperDocx: Uint8Array,
  known: KnownFields,
): Promise<Result<FilledTemplate>> {
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  if (!letterheadPlace(opened.value)) return fail('template-no-text', { name: template.name });
  const others = known.values.filter(({ name }) => foldedName(name) !== TEXT_FIELD);
  const filled = await fillParts(opened.value, { ...known, values: others });
  if (!filled.ok) return filled;

  const { mainPath } = opened.value;
  const xml = strFromU8(filled.value.parts[mainPath] ?? new Uint8Array());
  const main: XmlPart = { path: mainPath, xml, root: parseSource(xml) };
  const place = letterheadPlace({ ...opened.value, textParts: [main] });
  if (!place) throw new Error('the place for the text was lost in filling');
  return ok({
    bytes: packParts(mergedParts(filled.value.parts, main, place, unzipSync(paperDocx))),
    left: filled.value.left.filter((name) => foldedName(name) !== TEXT_FIELD),
  });
}

const LETTERHEAD_STYLES: ReadonlySet<PaperStyleName> = new Set([
  'letterheadUpper',
  'letterhead',
  'letterheadShort',
]);

/** A paper without the names of the school that open it: the letterhead says them already. */
export function withoutOwnLetterhead(paper: PaperDocument): PaperDocument {
  return {
    ...paper,
    sections: paper.sections.map((section, index): PaperSection => {
      if (index > 0 && !section.beginsPaper) return section;
      const first = section.blocks.findIndex(
        (block) => block.type !== 'paragraph' || !LETTERHEAD_STYLES.has(block.style),
      );
      return { ...section, blocks: first < 0 ? [] : section.blocks.slice(first) };
    }),
  };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function mergedParts(template: Parts, main: XmlPart, place: FieldPlace, paper: Parts): Parts {
  const paperXml = strFromU8(paper['word/document.xml'] ?? new Uint8Array());
  const sections = paperSections(paperXml);
  const parts: Record<string, Uint8Array> = { ...template };

  const theirs = (kind: 'styles' | 'numbering'): string | null =>
    partText(template, relatedPath(template, main.path, kind));
  const ours = (kind: 'styles' | 'numbering'): string => partText(paper, `word/${kind}.xml`) ?? '';
  const styles = mergeStyles(theirs('styles'), ours('styles'), sections);
  const numbering = mergeNumbering(theirs('numbering'), ours('numbering'), sections);
  setRelated(parts, main.path, 'styles', styles.xml);
  if (numbering.xml !== null) setRelated(parts, main.path, 'numbering', numbering.xml);
  const relationships = mergeRelationships(parts, main.path, paper, sections);
  const renaming: SectionRenaming = {
    styles: styles.ids,
    lists: numbering.ids,
    relationships,
    drawingsFrom: highestDrawing(main.root),
  };

  const edits = [
    ...bodyEdits(main, place, paperXml, sections, renaming),
    ...namespaceEdits(main.root, parseSource(paperXml)),
  ];
  parts[main.path] = strToU8(withEdits(main.xml, edits));
  return parts;
}

function partText(parts: Parts, path: string | null): string | null {
  const part = path === null ? undefined : parts[path];
  return part ? strFromU8(part) : null;
}

/** Puts the sections of the paper in the paragraph's place. */
function bodyEdits(
  main: XmlPart,
  { paragraph: { paragraph } }: FieldPlace,
  paperXml: string,
  sections: readonly PaperSectionXml[],
  renaming: SectionRenaming,
): readonly Edit[] {
  const siblings = paragraph.parent?.children ?? [];
  const at = siblings.indexOf(paragraph);
  const carrierAt = siblings.findIndex((each, index) => index >= at && sectionCarriedBy(each) !== undefined);
  const carrier = siblings[carrierAt];
  const page = carrier ? sectionCarriedBy(carrier) : undefined;
  const turned = page ? isLandscape(page) : false;
  const pageXml = page ? sourceOf(main.xml, page) : '<w:sectPr/>';
  /** Whether words of the letterhead follow in the same section: a line for the executor, a stamp. */
  const goesOn =
    carrier !== undefined &&
    carrier !== paragraph &&
    (carrierAt > at + 1 || (carrier.name === 'w:p' && hasContent(carrier)));

  /** Stretches of the paper that share a page's orientation. */
  const runs: { readonly page: string; text: string }[] = [];
  for (const [index, section] of sections.entries()) {
    const asTheLetterhead = section.isLandscape === turned;
    const last = sections[index - 1]?.isLandscape === section.isLandscape ? runs[runs.length - 1] : undefined;
    const text = sectionXml(paperXml, section, {
      renaming,
      textWidthTwips: page && asTheLetterhead ? textWidthOf(page) : null,
      breaksPage: last !== undefined && !section.continues,
    });
    if (last) last.text += text;
    else runs.push({ page: asTheLetterhead ? pageXml : sectionWithPageOf(pageXml, section.pageXml), text });
  }
  if (goesOn && sections[sections.length - 1]?.isLandscape === !turned)
    runs.push({ page: pageXml, text: '' });

  const pages = runs.map((run, index) => (index === 0 ? run.page : sectionAfter(run.page)));
  const lastPage = pages[pages.length - 1] ?? pageXml;
  const isTable = (block: SourceElement | undefined): boolean => block?.name === 'w:tbl';
  const text = [
    keptOf(main.xml, paragraph),
    // Two tables without a paragraph between them would become one.
    isTable(siblings[at - 1]) && isTable(sections[0]?.blocks[0]) ? SMALL_PARAGRAPH : '',
    runs
      .map((run) => run.text)
      .reduce((all, next, index) => all + closingParagraph(pages[index - 1] ?? '') + next),
    carrier === paragraph ? closingParagraph(lastPage) : '',
    isTable(siblings[at + 1]) ? SMALL_PARAGRAPH : '',
  ].join('');
  return [
    { start: paragraph.start, end: paragraph.end, text },
    ...(page && carrier !== paragraph && lastPage !== pageXml
      ? [{ start: page.start, end: page.end, text: lastPage }]
      : []),
  ];
}

/** The properties of the section that ends with this block. */
function sectionCarriedBy(block: SourceElement): SourceElement | undefined {
  return block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
}

function hasContent(paragraph: SourceElement): boolean {
  return paragraph.children.some(({ name }) => name !== 'w:pPr');
}

/** What hangs on the paragraph beside the field: a picture beside the text, the ends of bookmarks. */
function keptOf(xml: string, paragraph: SourceElement): string {
  const bookmarks = paragraph.children.filter(({ name }) => /^w:bookmark(?:Start|End)$/.test(name));
  const drawings = paragraph.children.filter(
    (child) => child.name === 'w:r' && child.children.some(({ name }) => DRAWINGS.has(name)),
  );
  const kept = bookmarks.map((each) => sourceOf(xml, each)).join('');
  return drawings.length === 0
    ? kept
    : `${kept}<w:p>${drawings.map((each) => sourceOf(xml, each)).join('')}</w:p>`;
}

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'mc:AlternateContent']);

/** Our own declarations where the letterhead lacks them. */
function namespaceEdits(root: SourceElement, paperRoot: SourceElement): readonly Edit[] {
  const missing = Object.entries(paperRoot.attributes).filter(
    ([name]) => name.startsWith('xmlns:') && !(name in root.attributes),
  );
  const nameEnd = root.start + 1 + root.name.length;
  const declarations = missing.map(([name, uri]) => ` ${name}="${uri}"`).join('');
  return declarations === '' ? [] : [{ start: nameEnd, end: nameEnd, text: declarations }];
}

// A paper through the docx library, from its first word to its last: what moulds are cut from, and what they are
// measured against.
import {
  AlignmentType,
  Document,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageOrientation,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { layoutProfile, twipsFromMm, twipsFromPt, type LayoutProfile } from '../layoutProfile';
import type { PaperDocument } from '../paperModel';
import { paperStyles, type PaperStyle, type PaperStyleName } from '../paperStyles';
import { blocksToDocx, CLAUSE_NUMBERING, type BlockContext } from './blocksToDocx';
import { headersFor } from './headers';
import { placeSections, type PlacedSection } from './placeSections';
import { ALIGNMENT, LINE_UNITS, styleId } from './wordUnits';

/** The parts of an unzipped .docx by their names. */
export type Package = Readonly<Record<string, Uint8Array>>;

export const DOCUMENT = 'word/document.xml';
export const NUMBERING = 'word/numbering.xml';

/** Its properties and font table are still the library's own. @param placed the paper's sections, or others instead */
export async function renderByLibrary(
  paper: PaperDocument,
  placed: readonly PlacedSection[] = placeSections(paper),
): Promise<Package> {
  const profile = layoutProfile(paper.layout);
  const styles = paperStyles(profile);
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const headers = await headersFor(paper, placed);
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: documentRun(profile), paragraph: { spacing: { before: 0, after: 0 } } } },
      paragraphStyles: (Object.keys(styles) as PaperStyleName[]).map((name) => wordStyle(name, styles[name])),
    },
    numbering: { config: [{ reference: CLAUSE_NUMBERING, levels: clauseLevels(profile) }] },
    sections: placed.map((one) => wordSection(one, profile, headers, { styles, nextList })),
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return { ...parts, [DOCUMENT]: withSharedHeaders(parts[DOCUMENT], placed) };
}

function documentRun(profile: LayoutProfile) {
  return {
    font: profile.fontFamily,
    size: profile.bodySizePt * 2,
    language: { value: 'ru-RU' },
  };
}

function wordStyle(name: PaperStyleName, style: PaperStyle): IParagraphStyleOptions {
  return {
    id: styleId(name),
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: Math.round(style.sizePt * 2),
      ...(style.bold ? { bold: true } : {}),
      ...(style.colour === undefined ? {} : { color: style.colour.replace('#', '') }),
      ...(style.letterSpacingPt === 0 ? {} : { characterSpacing: twipsFromPt(style.letterSpacingPt) }),
    },
    paragraph: {
      alignment: ALIGNMENT[style.align],
      keepNext: style.keepWithNext,
      keepLines: style.keepTogether,
      spacing: {
        before: twipsFromPt(style.spaceBeforePt),
        after: twipsFromPt(style.spaceAfterPt),
        line: Math.round(style.lineSpacing * LINE_UNITS),
        // Without the rule LibreOffice takes `line` for an exact height.
        lineRule: LineRuleType.AUTO,
      },
      ...(style.firstLineIndentMm === 0
        ? {}
        : { indent: { firstLine: twipsFromMm(style.firstLineIndentMm) } }),
    },
  };
}

/** 1. and 1.1., each followed by a space and indented like any paragraph of the text. */
function clauseLevels(profile: LayoutProfile): readonly ILevelsOptions[] {
  return ['%1.', '%1.%2.'].map((text, level) => ({
    level,
    text,
    format: LevelFormat.DECIMAL,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 0, firstLine: twipsFromMm(profile.firstLineIndentMm) } } },
  }));
}

function wordSection(
  { section, page, blocks, titlePage, header, headerFrom }: PlacedSection,
  profile: LayoutProfile,
  headers: Awaited<ReturnType<typeof headersFor>>,
  context: Omit<BlockContext, 'textWidthMm'>,
): ISectionOptions {
  const { orientation, look, beginsPaper } = section;
  const brought = headerFrom === 'here' ? headers.get(header) : undefined;
  // The header of a page to be looked at holds only pictures that lie where they lie.
  const headerTwips = look ? 0 : twipsFromMm(profile.pageNumberFromTopMm);
  return {
    ...(brought ? { headers: brought } : {}),
    properties: {
      ...(titlePage ? { titlePage } : {}),
      page: {
        ...(beginsPaper ? { pageNumbers: { start: 1 } } : {}),
        // The library turns width and height itself where the orientation says landscape.
        size: {
          width: twipsFromMm(profile.pageWidthMm),
          height: twipsFromMm(profile.pageHeightMm),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twipsFromMm(page.marginLeftMm),
          right: twipsFromMm(page.marginRightMm),
          top: twipsFromMm(page.marginTopMm),
          bottom: twipsFromMm(page.marginBottomMm),
          header: headerTwips,
          footer: headerTwips,
        },
      },
    },
    children: blocksToDocx(blocks, { ...context, textWidthMm: page.textWidthMm }),
  };
}

const SECTION_END = /<w:sectPr>((?:<w:headerReference [^>]*\/>)*)/g;

/** The library gives every section that has a header a header of its own; equal ones we share. */
function withSharedHeaders(part: Uint8Array | undefined, placed: readonly PlacedSection[]): Uint8Array {
  if (!part) throw new Error(`no part ${DOCUMENT}`);
  if (!placed.some(({ headerFrom }) => headerFrom === 'earlier')) return part;

  const references = new Map<string, string>();
  let index = 0;
  const xml = strFromU8(part).replace(SECTION_END, (found, own: string) => {
    const one = placed[index++];
    if (one?.headerFrom === 'here') references.set(one.header, own);
    return one?.headerFrom === 'earlier' ? withHeaders(found, references.get(one.header) ?? '') : found;
  });
  return strToU8(xml);
}

/** The references to headers that a section brings. */
export function headersIn(sectionEnd: string): string {
  return /<w:sectPr>((?:<w:headerReference [^>]*\/>)*)/.exec(sectionEnd)?.[1] ?? '';
}

export function withHeaders(sectionEnd: string, references: string): string {
  return sectionEnd.replace('<w:sectPr>', `<w:sectPr>${references}`);
}

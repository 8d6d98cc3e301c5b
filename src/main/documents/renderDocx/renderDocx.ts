// A paper into a Word file: its style sheet becomes Word styles, its sections pages, its blocks paragraphs and tables.
import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type ISectionOptions,
} from 'docx';
import type { PlainDate } from '../../../shared/model/plainDate';
import { layoutProfile, pageGeometry, twipsFromMm, twipsFromPt, type LayoutProfile } from '../layoutProfile';
import type { PaperDocument, PaperSection } from '../paperModel';
import { paperStyles, type PaperStyle, type PaperStyleName } from '../paperStyles';
import { blocksToDocx, CLAUSE_NUMBERING, type BlockContext } from './blocksToDocx';
import { repackage } from './repackage';
import { ALIGNMENT, LINE_UNITS, styleId } from './wordUnits';

/**
 * The bytes of a .docx file. Import this module dynamically: it brings the docx library with it.
 * @param generatedAt written into the file as its date: equal papers of an equal day are equal bytes
 */
export async function renderDocx(paper: PaperDocument, generatedAt: PlainDate): Promise<Uint8Array> {
  const profile = layoutProfile(paper.layout);
  const styles = paperStyles(profile);
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: documentRun(profile), paragraph: { spacing: { before: 0, after: 0 } } } },
      paragraphStyles: (Object.keys(styles) as PaperStyleName[]).map((name) => wordStyle(name, styles[name])),
    },
    numbering: { config: [{ reference: CLAUSE_NUMBERING, levels: clauseLevels(profile) }] },
    sections: paper.sections.map((section, index) =>
      wordSection(section, profile, { styles, nextList }, index === 0),
    ),
  });
  const bytes = await Packer.toArrayBuffer(document);
  return repackage(new Uint8Array(bytes), { paper, profile, generatedAt });
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
      size: style.sizePt * 2,
      ...(style.bold ? { bold: true } : {}),
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
  section: PaperSection,
  profile: LayoutProfile,
  context: Omit<BlockContext, 'textWidthMm'>,
  isFirst: boolean,
): ISectionOptions {
  const page = pageGeometry(profile, section.orientation);
  return {
    ...(isFirst ? { headers: pageNumberHeaders(profile) } : {}),
    properties: {
      ...(isFirst ? { titlePage: true } : {}),
      page: {
        // The library turns width and height itself where the orientation says landscape.
        size: {
          width: twipsFromMm(profile.pageWidthMm),
          height: twipsFromMm(profile.pageHeightMm),
          orientation:
            section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twipsFromMm(page.marginLeftMm),
          right: twipsFromMm(page.marginRightMm),
          top: twipsFromMm(page.marginTopMm),
          bottom: twipsFromMm(page.marginBottomMm),
          header: twipsFromMm(profile.pageNumberFromTopMm),
          footer: twipsFromMm(profile.pageNumberFromTopMm),
        },
      },
    },
    children: blocksToDocx(section.blocks, { ...context, textWidthMm: page.textWidthMm }),
  };
}

/** For the first section: its first page has no number. The others take these headers over. */
function pageNumberHeaders(profile: LayoutProfile): NonNullable<ISectionOptions['headers']> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: profile.smallSizePt * 2, children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

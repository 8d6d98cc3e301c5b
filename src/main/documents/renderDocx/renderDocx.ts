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
import { unzipSync } from 'fflate';
import type { PlainDate } from '../../../shared/model/plainDate';
import { layoutProfile, pageGeometry, twipsFromMm, twipsFromPt, type LayoutProfile } from '../layoutProfile';
import type { PaperDocument, PaperSection } from '../paperModel';
import { paperStyles, type PaperStyle, type PaperStyleName } from '../paperStyles';
import { blocksToDocx, CLAUSE_NUMBERING, type BlockContext } from './blocksToDocx';
import { joinPackages, type Package } from './joinPackages';
import { repackage } from './repackage';
import { ALIGNMENT, LINE_UNITS, styleId } from './wordUnits';

/** Enough to be quick, few enough that nothing waits for them: about a tenth of a second. */
const SECTIONS_AT_ONCE = 6;

/**
 * The bytes of a .docx file. Import this module dynamically: it brings the docx library with it.
 * A pack of many papers is rendered by and by, so that the program goes on answering.
 * @param generatedAt written into the file as its date: equal papers of an equal day are equal bytes
 */
export async function renderDocx(paper: PaperDocument, generatedAt: PlainDate): Promise<Uint8Array> {
  const profile = layoutProfile(paper.layout);
  const packages: Package[] = [];
  for (let start = 0; start < paper.sections.length; start += SECTIONS_AT_ONCE) {
    if (start > 0) await otherWork();
    const sections = paper.sections.slice(start, start + SECTIONS_AT_ONCE);
    packages.push(await renderSections({ ...paper, sections }, profile, start === 0));
  }
  return repackage(joinPackages(packages), { paper, profile, generatedAt });
}

/** Lets whatever waits go first. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function renderSections(
  paper: PaperDocument,
  profile: LayoutProfile,
  isBeginning: boolean,
): Promise<Package> {
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
      wordSection(section, profile, { styles, nextList }, isBeginning && index === 0),
    ),
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
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
      ...(isFirst || section.beginsPaper ? { titlePage: true } : {}),
      page: {
        ...(section.beginsPaper ? { pageNumbers: { start: 1 } } : {}),
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

// A paper as pages of placed texts and rules: what the window shows and prints, page for page as the Word file has it.
import type { PaperPage, PaperPages } from '../../../shared/papers/pages';
import { frameSvg } from '../frames/frames';
import { layoutProfile, twipsFromMm, type LayoutProfile, type PageGeometry } from '../layoutProfile';
import { pageOf } from '../pageOf';
import type { PaperDocument, PaperSection } from '../paperModel';
import { paperStyles } from '../paperStyles';
import type { FlowRule, FlowText } from './flow';
import { fontHeight } from './fontHeight';
import { paginate, type FlowPage } from './paginate';
import { setBlocks } from './setBlocks';
import { HAIRLINE_PT } from '../tableGeometry';
import { textWidthPt } from './textWidth';

/** A section of ordinary papers takes a few milliseconds; a long pack lets other work go first after each so many. */
const SECTIONS_AT_ONCE = 20;

/** The paper as it is printed; its blanks are pieces of their own, with the datum each waits for. */
export async function layOut(paper: PaperDocument): Promise<PaperPages> {
  const styles = paperStyles(layoutProfile(paper.layout));
  const pages: PaperPage[] = [];
  let number = 0;
  for (const [index, section] of paper.sections.entries()) {
    if (index > 0 && index % SECTIONS_AT_ONCE === 0) await otherWork();
    const page = pageOf(paper, section);
    const column = { leftTwips: twipsFromMm(page.marginLeftMm), widthTwips: twipsFromMm(page.textWidthMm) };
    const roomTwips =
      twipsFromMm(page.heightMm) - twipsFromMm(page.marginTopMm) - twipsFromMm(page.marginBottomMm);
    const beginsPaper = index === 0 || section.beginsPaper === true;
    if (beginsPaper) number = 0;
    for (const [place, flow] of paginate(setBlocks(section.blocks, column, styles), roomTwips).entries()) {
      number += 1;
      const hasNumber = !(beginsPaper && place === 0) && !section.look;
      pages.push(drawPage(flow, section, page, hasNumber ? numberText(number, paper, page) : null));
    }
  }
  return { pages, pictures: paper.pictures ?? {} };
}

/** Lets whatever waits go first. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function drawPage(
  flow: FlowPage,
  { look }: PaperSection,
  page: PageGeometry,
  number: PaperPage['texts'][number] | null,
): PaperPage {
  const topTwips = twipsFromMm(page.marginTopMm);
  const texts = flow.texts.map((text) => drawText(text, topTwips));
  return {
    widthMm: page.widthMm,
    heightMm: page.heightMm,
    texts: number ? [number, ...texts] : texts,
    lines: flow.rules.map((rule) => drawRule(rule, topTwips)),
    frameSvg: look?.frame ? frameSvg(look.frame, page.widthMm, page.heightMm) : null,
    background: look?.background ?? null,
  };
}

function drawText(
  { xTwips, baselineTwips, widthTwips, text, blank, look }: FlowText,
  topTwips: number,
): PaperPage['texts'][number] {
  return {
    xMm: mmFromTwips(xTwips),
    baselineMm: mmFromTwips(topTwips + baselineTwips),
    widthMm: mmFromTwips(widthTwips),
    text,
    sizePt: look.sizePt,
    bold: look.bold,
    colour: look.colour ?? null,
    letterSpacingPt: look.letterSpacingPt,
    blank,
  };
}

function drawRule(
  { x1Twips, y1Twips, x2Twips, y2Twips }: FlowRule,
  topTwips: number,
): PaperPage['lines'][number] {
  return {
    x1Mm: mmFromTwips(x1Twips),
    y1Mm: mmFromTwips(topTwips + y1Twips),
    x2Mm: mmFromTwips(x2Twips),
    y2Mm: mmFromTwips(topTwips + y2Twips),
    widthPt: HAIRLINE_PT,
  };
}

/** In the middle of the upper margin. */
function numberText(
  number: number,
  { layout }: PaperDocument,
  page: PageGeometry,
): PaperPage['texts'][number] {
  const profile: LayoutProfile = layoutProfile(layout);
  const text = String(number);
  const sizePt = profile.smallSizePt;
  const widthMm = mmFromTwips(textWidthPt(text, sizePt, false, 0) * TWIPS_PER_POINT);
  return {
    xMm: page.marginLeftMm + (page.textWidthMm - widthMm) / 2,
    baselineMm: profile.pageNumberFromTopMm + mmFromTwips(fontHeight(sizePt).ascentTwips),
    widthMm,
    text,
    sizePt,
    bold: false,
    colour: null,
    letterSpacingPt: 0,
    blank: null,
  };
}

const TWIPS_PER_POINT = 20;
const MM_PER_TWIP = 25.4 / 1440;

function mmFromTwips(twips: number): number {
  return twips * MM_PER_TWIP;
}

// How much of a sheet is left when its text stands on it: for papers that are to fill one sheet.
import { layoutProfile, twipsFromMm } from '../layoutProfile';
import { pageOf } from '../pageOf';
import type { PaperDocument, PaperSection } from '../paperModel';
import { paperStyles } from '../paperStyles';
import { fontHeight } from './fontHeight';
import { paginate } from './paginate';
import { setBlocks } from './setBlocks';

const TWIPS_PER_POINT = 20;

/** Points between the end of the text and the lower margin; 0 where it does not fit one sheet. */
export function sparePtOf(paper: Pick<PaperDocument, 'layout'>, section: PaperSection): number {
  const page = pageOf(paper, section);
  const column = { leftTwips: 0, widthTwips: twipsFromMm(page.textWidthMm) };
  const roomTwips = twipsFromMm(page.heightMm - page.marginTopMm - page.marginBottomMm);
  const flow = setBlocks(section.blocks, column, paperStyles(layoutProfile(paper.layout)));
  const [first, ...rest] = paginate(flow, roomTwips);
  return first && rest.length === 0 ? (roomTwips - first.heightTwips) / TWIPS_PER_POINT : 0;
}

/** Of one line set in a size, single-spaced. */
export function lineHeightPt(sizePt: number): number {
  return fontHeight(sizePt).lineTwips / TWIPS_PER_POINT;
}

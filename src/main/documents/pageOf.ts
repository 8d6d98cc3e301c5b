// The page a section stands on: its sheet and margins, the same for the Word file and for the preview.
import { layoutProfile, pageGeometry, type PageGeometry } from './layoutProfile';
import type { PaperDocument, PaperSection } from './paperModel';

/** ГОСТ Р 7.0.97, 3.3 in both editions: no less on the bound side; papers kept over ten years have 30 mm. */
const LEAST_BINDING_MARGIN_MM = 20;

/** Millimetres, of the sheet as it is looked at. */
export function pageOf(
  paper: Pick<PaperDocument, 'layout'>,
  section: Pick<PaperSection, 'orientation' | 'look' | 'keptShort'>,
): PageGeometry {
  const profile = layoutProfile(paper.layout);
  const bound = section.keptShort ? { ...profile, bindingMarginMm: LEAST_BINDING_MARGIN_MM } : profile;
  const page = pageGeometry(bound, section.orientation);
  if (!section.look) return page;

  const { left, right, top, bottom } = section.look.marginsMm;
  return {
    ...page,
    marginLeftMm: left,
    marginRightMm: right,
    marginTopMm: top,
    marginBottomMm: bottom,
    textWidthMm: page.widthMm - left - right,
  };
}

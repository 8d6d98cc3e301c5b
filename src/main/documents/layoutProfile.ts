// The page layout of official papers, as versioned data: a standard is replaced, a signed paper keeps its own.
import profiles from '../../../resources/layout-profiles.json';

export type LayoutProfileId = keyof typeof profiles;

export const layoutProfileIds = ['gost2025', 'gost2016'] as const satisfies readonly LayoutProfileId[];

/**
 * What ГОСТ Р 7.0.97 says about a page. Margins: the binding side has 30 mm because
 * orders and roadmaps are kept for more than ten years; the other sides are the standard's least.
 */
export interface LayoutProfile {
  readonly standard: string;
  /** `YYYY-MM-DD`. */
  readonly appliesFrom: string;
  readonly fontFamily: string;
  /** Of the same metric, where the first is not installed. */
  readonly fontFallback: string;
  readonly pageWidthMm: number;
  readonly pageHeightMm: number;
  readonly bindingMarginMm: number;
  readonly outerMarginMm: number;
  readonly marginTopMm: number;
  readonly marginBottomMm: number;
  /** From the sheet's edge to the page number. */
  readonly pageNumberFromTopMm: number;
  readonly bodySizePt: number;
  /** Tables, notes, second-rank requisites. */
  readonly smallSizePt: number;
  readonly firstLineIndentMm: number;
  /** In lines: 1 is single spacing. */
  readonly bodyLineSpacing: number;
  readonly requisiteLineSpacing: number;
  readonly requisiteGapPt: number;
  /** Air above the signature, about three lines. */
  readonly signatureGapPt: number;
  /** The longest line of a requisite set in a corner: 7.5 cm in 2016, 8 cm in 2025. */
  readonly cornerRequisiteWidthMm: number;
}

export function layoutProfile(id: LayoutProfileId): LayoutProfile {
  return profiles[id];
}

export type Orientation = 'portrait' | 'landscape';

/** A page as it is looked at. Millimetres. */
export interface PageGeometry {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginLeftMm: number;
  readonly marginRightMm: number;
  readonly marginTopMm: number;
  readonly marginBottomMm: number;
  readonly textWidthMm: number;
}

/** A landscape sheet is bound by its upper edge, so the margins turn with the sheet. */
export function pageGeometry(profile: LayoutProfile, orientation: Orientation): PageGeometry {
  if (orientation === 'landscape') {
    return {
      widthMm: profile.pageHeightMm,
      heightMm: profile.pageWidthMm,
      marginLeftMm: profile.marginBottomMm,
      marginRightMm: profile.marginTopMm,
      marginTopMm: profile.bindingMarginMm,
      marginBottomMm: profile.outerMarginMm,
      textWidthMm: profile.pageHeightMm - profile.marginTopMm - profile.marginBottomMm,
    };
  }
  return {
    widthMm: profile.pageWidthMm,
    heightMm: profile.pageHeightMm,
    marginLeftMm: profile.bindingMarginMm,
    marginRightMm: profile.outerMarginMm,
    marginTopMm: profile.marginTopMm,
    marginBottomMm: profile.marginBottomMm,
    textWidthMm: profile.pageWidthMm - profile.bindingMarginMm - profile.outerMarginMm,
  };
}

const TWIPS_PER_INCH = 1440;
const MM_PER_INCH = 25.4;
const TWIPS_PER_POINT = 20;

/** The one place where millimetres become Word's twentieths of a point. */
export function twipsFromMm(mm: number): number {
  return Math.round((mm * TWIPS_PER_INCH) / MM_PER_INCH);
}

export function twipsFromPt(pt: number): number {
  return Math.round(pt * TWIPS_PER_POINT);
}

// How the tables of papers are built, for every renderer: widths, cell margins, borders.

export const CELL_MARGIN_X_MM = 1.8;
export const DENSE_CELL_MARGIN_X_MM = 1.2;
export const CELL_MARGIN_Y_MM = 0.7;
/** Of borders and rules to sign on. */
export const HAIRLINE_PT = 0.5;

/** Divides a width by weights, in whole twips that add up exactly. */
export function shareOut(totalTwips: number, parts: readonly { readonly weight: number }[]): number[] {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  let spentWeight = 0;
  let spentTwips = 0;
  return parts.map(({ weight }) => {
    spentWeight += weight;
    const width = Math.round((totalTwips * spentWeight) / weights) - spentTwips;
    spentTwips += width;
    return width;
  });
}

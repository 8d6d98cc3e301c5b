// The frames that the program draws round awards, as SVG of the whole sheet: no text, no fonts, no pictures.

export const frameNames = ['thin-double', 'classic', 'modern'] as const;
export type FrameName = (typeof frameNames)[number];

/** One unit is a millimetre. Begins with `<svg xmlns=… width="…" height="…" viewBox=…>`. */
export function frameSvg(_name: FrameName, widthMm: number, heightMm: number): string {
  const inner = (gapMm: number, strokeMm: number): string =>
    `<rect x="${gapMm}" y="${gapMm}" width="${widthMm - 2 * gapMm}" height="${heightMm - 2 * gapMm}"` +
    ` fill="none" stroke="#1d5c4a" stroke-width="${strokeMm}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}" height="${heightMm}"` +
    ` viewBox="0 0 ${widthMm} ${heightMm}">${inner(9, 0.9)}${inner(11.5, 0.25)}</svg>`
  );
}

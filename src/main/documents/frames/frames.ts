// The frames that the program draws round awards, as SVG of the whole sheet: no text, no fonts, no pictures.

export const frameNames = ['thin-double', 'classic', 'ribbon', 'engraved'] as const;
export type FrameName = (typeof frameNames)[number];

const GREEN = '#1d5c4a';
const PALE_GREEN = '#7fa698';
const GOLD = '#b08d3c';

interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** One unit is a millimetre. Begins with `<svg xmlns=… width="…" height="…" viewBox=…>`. */
export function frameSvg(name: FrameName, widthMm: number, heightMm: number): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}" height="${heightMm}"` +
    ` viewBox="0 0 ${widthMm} ${heightMm}">${drawings[name]({ widthMm, heightMm })}</svg>`
  );
}

const drawings: Readonly<Record<FrameName, (sheet: Sheet) => string>> = {
  'thin-double': (sheet) => rule(sheet, 9, 0.9, GREEN) + rule(sheet, 11.4, 0.25, GREEN),
  classic: (sheet) =>
    rule(sheet, 8, 0.35, GREEN) +
    notchedRule(sheet, 10.5, 9, 1.1, GREEN) +
    notchedRule(sheet, 12.8, 9, 0.25, GOLD) +
    corners(sheet, classicCorner()),
  ribbon: ribbons,
  engraved: (sheet) => engraving(sheet) + rule(sheet, 7, 0.3, GREEN) + rule(sheet, 14.5, 0.6, GREEN),
};

function rule({ widthMm, heightMm }: Sheet, gapMm: number, strokeMm: number, colour: string): string {
  return (
    `<rect x="${gapMm}" y="${gapMm}" width="${widthMm - 2 * gapMm}" height="${heightMm - 2 * gapMm}"` +
    ` fill="none" stroke="${colour}" stroke-width="${strokeMm}"/>`
  );
}

/** A rule whose corners are cut in by quarter circles. */
function notchedRule(
  { widthMm, heightMm }: Sheet,
  gapMm: number,
  notchMm: number,
  strokeMm: number,
  colour: string,
): string {
  const right = widthMm - gapMm;
  const bottom = heightMm - gapMm;
  const arc = (x: number, y: number) => `A ${notchMm} ${notchMm} 0 0 0 ${round(x)} ${round(y)}`;
  return (
    `<path d="M ${gapMm + notchMm} ${gapMm} H ${round(right - notchMm)} ${arc(right, gapMm + notchMm)}` +
    ` V ${round(bottom - notchMm)} ${arc(right - notchMm, bottom)} H ${gapMm + notchMm}` +
    ` ${arc(gapMm, bottom - notchMm)} V ${gapMm + notchMm} ${arc(gapMm + notchMm, gapMm)} Z"` +
    ` fill="none" stroke="${colour}" stroke-width="${strokeMm}"/>`
  );
}

/** The upper left corner's ornament: a rosette in the notch with two leaves along the sides. */
function classicCorner(): string {
  const leaf =
    'M 0 0 C 2.2 -1.6 5 -1.6 7.4 0 C 5 1.6 2.2 1.6 0 0 Z M 7.4 0 C 9 -0.8 10.6 -0.8 12 0 C 10.6 0.8 9 0.8 7.4 0 Z';
  return (
    `<g fill="${GREEN}"><circle cx="13.2" cy="13.2" r="1.5"/>` +
    `<circle cx="13.2" cy="13.2" r="2.7" fill="none" stroke="${GOLD}" stroke-width="0.3"/>` +
    `<path transform="translate(17 13.2)" d="${leaf}"/>` +
    `<path transform="translate(13.2 17) rotate(90)" d="${leaf}"/></g>`
  );
}

/** The drawing of the upper left corner in all four. */
function corners({ widthMm, heightMm }: Sheet, corner: string): string {
  return [
    '',
    `translate(${widthMm} 0) scale(-1 1)`,
    `translate(0 ${heightMm}) scale(1 -1)`,
    `translate(${widthMm} ${heightMm}) scale(-1 -1)`,
  ]
    .map((transform) => (transform === '' ? corner : `<g transform="${transform}">${corner}</g>`))
    .join('');
}

/** Printers leave an edge white: the bands keep off it. */
const WHITE_EDGE_MM = 6;

/** Bands along the upper and the lower edge, with a thin one beside each. */
function ribbons({ widthMm, heightMm }: Sheet): string {
  const band = (y: number, height: number, colour: string) =>
    `<rect x="${WHITE_EDGE_MM}" y="${round(y)}" width="${widthMm - 2 * WHITE_EDGE_MM}" height="${height}"` +
    ` fill="${colour}"/>`;
  const far = heightMm - WHITE_EDGE_MM;
  return (
    band(WHITE_EDGE_MM, 6, GREEN) +
    band(WHITE_EDGE_MM + 6.8, 0.7, GOLD) +
    band(far - 6, 6, GREEN) +
    band(far - 7.5, 0.7, GOLD)
  );
}

/** Between which the waves run, from the sheet's edge. */
const BAND_FROM_MM = 7.6;
const BAND_TO_MM = 13.9;
const STRANDS = 4;

/** Fine waves that cross, as on banknotes, along the four sides. */
function engraving({ widthMm, heightMm }: Sheet): string {
  const middle = (BAND_FROM_MM + BAND_TO_MM) / 2;
  const swing = (BAND_TO_MM - BAND_FROM_MM) / 2;
  const along = (lengthMm: number): string =>
    Array.from({ length: STRANDS }, (_, strand) => wave(lengthMm - 2 * middle, swing, strand / STRANDS)).join(
      '',
    );
  const side = (transform: string, lengthMm: number): string =>
    `<path transform="${transform}" d="${along(lengthMm)}"/>`;
  return (
    `<g fill="none" stroke="${PALE_GREEN}" stroke-width="0.22">` +
    side(`translate(${middle} ${middle})`, widthMm) +
    side(`translate(${middle} ${round(heightMm - middle)})`, widthMm) +
    side(`translate(${middle} ${middle}) rotate(90)`, heightMm) +
    side(`translate(${round(widthMm - middle)} ${middle}) rotate(90)`, heightMm) +
    '</g>'
  );
}

/** About so long is one wave; a whole number of them fills the side. */
const WAVE_MM = 12;

/** A sine as smooth curves, a quarter wave each. @param phase of a wave, 0 to 1 */
function wave(lengthMm: number, swingMm: number, phase: number): string {
  const waves = Math.max(1, Math.round(lengthMm / WAVE_MM));
  const points = waves * 12;
  const at = (index: number) => {
    const x = (lengthMm * index) / points;
    const y = swingMm * Math.sin(2 * Math.PI * ((waves * index) / points + phase));
    return `${round(x)} ${round(y)}`;
  };
  return `M ${at(0)} ${Array.from({ length: points }, (_, index) => `L ${at(index + 1)}`).join(' ')} `;
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}

// How wide a text is set in Times New Roman, without a window or a font file: sums of advance widths.
import metrics from '../../../../resources/font-metrics.json';

/** Points. Letter spacing follows every letter, the last one too, as Word and LibreOffice set it. */
export function textWidthPt(text: string, sizePt: number, bold: boolean, letterSpacingPt: number): number {
  const face = bold ? faces.bold : faces.regular;
  let widthEm = 0;
  let letters = 0;
  let previous = '';
  for (const letter of text) {
    if (previous !== JOINER)
      widthEm += face.get(letter) ?? faces.signs.get(letter) ?? unknownWidthEm(letter, bold);
    letters += 1;
    previous = letter;
  }
  return widthEm * sizePt + letters * letterSpacingPt;
}

interface FitOptions {
  readonly largestPt: number;
  /** Given back even where the text does not fit at this size: it will be set in several lines. */
  readonly leastPt: number;
  readonly bold: boolean;
  readonly widthPt: number;
  readonly letterSpacingPt: number;
}

/** The largest size, in half points, at which every line of a text (\n parts them) keeps within a width. */
export function fitSizePt(text: string, options: FitOptions): number {
  const { largestPt, leastPt, bold, widthPt, letterSpacingPt } = options;
  const lines = text.split('\n');
  const fits = (sizePt: number): boolean =>
    lines.every((line) => textWidthPt(line, sizePt, bold, letterSpacingPt) <= widthPt);
  let sizePt = largestPt;
  while (sizePt > leastPt && !fits(sizePt)) sizePt -= 0.5;
  return Math.max(sizePt, leastPt);
}

/** Several pictures joined by it are drawn as one. */
const JOINER = '\u200D';

type Face = ReadonlyMap<string, number>;

/** Advance widths in ems. */
const faces = {
  regular: widthsOf(metrics.charactersByWidth.regular),
  bold: widthsOf(metrics.charactersByWidth.bold),
  signs: widthsOf(metrics.charactersByWidth.signs),
} as const;

function widthsOf(charactersByWidth: Readonly<Record<string, string>>): Face {
  return new Map(
    Object.entries(charactersByWidth).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width) / metrics.unitsPerEm] as const),
    ),
  );
}

/**
 * What no face has is drawn in some other font: ideographs as wide as high, letters narrower. A picture Word draws
 * wider than an em and LibreOffice, where it has no font for it, leaves out: something between.
 */
function unknownWidthEm(character: string, bold: boolean): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/\p{Script=Han}/u.test(character)) return 1;
  return (/[\p{Script=Arabic}\p{S}]/u.test(character) ? 0.36 : 0.6) * (bold ? 1.1 : 1);
}

// How high a line of Times New Roman is: rounded as LibreOffice and Word round it, so that pages end where theirs do.
import metrics from '../../../../resources/font-metrics.json';

interface FontHeight {
  /** From the top of the line, its leading included, to its baseline. */
  readonly ascentTwips: number;
  /** At single spacing. */
  readonly lineTwips: number;
}

/** Fonts are measured in dots of a printer of 600 dpi, of which 2.4 twips are one. */
const TWIPS_PER_DOT = 2.4;
const DOTS_PER_POINT = 600 / 72;

const known = new Map<number, FontHeight>();

export function fontHeight(sizePt: number): FontHeight {
  const height = known.get(sizePt) ?? measured(sizePt);
  known.set(sizePt, height);
  return height;
}

function measured(sizePt: number): FontHeight {
  const dots = (units: number): number => Math.round((units / metrics.unitsPerEm) * sizePt * DOTS_PER_POINT);
  const ascent = dots(metrics.ascent);
  const descent = dots(metrics.descent);
  const leadingTwips = Math.round(dots(metrics.lineGap) * TWIPS_PER_DOT);
  return {
    ascentTwips: Math.round(ascent * TWIPS_PER_DOT) + leadingTwips,
    lineTwips: Math.round((ascent + descent) * TWIPS_PER_DOT) + leadingTwips,
  };
}

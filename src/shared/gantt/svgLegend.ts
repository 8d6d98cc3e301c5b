// The legend under the picture: every form of bar beside its word.
import { ganttStatusKinds } from './model';
import { drawText, element } from './svgMarkup';
import type { SvgPalette } from './svgPalette';
import { drawShape, drawSign } from './svgShapes';
import type { BarShape } from './bars';
import { textWidth, type TextStyle } from './textWidth';
import { ganttWords, statusWords } from './words';

const STYLE: TextStyle = { sizePx: 12, weight: 400 };
const LINE_HEIGHT = 24;
const SAMPLE = { width: 30, height: 14 };
const GAP = { word: 6, item: 20, sign: 15 };

/** Draws the legend in as many lines as the width needs. */
export function drawLegend(
  x: number,
  top: number,
  width: number,
  palette: SvgPalette,
): { readonly markup: string; readonly height: number } {
  let [left, line] = [x, 0];
  const markup = legendItems(palette).map(({ draw, word, sampleWidth }) => {
    const itemWidth = sampleWidth + GAP.word + textWidth(word, STYLE);
    if (left + itemWidth > x + width && left > x) {
      left = x;
      line++;
    }
    const y = top + line * LINE_HEIGHT;
    const drawn =
      draw(left, y) + drawText(word, left + sampleWidth + GAP.word, y + 11.5, STYLE, palette.ink2);
    left += itemWidth + GAP.item;
    return drawn;
  });
  return { markup: markup.join(''), height: line * LINE_HEIGHT + SAMPLE.height + 2 };
}

interface LegendItem {
  readonly word: string;
  readonly sampleWidth: number;
  readonly draw: (x: number, y: number) => string;
}

function legendItems(palette: SvgPalette): readonly LegendItem[] {
  const box = { x: 0, y: 0, ...SAMPLE };
  const plan = { kind: 'plan', ...box, radius: 4, dashed: null, from: 'closed', to: 'closed' } as const;
  const ofShapes = (word: string, ...shapes: readonly BarShape[]): LegendItem => ({
    word,
    sampleWidth: SAMPLE.width,
    draw: (x, y) => shapes.map((shape) => drawShape(shape, x, y, palette)).join(''),
  });
  const statuses = ganttStatusKinds.map((status): LegendItem => {
    const sample: BarShape =
      status === 'idle' || status === 'waiting'
        ? { ...plan, dashed: status }
        : { kind: 'fact', ...box, radius: 4, status, tip: status === 'running' };
    return {
      word: statusWords[status],
      sampleWidth: SAMPLE.width + GAP.sign,
      draw: (x, y) =>
        drawShape(sample, x, y, palette) +
        drawSign(status, x + SAMPLE.width + 4, y + 1, palette.status[status].strong),
    };
  });
  const { legend } = ganttWords;
  const beat = { ...plan, width: 8 };
  return [
    ...statuses,
    ofShapes(legend.plan, plan),
    ofShapes(legend.wholeYear, { ...plan, radius: SAMPLE.height / 2 }),
    ofShapes(legend.recurring, beat, { ...beat, x: 11 }, { ...beat, x: 22 }),
    ofShapes(legend.point, { kind: 'point', ...box, x: 8, width: 14, status: null }),
    {
      word: legend.holiday,
      sampleWidth: SAMPLE.width,
      draw: (x, y) => element('rect', { ...SAMPLE, x, y, fill: palette.holiday }),
    },
    {
      word: legend.today,
      sampleWidth: 4,
      draw: (x, y) => element('rect', { x: x + 1, y: y - 1, width: 2, height: 16, fill: palette.today }),
    },
  ];
}

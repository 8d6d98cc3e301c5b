// The whole roadmap as one standalone SVG, for the picture and for print: nothing cut, readable in black and white.
import { laneHeightPx, type BarShape } from './bars';
import { headStyle, type GanttFrame } from './frame';
import { labelLineHeightPx, labelStyle } from './labels';
import {
  groupStyle,
  headHeightPx,
  layoutGantt,
  subtitleLineHeightPx,
  subtitleStyle,
  titleLineHeightPx,
  titleStyle,
  type GanttLayout,
  type GanttLineLayout,
  type GanttSize,
} from './layout';
import type { GanttRow, GanttView } from './model';
import { drawLegend } from './svgLegend';
import { drawText, element, escapeXml, svgFontFamily } from './svgMarkup';
import { svgPalettes, type SvgPalette } from './svgPalette';
import { drawShape, drawSign, hatchDefinitions } from './svgShapes';
import { textWidth, wrapText, type TextStyle } from './textWidth';
import { ganttWords } from './words';

export interface GanttSvgOptions {
  readonly title: string;
  /** Under the title, in grey: the year, the day of the picture; empty for none. */
  readonly caption: string;
}

/** A school year about 1,380 px wide, with room for whole sentences. */
const PICTURE: GanttSize = {
  columns: { number: 40, activity: 372, status: 176 },
  timelineWidth: 744,
  rows: 'whole',
};

const MARGIN = 24;
const HEADING: TextStyle = { sizePx: 20, weight: 600 };
const HEADING_LINE = 28;
const CAPTION: TextStyle = { sizePx: 13, weight: 400 };
const CAPTION_LINE = 19;
const SMALL: TextStyle = { sizePx: 12, weight: 400 };
const PILL_LINE = 15;
const CELL = 12;

/** The picture of a roadmap in the light theme, with a legend. Rasterise it with the fonts of resources/fonts. */
export function drawGanttSvg(
  rows: readonly GanttRow[],
  view: GanttView,
  { title, caption }: GanttSvgOptions,
): string {
  const palette = svgPalettes.light;
  const layout = layoutGantt(rows, view, PICTURE, textWidth);
  const { columns, frame } = layout;
  const tableWidth = columns.number + columns.activity + columns.status;
  const bodyWidth = tableWidth + frame.scale.width;
  const width = Math.ceil(bodyWidth + 2 * MARGIN);
  const titleLines = wrapText(title, bodyWidth, HEADING);
  const captionLines = caption === '' ? [] : wrapText(caption, bodyWidth, CAPTION);
  const bodyTop = MARGIN + titleLines.length * HEADING_LINE + captionLines.length * CAPTION_LINE + 12;
  const bodyHeight = headHeightPx + layout.height;
  const legend = drawLegend(MARGIN, bodyTop + bodyHeight + 16, bodyWidth, palette);
  const height = Math.ceil(bodyTop + bodyHeight + 16 + legend.height + MARGIN);

  const timelineX = MARGIN + tableWidth;
  const linesTop = bodyTop + headHeightPx;
  const ink = (text: string, x: number, baseline: number, style: TextStyle, fill = palette.ink) =>
    drawText(text, x, baseline, style, fill);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': svgFontFamily,
      role: 'img',
    },
    element('title', {}, escapeXml(title)),
    hatchDefinitions(palette),
    element('rect', { width, height, fill: palette.surface }),
    ...titleLines.map((line, index) => ink(line, MARGIN, MARGIN + 18 + index * HEADING_LINE, HEADING)),
    ...captionLines.map((line, index) =>
      ink(
        line,
        MARGIN,
        MARGIN + titleLines.length * HEADING_LINE + 11 + index * CAPTION_LINE,
        CAPTION,
        palette.ink2,
      ),
    ),
    drawGround(frame, timelineX, bodyTop, bodyHeight, palette),
    drawHead(frame, timelineX, bodyTop, columns, palette),
    ...layout.lines.map((line) => drawLine(line, layout, linesTop, bodyWidth, palette)),
    drawToday(frame, timelineX, bodyTop, bodyHeight, palette),
    ...layout.lines.map((line) => drawLabels(line, timelineX, linesTop, palette)),
    element('rect', {
      x: MARGIN - 0.5,
      y: bodyTop - 0.5,
      width: bodyWidth + 1,
      height: bodyHeight + 1,
      rx: 6,
      fill: 'none',
      stroke: palette.edgeStrong,
    }),
    legend.markup,
  );
}

function drawGround(frame: GanttFrame, x: number, top: number, height: number, palette: SvgPalette): string {
  const linesTop = top + headHeightPx;
  return [
    ...frame.grounds.map((ground) =>
      element('rect', {
        x: x + ground.x,
        y: linesTop,
        width: ground.width,
        height: height - headHeightPx,
        fill: palette.holiday,
      }),
    ),
    ...frame.ticks.map((tick) =>
      element('rect', {
        x: x + tick.x,
        y: tick.strong ? top : top + 30,
        width: 1,
        height: tick.strong ? height : height - 30,
        fill: palette.edge,
      }),
    ),
    element('rect', { x, y: top, width: 1, height, fill: palette.edgeStrong }),
  ].join('');
}

function drawHead(
  frame: GanttFrame,
  x: number,
  top: number,
  columns: GanttLayout['columns'],
  palette: SvgPalette,
): string {
  const baseline = top + headHeightPx - 12;
  const activityX = MARGIN + columns.number;
  return [
    drawText(ganttWords.number, MARGIN + CELL, baseline, SMALL, palette.ink3),
    drawText(ganttWords.activity, activityX, baseline, SMALL, palette.ink3),
    drawText(ganttWords.status, activityX + columns.activity, baseline, SMALL, palette.ink3),
    ...frame.heads
      .filter((head) => head.text !== '')
      .map((head) => drawText(head.text, x + head.x + head.indent, top + 20, headStyle, palette.ink3)),
    ...frame.ticks
      .filter((tick) => tick.width > textWidth(tick.text, SMALL))
      .map((tick) => {
        const middle = (tick.width - textWidth(tick.text, SMALL)) / 2;
        return drawText(tick.text, x + tick.x + middle, baseline, SMALL, palette.ink2);
      }),
    element('rect', {
      x: MARGIN,
      y: top + headHeightPx - 1,
      width: x - MARGIN + frame.scale.width,
      height: 1,
      fill: palette.edge,
    }),
  ].join('');
}

function drawLine(
  line: GanttLineLayout,
  { columns }: GanttLayout,
  linesTop: number,
  bodyWidth: number,
  palette: SvgPalette,
): string {
  const top = linesTop + line.top;
  const underline = element('rect', {
    x: MARGIN,
    y: top + line.height - 1,
    width: bodyWidth,
    height: 1,
    fill: palette.edge,
  });
  if (line.kind === 'group') {
    return [
      element('rect', { x: MARGIN, y: top, width: bodyWidth, height: line.height, fill: palette.surface2 }),
      ...line.lines.map((text, index) =>
        drawText(text, MARGIN + CELL, top + 22 + index * titleLineHeightPx, groupStyle, palette.ink),
      ),
      underline,
    ].join('');
  }
  const textHeight =
    line.titleLines.length * titleLineHeightPx + line.subtitleLines.length * subtitleLineHeightPx;
  const textTop = top + (line.height - textHeight) / 2;
  const subtitleTop = textTop + line.titleLines.length * titleLineHeightPx;
  const activityX = MARGIN + columns.number;
  const timelineX = activityX + columns.activity + columns.status;
  return [
    underline,
    drawText(line.row.number, MARGIN + CELL, top + line.height / 2 + 5, titleStyle, palette.ink3),
    ...line.titleLines.map((text, index) =>
      drawText(text, activityX, textTop + 13 + index * titleLineHeightPx, titleStyle, palette.ink),
    ),
    ...line.subtitleLines.map((text, index) =>
      drawText(text, activityX, subtitleTop + 12 + index * subtitleLineHeightPx, subtitleStyle, palette.ink3),
    ),
    drawPill(line.row.status, activityX + columns.activity, top + line.height / 2, columns.status, palette),
    ...line.bars.flatMap((bar) =>
      bar.shapes.map((shape: BarShape) => drawShape(shape, timelineX, top + line.laneTop, palette)),
    ),
  ].join('');
}

function drawPill(
  status: Extract<GanttLineLayout, { kind: 'row' }>['row']['status'],
  x: number,
  middle: number,
  columnWidth: number,
  palette: SvgPalette,
): string {
  const { strong, soft } = palette.status[status.kind];
  const [padding, sign] = [9, 16];
  const lines = wrapText(status.text, columnWidth - CELL - 2 * padding - sign, SMALL);
  const width = Math.max(...lines.map((text) => textWidth(text, SMALL))) + 2 * padding + sign;
  const height = lines.length * PILL_LINE + 6;
  const top = middle - height / 2;
  return [
    element('rect', { x, y: top, width, height, rx: Math.min(10.5, height / 2), fill: soft }),
    drawSign(status.kind, x + padding - 2, top + 4.5, strong),
    ...lines.map((text, index) =>
      drawText(text, x + padding + sign - 2, top + 14.5 + index * PILL_LINE, SMALL, strong),
    ),
  ].join('');
}

function drawToday(frame: GanttFrame, x: number, top: number, height: number, palette: SvgPalette): string {
  if (frame.todayX === null) return '';
  const style: TextStyle = { sizePx: 11, weight: 600 };
  const width = textWidth(ganttWords.today, style) + 12;
  const middle = x + frame.todayX;
  const left = Math.min(Math.max(middle - width / 2, x), x + frame.scale.width - width);
  return [
    element('rect', { x: middle - 1, y: top + 24, width: 2, height: height - 24, fill: palette.today }),
    element('rect', { x: left, y: top + 6, width, height: 18, rx: 4, fill: palette.today }),
    drawText(ganttWords.today, left + 6, top + 19, style, palette.todayInk),
  ].join('');
}

function drawLabels(line: GanttLineLayout, x: number, linesTop: number, palette: SvgPalette): string {
  if (line.kind === 'group') return '';
  const laneTop = linesTop + line.top + line.laneTop;
  return line.bars
    .flatMap(({ label }) => (label ? [label] : []))
    .map((label) => {
      const baseline = laneTop + Math.min(label.top, laneHeightPx - labelLineHeightPx) + 11;
      return drawText(label.text, x + label.x, baseline, labelStyle, palette.ink3);
    })
    .join('');
}

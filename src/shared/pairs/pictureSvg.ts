// The picture of who mentors whom as one standalone SVG, readable in black and white.
import { escapeXml, drawText, element, svgFontFamily } from '../gantt/svgMarkup';
import { svgPalettes, type SvgPalette } from '../gantt/svgPalette';
import { drawSign } from '../gantt/svgShapes';
import type { PairStatus } from '../model/pairs';
import { linkStyles, type PairsPicture, type PictureBox, type PictureText } from './picture';
import { pairStatusKinds } from './statusWords';

/** In the light theme. Rasterise it with the fonts of resources/fonts. */
export function pairsSvg(picture: PairsPicture): string {
  const palette = svgPalettes.light;
  const { width, height, title } = picture;
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
    element('rect', { width, height, fill: palette.surface }),
    ...picture.texts.map((text) => drawLine(text, palette)),
    ...picture.links.map(({ path, sign, status }) => drawLink(path, sign, status, palette)),
    ...picture.boxes.map((box) => drawBox(box, palette)),
    ...picture.legend.map(
      ({ path, sign, status, text }) => drawLink(path, sign, status, palette) + drawLine(text, palette),
    ),
  );
}

function drawLine({ text, x, baseline, style, tone }: PictureText, palette: SvgPalette): string {
  return drawText(text, x, baseline, style, palette[tone]);
}

function drawBox(box: PictureBox, palette: SvgPalette): string {
  return (
    element('rect', {
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      rx: 6,
      fill: palette.surface2,
      stroke: palette.edgeStrong,
    }) + box.texts.map((text) => drawLine(text, palette)).join('')
  );
}

function drawLink(
  path: string,
  sign: { readonly x: number; readonly y: number },
  status: PairStatus,
  palette: SvgPalette,
): string {
  const { widthPx, dash } = linkStyles[status];
  const kind = pairStatusKinds[status];
  const colour = palette.status[kind].strong;
  return (
    element('path', {
      d: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': widthPx,
      'stroke-dasharray': dash ?? undefined,
      'stroke-linecap': status === 'completed' ? 'round' : undefined,
    }) + drawSign(kind, sign.x, sign.y, colour)
  );
}

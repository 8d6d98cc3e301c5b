// Our SVG to PNG, in the fonts that the program ships: without them the rasteriser would draw no text at all.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSvgEngine } from '../documents/renderDocx/svgEngine';

/** Twice the screen's pixels: sharp in print on A4. */
const PNG_SCALE = 2;
/** A larger picture gets fewer pixels a unit: its bytes must fit in memory, four a pixel. */
const MOST_PIXELS = 40_000_000;
const FONT_FILES = ['GolosText-Regular.ttf', 'GolosText-SemiBold.ttf'];

export type PictureFormat = 'png' | 'svg';

/** The bytes of a picture in the format asked for. @param resourcesFolder where `fonts/` lies */
export async function pictureBytes(
  svg: string,
  format: PictureFormat,
  resourcesFolder: string,
): Promise<Uint8Array> {
  if (format === 'svg') return new TextEncoder().encode(svg);
  const [{ Resvg }, fonts] = await Promise.all([loadSvgEngine(), loadFonts(join(resourcesFolder, 'fonts'))]);
  const picture = new Resvg(svg, {
    font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Golos Text' },
    fitTo: { mode: 'zoom', value: scaleOf(svg) },
  });
  return picture.render().asPng();
}

/** Our pictures say their size at the very beginning. */
function scaleOf(svg: string): number {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Math.min(PNG_SCALE, Math.sqrt(MOST_PIXELS / (Number(width) * Number(height))) || PNG_SCALE);
}

const fontsOf = new Map<string, Promise<readonly Uint8Array[]>>();

function loadFonts(folder: string): Promise<readonly Uint8Array[]> {
  const known = fontsOf.get(folder);
  if (known) return known;
  const fonts = Promise.all(
    FONT_FILES.map(async (file) => new Uint8Array(await readFile(join(folder, file)))),
  );
  fontsOf.set(folder, fonts);
  return fonts;
}

// Pictures behind a page. The content policy knows no data: or blob: addresses, so they are drawn on canvases.
import type { PaperPages } from '../../../../../shared/papers/pages';

export type Picture = PaperPages['pictures'][string];

const MM_PER_INCH = 25.4;
const SCREEN_DPI = 150;
const LEAST_DPI = 72;
/** All canvases of a print together. */
const CANVAS_BUDGET_PIXELS = 120_000_000;

/** One decoding however many pages show it. */
const decoded = new WeakMap<Picture, Promise<ImageBitmap>>();

export async function drawBackground(
  canvas: HTMLCanvasElement,
  picture: Picture,
  { widthMm, heightMm, dpi }: { readonly widthMm: number; readonly heightMm: number; readonly dpi: number },
): Promise<void> {
  const bitmap = await bitmapOf(picture);
  canvas.width = Math.round((widthMm / MM_PER_INCH) * dpi);
  canvas.height = Math.round((heightMm / MM_PER_INCH) * dpi);
  // The sheet is filled and the shape kept: what stands out on two sides is cut off.
  const scale = Math.max(canvas.width / bitmap.width, canvas.height / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  const left = (canvas.width - width) / 2;
  canvas.getContext('2d')?.drawImage(bitmap, left, (canvas.height - height) / 2, width, height);
}

/** As fine as memory allows for that many sheets with a picture. */
export function backgroundDpi(pages: PaperPages['pages']): number {
  const area = pages
    .filter(({ background }) => background !== null)
    .reduce((sum, { widthMm, heightMm }) => sum + (widthMm * heightMm) / MM_PER_INCH ** 2, 0);
  if (area === 0) return SCREEN_DPI;
  return Math.max(LEAST_DPI, Math.min(2 * SCREEN_DPI, Math.sqrt(CANVAS_BUDGET_PIXELS / area)));
}

function bitmapOf(picture: Picture): Promise<ImageBitmap> {
  let bitmap = decoded.get(picture);
  if (!bitmap) {
    const bytes = Uint8Array.from(atob(picture.base64), (character) => character.charCodeAt(0));
    bitmap = createImageBitmap(new Blob([bytes], { type: picture.mediaType }));
    decoded.set(picture, bitmap);
  }
  return bitmap;
}

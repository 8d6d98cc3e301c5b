// A frame as pixels, for the programs that show no SVG.
import { frameSvg, type FrameName } from '../frames/frames';
import { loadSvgEngine } from './svgEngine';

const PRINT_DOTS_PER_INCH = 200;
const MM_PER_INCH = 25.4;

const known = new Map<string, Promise<Uint8Array>>();

/** Kept ready for sheets of A4 (resources/award-frames.json); any other is drawn once in a process. */
export function framePng(name: FrameName, widthMm: number, heightMm: number): Promise<Uint8Array> {
  const key = frameKey(name, widthMm, heightMm);
  const found = known.get(key);
  if (found) return found;
  const png = keptFrame(key).then((kept) => kept ?? drawFrame(name, widthMm, heightMm));
  known.set(key, png);
  png.catch(() => known.delete(key));
  return png;
}

export function frameKey(name: FrameName, widthMm: number, heightMm: number): string {
  return `${name} ${widthMm}×${heightMm}`;
}

/** Drawing takes half a second, most of it the start of the engine: the pictures are made beforehand. */
async function keptFrame(key: string): Promise<Uint8Array | null> {
  const { default: frames } = await import('../../../../resources/award-frames.json');
  const base64 = (frames as Readonly<Record<string, string>>)[key];
  return base64 === undefined ? null : new Uint8Array(Buffer.from(base64, 'base64'));
}

export async function drawFrame(name: FrameName, widthMm: number, heightMm: number): Promise<Uint8Array> {
  const { Resvg } = await loadSvgEngine();
  const picture = new Resvg(frameSvg(name, widthMm, heightMm), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: Math.round((widthMm / MM_PER_INCH) * PRINT_DOTS_PER_INCH) },
  });
  return picture.render().asPng();
}

// What a picture says of itself in its first bytes: PNG and JPEG only, nothing of it is drawn.

export interface ImageFacts {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** null for anything else, and for a file that breaks off before it says its size. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  return pngFacts(bytes) ?? jpegFacts(bytes);
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and name of the first chunk, which is always IHDR (PNG specification, 11.2.1). */
const PNG_HEADER = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
/** The last chunk: a file without it was not copied whole. */
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

function pngFacts(bytes: Uint8Array): ImageFacts | null {
  const starts = hasAt(bytes, 0, PNG_SIGNATURE) && hasAt(bytes, 8, PNG_HEADER);
  if (!starts || bytes.length < 33 || indexOf(bytes, PNG_END) < 0) return null;
  const view = viewOf(bytes);
  return sized('image/png', view.getUint32(16), view.getUint32(20));
}

const JPEG_START = [0xff, 0xd8, 0xff];

/** Walks from segment to segment up to the frame header, which holds the size (ITU-T T.81, B.2.2). */
function jpegFacts(bytes: Uint8Array): ImageFacts | null {
  if (!hasAt(bytes, 0, JPEG_START)) return null;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Padding before a marker, and markers without a body.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (isFrame(marker)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    else {
      const length = view.getUint16(at + 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

/** Start of frame; between them stand tables (C4, C8, CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sized(mediaType: ImageFacts['mediaType'], widthPx: number, heightPx: number): ImageFacts | null {
  return widthPx > 0 && heightPx > 0 ? { mediaType, widthPx, heightPx } : null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hasAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

/** From the end: where it is, it is at the end. */
function indexOf(bytes: Uint8Array, expected: readonly number[]): number {
  for (let at = bytes.length - expected.length; at >= 0; at -= 1) {
    if (hasAt(bytes, at, expected)) return at;
  }
  return -1;
}

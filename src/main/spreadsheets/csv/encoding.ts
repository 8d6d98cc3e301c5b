// In which of the encodings of Russian text files a file is written. None of them says so itself.
import { SheetRefusal } from '../sheetRefusal';

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/**
 * Where the file is not faultless UTF-8. That one is tried too, with its faults marked: a file cut short in the
 * middle of a letter is still UTF-8. The likelier goes first and wins where nothing tells them apart.
 */
const CANDIDATES = ['windows-1251', 'utf-8', 'koi8-r', 'ibm866'] as const;
/** Enough letters to tell encodings apart. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text without its byte order mark.
 * @throws SheetRefusal `sheet-not-a-table` when the bytes are not text
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const text = marked
    ? new TextDecoder(marked).decode(bytes)
    : (decodeStrictly(bytes) ?? new TextDecoder(likeliest(bytes)).decode(bytes));
  if (CONTROL_CHARACTER.test(text)) {
    throw new SheetRefusal({ code: 'sheet-not-a-table' }, 'control characters');
  }
  return text;
}

/** Those that no text has; among them the zeros of nearly every other kind of file. */
const CONTROL_CHARACTER = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: russianScore(new TextDecoder(encoding).decode(sample)),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** How much the text looks Russian: the ten most frequent letters for it, what no Russian text has against it. */
function russianScore(text: string): number {
  const frequent = text.match(/[оеаинтсрвл]/gi)?.length ?? 0;
  const capitalInsideWord = text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0;
  const foreign = text.match(/[^\t\n\r -~а-яё\u00a0«»„“”‘’…–—№§°±·•€©®™]/gi)?.length ?? 0;
  return frequent - 3 * capitalInsideWord - 3 * foreign;
}

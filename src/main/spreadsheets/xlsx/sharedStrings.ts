// Texts of cells: those a workbook keeps in one list, and those written in the cell itself.
import { parseXml } from './xmlEvents';

/** The list that cells point into by number (§18.4.9). Runs of formatted text are joined. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const item = createRichText();
  parseXml(bytes, {
    open(name) {
      if (name === 'si') item.clear();
      else item.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(item.text());
      else item.close(name);
    },
    text: item.add,
  });
  return strings;
}

export interface RichText {
  readonly clear: () => void;
  readonly open: (element: string) => void;
  readonly close: (element: string) => void;
  readonly add: (text: string) => void;
  readonly text: () => string;
}

/** Gathers what stands in `t` elements, save phonetic hints (`rPh`, §18.4.6), which nobody sees as text. */
export function createRichText(): RichText {
  let gathered = '';
  let inText = false;
  let inHint = false;
  return {
    clear() {
      gathered = '';
    },
    open(element) {
      if (element === 't') inText = true;
      else if (element === 'rPh') inHint = true;
    },
    close(element) {
      if (element === 't') inText = false;
      else if (element === 'rPh') inHint = false;
    },
    add(text) {
      if (inText && !inHint) gathered += text;
    },
    text: () => plainText(gathered),
  };
}

/** `_x000D_` is how characters that XML cannot hold are written (§22.9.2.19); line breaks are one kind everywhere. */
export function plainText(written: string): string {
  if (!written.includes('_x') && !written.includes('\r')) return written;
  return written
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

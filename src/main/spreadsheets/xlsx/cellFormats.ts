// What a cell's number format makes of its number: a day, a time of day, a number with leading zeros.
import { parseXml } from './xmlEvents';

/** `kind: 'zeros'` shows at least so many digits before the comma: «007». */
export type CellFormat =
  { readonly kind: 'plain' | 'date' | 'time' } | { readonly kind: 'zeros'; readonly digits: number };

const PLAIN: CellFormat = { kind: 'plain' };
const DATE: CellFormat = { kind: 'date' };
const TIME: CellFormat = { kind: 'time' };

/** One format for each cell style, in the order in which cells point to them by `s` (§18.8.10). */
export function readCellFormats(bytes: Uint8Array): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellStyles = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const code = codes.get(id);
        formats.push(code === undefined ? builtInFormat(id) : formatOfCode(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

/** The formats that a file names by number only (§18.8.30); 27–36 and 50–58 are dates in every locale that has them. */
function builtInFormat(id: number): CellFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return TIME;
  return PLAIN;
}

/** Codes are written in their English letters whatever the language of the program (§18.8.31). */
export function formatOfCode(code: string): CellFormat {
  // The section for positive numbers, without quoted and escaped characters, fillers, colours and locales.
  const [letters = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/general|standard|основной/i.test(letters)) return PLAIN;
  if (/[dyдг]/i.test(letters)) return DATE;
  if (/[hsч]/i.test(letters)) return TIME;
  // Minutes stand beside hours or seconds only, so a lone `mmmm` is a month.
  if (/m/i.test(letters)) return DATE;
  const zeros = /^0{2,}$/.exec(letters.trim());
  return zeros ? { kind: 'zeros', digits: zeros[0].length } : PLAIN;
}

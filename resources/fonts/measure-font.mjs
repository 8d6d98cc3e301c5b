// Reads how wide each character of the shipped Golos Text is, for src/shared/gantt/textWidth.ts.
// Run after changing the fonts: node resources/fonts/measure-font.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const here = (name) => new URL(name, import.meta.url);
const target = here('../../src/shared/gantt/golosAdvances.json');
// Latin, Latin-1, Cyrillic, and the marks that Russian typesetting uses.
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x203a],
  [0x20ac, 0x20bd],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const table = { 400: advances('GolosText-Regular.ttf'), 600: advances('GolosText-SemiBold.ttf') };
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${target.pathname}: ${Object.keys(table[400]).length} characters`);

/** Character → advance in thousandths of the font size (OpenType `cmap` format 4 and `hmtx`). */
function advances(file) {
  const bytes = readFileSync(here(file));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(bytes.toString('latin1', entry, entry + 4), view.getUint32(entry + 8));
  }
  const unitsPerEm = view.getUint16(tables.get('head') + 18);
  const longMetrics = view.getUint16(tables.get('hhea') + 34);
  const widthOf = (glyph) => view.getUint16(tables.get('hmtx') + 4 * Math.min(glyph, longMetrics - 1));
  const glyphOf = readCmap(view, tables.get('cmap'));

  const found = {};
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const glyph = glyphOf(code);
      if (glyph !== 0) found[String.fromCharCode(code)] = Math.round((1000 * widthOf(glyph)) / unitsPerEm);
    }
  }
  return found;
}

/** The basic plane's character → glyph function: the subtable of format 4. */
function readCmap(view, cmap) {
  let at = 0;
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(subtable) === 4) at = subtable;
  }
  if (at === 0) throw new Error('the font has no cmap of format 4');
  const twiceSegments = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + twiceSegments + 2;
  const deltas = starts + twiceSegments;
  const offsets = deltas + twiceSegments;
  return (code) => {
    for (let i = 0; i < twiceSegments; i += 2) {
      if (code > view.getUint16(ends + i)) continue;
      const start = view.getUint16(starts + i);
      if (code < start) return 0;
      const offset = view.getUint16(offsets + i);
      const delta = view.getUint16(deltas + i);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

// node scripts/fontMetrics.mjs: how wide and high Times New Roman is, into resources/font-metrics.json.
// Measured on Liberation Serif, made with the same widths, and for signs it lacks on DejaVu Sans, which stands in
// for it (apt-get install fonts-liberation2 fonts-dejavu-core).
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from './lib/paths.mjs';
import { runCommand } from './lib/stop.mjs';

const FONTS = '/usr/share/fonts/truetype';

/** Scripts that a Russian school writes in, and the signs of its papers; both ends belong to a range. */
const LETTERS = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x24f], // Latin with all its marks
  [0x300, 0x36f], // combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic: Russian, Tatar, Bashkir, Altai, Yakut, Kazakh, Chuvash…
  [0x1e00, 0x1eff], // Latin of Turkic and other alphabets
  [0x2000, 0x206f], // dashes, quotes, spaces
  [0x2070, 0x209f], // raised and lowered digits
  [0x20a0, 0x20bf], // roubles
  [0x2100, 0x214f], // №
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics
  [0x2500, 0x25ff], // boxes and shapes
];

/** ☐, ☑, ✓ and their like. */
const SIGNS = [[0x2600, 0x27bf]];

await runCommand(async () => {
  const regular = faceMetrics(`${FONTS}/liberation2/LiberationSerif-Regular.ttf`, LETTERS);
  const bold = faceMetrics(`${FONTS}/liberation2/LiberationSerif-Bold.ttf`, LETTERS);
  const signs = faceMetrics(`${FONTS}/dejavu/DejaVuSans.ttf`, SIGNS);
  const metrics = {
    ...regular.heights,
    charactersByWidth: {
      regular: regular.charactersByWidth,
      bold: bold.charactersByWidth,
      signs: signs.charactersByWidth,
    },
  };
  const target = inProject('resources', 'font-metrics.json');
  const options = { ...(await resolveConfig(target)), parser: 'json' };
  fs.writeFileSync(target, await format(JSON.stringify(metrics), options));
  return 0;
});

/** In units of the em: heights, and for each width the characters that have it, code points in order. */
function faceMetrics(file, ranges) {
  const bytes = fs.readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const glyphOf = characterMap(view, tables.cmap);
  const wideGlyphs = view.getUint16(tables.hhea + 34);
  const widths = {};
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphOf(code);
      // Marks that only steer the text have no width, and would be invisible in the file.
      if (glyph === 0 || /[\p{Cf}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code))) continue;
      const width = view.getUint16(tables.hmtx + 4 * Math.min(glyph, wideGlyphs - 1));
      (widths[width] ??= []).push(String.fromCodePoint(code));
    }
  }
  return {
    heights: {
      unitsPerEm: view.getUint16(tables.head + 18),
      ascent: view.getInt16(tables.hhea + 4),
      descent: -view.getInt16(tables.hhea + 6),
      lineGap: view.getInt16(tables.hhea + 8),
    },
    charactersByWidth: Object.fromEntries(
      Object.entries(widths).map(([width, characters]) => [width, characters.join('')]),
    ),
  };
}

/** Where each table of an OpenType file begins. */
function tablesOf(view) {
  const tables = {};
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    tables[tag] = view.getUint32(record + 8);
  }
  return tables;
}

/** The glyph of a character of the first plane, 0 where there is none (`cmap` of format 4). */
function characterMap(view, cmap) {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const table = subtables.find((start) => view.getUint16(start) === 4);
  if (table === undefined) throw new Error('the font has no character map of format 4');
  const segments = view.getUint16(table + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments].map(
    (offset) => table + offset,
  );
  return (code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (view.getUint16(ends + 2 * segment) < code) continue;
      const start = view.getUint16(starts + 2 * segment);
      if (start > code) return 0;
      const delta = view.getInt16(deltas + 2 * segment);
      const offset = view.getUint16(offsets + 2 * segment);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + 2 * segment + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

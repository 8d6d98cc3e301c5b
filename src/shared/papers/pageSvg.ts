// A laid-out page as SVG: one unit is a millimetre, every word keeps its place whatever font stands in for ours.
import type { PaperPage, PaperPages } from './pages';

type Text = PaperPage['texts'][number];

const FONTS = 'Times New Roman, Liberation Serif, serif';
const MM_PER_POINT = 25.4 / 72;

/**
 * Markup of a whole sheet. Blanks are `<tspan class="blank" data-blank="values.startDate">`.
 * @param pictures of the paper, for a page with a background; without them the sheet stays white
 */
export function pageSvg(page: PaperPage, pictures: PaperPages['pictures'] = {}): string {
  const { widthMm, heightMm } = page;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(widthMm)} ${number(heightMm)}"` +
    ` font-family="${FONTS}" xml:space="preserve">` +
    `<rect class="sheet" width="${number(widthMm)}" height="${number(heightMm)}" fill="#ffffff"/>` +
    background(page, pictures) +
    (page.frameSvg ?? '') +
    page.lines.map(line).join('') +
    linesOfText(page.texts).map(textLine).join('') +
    '</svg>'
  );
}

/** Fills the sheet and keeps its shape: what stands out on two sides is cut off. */
function background(
  { background: name, widthMm, heightMm }: PaperPage,
  pictures: PaperPages['pictures'],
): string {
  const picture = name === null ? undefined : pictures[name];
  if (!picture) return '';
  return (
    `<image width="${number(widthMm)}" height="${number(heightMm)}" preserveAspectRatio="xMidYMid slice"` +
    ` href="data:${picture.mediaType};base64,${escaped(picture.base64)}"/>`
  );
}

function line({ x1Mm, y1Mm, x2Mm, y2Mm, widthPt }: PaperPage['lines'][number]): string {
  return (
    `<line x1="${number(x1Mm)}" y1="${number(y1Mm)}" x2="${number(x2Mm)}" y2="${number(y2Mm)}"` +
    ` stroke="#000000" stroke-width="${number(widthPt * MM_PER_POINT)}"/>`
  );
}

/** Pieces of one line of words, so that it can be read, searched and copied as one: each but the last ends in a space or meets the next. */
function linesOfText(texts: readonly Text[]): readonly (readonly Text[])[] {
  const lines: Text[][] = [];
  let last: Text | undefined;
  for (const text of texts) {
    if (last && goesOn(last, text)) lines[lines.length - 1]?.push(text);
    else lines.push([text]);
    last = text;
  }
  return lines;
}

/** Rounding of places. */
const TOUCHING_MM = 0.05;

function goesOn(left: Text, right: Text): boolean {
  return (
    left.baselineMm === right.baselineMm &&
    left.sizePt === right.sizePt &&
    left.bold === right.bold &&
    left.xMm < right.xMm &&
    (left.text.endsWith(' ') || Math.abs(left.xMm + left.widthMm - right.xMm) < TOUCHING_MM)
  );
}

function textLine(pieces: readonly Text[]): string {
  const [first] = pieces;
  if (!first) return '';
  const { baselineMm, sizePt, bold, colour, letterSpacingPt } = first;
  return (
    `<text y="${number(baselineMm)}" font-size="${number(sizePt * MM_PER_POINT)}"` +
    (bold ? ' font-weight="bold"' : '') +
    (colour === null ? '' : ` fill="${escaped(colour)}"`) +
    (letterSpacingPt === 0 ? '' : ` letter-spacing="${number(letterSpacingPt * MM_PER_POINT)}"`) +
    `>${pieces.map(piece).join('')}</text>`
  );
}

/** Its spaces at the end take no part in its width. */
function piece({ text, xMm, widthMm, blank }: Text): string {
  const letters = text.trimEnd();
  if (letters === '') return text;
  return (
    `<tspan x="${number(xMm)}" textLength="${number(widthMm)}"` +
    (blank === null ? '' : ` class="blank" data-blank="${escaped(blank)}"`) +
    `>${escaped(letters)}</tspan>${text.slice(letters.length)}`
  );
}

/** Thousandths of a millimetre are enough. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

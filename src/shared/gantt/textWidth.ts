// How wide a text is in Golos Text, known without a screen: labels stand and texts wrap the same everywhere.
import advances from './golosAdvances.json';

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: 400 | 600;
}

export type MeasureText = (text: string, style: TextStyle) => number;

const TABLES: Readonly<Record<400 | 600, Readonly<Record<string, number>>>> = {
  400: advances[400],
  600: advances[600],
};
/** A character that the table lacks comes from another font; most are about this wide. */
const UNKNOWN_ADVANCE = 700;

/** The width in px. Kerning is left out: it makes a text at most a hair narrower. */
export const textWidth: MeasureText = (text, { sizePx, weight }) => {
  const table = TABLES[weight];
  let thousandths = 0;
  for (const character of text) thousandths += table[character] ?? UNKNOWN_ADVANCE;
  return (thousandths * sizePx) / 1000;
};

/**
 * Breaks a text into lines no wider than `maxWidth` px: at spaces and line breaks, after hyphens, and inside a
 * word only when the word alone is wider than a line. No character but the spaces at breaks is lost.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  style: TextStyle,
  measure: MeasureText = textWidth,
): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, maxWidth, style, measure));
}

/** The text, or as much of it as fits before «…». */
export function fitText(text: string, maxWidth: number, style: TextStyle, measure: MeasureText): string {
  if (measure(text, style) <= maxWidth) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('')}…`, style) > maxWidth) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('').trimEnd()}…`;
}

function wrapParagraph(
  paragraph: string,
  maxWidth: number,
  style: TextStyle,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  // Pieces that may end a line: a word with the spaces after it, or the part of a word up to a hyphen.
  for (const piece of paragraph.match(/[^ \t-]*(?:-+|[ \t]+|$)/g) ?? []) {
    if (piece === '') continue;
    if (measure((line + piece).trimEnd(), style) <= maxWidth) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    for (const character of piece) {
      if (line !== '' && measure((line + character).trimEnd(), style) > maxWidth) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  lines.push(line.trim());
  return lines;
}

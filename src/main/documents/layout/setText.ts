// A text set in lines: broken to its width, aligned, with each blank a piece of its own.
import { segmentsOf } from '../blankMarks';
import { twipsFromMm } from '../layoutProfile';
import type { Alignment, PaperStyle } from '../paperStyles';
import { breakLines, type BrokenLine } from './breakLines';
import type { FlowText, Strip } from './flow';
import { fontHeight } from './fontHeight';
import { textWidthPt } from './textWidth';

const TWIPS_PER_POINT = 20;

/** Where lines stand on the sheet. */
export interface Column {
  readonly leftTwips: number;
  readonly widthTwips: number;
}

interface TextOptions {
  readonly style: PaperStyle;
  /** Instead of the style's. */
  readonly align?: Alignment;
  /** Stands before the first line's text and is never stretched: «1. ». */
  readonly number?: string;
}

/** The lines of one paragraph, without the air round it. Its text may hold the marks of blanks. */
export function setText(
  marked: string,
  column: Column,
  options: TextOptions,
): readonly Omit<Strip, 'pageEnd'>[] {
  const { style, number = '' } = options;
  const { sizePt, bold, letterSpacingPt } = style;
  const widthOf = (text: string): number =>
    textWidthPt(text, sizePt, bold, letterSpacingPt) * TWIPS_PER_POINT;
  const height = fontHeight(sizePt);
  const heightTwips = Math.floor(height.lineTwips * style.lineSpacing);
  const hangingTwips = Math.max(0, heightTwips - height.lineTwips);
  const segments = segmentsOf(marked);
  const text = segments.map((segment) => segment.text).join('');
  const indent = twipsFromMm(style.firstLineIndentMm) + widthOf(number);
  const lines = breakLines(text, { first: column.widthTwips - indent, others: column.widthTwips }, widthOf);

  const align = options.align ?? style.align;
  return lines.map((line, index) => {
    const lineIndent = index === 0 ? indent : 0;
    const spareTwips = column.widthTwips - lineIndent - line.width;
    const stretched = align === 'justify' && !line.isLast;
    const shiftTwips = align === 'centre' ? spareTwips / 2 : align === 'right' ? spareTwips : 0;
    const left = column.leftTwips + lineIndent + shiftTwips;
    const pieces = piecesOf(text, line, segments, stretched);
    const spaces = countSpaces(text.slice(line.start, line.end));
    const wordSpaceTwips = stretched && spaces > 0 ? spareTwips / spaces : 0;

    let xTwips = left;
    const texts = pieces.map((piece): FlowText => {
      const widthTwips = widthOf(piece.text.trimEnd());
      const placed = { ...piece, xTwips, baselineTwips: height.ascentTwips, widthTwips, look: style };
      xTwips += widthOf(piece.text) + wordSpaceTwips * countSpaces(piece.text);
      return placed;
    });
    if (index === 0 && number !== '') {
      texts.unshift({
        text: number,
        blank: null,
        xTwips: left - widthOf(number),
        baselineTwips: height.ascentTwips,
        widthTwips: widthOf(number.trimEnd()),
        look: style,
      });
    }
    return { heightTwips, hangingTwips, texts, rules: [] };
  });
}

interface Piece {
  readonly text: string;
  readonly blank: string | null;
}

/** A line cut where a blank begins or ends, and at each space where it is stretched. */
function piecesOf(
  text: string,
  { start, next }: BrokenLine,
  segments: readonly Piece[],
  stretched: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { text: words, blank } of segments) {
    const from = Math.max(start, offset);
    const to = Math.min(next, offset + words.length);
    offset += words.length;
    if (from >= to) continue;
    const part = text.slice(from, to);
    for (const word of stretched ? part.split(/(?<= )(?! )/) : [part]) pieces.push({ text: word, blank });
  }
  return pieces;
}

/** Spaces that must not break keep their width in a stretched line, as in LibreOffice. */
function countSpaces(text: string): number {
  let count = 0;
  for (const letter of text) if (letter === ' ') count += 1;
  return count;
}

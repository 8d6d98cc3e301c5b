// What flows down the pages: strips that no page end divides, in blocks. Twips, because Word and LibreOffice count in them.
import type { PaperStyle } from '../paperStyles';

/** A piece of a line. Across from the sheet's left edge, down from the top of its strip. */
export interface FlowText {
  readonly xTwips: number;
  readonly baselineTwips: number;
  /** Without the spaces at its end. */
  readonly widthTwips: number;
  /** With the spaces at its end: pieces of a paragraph, one after another, are its text. */
  readonly text: string;
  readonly blank: string | null;
  readonly look: Pick<PaperStyle, 'sizePt' | 'bold' | 'letterSpacingPt' | 'colour'>;
}

export interface FlowRule {
  readonly x1Twips: number;
  readonly y1Twips: number;
  readonly x2Twips: number;
  readonly y2Twips: number;
}

/**
 * Whether a page may end under a strip. Where all that must stay together is higher than a page, first ties are loosed,
 * then paragraphs cut.
 */
export type PageEnd = 'free' | 'tied' | 'inside' | 'never';

/** A line of a paragraph or a row of a table. */
export interface Strip {
  readonly heightTwips: number;
  /** Of its lower part, what may hang below the page: the air that line spacing adds under a line. */
  readonly hangingTwips: number;
  readonly texts: readonly FlowText[];
  readonly rules: readonly FlowRule[];
  readonly pageEnd: PageEnd;
  /** Of a row: itself in two, where even an empty page is too low for it; null where nothing would fit above. */
  readonly divide?: (roomTwips: number) => readonly [Strip, Strip] | null;
}

/** A paragraph or a table. */
export interface FlowBlock {
  /** Between two blocks stands the greater of the upper one's space after and the lower one's space before. */
  readonly spaceBeforeTwips: number;
  readonly spaceAfterTwips: number;
  readonly strips: readonly Strip[];
  /** The head of a table, set again on each page on which it goes on; it is among the strips too. */
  readonly repeated: Strip | null;
  /** What ends the block on each page: the lower border of a table. */
  readonly closing: Strip | null;
}

/** The same, further down. */
export function lowered({ texts, rules }: Pick<Strip, 'texts' | 'rules'>, byTwips: number) {
  return {
    texts: texts.map(({ xTwips, baselineTwips, widthTwips, text, blank, look }): FlowText => ({
      xTwips,
      baselineTwips: baselineTwips + byTwips,
      widthTwips,
      text,
      blank,
      look,
    })),
    rules: rules.map(({ x1Twips, y1Twips, x2Twips, y2Twips }): FlowRule => ({
      x1Twips,
      y1Twips: y1Twips + byTwips,
      x2Twips,
      y2Twips: y2Twips + byTwips,
    })),
  };
}

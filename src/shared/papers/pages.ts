// A paper laid out in pages, as the window shows and prints it. Millimetres from the sheet's upper left corner.
import type { ReadonlyDeep } from '../contract/call';

interface Page {
  widthMm: number;
  heightMm: number;
  /** Pieces of lines, each placed. */
  texts: {
    xMm: number;
    baselineMm: number;
    /** How wide it is set: a justified line is stretched to it between its words. */
    widthMm: number;
    text: string;
    sizePt: number;
    bold: boolean;
    /** '#rrggbb'; null: black. */
    colour: string | null;
    letterSpacingPt: number;
    /** The datum that this blank waits for: `values.startDate`, `school.fullName`; null for ordinary words. */
    blank: string | null;
  }[];
  /** Rules and borders. */
  lines: { x1Mm: number; y1Mm: number; x2Mm: number; y2Mm: number; widthPt: number }[];
  /** Markup of a frame drawn by the program, the whole sheet large, behind the text; null: none. */
  frameSvg: string | null;
  /** A name among `pictures`; fills the sheet behind everything; null: none. */
  background: string | null;
}
export type PaperPage = ReadonlyDeep<Page>;

/** A paper as pages. */
export interface PaperPages {
  readonly pages: readonly PaperPage[];
  /** Pictures that pages name, as plain data. */
  readonly pictures: Readonly<
    Record<string, { readonly mediaType: 'image/png' | 'image/jpeg'; readonly base64: string }>
  >;
}

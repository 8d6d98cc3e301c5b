// A paper before any file format: plain data that the Word renderer writes and a preview can show.
import type { LayoutProfileId, Orientation } from './layoutProfile';
import type { Alignment, PaperStyleName } from './paperStyles';

export interface PaperDocument {
  /** Shown as the file's title. */
  readonly title: string;
  /** The organisation that issues the paper. */
  readonly author: string;
  readonly layout: LayoutProfileId;
  /** Each begins on a new page; pages are numbered through all of them, unless one begins a paper. */
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  readonly orientation: Orientation;
  /** In a pack of several papers: pages are counted anew from here, and the first has no number. */
  readonly beginsPaper?: true;
  /** In a pack two such sections share a sheet, to be cut apart. */
  readonly halfSheet?: true;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock = ParagraphBlock | ClausesBlock | LineBlock | TableBlock;

/** One paragraph; \n breaks a line inside it. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly style: PaperStyleName;
  readonly text: string;
}

/** Numbered points of an order: 1., 1.1. The numbers are Word's own, so they follow when a point is struck out. */
export interface ClausesBlock {
  readonly type: 'clauses';
  readonly clauses: readonly Clause[];
  /** `clause` where nothing is said. */
  readonly style?: PaperStyleName;
  /** So many last paragraphs stay on the page of the block after: a signature never stands alone. */
  readonly tiedToNext: number;
}

export interface Clause {
  readonly text: string;
  readonly subclauses: readonly string[];
}

/** Parts on one line: date – place – number, or position – signature – name. A long part wraps in its own place. */
export interface LineBlock {
  readonly type: 'line';
  readonly style: PaperStyleName;
  readonly parts: readonly LinePart[];
}

interface LinePart {
  readonly text: string;
  readonly align: Alignment;
  /** Share of the text width, relative to the other parts'. */
  readonly weight: number;
  /** Whether a rule to sign on runs under it. */
  readonly ruled: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  /** Smaller letters, for tables of many columns. */
  readonly dense?: true;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** At least so high, to leave room for a pen; 0 where the text decides. */
  readonly rowHeightMm: number;
}

interface TableColumn {
  readonly header: string;
  /** Share of the text width, relative to the other columns'. */
  readonly weight: number;
  readonly align: Alignment;
}

/** A row has as many cells as there are columns; a band runs across all of them. */
export type TableRow =
  | { readonly type: 'cells'; readonly cells: readonly string[] }
  | { readonly type: 'band'; readonly text: string };

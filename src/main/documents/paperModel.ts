// A paper before any file format: plain data that the Word renderer writes and a preview can show.
// Its texts may hold the marks of blanks (blankMarks.ts); whoever renders takes them away.
import type { LayoutProfileId, Orientation } from './layoutProfile';
import type { Alignment, PaperStyleName } from './paperStyles';
import type { FrameName } from './frames/frames';

export interface PaperDocument {
  /** Shown as the file's title. */
  readonly title: string;
  /** The organisation that issues the paper. */
  readonly author: string;
  readonly layout: LayoutProfileId;
  /** Pictures of the school's own that sections name, by their names. */
  readonly pictures?: Readonly<Record<string, PaperPicture>>;
  /** Each begins on a new page; pages are numbered through all of them, unless one begins a paper. */
  readonly sections: readonly PaperSection[];
}

/** A picture as plain data, so that a paper can be kept in a file and sent to a worker. */
export interface PaperPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A page that is to be looked at rather than read: an award. Its pages have no numbers. */
export interface PageLook {
  /** Drawn by the program round the whole sheet; null: none. */
  readonly frame: FrameName | null;
  /** A name among the paper's pictures: fills the sheet behind everything; null: none. */
  readonly background: string | null;
  readonly marginsMm: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export interface PaperSection {
  readonly orientation: Orientation;
  /** Absent: the plain page of the layout profile. */
  readonly look?: PageLook;
  /** Of a paper kept for ten years or less: the binding margin is the standard's least (20 mm); absent, it is 30 mm. */
  readonly keptShort?: true;
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
  /** Of this paragraph alone, instead of its style's: a long name is set smaller. */
  readonly sizePt?: number;
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

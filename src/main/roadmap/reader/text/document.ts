// The document as a reader sees it once all tracked changes are accepted: paragraphs and tables in order.

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The label that Word computes for a list item and the file does not contain: «1.», «а)», «-». */
  readonly label: string | null;
  /** Line breaks as \n, tabs as \t. */
  readonly text: string;
}

export interface Cell {
  readonly blocks: readonly Block[];
}

/** By grid column; null where the row has no cell (`w:gridBefore`, `w:gridAfter`, a short row). */
export type GridRow = readonly (Cell | null)[];

export interface Table {
  readonly kind: 'table';
  /** All of the same length. A merged cell is one and the same object in every place it covers. */
  readonly rows: readonly GridRow[];
}

export type Block = Paragraph | Table;

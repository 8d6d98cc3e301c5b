// A section in pieces that many sections share: what is printed varies, the XML around it does not.
import type {
  ClausesBlock,
  LineBlock,
  PaperBlock,
  ParagraphBlock,
  TableBlock,
  TableRow,
} from '../paperModel';
import { linesOf } from './blocksToDocx';

/** XML as it is, or a mould to be filled with texts. */
export type Piece = string | MouldPiece;

export interface MouldPiece {
  /** Equal keys have equal XML round their texts, at equal width of the text and by equal styles. */
  readonly key: string;
  /** In the order in which they are printed, each on one line. */
  readonly texts: readonly string[];
  /** A block whose XML holds the mould, with `text` wherever a text belongs. */
  readonly sample: (text: string) => PaperBlock;
  /** Finds the mould in that block's XML. */
  readonly cut: (xml: string) => string;
}

/** @param nextList the number of a list in the file, as the library counts them */
export function piecesOf(blocks: readonly PaperBlock[], nextList: () => string): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    switch (block.type) {
      case 'paragraph':
        return [paragraphPiece(block)];
      case 'clauses':
        return clausePieces(block, nextList);
      case 'line':
        return [linePiece(block)];
      case 'table':
        return tablePieces(block);
    }
  });
}

function paragraphPiece({ style, sizePt, text }: ParagraphBlock): MouldPiece {
  const lines = linesOf(text);
  const shape = shapeOf(lines);
  return {
    key: `paragraph ${style} ${sizePt ?? ''} ${shape}`,
    texts: filled(lines),
    sample: (hole) => ({
      type: 'paragraph',
      style,
      text: sampleText(shape, hole),
      ...(sizePt === undefined ? {} : { sizePt }),
    }),
    cut: whole,
  };
}

function clausePieces(
  { clauses, tiedToNext, style = 'clause' }: ClausesBlock,
  nextList: () => string,
): readonly MouldPiece[] {
  const numbered = clauses.flatMap(({ text, subclauses }) => [
    { text, sub: false },
    ...subclauses.map((subclause) => ({ text: subclause, sub: true })),
  ]);
  if (numbered.length === 0) return [];

  const list = nextList();
  return numbered.map(({ text, sub }, index) => {
    const lines = linesOf(text);
    const shape = shapeOf(lines);
    const tied = index >= numbered.length - tiedToNext;
    return {
      key: `clause ${style} ${sub} ${tied} ${shape}`,
      texts: [list, ...filled(lines)],
      sample: (hole) => {
        const sample = sampleText(shape, hole);
        const clause = sub ? { text: '', subclauses: [sample] } : { text: sample, subclauses: [] };
        return { type: 'clauses', clauses: [clause], style, tiedToNext: tied ? 2 : 0 };
      },
      cut: sub ? (xml) => withListHole(after(xml, '</w:p>')) : withListHole,
    };
  });
}

function linePiece({ style, parts }: LineBlock): MouldPiece {
  const shapes = parts.map(({ text }) => shapeOf(linesOf(text)));
  const looks = parts.map(({ align, weight, ruled }) => `${align} ${weight} ${ruled}`);
  return {
    key: `line ${style} ${looks.join()} ${shapes.join()}`,
    texts: parts.flatMap(({ text }) => filled(linesOf(text))),
    sample: (hole) => ({
      type: 'line',
      style,
      parts: parts.map((part, index) => ({ ...part, text: sampleText(shapes[index] ?? '', hole) })),
    }),
    cut: whole,
  };
}

const TABLE_END = '</w:tbl>';
const ROW_END = '</w:tr>';

/** The head and each row of a table are moulds of their own: rows come in any number. */
function tablePieces(table: TableBlock): readonly Piece[] {
  const { columns, rows, dense, rowHeightMm } = table;
  const looks = columns.map(({ weight, align }) => `${weight} ${align}`);
  const look = `${dense ?? false} ${rowHeightMm} ${looks.join()}`;
  const shapes = columns.map(({ header }) => shapeOf(linesOf(header)));
  const head: MouldPiece = {
    key: `head ${look} ${shapes.join()}`,
    texts: columns.flatMap(({ header }) => filled(linesOf(header))),
    sample: (hole) => ({
      ...table,
      columns: columns.map((column, index) => ({ ...column, header: sampleText(shapes[index] ?? '', hole) })),
      rows: [],
    }),
    cut: (xml) => xml.slice(0, xml.lastIndexOf(TABLE_END)),
  };
  return [head, ...rows.map((row) => rowPiece(table, row, look)), TABLE_END];
}

function rowPiece(table: TableBlock, row: TableRow, look: string): MouldPiece {
  const cells = row.type === 'band' ? [row.text] : table.columns.map((_, column) => row.cells[column] ?? '');
  const lines = cells.map(linesOf);
  const shapes = lines.map(shapeOf);
  return {
    key: `${row.type} ${look} ${shapes.join()}`,
    texts: lines.flatMap(filled),
    sample: (hole) => {
      const texts = shapes.map((shape) => sampleText(shape, hole));
      return {
        ...table,
        columns: table.columns.map((column) => ({ ...column, header: '' })),
        rows: [
          row.type === 'band' ? { type: 'band', text: texts[0] ?? '' } : { type: 'cells', cells: texts },
        ],
      };
    },
    cut: (xml) => after(xml.slice(0, xml.lastIndexOf(TABLE_END)), ROW_END),
  };
}

/** How many lines a text has, and which of them are empty: that is all of it that XML depends on. */
function shapeOf(lines: readonly string[]): string {
  return lines.length === 1 && lines[0] !== ''
    ? '1'
    : lines.map((line) => (line === '' ? '0' : '1')).join('');
}

function sampleText(shape: string, hole: string): string {
  return Array.from(shape, (line) => (line === '0' ? '' : hole)).join('\n');
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}

function whole(xml: string): string {
  return xml;
}

function after(xml: string, end: string): string {
  return xml.slice(xml.indexOf(end) + end.length);
}

/** Where a mould has a text; no typed text can hold it. */
export const HOLE = '\uE010';

function withListHole(xml: string): string {
  return xml.replace(/<w:numId w:val="\d+"\/>/, `<w:numId w:val="${HOLE}"/>`);
}

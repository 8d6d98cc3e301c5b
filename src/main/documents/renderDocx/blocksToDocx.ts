// The blocks of a section as docx paragraphs and tables.
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { withoutMarks } from '../blankMarks';
import { twipsFromMm } from '../layoutProfile';
import {
  CELL_MARGIN_X_MM,
  CELL_MARGIN_Y_MM,
  DENSE_CELL_MARGIN_X_MM,
  HAIRLINE_PT,
  shareOut,
} from '../tableGeometry';
import type { ClausesBlock, LineBlock, PaperBlock, TableBlock } from '../paperModel';
import type { Alignment, PaperStyle, PaperStyleName } from '../paperStyles';
import { ALIGNMENT, styleId } from './wordUnits';

/** The library finds its lists by such names in the text itself: this one holds a letter no typed text can. */
export const CLAUSE_NUMBERING = '\uE000clauses';

export interface BlockContext {
  readonly styles: Readonly<Record<PaperStyleName, PaperStyle>>;
  /** Between the margins. */
  readonly textWidthMm: number;
  /** A number no other list of the document has: each begins with 1, whatever stands before it. */
  readonly nextList: () => number;
}

export function blocksToDocx(blocks: readonly PaperBlock[], context: BlockContext): (Paragraph | Table)[] {
  const { styles, textWidthMm, nextList } = context;
  const widthTwips = twipsFromMm(textWidthMm);
  return blocks.flatMap((block): readonly (Paragraph | Table)[] => {
    switch (block.type) {
      case 'paragraph':
        return [
          textParagraph(block.style, block.text, blockIndent(styles[block.style], textWidthMm), block.sizePt),
        ];
      case 'clauses':
        return clauseParagraphs(block, nextList());
      case 'line':
        return [lineTable(block, styles[block.style], widthTwips)];
      case 'table':
        return [ruledTable(block, widthTwips)];
    }
  });
}

/** The lines of a text as they are printed: here the marks of blanks end. */
export function linesOf(text: string): readonly string[] {
  return withoutMarks(text).split('\n');
}

function textParagraph(
  style: PaperStyleName,
  text: string,
  options: IParagraphOptions = {},
  sizePt?: number,
): Paragraph {
  // The paragraph's own sign has a size too, and with it the last line its height.
  const size = sizePt === undefined ? {} : { size: Math.round(sizePt * 2) };
  const children = linesOf(text).map(
    (line, index) => new TextRun({ text: line, ...size, ...(index === 0 ? {} : { break: 1 }) }),
  );
  return new Paragraph({
    style: styleId(style),
    ...options,
    ...(sizePt === undefined ? {} : { run: size }),
    children,
  });
}

function blockIndent({ block }: PaperStyle, textWidthMm: number): IParagraphOptions {
  if (block === null) return {};
  const restTwips = twipsFromMm(textWidthMm - block.widthMm);
  return { indent: block.side === 'left' ? { right: restTwips } : { left: restTwips } };
}

function clauseParagraphs(
  { clauses, tiedToNext, style = 'clause' }: ClausesBlock,
  instance: number,
): Paragraph[] {
  const numbered = clauses.flatMap(({ text, subclauses }) => [
    { text, level: 0 },
    ...subclauses.map((subclause) => ({ text: subclause, level: 1 })),
  ]);
  return numbered.map(({ text, level }, index) =>
    textParagraph(style, text, {
      numbering: { reference: CLAUSE_NUMBERING, level, instance },
      ...(index >= numbered.length - tiedToNext ? { keepNext: true, keepLines: true } : {}),
    }),
  );
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
/** docx counts eighths of a point. */
const HAIRLINE = { style: BorderStyle.SINGLE, size: HAIRLINE_PT * 8, color: '000000' } as const;
const HAIRLINES = { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE } as const;

/** A borderless row: each part wraps within its own place and all end on one line. */
function lineTable({ style, parts }: LineBlock, look: PaperStyle, widthTwips: number): Table {
  const widths = shareOut(widthTwips, parts);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parts.map(
          (part, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.BOTTOM,
              borders: { ...NO_BORDERS, ...(part.ruled ? { bottom: HAIRLINE } : {}) },
              children: [
                textParagraph(style, part.text, {
                  alignment: ALIGNMENT[part.align],
                  keepNext: look.keepWithNext,
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** A ruled table: fixed widths, the head repeated on each page, no row divided between pages. */
function ruledTable({ columns, rows, rowHeightMm, dense }: TableBlock, widthTwips: number): Table {
  const headStyle = dense ? 'tableHeadDense' : 'tableHead';
  const marginXTwips = twipsFromMm(dense ? DENSE_CELL_MARGIN_X_MM : CELL_MARGIN_X_MM);
  const bandStyle = dense ? 'tableBandDense' : 'tableBand';
  const cellStyle = dense ? 'tableCellDense' : 'tableCell';
  const widths = shareOut(widthTwips, columns);
  const height =
    rowHeightMm === 0 ? {} : { height: { value: twipsFromMm(rowHeightMm), rule: HeightRule.ATLEAST } };

  function cell(style: PaperStyleName, text: string, align: Alignment, column: number, span = 1): TableCell {
    const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(span === 1 ? {} : { columnSpan: span }),
      ...(rowHeightMm === 0 ? {} : { verticalAlign: VerticalAlignTable.CENTER }),
      children: linesOf(text).map((line) => textParagraph(style, line, { alignment: ALIGNMENT[align] })),
    });
  }

  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...HAIRLINES, insideHorizontal: HAIRLINE, insideVertical: HAIRLINE },
    margins: {
      marginUnitType: WidthType.DXA,
      top: twipsFromMm(CELL_MARGIN_Y_MM),
      bottom: twipsFromMm(CELL_MARGIN_Y_MM),
      left: marginXTwips,
      right: marginXTwips,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, column) => cell(headStyle, header, 'centre', column)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...height,
            children:
              row.type === 'band'
                ? [cell(bandStyle, row.text, 'centre', 0, columns.length)]
                : columns.map(({ align }, column) => cell(cellStyle, row.cells[column] ?? '', align, column)),
          }),
      ),
    ],
  });
}

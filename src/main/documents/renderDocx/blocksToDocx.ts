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
import { twipsFromMm } from '../layoutProfile';
import type { ClausesBlock, LineBlock, PaperBlock, TableBlock } from '../paperModel';
import type { Alignment, PaperStyle, PaperStyleName } from '../paperStyles';
import { ALIGNMENT, styleId } from './wordUnits';

export const CLAUSE_NUMBERING = 'clauses';

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
        return [textParagraph(block.style, block.text, blockIndent(styles[block.style], textWidthMm))];
      case 'clauses':
        return clauseParagraphs(block, nextList());
      case 'line':
        return [lineTable(block, styles[block.style], widthTwips)];
      case 'table':
        return [ruledTable(block, widthTwips)];
    }
  });
}

function textParagraph(style: PaperStyleName, text: string, options: IParagraphOptions = {}): Paragraph {
  const children = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
  return new Paragraph({ style: styleId(style), ...options, children });
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
/** Half a point; docx counts eighths. */
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
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

const CELL_MARGIN_X_MM = 1.8;
const DENSE_CELL_MARGIN_X_MM = 1.2;
const CELL_MARGIN_Y_MM = 0.7;

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
      children: text.split('\n').map((line) => textParagraph(style, line, { alignment: ALIGNMENT[align] })),
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

/** Divides a width by weights, in whole twips that add up exactly. */
function shareOut(totalTwips: number, parts: readonly { readonly weight: number }[]): number[] {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  let spentWeight = 0;
  let spentTwips = 0;
  return parts.map(({ weight }) => {
    spentWeight += weight;
    const width = Math.round((totalTwips * spentWeight) / weights) - spentTwips;
    spentTwips += width;
    return width;
  });
}

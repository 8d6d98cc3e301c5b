// The rows of a table, and the one borderless row of a line block, as strips.
import { blank, segmentsOf } from '../blankMarks';
import { twipsFromMm, twipsFromPt } from '../layoutProfile';
import type { LineBlock, TableBlock } from '../paperModel';
import type { Alignment, PaperStyle, PaperStyleName } from '../paperStyles';
import { lowered, type FlowBlock, type FlowRule, type PageEnd, type Strip } from './flow';
import { setText, type Column } from './setText';
import {
  CELL_MARGIN_X_MM,
  CELL_MARGIN_Y_MM,
  DENSE_CELL_MARGIN_X_MM,
  HAIRLINE_PT,
  shareOut,
} from '../tableGeometry';

type Styles = Readonly<Record<PaperStyleName, PaperStyle>>;
type Line = Omit<Strip, 'pageEnd'>;

const BORDER_TWIPS = twipsFromPt(HAIRLINE_PT);
const HALF_BORDER_TWIPS = BORDER_TWIPS / 2;

/**
 * Parts side by side, all ending on one line; a rule under those that are signed on.
 * @param alone no other line stands over or under it: LibreOffice then does not keep it with what follows
 */
export function setLine(
  { style, parts }: LineBlock,
  column: Column,
  styles: Styles,
  alone: boolean,
): FlowBlock {
  const look = styles[style];
  const columns = columnsOf(column, parts);
  const cells = parts.map((part, index) =>
    spaced(setText(part.text, columns[index] ?? column, { style: look, align: part.align }), look),
  );
  const contentTwips = Math.max(...cells.map(heightOf));
  const rules = parts.flatMap(({ ruled }, index): readonly FlowRule[] => {
    const { leftTwips, widthTwips } = columns[index] ?? column;
    const y = contentTwips + HALF_BORDER_TWIPS;
    return ruled ? [{ x1Twips: leftTwips, y1Twips: y, x2Twips: leftTwips + widthTwips, y2Twips: y }] : [];
  });
  const strip: Strip = {
    heightTwips: contentTwips + (rules.length > 0 ? BORDER_TWIPS : 0),
    hangingTwips: 0,
    texts: cells.flatMap((lines) => stacked(lines, contentTwips - heightOf(lines))),
    rules,
    pageEnd: alone || !look.keepWithNext ? 'free' : 'tied',
  };
  return { spaceBeforeTwips: 0, spaceAfterTwips: 0, strips: [strip], repeated: null, closing: null };
}

/** A ruled table: rows are not divided, the head stands again on each page. */
export function setTable(table: TableBlock, column: Column, styles: Styles): FlowBlock {
  const { columns, rows, rowHeightMm, dense } = table;
  const headStyle = styles[dense ? 'tableHeadDense' : 'tableHead'];
  const bandStyle = styles[dense ? 'tableBandDense' : 'tableBand'];
  const cellStyle = styles[dense ? 'tableCellDense' : 'tableCell'];
  const marginXTwips = twipsFromMm(dense ? DENSE_CELL_MARGIN_X_MM : CELL_MARGIN_X_MM);
  const places = columnsOf(column, columns);
  const leastTwips = twipsFromMm(rowHeightMm);
  const centred = rowHeightMm > 0;

  /** Each line of its text is a paragraph. */
  function cell(place: Column, text: string, style: PaperStyle, align: Alignment): Cell {
    const inner = {
      leftTwips: place.leftTwips + marginXTwips + HALF_BORDER_TWIPS,
      widthTwips: place.widthTwips - 2 * marginXTwips,
    };
    const lines = linesOf(text).flatMap((line) => spaced(setText(line, inner, { style, align }), style));
    return { place, lines };
  }

  const head = rowStrip(
    columns.map(({ header }, index) => cell(places[index] ?? column, header, headStyle, 'centre')),
    { leastTwips: 0, centred, pageEnd: 'never' },
  );
  const body = rows.map((row) => {
    const options = { leastTwips, centred };
    return row.type === 'band'
      ? rowStrip([cell(column, row.text, bandStyle, 'centre')], {
          ...options,
          pageEnd: bandStyle.keepWithNext ? 'tied' : 'free',
        })
      : rowStrip(
          columns.map(({ align }, index) =>
            cell(places[index] ?? column, row.cells[index] ?? '', cellStyle, align),
          ),
          { ...options, pageEnd: cellStyle.keepWithNext ? 'tied' : 'free' },
        );
  });
  const bottom = horizontal(column, HALF_BORDER_TWIPS);
  return {
    spaceBeforeTwips: 0,
    spaceAfterTwips: 0,
    strips: [head, ...body],
    repeated: head,
    closing: { heightTwips: BORDER_TWIPS, hangingTwips: 0, texts: [], rules: [bottom], pageEnd: 'free' },
  };
}

/** A blank that runs over a line's end is a blank on both lines. */
function linesOf(marked: string): readonly string[] {
  return segmentsOf(marked)
    .map(({ text, blank: field }) =>
      field === null
        ? text
        : text
            .split('\n')
            .map((line) => blank(field, line))
            .join('\n'),
    )
    .join('')
    .split('\n');
}

interface Cell {
  readonly place: Column;
  readonly lines: readonly Line[];
}

interface RowOptions {
  readonly leastTwips: number;
  /** Texts stand in the middle of the row's height. */
  readonly centred: boolean;
  readonly pageEnd: PageEnd;
}

/** A row under its upper border. */
function rowStrip(cells: readonly Cell[], options: RowOptions): Strip {
  const marginTwips = twipsFromMm(CELL_MARGIN_Y_MM);
  const roundTwips = BORDER_TWIPS + 2 * marginTwips;
  const heightTwips = Math.max(
    options.leastTwips,
    roundTwips + Math.max(...cells.map(({ lines }) => heightOf(lines))),
  );
  const first = cells[0]?.place;
  const last = cells[cells.length - 1]?.place;
  const whole = {
    leftTwips: first?.leftTwips ?? 0,
    widthTwips: (last?.leftTwips ?? 0) + (last?.widthTwips ?? 0) - (first?.leftTwips ?? 0),
  };
  const edges = [...cells.map(({ place }) => place.leftTwips), whole.leftTwips + whole.widthTwips];
  return {
    heightTwips,
    hangingTwips: 0,
    texts: cells.flatMap(({ lines }) => {
      const spareTwips = options.centred ? heightTwips - roundTwips - heightOf(lines) : 0;
      return stacked(lines, BORDER_TWIPS + marginTwips + spareTwips / 2);
    }),
    rules: [
      horizontal(whole, HALF_BORDER_TWIPS),
      ...edges.map((edge) => ({
        x1Twips: edge + HALF_BORDER_TWIPS,
        y1Twips: 0,
        x2Twips: edge + HALF_BORDER_TWIPS,
        y2Twips: heightTwips + BORDER_TWIPS,
      })),
    ],
    pageEnd: options.pageEnd,
    divide: (roomTwips) => {
      const upper = cells.map((cell) => ({
        ...cell,
        lines: linesWithin(cell.lines, roomTwips - roundTwips),
      }));
      const lower = cells.map((cell, index) => ({
        ...cell,
        lines: cell.lines.slice(upper[index]?.lines.length ?? 0),
      }));
      if (upper.every(({ lines }) => lines.length === 0)) return null;
      const parts = { ...options, leastTwips: 0 };
      return [rowStrip(upper, { ...parts, pageEnd: 'free' }), rowStrip(lower, parts)];
    },
  };
}

function columnsOf(
  { leftTwips, widthTwips }: Column,
  parts: readonly { readonly weight: number }[],
): readonly Column[] {
  let left = leftTwips;
  return shareOut(widthTwips, parts).map((width) => {
    left += width;
    return { leftTwips: left - width, widthTwips: width };
  });
}

/** The lines of a paragraph with its air, which in a cell stands even at the top. */
function spaced(lines: readonly Line[], { spaceBeforePt, spaceAfterPt }: PaperStyle): readonly Line[] {
  return [...air(spaceBeforePt), ...lines, ...air(spaceAfterPt)];
}

function air(heightPt: number): readonly Line[] {
  return heightPt === 0
    ? []
    : [{ heightTwips: twipsFromPt(heightPt), hangingTwips: 0, texts: [], rules: [] }];
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + line.heightTwips, 0);
}

function stacked(lines: readonly Line[], topTwips: number): Strip['texts'] {
  let top = topTwips;
  return lines.flatMap((line) => {
    top += line.heightTwips;
    return lowered(line, top - line.heightTwips).texts;
  });
}

function linesWithin(lines: readonly Line[], roomTwips: number): readonly Line[] {
  let used = 0;
  const past = lines.findIndex(({ heightTwips }) => (used += heightTwips) > roomTwips);
  return past === -1 ? lines : lines.slice(0, past);
}

function horizontal({ leftTwips, widthTwips }: Column, yTwips: number): FlowRule {
  return {
    x1Twips: leftTwips,
    y1Twips: yTwips,
    x2Twips: leftTwips + widthTwips + BORDER_TWIPS,
    y2Twips: yTwips,
  };
}

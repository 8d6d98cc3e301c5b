// The blocks of a section as what flows down its pages.
import { twipsFromMm, twipsFromPt } from '../layoutProfile';
import type { ClausesBlock, PaperBlock, ParagraphBlock } from '../paperModel';
import type { PaperStyle, PaperStyleName } from '../paperStyles';
import { tablesApart } from '../tablesApart';
import type { FlowBlock, Strip } from './flow';
import { setLine, setTable } from './setTable';
import { setText, type Column } from './setText';

type Styles = Readonly<Record<PaperStyleName, PaperStyle>>;

export function setBlocks(
  blocks: readonly PaperBlock[],
  column: Column,
  styles: Styles,
): readonly FlowBlock[] {
  return tablesApart(blocks).flatMap((block, index, apart): readonly FlowBlock[] => {
    switch (block.type) {
      case 'paragraph':
        return [paragraph(block, column, styles)];
      case 'clauses':
        return clauses(block, column, styles);
      case 'line': {
        const alone = apart[index - 1]?.type !== 'line' && apart[index + 1]?.type !== 'line';
        return [setLine(block, column, styles, alone)];
      }
      case 'table':
        return [setTable(block, column, styles)];
    }
  });
}

function paragraph({ style, text, sizePt }: ParagraphBlock, column: Column, styles: Styles): FlowBlock {
  const look = sizePt === undefined ? styles[style] : { ...styles[style], sizePt };
  return flowing(text, blockColumn(look, column), look);
}

/** A requisite in a corner has a part of the width. */
function blockColumn({ block }: PaperStyle, column: Column): Column {
  if (block === null) return column;
  const widthTwips = Math.min(twipsFromMm(block.widthMm), column.widthTwips);
  const leftTwips = block.side === 'left' ? 0 : column.widthTwips - widthTwips;
  return { leftTwips: column.leftTwips + leftTwips, widthTwips };
}

function clauses(block: ClausesBlock, column: Column, styles: Styles): readonly FlowBlock[] {
  const style = styles[block.style ?? 'clause'];
  const numbered = block.clauses.flatMap(({ text, subclauses }, index) => [
    { number: `${index + 1}. `, text },
    ...subclauses.map((subclause, place) => ({ number: `${index + 1}.${place + 1}. `, text: subclause })),
  ]);
  return numbered.map(({ number, text }, index) => {
    const tied = index >= numbered.length - block.tiedToNext;
    return flowing(text, column, tied ? { ...style, keepWithNext: true, keepTogether: true } : style, number);
  });
}

/** A page holds at least so many lines of a paragraph that is divided, as Word does unless told otherwise. */
const LEAST_LINES = 2;

/** LibreOffice counts in whole twips: a line that would fill the page's width to the last one does not fit. */
const FULL_LINE_TWIPS = 0.75;

/** What is kept with the next is not divided either, as LibreOffice has it. */
function flowing(text: string, column: Column, style: PaperStyle, number = ''): FlowBlock {
  const widthTwips = column.widthTwips - FULL_LINE_TWIPS;
  const lines = setText(text, { ...column, widthTwips }, { style, number });
  return {
    spaceBeforeTwips: twipsFromPt(style.spaceBeforePt),
    spaceAfterTwips: twipsFromPt(style.spaceAfterPt),
    strips: lines.map((line, index): Strip => {
      const above = index + 1;
      const below = lines.length - above;
      const isWhole = style.keepTogether || style.keepWithNext;
      const leavesFew = above < LEAST_LINES || below < LEAST_LINES;
      if (below === 0) return { ...line, pageEnd: style.keepWithNext ? 'tied' : 'free' };
      return { ...line, pageEnd: leavesFew ? 'never' : isWhole ? 'inside' : 'free' };
    }),
    repeated: null,
    closing: null,
  };
}

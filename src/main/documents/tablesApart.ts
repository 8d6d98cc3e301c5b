// What stands between two tables that touch: Word and LibreOffice would make one of them, with the borders of one.
import type { PaperBlock } from './paperModel';

/** An empty line a point high. A page to be looked at ends with it too, where a table stands last. */
export const TABLE_GAP: PaperBlock = { type: 'paragraph', style: 'tableGap', text: '' };

/** The same blocks with a gap between a table with borders and a table or a line (a table without) beside it. */
export function tablesApart(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return next && touch(block, next) ? [block, TABLE_GAP] : [block];
  });
}

function touch({ type: upper }: PaperBlock, { type: lower }: PaperBlock): boolean {
  const isTable = { table: true, line: true, paragraph: false, clauses: false };
  return isTable[upper] && isTable[lower] && (upper === 'table' || lower === 'table');
}

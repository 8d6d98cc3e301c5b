// What a reader should find in the file of a paper, told from its model.
import { withoutMarks } from '../blankMarks';
import type { PaperBlock, PaperDocument } from '../paperModel';
import type { ReadBlock } from './readDocx';

export function readModel(paper: PaperDocument): readonly ReadBlock[] {
  return paper.sections.flatMap((section) => section.blocks.flatMap(readBlock)).map(printed);
}

function printed(block: ReadBlock): ReadBlock {
  return block.type === 'paragraph'
    ? { ...block, text: withoutMarks(block.text) }
    : { ...block, rows: block.rows.map((cells) => cells.map(withoutMarks)) };
}

function readBlock(block: PaperBlock): readonly ReadBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: block.text }];
    case 'clauses':
      return block.clauses.flatMap((clause, index) =>
        [
          `${index + 1}. ${clause.text}`,
          ...clause.subclauses.map((text, place) => `${index + 1}.${place + 1}. ${text}`),
        ].map((text): ReadBlock => ({ type: 'paragraph', text })),
      );
    case 'line':
      return [{ type: 'table', rows: [block.parts.map((part) => part.text)] }];
    case 'table':
      return [
        {
          type: 'table',
          rows: [
            block.columns.map((column) => column.header),
            ...block.rows.map((row) => (row.type === 'band' ? [row.text] : row.cells)),
          ],
        },
      ];
  }
}

// From the body of a Word document to paragraphs and tables.
import { childOf, valueOf, type XmlElement } from '../../../documents/package/xmlTree';
import type { Block } from './document';
import { readTable } from './grid';
import type { ListLabels } from './listLabels';
import { readRuns } from './runs';
import { numberingReference, type Styles } from './styles';
import { unwrapped } from './unwrapped';

/** What is needed all the way down: hidden text by style, and the counters of lists in reading order. */
export interface ReadingContext {
  readonly styles: Styles;
  readonly listLabels: ListLabels;
}

/** Text of deleted rows is read for the cells that go on below them, but counts in no list. */
const UNCOUNTED: ListLabels = { next: () => null };

/** The blocks of a body, a cell or a text box; a text box follows the paragraph it hangs on. */
export function readBlocks(container: XmlElement, context: ReadingContext): readonly Block[] {
  const blocks: Block[] = [];
  let carried = '';
  for (const child of unwrapped(container)) {
    if (child.name === 'w:tbl') {
      blocks.push(
        readTable(child, (cell, dropped) =>
          readBlocks(cell, dropped ? { ...context, listLabels: UNCOUNTED } : context),
        ),
      );
    } else if (child.name === 'w:p') {
      const properties = childOf(child, 'w:pPr');
      const style = valueOf(properties, 'w:pStyle');
      const { text, textBoxes } = readRuns(child, style, context.styles);
      if (isMarkDeleted(properties)) {
        // A paragraph whose end is deleted runs on into the next one.
        carried += text;
      } else {
        const reference = numberingReference(properties) ?? context.styles.numberingOf(style);
        const label = reference && context.listLabels.next(reference);
        blocks.push({ kind: 'paragraph', label, text: carried + text });
        carried = '';
      }
      for (const box of textBoxes) blocks.push(...readBlocks(box, context));
    }
  }
  if (carried !== '') blocks.push({ kind: 'paragraph', label: null, text: carried });
  return blocks;
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

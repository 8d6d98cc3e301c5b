// What a section's neighbours decide about it: its header, and whether its first page has no number.
import type { PageGeometry } from '../layoutProfile';
import { pageOf } from '../pageOf';
import type { PaperBlock, PaperDocument, PaperSection } from '../paperModel';
import { TABLE_GAP, tablesApart } from '../tablesApart';

export interface PlacedSection {
  readonly section: PaperSection;
  readonly page: PageGeometry;
  readonly blocks: readonly PaperBlock[];
  /** Its first page has the first page's header: none. */
  readonly titlePage: boolean;
  /** Equal for sections whose pages have equal headers. */
  readonly header: string;
  /** Whose header it shows: a new one, one that an earlier section brought, or simply that of the section before. */
  readonly headerFrom: 'here' | 'earlier' | 'before';
}

export function placeSections(paper: PaperDocument): readonly PlacedSection[] {
  const brought = new Set<string>();
  let before: string | null = null;
  return paper.sections.map((section, index) => {
    const header = headerOf(section);
    const headerFrom = header === before ? 'before' : brought.has(header) ? 'earlier' : 'here';
    brought.add(header);
    before = header;
    return {
      section,
      page: pageOf(paper, section),
      blocks: closedBlocks(section),
      titlePage: !section.look && (index === 0 || section.beginsPaper === true),
      header,
      headerFrom,
    };
  });
}

function headerOf({ look, orientation }: PaperSection): string {
  return look ? JSON.stringify([look.frame, look.background, orientation]) : 'page numbers';
}

/**
 * Word ends a page with a paragraph; after a table it adds an empty one of the usual height, for which a
 * page full of ornament may have no room.
 */
function closedBlocks({ look, blocks }: PaperSection): readonly PaperBlock[] {
  const apart = tablesApart(blocks);
  const last = blocks[blocks.length - 1];
  return look && (last?.type === 'line' || last?.type === 'table') ? [...apart, TABLE_GAP] : apart;
}

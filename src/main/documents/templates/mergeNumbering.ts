// Lists of a paper of ours beside the lists of another document: each goes on counting for itself.
import { listsNamedIn, type PaperSectionXml } from './paperSections';
import { childOf, parseSource, sourceOf, withEdits, type SourceElement } from './sourceXml';

export interface MergedNumbering {
  /** null where neither has lists. */
  readonly xml: string | null;
  /** Our list ids and what they are in the document. */
  readonly ids: ReadonlyMap<string, string>;
}

const EMPTY_NUMBERING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** Adds those lists that the sections use. */
export function mergeNumbering(
  templateXml: string | null,
  paperXml: string,
  sections: readonly PaperSectionXml[],
): MergedNumbering {
  const used = new Set(
    sections
      .flatMap(({ blocks }) => blocks.flatMap(listsNamedIn))
      .map(({ attributes }) => attributes['w:val'] ?? ''),
  );
  if (used.size === 0) return { xml: templateXml, ids: new Map() };

  const paper = parseSource(paperXml);
  const xml = templateXml ?? EMPTY_NUMBERING;
  const root = parseSource(xml);
  let lastLook = highest(root, 'w:abstractNum', 'w:abstractNumId');
  let lastList = highest(root, 'w:num', 'w:numId');
  const looks = new Map<string, string>();
  const ids = new Map<string, string>();
  let lists = '';
  for (const list of childrenOf(paper, 'w:num')) {
    const id = list.attributes['w:numId'] ?? '';
    if (!used.has(id)) continue;
    const look = childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    if (!looks.has(look)) looks.set(look, String((lastLook += 1)));
    ids.set(id, String((lastList += 1)));
    const rest = list.children
      .filter(({ name }) => name !== 'w:abstractNumId')
      .map((child) => sourceOf(paperXml, child))
      .join('');
    lists += `<w:num w:numId="${lastList}"><w:abstractNumId w:val="${looks.get(look) ?? ''}"/>${rest}</w:num>`;
  }
  const definitions = childrenOf(paper, 'w:abstractNum').flatMap((abstract) => {
    const id = looks.get(abstract.attributes['w:abstractNumId'] ?? '');
    const inside = abstract.children
      .filter(({ name }) => name !== 'w:nsid' && name !== 'w:tmpl')
      .map((child) => sourceOf(paperXml, child))
      .join('');
    return id === undefined ? [] : [`<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`];
  });
  return { xml: withLists(xml, root, definitions.join(''), lists), ids };
}

/** Definitions stand before all lists, lists before what Word for Mac leaves at the end (§17.9.17). */
function withLists(xml: string, root: SourceElement, definitions: string, lists: string): string {
  if (root.innerStart === root.end) {
    const text = `>${definitions}${lists}</${root.name}>`;
    return withEdits(xml, [{ start: root.end - 2, end: root.end, text }]);
  }
  const end = childOf(root, 'w:numIdMacAtCleanup')?.start ?? root.innerEnd;
  const at = childOf(root, 'w:num')?.start ?? end;
  return withEdits(xml, [
    { start: at, end: at, text: definitions },
    { start: end, end, text: lists },
  ]);
}

function childrenOf(root: SourceElement, name: string): readonly SourceElement[] {
  return root.children.filter((child) => child.name === name);
}

function highest(root: SourceElement, name: string, attribute: string): number {
  return childrenOf(root, name).reduce(
    (max, each) => Math.max(max, Number(each.attributes[attribute] ?? 0)),
    0,
  );
}

// What the docx library makes for us: one paper of samples, out of which moulds and a shell are cut.
import { strFromU8 } from 'fflate';
import type { PaperBlock, PaperDocument } from '../paperModel';
import { DOCUMENT, renderByLibrary, type Package } from './byLibrary';
import type { Mould, MouldOrder } from './moulds';
import { HOLE, type MouldPiece } from './pieces';
import type { PlacedSection } from './placeSections';
import { styleId } from './wordUnits';

export interface Cast {
  readonly moulds: ReadonlyMap<string, Mould>;
  /** The ends of the sections that bring headers, in their order. */
  readonly bringingEnds: readonly string[];
  readonly parts: Package;
}

const SEPARATOR: PaperBlock = { type: 'paragraph', style: 'body', text: '\uE011' };
const SEPARATOR_XML = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${styleId('body')}"/>(?:(<w:sectPr>(?:(?!</w:sectPr>).)*</w:sectPr>))?</w:pPr>` +
    '<w:r><w:t xml:space="preserve">\uE011</w:t></w:r></w:p>',
);
/** So that the package has one. */
const LIST: PaperBlock = { type: 'clauses', clauses: [{ text: '', subclauses: [] }], tiedToNext: 0 };

/**
 * First the sections that bring headers, with a list; then one for every end; then the pieces, in one section for
 * each width. A separator follows each sample and closes each section, so that every end stands in a separator;
 * for that, one more section closes the whole.
 */
export async function castSamples(
  paper: PaperDocument,
  bringing: readonly PlacedSection[],
  orders: ReadonlyMap<string, MouldOrder>,
): Promise<Cast> {
  const groups = groupOrders([...orders]);
  const samples = [
    ...bringing.map((placed) => ({ ...placed, blocks: [LIST, SEPARATOR] })),
    ...groups.map(({ placed, pieces }) => ({
      ...placed,
      headerFrom: 'before' as const,
      blocks: [...pieces.flatMap(({ piece }) => [piece.sample(HOLE), SEPARATOR]), SEPARATOR],
    })),
  ];
  const [first] = samples;
  if (!first) throw new Error('nothing to cast');
  const parts = await renderByLibrary(paper, [...samples, { ...first, headerFrom: 'before', blocks: [] }]);

  const document = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  // Between what stands before the separators are the ends that these hold, if they do.
  const cut = document.slice(document.indexOf('<w:body>') + '<w:body>'.length).split(SEPARATOR_XML);
  let at = 0;
  const next = () => {
    const [xml = '', end = ''] = cut.slice(at, at + 2);
    at += 2;
    return { xml, end };
  };
  const bringingEnds = bringing.map(() => next().end);
  const moulds = new Map<string, Mould>();
  for (const { pieces, endKey } of groups) {
    for (const { key, piece } of pieces) moulds.set(key, piece.cut(next().xml).split(HOLE));
    const { end } = next();
    if (endKey !== null) moulds.set(endKey, [end]);
  }
  return { moulds, bringingEnds, parts };
}

interface Group {
  readonly placed: PlacedSection;
  readonly pieces: { readonly key: string; readonly piece: MouldPiece }[];
  readonly endKey: string | null;
}

function groupOrders(orders: readonly (readonly [string, MouldOrder])[]): readonly Group[] {
  const ends: Group[] = [];
  const widths = new Map<string, Group>();
  for (const [key, { placed, width, piece }] of orders) {
    if (piece === null) ends.push({ placed, pieces: [], endKey: key });
    else {
      const group = widths.get(width) ?? { placed, pieces: [], endKey: null };
      widths.set(width, group);
      group.pieces.push({ key, piece });
    }
  }
  return [...ends, ...widths.values()];
}

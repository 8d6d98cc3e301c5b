// A paper into a Word file: its texts poured into moulds that the docx library made, everything else packed once.
import { strToU8 } from 'fflate';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { PaperDocument } from '../paperModel';
import { DOCUMENT, withHeaders } from './byLibrary';
import { castSamples } from './castSamples';
import { fill, PaperMoulds, type PiecedSection } from './moulds';
import { piecesOf } from './pieces';
import { placeSections } from './placeSections';
import { CORE_PROPERTIES, coreProperties } from './properties';
import { keptShell, listId, makeShell, shellKey, type Shell } from './shell';
import { zipEntry, zipEntryLater, zipOf, type ZipEntry } from './zip';

/** Some milliseconds of work. */
const SECTIONS_AT_ONCE = 50;
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The bytes of a .docx file. Import this module dynamically: it brings the docx library with it.
 * A pack of many papers is rendered by and by, so that the program goes on answering.
 * @param generatedAt written into the file as its date: equal papers of an equal day are equal bytes
 * @throws Error when the paper has no section, or a section names a picture that the paper does not have
 */
export async function renderDocx(paper: PaperDocument, generatedAt: PlainDate): Promise<Uint8Array> {
  const placed = placeSections(paper);
  if (placed.length === 0) throw new Error('a paper has a section');
  let lists = 0;
  const nextList = (): string => listId((lists += 1));
  const sections = placed.map((one) => ({ placed: one, pieces: piecesOf(one.blocks, nextList) }));
  const { shell, moulds } = await prepare(paper, sections);

  const body: string[] = [];
  for (const [index, section] of sections.entries()) {
    if (index > 0 && index % SECTIONS_AT_ONCE === 0) await otherWork();
    body.push(sectionXml(section, moulds, shell, index === sections.length - 1));
  }
  const document = strToU8(shell.documentHead + body.join('') + shell.documentTail);
  const entries = [
    ...shell.entries,
    shell.numbering(lists),
    propertiesEntry(coreProperties(paper, generatedAt)),
    await zipEntryLater(DOCUMENT, document),
  ];
  return zipOf(entries.sort(byPlace));
}

/** A file of each, one after another: only the one asked for is in memory. */
export async function* renderDocxEach(
  papers: Iterable<PaperDocument>,
  generatedAt: PlainDate,
): AsyncGenerator<Uint8Array, void, void> {
  for (const paper of papers) {
    yield await renderDocx(paper, generatedAt);
    await otherWork();
  }
}

interface Prepared {
  readonly shell: Shell;
  readonly moulds: PaperMoulds;
}

/** Everything but the texts; the library is asked once for all of it that is not there yet. */
async function prepare(paper: PaperDocument, sections: readonly PiecedSection[]): Promise<Prepared> {
  const moulds = new PaperMoulds(paper, sections);
  const bringing = sections.map(({ placed }) => placed).filter(({ headerFrom }) => headerFrom === 'here');
  const key = shellKey(paper, bringing);
  const shell = keptShell(key);
  if (shell && moulds.missing.size === 0) return { shell, moulds };

  const cast = await castSamples(paper, shell ? [] : bringing, moulds.missing);
  moulds.add(cast.moulds);
  return { shell: shell ?? makeShell(key, paper, bringing, cast), moulds };
}

function sectionXml(
  { placed, pieces }: PiecedSection,
  moulds: PaperMoulds,
  shell: Shell,
  isLast: boolean,
): string {
  let xml = '';
  for (const piece of pieces) {
    xml += typeof piece === 'string' ? piece : fill(moulds.ofPiece(placed, piece), piece.texts);
  }
  const brings = placed.headerFrom !== 'before';
  const end = moulds.ofEnd(placed);
  const sectionEnd = brings ? withHeaders(end, shell.headers.get(placed.header) ?? '') : end;
  return isLast ? xml + sectionEnd : closedBy(xml, sectionEnd);
}

/** As the library does it: the last paragraph tells where a section ends; after a table, an empty one. */
function closedBy(xml: string, sectionEnd: string): string {
  if (!xml.endsWith('</w:p>')) return `${xml}<w:p><w:pPr>${sectionEnd}</w:pPr></w:p>`;
  const at = xml.lastIndexOf('</w:pPr>');
  return xml.slice(0, at) + sectionEnd + xml.slice(at);
}

let lastProperties: { readonly xml: string; readonly entry: ZipEntry } | undefined;

/** A batch is of one title, one school and one day. */
function propertiesEntry(xml: string): ZipEntry {
  if (lastProperties?.xml !== xml) lastProperties = { xml, entry: zipEntry(CORE_PROPERTIES, strToU8(xml)) };
  return lastProperties.entry;
}

/** By name, but readers sniff the type of the file from its first entry. */
function byPlace(
  { name: one }: { readonly name: string },
  { name: other }: { readonly name: string },
): number {
  if (one === CONTENT_TYPES || other === CONTENT_TYPES) return one === CONTENT_TYPES ? -1 : 1;
  return one < other ? -1 : 1;
}

/** Lets whatever waits go first. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

// All of a file but its text: styles, headers, pictures, and what says where everything lies. Papers of one layout
// with the same headers share it, packed.
import { createHash } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';
import { layoutProfile } from '../layoutProfile';
import type { PaperDocument, PaperPicture } from '../paperModel';
import { DOCUMENT, headersIn, NUMBERING } from './byLibrary';
import type { Cast } from './castSamples';
import { fill, type Mould } from './moulds';
import { HOLE } from './pieces';
import type { PlacedSection } from './placeSections';
import { CORE_PROPERTIES, FONT_TABLE, fontTable } from './properties';
import { zipEntry, type ZipEntry } from './zip';

export interface Shell {
  /** The main part before and after its body. */
  readonly documentHead: string;
  readonly documentTail: string;
  /** References to headers, as a section's end holds them, by `PlacedSection.header`. */
  readonly headers: ReadonlyMap<string, string>;
  /** The part that begins so many lists. */
  readonly numbering: (lists: number) => ZipEntry;
  /** All other parts but the properties. */
  readonly entries: readonly ZipEntry[];
}

/** Each may hold a background picture of some megabytes. */
const MOST_KEPT = 8;
const kept = new Map<string, Shell>();

/** Equal for papers that share a shell. @param bringing the sections that bring headers */
export function shellKey(paper: PaperDocument, bringing: readonly PlacedSection[]): string {
  return JSON.stringify([paper.layout, ...bringing.map((one) => [one.header, pictureId(paper, one)])]);
}

export function keptShell(key: string): Shell | undefined {
  const shell = kept.get(key);
  if (shell) keep(key, shell);
  return shell;
}

/** The one asked for last goes to the end: the first is the longest unasked, and goes when there are too many. */
function keep(key: string, shell: Shell): void {
  kept.delete(key);
  kept.set(key, shell);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

const hashes = new WeakMap<PaperPicture, string>();

/** A picture by its contents: papers name theirs as they like. */
function pictureId({ pictures }: PaperDocument, { section }: PlacedSection): string {
  const picture = pictures?.[section.look?.background ?? ''];
  if (!picture) return '';
  const known = hashes.get(picture);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(picture)).digest('hex');
  hashes.set(picture, hash);
  return hash;
}

/** Cuts it from a cast with these sections, and keeps it. */
export function makeShell(
  key: string,
  { layout }: PaperDocument,
  bringing: readonly PlacedSection[],
  { parts, bringingEnds }: Cast,
): Shell {
  const document = textOf(parts[DOCUMENT]);
  const own = [DOCUMENT, NUMBERING, CORE_PROPERTIES];
  const others = { ...parts, [FONT_TABLE]: strToU8(fontTable(layoutProfile(layout))) };
  const shell: Shell = {
    documentHead: document.slice(0, document.indexOf('<w:body>') + '<w:body>'.length),
    documentTail: document.slice(document.indexOf('</w:body>')),
    headers: new Map(bringing.map(({ header }, index) => [header, headersIn(bringingEnds[index] ?? '')])),
    numbering: numberingOf(textOf(parts[NUMBERING])),
    entries: Object.entries(others)
      .filter(([name]) => !own.includes(name))
      .map(([name, bytes]) => zipEntry(name, bytes)),
  };
  keep(key, shell);
  return shell;
}

/** The library's first list is its own; ours follow, each begun anew. */
function numberingOf(xml: string): (lists: number) => ZipEntry {
  const [, list] = xml.match(/<w:num .*?<\/w:num>/g) ?? [];
  if (list === undefined) throw new Error('the library began no list');
  const mould: Mould = list.replace(/w:numId="\d+"/, `w:numId="${HOLE}"`).split(HOLE);
  const start = xml.indexOf(list);
  const end = xml.indexOf('</w:numbering>');
  const few = new Map<number, ZipEntry>();
  return (lists) => {
    const known = few.get(lists);
    if (known) return known;
    const numbered = Array.from({ length: lists }, (_, index) => fill(mould, [listId(index + 1)]));
    const entry = zipEntry(NUMBERING, strToU8(xml.slice(0, start) + numbered.join('') + xml.slice(end)));
    if (lists <= MOST_LISTS_KEPT) few.set(lists, entry);
    return entry;
  };
}

/** A paper of its own has a few lists; only a pack has more. */
const MOST_LISTS_KEPT = 20;

/** The id of our nth list in a file: the first belongs to the library. */
export function listId(number: number): string {
  return String(number + 1);
}

function textOf(part: Uint8Array | undefined): string {
  if (!part) throw new Error('the library left out a part');
  return strFromU8(part);
}

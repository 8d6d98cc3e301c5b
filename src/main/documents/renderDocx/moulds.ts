// Moulds: XML that the library made once, with holes where the texts stood.
import type { PaperDocument } from '../paperModel';
import type { MouldPiece, Piece } from './pieces';
import type { PlacedSection } from './placeSections';

/** Text i stands between parts i and i + 1. */
export type Mould = readonly string[];

/** A section by its pieces. */
export interface PiecedSection {
  readonly placed: PlacedSection;
  readonly pieces: readonly Piece[];
}

/** A mould that is to be made; without a piece, of a section's end. */
export interface MouldOrder {
  readonly placed: PlacedSection;
  /** Equal where blocks have equal room. */
  readonly width: string;
  readonly piece: MouldPiece | null;
}

/** A mould has about a kilobyte. */
const MOST_KEPT = 5_000;
const kept = new Map<string, Mould>();

/** The moulds of one paper: it has them, whatever the cache forgets meanwhile. */
export class PaperMoulds {
  private readonly found = new Map<string, Mould>();
  /** By the keys under which they are to be added. */
  readonly missing = new Map<string, MouldOrder>();

  constructor(
    private readonly paper: PaperDocument,
    sections: readonly PiecedSection[],
  ) {
    for (const { placed, pieces } of sections) {
      const width = widthKey(paper, placed);
      this.want(endKey(paper, placed), { placed, width, piece: null });
      for (const piece of pieces) {
        if (typeof piece !== 'string') this.want(width + piece.key, { placed, width, piece });
      }
    }
  }

  private want(key: string, order: MouldOrder): void {
    if (this.found.has(key) || this.missing.has(key)) return;
    const mould = kept.get(key);
    if (mould) this.found.set(key, mould);
    else this.missing.set(key, order);
  }

  add(made: ReadonlyMap<string, Mould>): void {
    if (kept.size + made.size > MOST_KEPT) kept.clear();
    for (const [key, mould] of made) {
      kept.set(key, mould);
      this.found.set(key, mould);
    }
  }

  ofPiece(placed: PlacedSection, piece: MouldPiece): Mould {
    return this.mould(widthKey(this.paper, placed) + piece.key);
  }

  /** What tells where the section ends and how its pages are, but for its headers. */
  ofEnd(placed: PlacedSection): string {
    return this.mould(endKey(this.paper, placed)).join('');
  }

  private mould(key: string): Mould {
    const mould = this.found.get(key);
    if (!mould) throw new Error(`no mould: ${key}`);
    return mould;
  }
}

/** @throws Error when there are more or fewer texts than the mould has holes */
export function fill(mould: Mould, texts: readonly string[]): string {
  if (mould.length !== texts.length + 1)
    throw new Error(`${texts.length} texts for ${mould.length - 1} holes`);
  let xml = mould[0] ?? '';
  for (let index = 0; index < texts.length; index += 1) {
    xml += escapeText(texts[index] ?? '') + (mould[index + 1] ?? '');
  }
  return xml;
}

const TO_ESCAPE = /[&"'<>\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** As the library does: control characters, which XML cannot hold, vanish. */
function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, (character) => ENTITIES[character] ?? '');
}

function widthKey({ layout }: PaperDocument, { page }: PlacedSection): string {
  return `${layout} ${page.textWidthMm} `;
}

function endKey({ layout }: PaperDocument, { section, page, titlePage }: PlacedSection): string {
  const { orientation, look, beginsPaper } = section;
  return JSON.stringify([layout, page, orientation, look !== undefined, titlePage, beginsPaper]);
}

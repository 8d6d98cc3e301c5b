// Papers about somebody or something: how one is made from its data, and how several become one file.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import type { OwnDataKind } from '../../shared/papers/kinds';
import type { MissingField } from './paperData';
import type { PageLook, PaperBlock, PaperDocument, PaperPicture, PaperSection } from './paperModel';
import { paperTexts } from './paperTexts';
import { inWording, type PaperTextTree, type PaperWording, type WordedTexts } from './wordingOf';

/** One paper, ready to be rendered; blanks stand where data are missing. */
export interface PaperAbout {
  /** «Согласие на обработку – Примерова А.С.»: the name of its file. */
  readonly title: string;
  /** What must be entered before it can be signed; blanks left for a pen do not count. */
  readonly missing: readonly MissingField[];
  readonly document: PaperDocument;
}

export interface PaperAboutDefinition<Data> {
  readonly kind: OwnDataKind;
  /** Of a file with several. */
  readonly packTitle: string;
  readonly texts: PaperTextTree;
  /** Those texts that a school may change: path → what it is called. */
  readonly editable: Readonly<Record<string, string>>;
  /**
   * The data's texts are cleaned and typeset here, once.
   * @param wording the school's own texts and the acts they cite; absent: the built-in ones
   * @throws v.ValiError when the data have another shape than their schema
   */
  readonly make: (data: Data, wording?: PaperWording) => PaperAbout;
}

export type MissingName = keyof typeof paperTexts.missing;

interface Parts<Schema extends v.GenericSchema, Texts extends PaperTextTree> {
  readonly kind: OwnDataKind;
  /** Its section of resources/papers.json. */
  readonly texts: Texts;
  readonly editable: Readonly<Record<string, string>>;
  readonly schema: Schema;
  readonly title: (data: v.InferOutput<Schema>, texts: WordedTexts<Texts>) => string;
  /** Paths into the data that must not be empty. */
  readonly required: readonly MissingName[];
  /** What else keeps the paper from being signed, in Russian. */
  readonly obstacles?: (data: v.InferOutput<Schema>, texts: WordedTexts<Texts>) => readonly string[];
  readonly compose: (data: v.InferOutput<Schema>, texts: WordedTexts<Texts>) => PaperDocument;
}

export function definePaperAbout<
  Schema extends v.GenericSchema,
  Texts extends PaperTextTree & { readonly title: string },
>(parts: Parts<Schema, Texts>): PaperAboutDefinition<ReadonlyDeep<v.InferInput<Schema>>> {
  const { kind, texts, editable, schema, title, required, obstacles, compose } = parts;
  return {
    kind,
    packTitle: texts.title,
    texts,
    editable,
    make: (raw, wording) => {
      const data = v.parse(schema, raw);
      const worded = inWording(texts, wording);
      return {
        title: title(data, worded),
        missing: [
          ...missingIn(data, required),
          ...(obstacles?.(data, worded) ?? []).map((label) => ({ field: '', label })),
        ],
        document: compose(data, worded),
      };
    },
  };
}

/** The paths that lead to nothing, with their names for a person. */
export function missingIn(data: unknown, paths: readonly MissingName[]): readonly MissingField[] {
  return paths
    .filter((field) => isEmpty(valueAt(data, field)))
    .map((field) => ({ field, label: paperTexts.missing[field] }));
}

/** undefined where the path leads through a source that is not there. */
function valueAt(sources: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], sources);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/**
 * Several papers as one document: each begins on a page of its own, with its own page numbers, margins and pictures.
 * Half sheets come two on one. One file has one style sheet: that of the first paper's layout.
 * @throws Error when there is no paper
 */
export function packOf(title: string, papers: readonly PaperDocument[]): PaperDocument {
  const [first] = papers;
  if (!first) throw new Error('a pack has a paper');
  const pictures = new PackPictures();
  const sections = papers.flatMap((paper) => sectionsOf(paper, pictures));
  const { author, layout } = first;
  return { title, author, layout, pictures: pictures.byName, sections: pairHalves(sections) };
}

function sectionsOf(paper: PaperDocument, pictures: PackPictures): readonly PaperSection[] {
  return paper.sections.map((section, index) => ({
    ...section,
    ...(index === 0 ? { beginsPaper: true } : {}),
    ...(section.look ? { look: pictures.taken(section.look, paper) } : {}),
  }));
}

/** The pictures of a pack, each once and under a name of its own, whatever its papers called it. */
class PackPictures {
  private readonly named = new Map<string, { readonly name: string; readonly picture: PaperPicture }>();

  get byName(): Readonly<Record<string, PaperPicture>> {
    return Object.fromEntries([...this.named.values()].map(({ name, picture }) => [name, picture]));
  }

  /** The look by the pack's own names. @throws Error when the paper has no such picture */
  taken(look: PageLook, { pictures }: PaperDocument): PageLook {
    if (look.background === null) return look;
    const picture = pictures?.[look.background];
    if (!picture) throw new Error(`no picture «${look.background}»`);
    const known = this.named.get(picture.base64);
    if (known) return { ...look, background: known.name };
    const name = `picture ${this.named.size + 1}`;
    this.named.set(picture.base64, { name, picture });
    return { ...look, background: name };
  }
}

/** Two half sheets come on one, with a line between to cut along. */
function pairHalves(sections: readonly PaperSection[]): readonly PaperSection[] {
  const joined: PaperSection[] = [];
  for (const section of sections) {
    const last = joined[joined.length - 1];
    if (last?.halfSheet && section.halfSheet) {
      const { halfSheet: _full, ...sheet } = last;
      joined[joined.length - 1] = { ...sheet, blocks: [...last.blocks, CUT_LINE, ...section.blocks] };
    } else joined.push(section);
  }
  return joined;
}

const CUT_LINE: PaperBlock = { type: 'paragraph', style: 'cutLine', text: '– '.repeat(68).trim() };

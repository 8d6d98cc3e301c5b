// Papers about somebody or something: how one is made from its data, and how several become one file.
import * as v from 'valibot';
import type { ReadonlyDeep } from '../../shared/contract/call';
import type { PaperAboutKind } from '../../shared/contract/papers';
import type { MissingField } from './paperData';
import type { PaperBlock, PaperDocument, PaperSection } from './paperModel';
import { paperTexts } from './paperTexts';

/** One paper, ready to be rendered; blanks stand where data are missing. */
export interface PaperAbout {
  /** «Согласие на обработку – Примерова А.С.»: the name of its file. */
  readonly title: string;
  /** What must be entered before it can be signed; blanks left for a pen do not count. */
  readonly missing: readonly MissingField[];
  readonly document: PaperDocument;
}

export interface PaperAboutDefinition<Data> {
  readonly kind: PaperAboutKind;
  /** Of a file with several. */
  readonly packTitle: string;
  /**
   * The data's texts are cleaned and typeset here, once.
   * @throws v.ValiError when the data have another shape than their schema
   */
  readonly make: (data: Data) => PaperAbout;
}

type MissingName = keyof typeof paperTexts.missing;

interface Parts<Schema extends v.GenericSchema> {
  readonly kind: PaperAboutKind;
  readonly packTitle: string;
  readonly schema: Schema;
  readonly title: (data: v.InferOutput<Schema>) => string;
  /** Paths into the data that must not be empty. */
  readonly required: readonly MissingName[];
  /** What else keeps the paper from being signed, in Russian. */
  readonly obstacles?: (data: v.InferOutput<Schema>) => readonly string[];
  readonly compose: (data: v.InferOutput<Schema>) => PaperDocument;
}

export function definePaperAbout<Schema extends v.GenericSchema>(
  parts: Parts<Schema>,
): PaperAboutDefinition<ReadonlyDeep<v.InferInput<Schema>>> {
  const { kind, packTitle, schema, title, required, obstacles, compose } = parts;
  return {
    kind,
    packTitle,
    make: (raw) => {
      const data = v.parse(schema, raw);
      return {
        title: title(data),
        missing: [
          ...missingIn(data, required),
          ...(obstacles?.(data) ?? []).map((label) => ({ field: '', label })),
        ],
        document: compose(data),
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
 * Several papers as one document: each begins on a page of its own, with its own page numbers.
 * Half sheets come two on one.
 * @throws Error when there is no paper
 */
export function packOf(title: string, papers: readonly PaperDocument[]): PaperDocument {
  const [first] = papers;
  if (!first) throw new Error('a pack has a paper');
  return { ...first, title, sections: pairHalves(papers.flatMap(sectionsOf)) };
}

function sectionsOf({ sections }: PaperDocument): readonly PaperSection[] {
  return sections.map((section, index) => (index === 0 ? { ...section, beginsPaper: true } : section));
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

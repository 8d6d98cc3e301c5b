// The texts of a kind of paper that a school may word itself, and what such a text may hold.
import { paperAboutCatalogue } from '../../documents/paperAboutCatalogue';
import type { PaperTextTree } from '../../documents/wordingOf';
import { isOwnData, type PaperKind } from '../../../shared/papers/kinds';
import { grammaticalCases } from '../../../shared/model/personName';
import { definitionOf } from '../definitions';

export type Wording = string | readonly string[];

export interface EditableText {
  /** Into the paper's own texts: `curator.duties`. */
  readonly path: string;
  readonly label: string;
  readonly builtIn: Wording;
}

/** All texts of a kind, also those that are not for changing. */
export function textsOf(kind: PaperKind): PaperTextTree {
  return wordedPaper(kind)?.texts ?? {};
}

/**
 * In the order of the definition.
 * @throws Error when a definition names a text that it does not have
 */
export function editableTexts(kind: PaperKind): readonly EditableText[] {
  const paper = wordedPaper(kind);
  return Object.entries(paper?.editable ?? {}).map(([path, label]) => ({
    path,
    label,
    builtIn: textAt(textsOf(kind), path),
  }));
}

function wordedPaper(kind: PaperKind): {
  readonly texts: PaperTextTree;
  readonly editable: Readonly<Record<string, string>>;
} | null {
  return isOwnData(kind) ? paperAboutCatalogue[kind] : definitionOf(kind);
}

function textAt(tree: PaperTextTree, path: string): Wording {
  const found = path
    .split('.')
    .reduce<Wording | PaperTextTree | undefined>(
      (at, name) => (typeof at === 'object' && !isList(at) ? at[name] : undefined),
      tree,
    );
  if (found === undefined || (typeof found === 'object' && !isList(found))) {
    throw new Error(`no text at ${path}`);
  }
  return found;
}

function isList(value: Wording | PaperTextTree): value is readonly string[] {
  return Array.isArray(value);
}

/** A point a line; a text that is one has its own line breaks. */
export function linesOf(text: Wording): readonly string[] {
  return typeof text === 'string' ? text.split('\n') : text;
}

const IN_BRACES = /\{([^{}]*)\}/g;
const CITATION = new RegExp(`^([\\w-]+)\\.(?:${grammaticalCases.join('|')})$`);

/** What stands in braces: `{school}`, `{methodology-2019.ins}`; each once. */
export function placeholdersOf(text: Wording): readonly string[] {
  return [...new Set(linesOf(text).flatMap((line) => line.match(IN_BRACES) ?? []))];
}

/**
 * What keeps a text from being printed, in Russian; nothing where it fits.
 * @param actIds those that may be cited; absent: any
 */
export function wordingProblems(
  { label, path, builtIn }: EditableText,
  text: Wording,
  actIds?: ReadonlySet<string>,
): readonly string[] {
  const lines = linesOf(text);
  const isColumns = typeof builtIn !== 'string' && /columns$/i.test(path);
  const allowed = new Set(placeholdersOf(builtIn));
  const unknown = placeholdersOf(text).filter((place) => {
    const act = CITATION.exec(place.slice(1, -1))?.[1];
    return act === undefined ? !allowed.has(place) : actIds !== undefined && !actIds.has(act);
  });
  return [
    ...(typeof builtIn === 'string' && lines.every((line) => line.trim() === '') ? [words.empty(label)] : []),
    ...(isColumns && (lines.length !== builtIn.length || lines.some((line) => line === ''))
      ? [words.columns(label, builtIn.length)]
      : []),
    ...(lines.some((line) => /[{}]/.test(line.replace(IN_BRACES, ''))) ? [words.unbalanced(label)] : []),
    ...unknown.map((place) => words.unknown(label, place, [...allowed])),
  ];
}

const words = {
  empty: (label: string) => `«${label}»: текст пуст`,
  columns: (label: string, count: number) =>
    `«${label}»: столбцов в таблице ${count}, у каждого своё название`,
  unbalanced: (label: string) => `«${label}»: фигурная скобка без пары`,
  unknown: (label: string, place: string, allowed: readonly string[]) =>
    allowed.length === 0
      ? `«${label}»: ${place} здесь нечем заполнить`
      : `«${label}»: ${place} здесь нечем заполнить (можно ${allowed.join(', ')})`,
} as const;

// The texts of a paper as a school words them: its own in place of the built-in ones, acts cited from one catalogue.

/** A section of texts: strings, lists of strings (points, columns), and sections inside. */
export interface PaperTextTree {
  readonly [name: string]: string | readonly string[] | PaperTextTree;
}

/** The same tree, whose texts may be the school's own. */
export type WordedTexts<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string
    ? string
    : Texts[Name] extends readonly string[]
      ? readonly string[]
      : WordedTexts<Texts[Name]>;
};

export interface PaperWording {
  /** Path (`curator.duties`) → the school's own text; of a list its points. */
  readonly overrides: Readonly<Record<string, string | readonly string[]>>;
  /** `{methodology-2019.ins}` in a text → «распоряжением … от … № … «…»»; undefined for an unknown act. */
  readonly cite: (actId: string, form: string) => string | undefined;
}

/** `{act-id.case}`: an act of the catalogue in a case; placeholders of data have no point. */
const CITATION = /\{([\w-]+)\.(nom|gen|dat|acc|ins|pre)\}/g;

/** The texts with the school's changes, and with acts cited; an unknown act stays as it is written. */
export function inWording<Texts extends PaperTextTree>(
  texts: Texts,
  wording: PaperWording | undefined,
): WordedTexts<Texts> {
  return worded(texts, '', wording) as WordedTexts<Texts>;
}

function worded(tree: PaperTextTree, prefix: string, wording: PaperWording | undefined): PaperTextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, built]): [string, PaperTextTree[string]] => {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      const text = wording?.overrides[path] ?? built;
      if (typeof text === 'string') return [name, cited(text, wording)];
      if (isList(text)) return [name, text.map((point) => cited(point, wording))];
      return [name, worded(text, path, wording)];
    }),
  );
}

function isList(value: readonly string[] | PaperTextTree): value is readonly string[] {
  return Array.isArray(value);
}

function cited(text: string, wording: PaperWording | undefined): string {
  return text.replace(CITATION, (whole, actId: string, form: string) => wording?.cite(actId, form) ?? whole);
}

/** The acts that texts cite. */
export function actsCitedIn(tree: PaperTextTree): readonly string[] {
  return [...new Set(Object.values(tree).flatMap(actsIn))];
}

/** Articles that a later law has added to a code: they are cited by the code, and stand since that law. */
export const ADDED_ARTICLES: readonly { readonly article: RegExp; readonly actId: string }[] = [
  { article: /351\.8/, actId: 'labour-mentoring-law' },
];

function actsIn(value: string | readonly string[] | PaperTextTree): readonly string[] {
  if (typeof value === 'string') {
    const added = ADDED_ARTICLES.filter(({ article }) => article.test(value)).map(({ actId }) => actId);
    return [...[...value.matchAll(CITATION)].map(([, id = '']) => id), ...added];
  }
  return isList(value) ? value.flatMap(actsIn) : actsCitedIn(value);
}

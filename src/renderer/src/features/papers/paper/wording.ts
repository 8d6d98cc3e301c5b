// The texts of a paper while the school changes them.
import type { ArgumentOf } from '../../../../../shared/contract/contract';
import type { PaperText } from '../../../../../shared/contract/papers';
import { same } from '../../../../../shared/model/same';

/** By their paths, as they stand in their fields: a point a line. */
export type Wordings = Readonly<Record<string, string>>;

export function wordingsOf(texts: readonly PaperText[]): Wordings {
  return Object.fromEntries(texts.map(({ path, lines }) => [path, lines.join('\n')]));
}

export function builtInOf({ builtIn }: PaperText): string {
  return builtIn.join('\n');
}

/** What has to be stored; the built-in text is stored as nothing. */
export function changedTexts(
  texts: readonly PaperText[],
  typed: Wordings,
): ArgumentOf<'papers.saveTexts'>['texts'] {
  return texts.flatMap((text) => {
    const lines = linesOf(text, typed[text.path] ?? '');
    if (same(lines, text.lines)) return [];
    return { path: text.path, lines: lines.length === 0 || same(lines, text.builtIn) ? null : lines };
  });
}

/** Words in braces that the built-in text has and this one lacks: data that will not be printed. */
export function lostPlaceholders(text: PaperText, typed: string): readonly string[] {
  const built = builtInOf(text);
  return text.placeholders.filter((name) => built.includes(name) && !typed.includes(name));
}

function linesOf({ isList, lines }: PaperText, typed: string): readonly string[] {
  // What was one text stays one, whatever breaks are in it.
  if (!isList && lines.length <= 1) return typed.trim() === '' ? [] : [typed.trim()];
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

// What a field offers while one types, and which of it fits.
import { plain } from '../../../../shared/people/search';

export interface ComboOption {
  readonly id: number | string;
  readonly label: string;
  /** In grey beside it: a position, a class. */
  readonly details?: string;
}

/** More than anybody reads; the list says when there are others. */
export const SHOWN_OPTIONS = 50;

export const comboTexts = {
  more: (count: number) => `и ещё ${count}: наберите точнее`,
  offers: 'Варианты',
  nothing: 'Ничего не нашлось',
  notInList: 'Выберите из списка.',
  remove: (tag: string) => `Убрать: ${tag}`,
} as const;

/**
 * Options whose words begin with each typed word, in any order; ё is е, capitals do not matter.
 * Those that begin as typed come first.
 */
export function fitting(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return options;
  const found = options.filter(({ label, details }) => {
    const words = wordsOf(`${label} ${details ?? ''}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const begins = ({ label }: ComboOption) => wordsOf(label).join(' ').startsWith(wanted.join(' '));
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/** The same text for a person: «Ёлкин» and «елкин ». */
export function sameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

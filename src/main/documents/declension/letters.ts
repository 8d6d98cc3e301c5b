// Letters as the rules of declension see them.

/** Word lists are written without ё: school papers write «Орел» as often as «Орёл». */
export function ruleKey(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е');
}

export const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && 'аеёиоуыэюя'.includes(letter);

export function vowelCount(word: string): number {
  return [...word.toLowerCase()].filter(isVowel).length;
}

/** A set of words written as one text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

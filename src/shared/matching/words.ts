// Comparing what people typed: subjects, requests, competences, classes.

/** «Решение  задач» and «решение задач», «Ёлка» and «елка» are the same. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase().replace(/ё/g, 'е');
}

/** The texts of the first list that the second one has too, as the first one writes them, each once. */
export function inBoth(texts: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(sameWords));
  const found = new Map<string, string>();
  for (const text of texts) {
    const words = sameWords(text);
    if (words !== '' && known.has(words) && !found.has(words)) found.set(words, text.trim());
  }
  return [...found.values()];
}

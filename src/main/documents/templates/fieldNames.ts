// Names of fields as people type them into a blank: how two of them are the same, and which was meant.

/** The field that the whole text of a paper takes the place of. */
export const TEXT_FIELD = 'текст';

/** «Директор_Должность», «директор  должность» and «ДИРЕКТОР ДОЛЖНОСТЬ» are one name; ё is е. */
export function foldedName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLocaleLowerCase('ru')
    .replace(/ё/g, 'е')
    .replace(/[\s_]+/g, ' ')
    .replace(/ ?\. ?/g, '.')
    .trim();
}

/** The known name that differs least, where it differs little: «деректор» → «директор»; null where none does. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const folded = foldedName(name);
  const allowed = Math.max(1, Math.floor(folded.length / 4));
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const foldedCandidate = foldedName(candidate);
    if (Math.abs(foldedCandidate.length - folded.length) >= least) continue;
    const distance = editDistance(folded, foldedCandidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Letters to put in, leave out, replace or swap with a neighbour (Damerau's distance, adjacent swaps only). */
function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

// What separates the columns of a text table. Excel writes what the computer's settings say: in Russia a semicolon.

/** The likelier goes first and wins where two separate equally well. */
const SEPARATORS = [';', '\t', ',', '|'] as const;
/** Lines looked at: the separator of the first hundreds is that of all. */
const SAMPLE_LINES = 200;

/** The character that cuts most lines into the same number of columns; a semicolon where none cuts anything. */
export function detectSeparator(text: string): string {
  const lines = countSeparators(text);
  const scored = SEPARATORS.map((separator, at) => ({ separator, share: shareOfAgreeing(lines, at) }));
  return scored.reduce((best, each) => (each.share > best.share ? each : best)).separator;
}

/** For each line that is not empty, how often each separator stands outside quotes. */
function countSeparators(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = SEPARATORS.map(() => 0);
  let quoted = false;
  let empty = true;
  const endLine = (): void => {
    if (!empty) lines.push(counts);
    counts = SEPARATORS.map(() => 0);
    empty = true;
  };
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) endLine();
    else if (!quoted) {
      const at = (SEPARATORS as readonly string[]).indexOf(character);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
      empty = false;
    }
    if (lines.length >= SAMPLE_LINES) return lines;
  }
  endLine();
  return lines;
}

/** The share of lines that have the most frequent number of this separator, none not counting. */
function shareOfAgreeing(lines: readonly (readonly number[])[], at: number): number {
  const linesByCount = new Map<number, number>();
  for (const counts of lines) {
    const count = counts[at] ?? 0;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...linesByCount.values()) / Math.max(1, lines.length);
}

// How a message names rows: «строка 5», «строки 3–10», «строки 7, 9 и 10».
import type { FaultItem } from './faultSource';

/** The row's own number where numbers tell rows apart, else its place counted from 1. */
export function rowName(items: readonly FaultItem[], index: number): string {
  return (numbersTell(items) ? items[index]?.number : null) ?? String(index + 1);
}

/** Found out once a list: messages name rows by the thousand. */
const telling = new WeakMap<readonly FaultItem[], boolean>();

function numbersTell(items: readonly FaultItem[]): boolean {
  const known = telling.get(items);
  if (known !== undefined) return known;
  const numbers = new Set(items.map((item) => item.number));
  const tell = !numbers.has(null) && numbers.size === items.length;
  telling.set(items, tell);
  return tell;
}

/** «5», «3–10», «7, 9 и 10»: three and more in a row are drawn together. */
export function rowNames(items: readonly FaultItem[], indices: readonly number[]): string {
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const names = runs.flatMap((run) => {
    const written = run.map((index) => rowName(items, index));
    return written.length > 2 ? [`${written[0]}–${written.at(-1)}`] : written;
  });
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} и ${names.at(-1)}` : (names[0] ?? '');
}

/** «строка 5» or «строки 3–10». */
export function rowsOf(items: readonly FaultItem[], indices: readonly number[]): string {
  return `${indices.length === 1 ? 'строка' : 'строки'} ${rowNames(items, indices)}`;
}

/** «В строке 5» or «В строках 3–10». */
export function inRows(items: readonly FaultItem[], indices: readonly number[]): string {
  return `${indices.length === 1 ? 'В строке' : 'В строках'} ${rowNames(items, indices)}`;
}

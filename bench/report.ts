// What a section tells the run: a table with the words around it. Every number is written in one of these ways.
import { spreadOf } from './statistics';

export interface SectionReport {
  readonly title: string;
  /** What was measured and how, and what was checked. */
  readonly method: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What it ran on: «Electron» → «25.1.1». */
  readonly versions: Readonly<Record<string, string>>;
}

/** Hands the section's report to bench/run.ts, which started it; shows it when a person did. */
export function tell(report: SectionReport): void {
  if (process.send) process.send(report);
  else console.log(report);
}

/** «12.3 (11.8–14.1)»: median and extremes. */
export function withSpread(values: readonly number[]): string {
  const { median, min, max } = spreadOf(values);
  return `${rounded(median)} (${rounded(min)}–${rounded(max)})`;
}

/** «×0.41 (0.38–0.45)»: how many times theirs ours takes. */
export function asRatio(values: readonly number[]): string {
  return `×${withSpread(values)}`;
}

/** Three digits that matter, and no more than a decimal can carry. */
export function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 10 ? 1 : 2);
}

// The tables of a run as text: for the terminal and for docs/benchmarks.md.
import type { SectionReport } from './report';

interface Surroundings {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly machine: string;
  /** Processes that wanted a core when the run began, averaged over the minute before. */
  readonly loadBefore: number;
  readonly minutes: number;
  readonly versions: Readonly<Record<string, string>>;
}

export function markdownReport(reports: readonly SectionReport[], run: Surroundings): string {
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`; not by hand.',
    `${run.date}, ${run.machine}; load before the run ${run.loadBefore.toFixed(1)}; ${run.minutes.toFixed(0)} minutes. ${versions.join(', ')}. Software rendering where the machine has no graphics card.`,
    '**How to read it.** Absolute times belong to this machine; what counts are the ratios, each to something measured in the same run: another program doing the same work, or a limit. Every number is a median with the smallest and the largest round in brackets. Rounds are interleaved, the order within each is left to chance, and a ratio is taken round by round, so that what slows the machine for a while slows both sides. `ours : other` below 1 means that ours takes less.',
    ...reports.flatMap(({ title, method, columns, rows }) => [
      `## ${title}`,
      table(columns, rows),
      ...method,
    ]),
  ].join('\n\n')}\n`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

/** The same table in columns of even width, for the terminal. */
export function tableText({ columns, rows }: SectionReport): string {
  const widths = columns.map((_, at) => Math.max(...[columns, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(columns), ...rows.map(line)].join('\n');
}

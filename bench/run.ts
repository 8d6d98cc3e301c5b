// Runs the sections named on the command line, or all of them and then writes docs/benchmarks.md. Each section has
// a process of its own. Started by scripts/bench.mjs, which brings Electron, build, display and peers.
import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type as systemName } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import peers from './package.json';
import { markdownReport, tableText } from './markdown';
import type { SectionReport } from './report';

const SECTIONS = ['startup', 'reading', 'saving', 'papers', 'gantt', 'matching'] as const;
type Section = (typeof SECTIONS)[number];
const PAGE = join(import.meta.dirname, '../docs/benchmarks.md');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SECTIONS.some((section) => section === name));
if (unknown.length > 0) {
  console.error(`No such section: ${unknown.join(', ')}. There are: ${SECTIONS.join(', ')}.`);
  process.exit(2);
}

const startedAt = new Date();
const loadBefore = loadavg()[0] ?? 0;
const reports: SectionReport[] = [];
const failed: Section[] = [];
for (const section of SECTIONS) {
  if (asked.length > 0 && !asked.includes(section)) continue;
  console.log(`\n${section} …`);
  const told = await runSection(section);
  for (const report of told.reports) console.log(`\n${report.title}\n\n${tableText(report)}`);
  console.log(`(${told.seconds.toFixed(0)} s)`);
  reports.push(...told.reports);
  if (told.code !== 0) failed.push(section);
}

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}; docs/benchmarks.md stays as it was.`);
  process.exitCode = 1;
} else if (asked.length === 0) {
  const minutes = (Date.now() - startedAt.getTime()) / 60_000;
  const page = markdownReport(reports, { ...surroundings(), minutes });
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
  console.log('\nWritten: docs/benchmarks.md');
} else {
  console.log('\ndocs/benchmarks.md is written by a whole run only (npm run bench).');
}

function runSection(
  section: Section,
): Promise<{ readonly reports: readonly SectionReport[]; readonly code: number; readonly seconds: number }> {
  return new Promise((resolve, reject) => {
    const begunMs = performance.now();
    const child = fork(join(import.meta.dirname, `${section}.ts`));
    const told: SectionReport[] = [];
    child.on('message', (message) => told.push(message as SectionReport));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ reports: told, code: code ?? 1, seconds: (performance.now() - begunMs) / 1000 }),
    );
  });
}

function surroundings() {
  const [cpu] = cpus();
  return {
    date: startedAt.toISOString().slice(0, 10),
    machine: `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${systemName()} ${release()}`,
    loadBefore,
    versions: {
      Node: process.versions.node,
      ...Object.assign({}, ...reports.map((report) => report.versions)),
      ...peers.dependencies,
    } as Readonly<Record<string, string>>,
  };
}

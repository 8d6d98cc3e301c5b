// The static checks, two at a time, and after them the unit tests, which want the machine to themselves.
import fs from 'node:fs';

import { inProject, packageFile } from './paths.mjs';
import { capture, run } from './run.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';
import { noCounts, vitestCounts } from './testCounts.mjs';

// The longest first, so that the two lanes end together.
const staticChecks = [
  { heading: 'eslint', tool: ['eslint', 'bin/eslint.js'], args: ['--max-warnings=0', '.'] },
  { heading: 'types: window', tool: ['vue-tsc', 'bin/vue-tsc.js'], args: ['-p', 'tsconfig.renderer.json'] },
  { heading: 'types: tests', tool: ['vue-tsc', 'bin/vue-tsc.js'], args: ['-p', 'tsconfig.tests.json'] },
  { heading: 'format', tool: ['prettier', 'bin/prettier.cjs'], args: ['--check', '--log-level=warn', '.'] },
  { heading: 'types: main', tool: ['typescript', 'bin/tsc'], args: ['-p', 'tsconfig.main.json'] },
  { heading: 'types: shared', tool: ['typescript', 'bin/tsc'], args: ['-p', 'tsconfig.shared.json'] },
  {
    heading: 'directions of imports',
    tool: ['dependency-cruiser', 'bin/dependency-cruise.mjs'],
    args: ['--config', '.dependency-cruiser.cjs', 'src'],
  },
  { heading: 'nothing unused', tool: ['knip', 'bin/knip.js'], args: ['--no-progress'] },
];
const lanes = 2;
const unitReport = inProject('test-results', 'unit.json');

/** Runs all of it even after a failure: `{ passed, unitTests: { passed, failed } }`. */
export async function check() {
  await ensureSystemPackages('testTools');
  const failures = await runStaticChecks();
  const unitTests = await runUnitTests();
  if (unitTests.failed > 0) failures.push('unit tests');
  console.log(failures.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failures.join(', ')}`);
  return { passed: failures.length === 0, unitTests };
}

async function runStaticChecks() {
  const waiting = [...staticChecks];
  const failures = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const startedMs = Date.now();
      const [packageName, file] = next.tool;
      const result = await capture(process.execPath, [packageFile(packageName, file), ...next.args], {
        env: process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' },
      });
      const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
      console.log(`${result.code === 0 ? '✓' : '✗'} ${next.heading} (${seconds} s)`);
      if (result.code === 0) continue;
      console.log(result.output);
      failures.push(next.heading);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failures;
}

async function runUnitTests() {
  console.log('\nunit tests');
  fs.rmSync(unitReport, { force: true });
  const code = await run(process.execPath, [
    packageFile('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const counts = fs.existsSync(unitReport) ? vitestCounts(unitReport) : noCounts;
  // A run that ends badly without a failed test (it never began, or an error outside of tests) counts as one.
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

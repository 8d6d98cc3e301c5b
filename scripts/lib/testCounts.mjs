// How many tests passed and failed, read from the runners' own reports.
import fs from 'node:fs';

export const noCounts = { passed: 0, failed: 0 };

/** Counts of a Vitest JSON report; a file that could not be loaded is a failure although it holds no test. */
export function vitestCounts(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Counts of a Playwright JSON report; a flaky test is a failed one, an error outside of tests as well. */
export function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The line that build servers look for, alone on the last line. */
export function printCounts(...counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { playwrightCounts, printCounts, vitestCounts } from './testCounts.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nastavnik-counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const report = (content) => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('counts of tests', () => {
  test('a unit test file that could not be loaded is a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ];
    const file = report({ numPassedTests: 2, numFailedTests: 1, testResults });
    expect(vitestCounts(file)).toEqual({ passed: 2, failed: 2 });
  });

  test('a flaky test and an error outside of tests are failures', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] });
    expect(playwrightCounts(file)).toEqual({ passed: 5, failed: 3 });
  });

  test('are printed as one sum on a line of its own', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    printCounts({ passed: 2, failed: 1 }, { passed: 5, failed: 0 });
    expect(log.mock.calls.at(-1)[0].split('\n')).toContain('7 passed, 1 failed');
  });
});

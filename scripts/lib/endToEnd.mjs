// The end-to-end tests: Playwright drives the built program on a display.
import fs from 'node:fs';

import { ensureBuilt } from './build.mjs';
import { onDisplay, packagesForWindow } from './display.mjs';
import { electronExecutable } from './electronRuntime.mjs';
import { inProject, packageFile } from './paths.mjs';
import { run } from './run.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';
import { noCounts, playwrightCounts } from './testCounts.mjs';

const report = inProject('test-results', 'e2e.json');

/** Prepares what is missing, runs the tests with `playwrightArgs` and counts them: `{ passed, failed }`. */
export async function endToEnd(playwrightArgs) {
  await ensureSystemPackages(...packagesForWindow(), 'testTools');
  const electron = await electronExecutable();
  await ensureBuilt();

  fs.rmSync(report, { force: true });
  const playwright = [packageFile('playwright', 'cli.js'), 'test', '--reporter=list,json', ...playwrightArgs];
  const code = await run(...onDisplay(process.execPath, playwright), {
    env: { NASTAVNIK_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const counts = fs.existsSync(report) ? playwrightCounts(report) : noCounts;
  // A run that ends badly without a failed test counts as one failure: it never began.
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

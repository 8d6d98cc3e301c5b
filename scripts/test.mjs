// npm test: the checks, then the end-to-end tests, all of them even when some fail; last the sum of both.
import { check } from './lib/check.mjs';
import { endToEnd } from './lib/endToEnd.mjs';
import { runCommand, Stop } from './lib/stop.mjs';
import { printCounts } from './lib/testCounts.mjs';

await runCommand(async () => {
  const { passed, unitTests } = await check();
  console.log('\nend-to-end tests');
  const windowTests = await endToEnd([]).catch(couldNotBegin);
  printCounts(unitTests, windowTests);
  return passed && windowTests.failed === 0 ? 0 : 1;
});

function couldNotBegin(error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  return { passed: 0, failed: 1 };
}

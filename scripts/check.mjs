// npm run check: everything that can be said about the code without opening its window.
import { check } from './lib/check.mjs';
import { runCommand } from './lib/stop.mjs';
import { printCounts } from './lib/testCounts.mjs';

await runCommand(async () => {
  const { passed, unitTests } = await check();
  printCounts(unitTests);
  return passed ? 0 : 1;
});

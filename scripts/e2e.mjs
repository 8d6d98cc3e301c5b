// npm run e2e [-- arguments of `playwright test`]: the end-to-end tests in the real window.
import { endToEnd } from './lib/endToEnd.mjs';
import { runCommand } from './lib/stop.mjs';
import { printCounts } from './lib/testCounts.mjs';

await runCommand(async () => {
  const counts = await endToEnd(process.argv.slice(2));
  printCounts(counts);
  return counts.failed === 0 ? 0 : 1;
});

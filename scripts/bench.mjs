// npm run bench [-- startup reading saving papers gantt]: our speed beside that of peers, in one run; a whole one
// writes docs/benchmarks.md.
import fs from 'node:fs';

import { ensureBuilt } from './lib/build.mjs';
import { onDisplay, packagesForWindow } from './lib/display.mjs';
import { electronExecutable } from './lib/electronRuntime.mjs';
import { inProject } from './lib/paths.mjs';
import { capture, run } from './lib/run.mjs';
import { runCommand, Stop } from './lib/stop.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

await runCommand(async () => {
  await ensureSystemPackages(...packagesForWindow());
  const electron = await electronExecutable();
  await ensurePeers();
  await ensureBuilt();
  const bench = ['--import', 'tsx', inProject('bench', 'run.ts'), ...process.argv.slice(2)];
  return run(...onDisplay(process.execPath, bench), { env: { NASTAVNIK_ELECTRON: electron } });
});

/** Installs what we are compared with into bench/node_modules; never a part of the project. */
async function ensurePeers() {
  const lock = fs.readFileSync(inProject('bench', 'package-lock.json'), 'utf8');
  const stamp = inProject('bench', 'node_modules', 'installed-from');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;

  console.log('Installing the programs to compare with into bench/node_modules …');
  const { code, output } = await capture('npm', [
    'ci',
    '--prefix',
    inProject('bench'),
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) throw new Stop(`The peers of the benchmark could not be installed:\n\n${output}`);
  fs.writeFileSync(stamp, lock);
}

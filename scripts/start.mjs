// npm start [-- FILE.nastavnik]: opens the program. npm run dev: the same, rebuilt as sources change.
import { hasDisplay, packagesForWindow } from './lib/display.mjs';
import { electronExecutable, electronSwitches } from './lib/electronRuntime.mjs';
import { packageFile } from './lib/paths.mjs';
import { prepareProgram } from './lib/program.mjs';
import { run } from './lib/run.mjs';
import { runCommand, Stop } from './lib/stop.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (!hasDisplay()) {
    throw new Stop('There is no display to open a window on. `npm run demo` works without one.');
  }
  return args.includes('--dev') ? develop() : run(...(await prepareProgram(args)));
});

async function develop() {
  await ensureSystemPackages(...packagesForWindow());
  const electron = await electronExecutable();
  const noSandbox = electronSwitches(electron).includes('--no-sandbox');
  return run(process.execPath, [packageFile('electron-vite', 'bin/electron-vite.js'), 'dev', '--watch'], {
    env: { ELECTRON_EXEC_PATH: electron, ...(noSandbox && { NO_SANDBOX: '1' }) },
  });
}

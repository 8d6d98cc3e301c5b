// Everything between a fresh `npm ci` and a running window.
import { ensureBuilt } from './build.mjs';
import { onDisplay, packagesForWindow } from './display.mjs';
import { electronExecutable, electronSwitches } from './electronRuntime.mjs';
import { projectRoot } from './paths.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';

/** Sees to system packages, Electron and build; gives the command line that opens the program with `args`. */
export async function prepareProgram(args) {
  await ensureSystemPackages(...packagesForWindow());
  const electron = await electronExecutable();
  await ensureBuilt();
  return onDisplay(electron, [...electronSwitches(electron), projectRoot, ...args]);
}

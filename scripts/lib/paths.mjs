// Where things are: the project, and the cache that outlives node_modules.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

export const cacheFolder = path.join(
  process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'),
  'nastavnik',
);

/** The absolute path of a file of the project. */
export function inProject(...segments) {
  return path.join(projectRoot, ...segments);
}

/** The JavaScript file behind a package's command, so that it runs on this Node and without a shell. */
export function packageFile(packageName, file) {
  return inProject('node_modules', packageName, file);
}

// Builds the program into out/, and only when something it is made of has changed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { inProject, packageFile, projectRoot } from './paths.mjs';
import { capture } from './run.mjs';
import { Stop } from './stop.mjs';

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const stamp = inProject('out', 'built-from');

/** Brings out/ up to date. Throws Stop with the builder's words when the sources do not build. */
export async function ensureBuilt() {
  const digest = sourcesDigest();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === digest) return;

  console.log('Building …');
  fs.rmSync(stamp, { force: true });
  const builder = [packageFile('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel=warn'];
  const { code, output } = await capture(process.execPath, builder);
  if (code !== 0) throw new Stop(`The program does not build:\n\n${stripVTControlCharacters(output)}`);
  fs.writeFileSync(stamp, digest);
}

function sourcesDigest() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(inProject(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Files of the product under a path of the project, in a fixed order; tests are not built. */
function filesUnder(name) {
  const absolute = inProject(name);
  if (!fs.existsSync(absolute)) return [];
  if (!fs.statSync(absolute).isDirectory()) return [name];
  return fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .sort();
}

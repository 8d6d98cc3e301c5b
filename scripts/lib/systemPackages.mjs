// What the window and the tests need from the operating system. On Debian and Ubuntu missing packages are
// installed when we are root, else the exact command is printed; elsewhere nothing is assumed.
import fs from 'node:fs';

import { capture, run } from './run.mjs';
import { Stop } from './stop.mjs';

/** Package names by what they are for. A name may be `name` or, since Debian 13 and Ubuntu 24.04, `namet64`. */
const groups = {
  window: [
    'libasound2',
    'libatk-bridge2.0-0',
    'libcups2',
    'libgbm1',
    'libgtk-3-0',
    'libnss3',
    'libxss1',
    'libxtst6',
  ],
  virtualDisplay: ['xauth', 'xvfb'],
  // Other programs that read what we wrote: Word papers, their PDF pages, the school's file.
  testTools: [
    'fonts-liberation',
    'libreoffice-writer',
    'libreoffice-calc',
    'poppler-utils',
    'sqlite3',
    'unzip',
  ],
  // What puts pages together on a sheet.
  pictures: ['imagemagick'],
};
const lockTimeoutSeconds = 600;

/** Sees to the groups named (`window`, `virtualDisplay`, `testTools`, `pictures`). Throws Stop with the command to run. */
export async function ensureSystemPackages(...groupNames) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return;
  const missing = await missingPackages(groupNames.flatMap((name) => groups[name]));
  if (missing.length === 0) return;

  const asRoot = process.getuid() === 0;
  console.log(`Missing on this machine: ${missing.join(' ')}`);
  if (asRoot) await aptGet('update');
  const install = ['install', '-y', '--no-install-recommends', ...(await namesHere(missing))];
  if (!asRoot) {
    throw new Stop(
      `Please install what is missing, then run this command again:\n\n` +
        `  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  }
  await aptGet(...install);
}

async function missingPackages(names) {
  const { stdout } = await capture('dpkg-query', [
    '-W',
    '-f=${Package} ${db:Status-Status}\n',
    ...names.flatMap((name) => [name, `${name}t64`]),
  ]);
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** The names under which this release has them. */
async function namesHere(names) {
  const renamed = names.map((name) => `${name}t64`);
  const { stdout } = await capture('apt-cache', ['show', '--no-all-versions', ...renamed]);
  const known = new Set([...stdout.matchAll(/^Package: (\S+)$/gm)].map((match) => match[1]));
  return names.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

async function aptGet(...args) {
  const code = await run('apt-get', ['-q', '-o', `DPkg::Lock::Timeout=${lockTimeoutSeconds}`, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new Stop(`apt-get ${args.join(' ')} failed (see above).`);
}

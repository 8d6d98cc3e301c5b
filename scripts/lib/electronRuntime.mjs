// The one place that decides which Electron every command runs:
// 1. the one that NASTAVNIK_ELECTRON names; 2. the one that the package `electron` downloads;
// 3. on a machine that cannot reach that download, the fallback of fallbackElectron.mjs.
import fs from 'node:fs';
import path from 'node:path';

import { fallbackElectron } from './fallbackElectron.mjs';
import { cacheFolder, packageFile } from './paths.mjs';
import { capture } from './run.mjs';
import { Stop } from './stop.mjs';

const probeTimeoutMs = 10_000;
const downloadTimeoutMs = 10 * 60_000;
// A machine without the download has none for the next command either; asked again the next day.
const rememberFailureMs = 24 * 60 * 60_000;

/** Absolute path of the Electron executable, fetched on first use. Throws Stop when there is none. */
export async function electronExecutable() {
  const named = process.env['NASTAVNIK_ELECTRON'];
  if (named) {
    if (!fs.existsSync(named)) throw new Stop(`NASTAVNIK_ELECTRON names no file: ${named}`);
    return named;
  }
  return downloadedElectron() ?? (await downloadElectron()) ?? (await fallbackElectron());
}

/** Switches that this machine needs for Electron to start at all. */
export function electronSwitches(executable) {
  return process.platform === 'linux' && !sandboxWorks(executable) ? ['--no-sandbox'] : [];
}

function downloadedElectron() {
  const { version } = readJson(packageFile('electron', 'package.json'));
  const dist = packageFile('electron', 'dist');
  const marker = packageFile('electron', 'path.txt');
  if (!fs.existsSync(marker) || !fs.existsSync(path.join(dist, 'version'))) return undefined;
  if (fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version)
    return undefined;
  const executable = path.join(dist, fs.readFileSync(marker, 'utf8'));
  return fs.existsSync(executable) ? executable : undefined;
}

async function downloadElectron() {
  const { version } = readJson(packageFile('electron', 'package.json'));
  const failureFile = path.join(cacheFolder, `electron-${version}-not-downloadable`);
  const failedAtMs = fs.statSync(failureFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - failedAtMs < rememberFailureMs) return undefined;

  console.log(`Downloading Electron ${version} …`);
  if (await hostAnswers(version)) {
    // install.js keeps its own cache and checks the checksum that the package carries.
    await capture(process.execPath, [packageFile('electron', 'install.js')], {
      timeoutMs: downloadTimeoutMs,
    });
    const executable = downloadedElectron();
    if (executable) return executable;
  }
  console.log('Its download host cannot be reached from here.');
  fs.mkdirSync(cacheFolder, { recursive: true });
  fs.writeFileSync(failureFile, '');
  return undefined;
}

/** A quick look before a download that might hang; behind a proxy or a mirror only the download knows. */
async function hostAnswers(version) {
  const elsewhere = [
    'HTTPS_PROXY',
    'https_proxy',
    'ELECTRON_MIRROR',
    'electron_mirror',
    'npm_config_electron_mirror',
  ];
  if (elsewhere.some((name) => process.env[name])) return true;
  const asset = `v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const response = await fetch(`https://github.com/electron/electron/releases/download/${asset}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Chromium's sandbox needs a user that is not root and either user namespaces or a setuid helper. */
function sandboxWorks(executable) {
  if (process.getuid?.() === 0) return false;
  const helper = fs.statSync(path.join(path.dirname(executable), 'chrome-sandbox'), {
    throwIfNoEntry: false,
  });
  if (helper?.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  return (
    kernelSetting('kernel/unprivileged_userns_clone') !== '0' &&
    kernelSetting('user/max_user_namespaces') !== '0' &&
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') !== '1'
  );
}

function kernelSetting(name) {
  try {
    return fs.readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

// npm run lock: package-lock.json for every platform. A registry mirror that lacks the binaries of other
// platforms makes npm leave them out of the lock, and `npm ci` then refuses it; they are put back by name.
import fs from 'node:fs';
import { inProject } from './lib/paths.mjs';

const file = inProject('package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const platform =
  /(android|darwin|freebsd|linux|openharmony|win32|openbsd|netbsd|sunos|aix)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)/;

for (const [where, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(where, name)) continue;
    const [, os, cpu] = platform.exec(name) ?? [];
    if (!os || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(`${name}@${version} of ${where} is not in the lock and names no platform`);
    }
    const libc = name.includes('musl') ? ['musl'] : os === 'linux' && name.includes('gnu') ? ['glibc'] : null;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev && { dev: true }),
      ...(libc && { libc }),
      license: parent.license,
      optional: true,
      os: [os],
    };
    console.log(`added ${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Whether a package that `where` asks for is found from there, as Node looks for it. */
function isLocked(where, name) {
  for (let base = where; ;) {
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
    base = base.slice(0, Math.max(base.lastIndexOf('/node_modules/'), 0));
  }
}

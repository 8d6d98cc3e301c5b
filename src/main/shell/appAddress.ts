// Addresses of our own pages: which are ours, and which file each may read. Pure, so that hostile ones can be tried.
import { join, normalize, sep } from 'node:path';

export const SCHEME = 'app';
const HOST = 'nastavnik';
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Only the program's own pages; `devtools:` serves the developer's inspector. */
export function isOurs(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('devtools://');
}

/**
 * The file that a request may read; null for another method, another host or a path that leaves the folder.
 * @param url as the browser sends it, escapes and all
 */
export function containedPath(folder: string, method: string, url: string): string | null {
  if (method !== 'GET') return null;
  let parsed: URL;
  let path: string;
  try {
    parsed = new URL(url);
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  if (parsed.protocol !== `${SCHEME}:` || parsed.host !== HOST) return null;
  // A backslash or a drive letter is a path only on Windows; neither stands in a name of ours.
  if (/[\\:\0%]/.test(path) || path.split('/').includes('..')) return null;
  const full = normalize(join(folder, path));
  return full.startsWith(normalize(folder + sep)) ? full : null;
}

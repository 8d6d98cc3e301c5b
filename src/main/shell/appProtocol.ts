// app://nastavnik: serves the built window from one folder, with a strict content policy. file:// stays unused.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'nastavnik';
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** No inline code or style, nothing from elsewhere. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

export function serveApp(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const path = containedPath(folder, request.method, request.url);
    const type = path && contentTypes[extname(path)];
    if (!path || !type) return new Response(null, { status: 404 });
    try {
      const body = await readFile(path);
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
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

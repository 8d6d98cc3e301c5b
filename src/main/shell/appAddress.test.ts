import { describe, expect, it } from 'vitest';
import { containedPath, isOurs } from './appAddress';

const folder = '/opt/nastavnik/out/renderer';

describe('containedPath', () => {
  it('gives the files of the window', () => {
    expect(containedPath(folder, 'GET', 'app://nastavnik/index.html')).toBe(`${folder}/index.html`);
    expect(containedPath(folder, 'GET', 'app://nastavnik/assets/main-1a2b.js?x=1#y')).toBe(
      `${folder}/assets/main-1a2b.js`,
    );
  });

  it.each([
    ['POST', 'app://nastavnik/index.html'],
    ['GET', 'app://other/index.html'],
    ['GET', 'file:///etc/passwd'],
    ['GET', 'https://nastavnik/index.html'],
    ['GET', 'app://nastavnik/..%2f..%2fetc/passwd'],
    ['GET', 'app://nastavnik/%2e%2e/%2e%2e/etc/passwd/%2e%2e%2f..%2f..'],
    ['GET', 'app://nastavnik/..%5c..%5cwindows'],
    ['GET', 'app://nastavnik/assets%5c..%5c..%5csecret'],
    ['GET', 'app://nastavnik/C:%5cWindows%5cwin.ini'],
    ['GET', 'app://nastavnik/%255c%255cserver%255cshare'],
    ['GET', 'app://nastavnik/a%00.html'],
    ['GET', 'app://nastavnik/%zz'],
    ['GET', 'not a url'],
    ['GET', ''],
  ])('refuses %s %s', (method, url) => {
    const path = containedPath(folder, method, url);
    expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
    // A path that a browser has already folded («/../x» → «/x») may stay inside; none may leave or be special.
    if (path !== null) expect(path).not.toMatch(/\.\.|[\\:%\0]/);
    expect(path?.includes('passwd') ?? false).toBe(false);
  });
});

describe('isOurs', () => {
  it.each([
    ['app://nastavnik/index.html', true],
    ['app://nastavnik.evil.example/', false],
    ['https://example.org/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['javascript:alert(1)', false],
    ['ws://127.0.0.1/', false],
  ])('%s: %s', (url, ours) => {
    expect(isOurs(url)).toBe(ours);
  });
});

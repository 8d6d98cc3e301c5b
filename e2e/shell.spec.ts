// The shell around the page: what a page could abuse is not there, whatever the page tries.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { channelNames, pushNames } from '../src/shared/contract/channels';
import type { RunningProgram } from './fixtures/runningProgram';
import { screenshot } from './fixtures/screenshot';
import { expect, test } from './fixtures/test';
import { StartPage } from './pages/startPage';

test.describe('the window', () => {
  test('opens with the program in it', async ({ program }) => {
    await expect(program.window).toHaveTitle(/Наставник/);
    await expect(new StartPage(program.window).heading).toBeVisible();
    expect(program.window.url()).toMatch(/^app:\/\/nastavnik\/index\.html/);
    await screenshot(program.window, 'start');
  });

  test('keeps its profile where it was told to', async ({ program, profile }) => {
    expect(await program.electron.evaluate(({ app }) => app.getPath('userData'))).toBe(profile);
  });

  test('has no Node and no Electron in its page', async ({ program }) => {
    const kinds = await program.window.evaluate(() =>
      ['require', 'module', 'process', 'Buffer', '__dirname', 'electron', 'ipcRenderer'].map(
        (name) => typeof (globalThis as Record<string, unknown>)[name],
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['undefined']));
  });

  test('gives its page the calls of the contract, frozen, and nothing else', async ({ program }) => {
    const seen = await program.window.evaluate(() => {
      const { api } = globalThis as unknown as { api: { call: object; on: object } };
      return {
        parts: Object.keys(api),
        calls: Object.keys(api.call),
        pushes: Object.keys(api.on),
        frozen: [api, api.call, api.on].every(Object.isFrozen),
        replaceable: Object.getOwnPropertyDescriptor(globalThis, 'api')?.writable,
      };
    });
    expect(seen).toEqual({
      parts: ['call', 'on'],
      calls: [...channelNames],
      pushes: [...pushNames],
      frozen: true,
      replaceable: false,
    });
  });

  test('runs no code made from text', async ({ program, provoked }) => {
    provoked.push(/Content Security Policy/);
    const outcome = await program.window.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineScriptRan = true';
      document.body.append(script);
      // From a timer, so that the attempt is the page's own and not the test runner's.
      const evaluated = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve((0, eval)('"ran"'));
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      );
      return { evaluated, inlineScriptRan: 'inlineScriptRan' in globalThis };
    });
    expect(outcome).toEqual({ evaluated: 'EvalError', inlineScriptRan: false });
  });

  test('is refused every permission', async ({ program }) => {
    const states = await program.window.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });
});

test.describe('the way out', () => {
  let server: Server;
  let origin: string;
  const requests: string[] = [];

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => server.close());
  test.beforeEach(() => void requests.splice(0));

  test('is closed for requests of the page', async ({ program, provoked }) => {
    provoked.push(/Content Security Policy/, /Failed to load resource/);
    const outcome = await program.window.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => 'reached',
        (error: unknown) => (error as Error).name,
      );
      const pictured = await new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('refused');
        picture.src = `${url}/picture.png`;
      });
      return { fetched, pictured };
    }, origin);
    expect(outcome).toEqual({ fetched: 'TypeError', pictured: 'refused' });
    expect(requests).toEqual([]);
  });

  test('is closed for requests of main in the name of the page', async ({ program }) => {
    const outcome = await program.electron.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'reached',
          (error: unknown) => (error as Error).message,
        ),
      origin,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(requests).toEqual([]);
  });

  test('is not sought by the program itself', async ({ start, folder }) => {
    const log = join(folder, 'network.json');
    const program = await start(`--log-net-log=${log}`);
    await program.close();
    const hosts = [...(await readFile(log, 'utf8')).matchAll(/"url":"https?:\/\/([^/"]+)/g)].map(
      ([, host]) => host,
    );
    expect(new Set(hosts)).toEqual(new Set());
  });

  test('is closed for navigation and new windows', async ({ program, provoked }) => {
    provoked.push(/Content Security Policy/, /Not allowed to (load local resource|navigate top frame)/);
    const hostile = [
      `${origin}/page`,
      'https://example.org/',
      'file:///etc/passwd',
      'data:text/html,<h1>elsewhere</h1>',
      'javascript:document.body.replaceChildren()',
      'app://elsewhere/index.html',
      'ms-settings:privacy',
      'mailto:someone@example.org',
    ];
    await markPage(program);
    for (const url of hostile) {
      const opened = await program.window.evaluate((address) => window.open(address) !== null, url);
      expect(opened, `window.open ${url}`).toBe(false);
      await program.window.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
    }
    // An allowed navigation within the page comes after the refused ones in the same queue: when it has
    // happened, they have been decided.
    await program.window.evaluate(() => (location.hash = '#/after'));
    await program.window.waitForURL(/#\/after$/);
    expect(await pageIsMarked(program)).toBe(true);
    expect(program.electron.windows()).toHaveLength(1);
    expect(requests).toEqual([]);
  });

  test('leads to no file outside the built page', async ({ program }) => {
    // A file that is really there two folders up, of a kind that the page may have.
    const outside = 'eslint.config.js';
    const paths = [
      `/../../${outside}`,
      `/..%2f..%2f${outside}`,
      `/%2e%2e/%2e%2e/${outside}`,
      `/..%5c..%5c${outside}`,
      `/assets/..%2f..%2f..%2f${outside}`,
      `/..%252f..%252f${outside}`,
      '/C:/Windows/win.ini',
      '//server/share/file.html',
    ];
    const statuses = await program.electron.evaluate(
      ({ session }, tried) =>
        Promise.all(
          tried.map(async (path) => (await session.defaultSession.fetch(`app://nastavnik${path}`)).status),
        ),
      ['/index.html', ...paths],
    );
    expect(statuses).toEqual([200, ...paths.map(() => 404)]);
  });
});

async function markPage(program: RunningProgram): Promise<void> {
  await program.window.evaluate(() => void ((globalThis as { mark?: boolean }).mark = true));
}

/** A page that was left and came back has lost its mark. */
async function pageIsMarked(program: RunningProgram): Promise<boolean> {
  return program.window.evaluate(() => (globalThis as { mark?: boolean }).mark === true);
}

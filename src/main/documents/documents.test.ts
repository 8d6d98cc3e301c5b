import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('..', import.meta.url));

it('the docx library is imported where Word files are made, and those parts by nobody at start', () => {
  const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes(`testing${sep}`))
    .map((path) => ({ path: path.split(sep).join('/'), code: readFileSync(join(main, path), 'utf8') }));

  const importers = sources.filter(({ code }) => code.includes("from 'docx'")).map(({ path }) => path);
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((path) => !/^documents\/(renderDocx|templates)\//.test(path))).toEqual([]);

  const eager = sources.filter(
    ({ path, code }) =>
      !/^documents\/(renderDocx|templates)\//.test(path) &&
      /^import (?!type).*(renderDocx\/renderDocx|templates\/(fillTemplate|letterhead|exampleTemplates))'/m.test(
        code,
      ),
  );
  expect(eager.map(({ path }) => path)).toEqual([]);
});

// Each rule of .dependency-cruiser.cjs is seen to be broken by the fixture of its name, and no other rule is.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

const fixtures = path.join(import.meta.dirname, 'rules-fixtures');
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const ruleNames = ruleSet.forbidden.map((rule) => rule.name);

describe('directions of imports', () => {
  test('every rule has a fixture and every fixture a rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...ruleNames].sort());
  });

  test.each(ruleNames)('%s is broken by its fixture', async (name) => {
    expect(await brokenRules(path.join(fixtures, name))).toEqual([name]);
  });
});

async function brokenRules(baseDir) {
  const { output } = await cruise(['src'], { ...options, baseDir, ruleSet, validate: true });
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
}

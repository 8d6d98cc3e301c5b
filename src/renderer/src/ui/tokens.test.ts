import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Under happy-dom import.meta.url is no file; the tests run from the project's folder.
const css = readFileSync(join(process.cwd(), 'src/renderer/src/ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

const tokensOf = (block: string) =>
  new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const readable: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) =>
    ['surface', 'surface-2', 'ground', 'accent-soft', 'hover'].map((ground) => [ink, ground] as const),
  ),
  ...['done', 'running', 'late', 'waiting', 'idle'].map((status) => [status, `${status}-soft`] as const),
  ['accent-ink', 'accent'],
  ['today-ink', 'today'],
];

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark)],
])('the %s theme', (_, tokens) => {
  it.each(readable)('keeps %s readable on %s (4.5 : 1)', (ink, ground) => {
    expect(contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('has every colour in both themes', () => {
  expect([...tokensOf(dark).keys()].sort()).toEqual([...tokensOf(light).keys()].sort());
});

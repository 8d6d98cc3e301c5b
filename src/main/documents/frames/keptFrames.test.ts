import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawFrame, frameKey } from '../renderDocx/framePng';
import { frameNames } from './frames';

const A4 = [
  [210, 297],
  [297, 210],
] as const;

/** `npx vitest run src/main/documents/frames -u` makes the pictures anew after a frame has changed. */
it('the pictures kept ready are those that the frames draw', async () => {
  const drawn: Record<string, string> = {};
  for (const name of frameNames) {
    for (const [widthMm, heightMm] of A4) {
      const png = await drawFrame(name, widthMm, heightMm);
      drawn[frameKey(name, widthMm, heightMm)] = Buffer.from(png).toString('base64');
    }
  }
  const kept = join(import.meta.dirname, '../../../../resources/award-frames.json');
  await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(kept);
  expect(Object.keys(JSON.parse(await readFile(kept, 'utf8')) as object)).toHaveLength(
    frameNames.length * A4.length,
  );
}, 30_000);

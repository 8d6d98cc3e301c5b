import { describe, expect, test } from 'vitest';

import { capture } from './run.mjs';

const node = (code, options) => capture(process.execPath, ['-e', code], options);

describe('capture', () => {
  test('keeps both streams and tells the exit code', async () => {
    const result = await node('console.log("said"); console.error("complained"); process.exitCode = 3');
    expect(result).toMatchObject({ code: 3, stdout: 'said\n' });
    expect(result.output).toContain('complained');
  });

  test('tells a program that is not there from one that failed', async () => {
    expect((await capture('no-such-program-here', [])).code).toBe(127);
  });

  test('ends a program that takes too long together with the programs that it started', async () => {
    // The child holds its parent's output open: the answer comes only when both have ended.
    const keepsRunning = 'setInterval(() => {}, 1000)';
    const parent = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', ${JSON.stringify(keepsRunning)}], { stdio: 'inherit' });
      ${keepsRunning}`;
    expect((await node(parent, { timeoutMs: 500 })).code).toBe(124);
  });
});

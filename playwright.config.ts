// End-to-end tests in the real window. Run them by `npm run e2e`, which brings Electron, build and display.
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // A test that passes only on a second try is a bug, so there is no second try.
  retries: 0,
  // One on build servers, where two cores serve the window and the test; there an idle window's timers
  // and a focused field are otherwise taken by the neighbour. At home as many as half the cores.
  ...(process.env['CI'] ? { workers: 1 } : {}),
  // A start of Electron takes 1 to 3 s on a slow machine, a walk has up to three starts; the rest is reserve.
  timeout: 60_000,
  // The slowest thing a test waits for is a Word paper: under 3 s on a slow machine.
  expect: { timeout: 10_000 },
  // A run that breaks everything should say so soon, not after fifty time-outs.
  ...(process.env['CI'] ? { maxFailures: 10 } : {}),
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off' },
});

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Nothing here is timed: a slow machine may take its time, a hang still ends. Each project needs its own. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: ['src/{shared,main,cli,preload}/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        plugins: [vue()],
        test: {
          name: 'window',
          environment: 'happy-dom',
          testTimeout,
          include: ['src/renderer/**/*.test.ts'],
        },
      },
    ],
  },
});

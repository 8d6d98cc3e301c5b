import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here is timed: a slow machine may take its time, a hang still ends.
    testTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{shared,main,cli,preload}/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        plugins: [vue()],
        test: { name: 'window', environment: 'happy-dom', include: ['src/renderer/**/*.test.ts'] },
      },
    ],
  },
});

// How the three parts are built. Targets are those of Electron 25 (Node 18, Chrome 114), so that the
// runtime of the tests and the one we ship run the same bundle.
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';

const nodeTarget = 'node18';
const chromeTarget = 'chrome114';

// Both carry a .wasm file that they look up beside themselves; everything else is bundled, because
// d3 and others are ES modules only and main is CommonJS.
const external = ['electron', 'sql.js', '@resvg/resvg-wasm', /^sql\.js\//, /^@resvg\/resvg-wasm\//];

// A sandboxed preload cannot be an ES module, and main follows it so that both load the same way.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        // The workers are threads of their own: they are started by their files.
        input: {
          index: 'src/main/index.ts',
          matchingWorker: 'src/main/pairs/matchingWorker.ts',
          renderWorker: 'src/main/documents/renderDocx/renderWorker.ts',
        },
        external,
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, external: ['electron'], output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [vue()],
    build: {
      target: chromeTarget,
      // The Content-Security-Policy allows only files of our own origin: no data: URLs, no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});

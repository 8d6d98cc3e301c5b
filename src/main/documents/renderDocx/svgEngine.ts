// The program's one SVG rasteriser: its wasm must be started once in a process, whoever asks first.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

let engine: ReturnType<typeof startEngine> | undefined;

export function loadSvgEngine(): ReturnType<typeof startEngine> {
  engine ??= startEngine();
  return engine;
}

async function startEngine() {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(
    await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  return resvg;
}

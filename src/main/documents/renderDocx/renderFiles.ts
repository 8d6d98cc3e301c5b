// Many files at once: away from the window a worker makes them (renderWorker.ts), the command line does it itself.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { PaperDocument } from '../paperModel';
import { renderDocxEach } from './renderDocx';

/**
 * Makes a file of each paper and hands them over one by one, in the papers' order; the next comes when the one
 * before is taken. Several papers in one file are one paper: `packOf` of them.
 * @param madeOn written into the files as their date
 * @param onFile what it throws stops the work and rejects
 * @param signal aborted, it stops the work: rejects with its reason
 */
export type RenderFiles = (
  papers: readonly PaperDocument[],
  madeOn: PlainDate,
  onFile: (index: number, bytes: Uint8Array) => Promise<void> | void,
  signal: AbortSignal,
) => Promise<void>;

/** In the calling thread, which goes on answering between the files. */
export const renderHere: RenderFiles = async (papers, madeOn, onFile, signal) => {
  signal.throwIfAborted();
  let index = 0;
  for await (const bytes of renderDocxEach(papers, madeOn)) {
    signal.throwIfAborted();
    await onFile(index++, bytes);
    signal.throwIfAborted();
  }
};

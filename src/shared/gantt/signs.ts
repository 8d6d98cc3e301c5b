// The sign of each status, drawn rather than typed: fonts differ in ✓ ▸ ◷ ○, and many lack them.
import type { GanttStatusKind } from './model';

export interface Sign {
  /** SVG path in a square of `signSizePx`. */
  readonly path: string;
  /** Filled, or drawn as a line of `signStrokePx`. */
  readonly filled: boolean;
}

export const signSizePx = 12;
export const signStrokePx = 1.5;

export const statusSigns: Readonly<Record<GanttStatusKind, Sign>> = {
  done: { path: 'M2.2 6.4 4.9 9.1 9.8 3.2', filled: false },
  running: { path: 'M3.6 2.2 9.8 6 3.6 9.8Z', filled: true },
  late: { path: 'M6 1.8V7M6 9.4V10', filled: false },
  waiting: { path: 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 0 1 0-9.2ZM6 3.6V6H8.2', filled: false },
  idle: { path: 'M6 2.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 0 1 0-7.6Z', filled: false },
};

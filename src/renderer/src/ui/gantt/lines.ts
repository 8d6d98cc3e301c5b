// The lines of the grid: what stands where, and which of them are worth drawing now.
import type { GanttLine } from '../../../../shared/gantt/layout';

/** №, activity and status come first; the bars follow. */
export const activityCell = 1;
export const firstBarCell = 3;

/** Lines beyond the edges of the window that are drawn ahead of a scroll, px. */
const OVERSCAN_PX = 200;

/** The same for the same stage or row after every change of the others. */
export function keyOf(line: GanttLine): string {
  return line.kind === 'row' ? `row ${line.row.id}` : `stage ${line.key}`;
}

/** Index of the line at a height; the last one where it is below them all. */
function lineAt(lines: readonly GanttLine[], y: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last index worth drawing for a window of `height` px scrolled to `scrollTop`. */
export function linesInSight(
  lines: readonly GanttLine[],
  scrollTop: number,
  height: number,
): { readonly first: number; readonly last: number } {
  return {
    first: lineAt(lines, scrollTop - OVERSCAN_PX),
    last: lineAt(lines, scrollTop + height + OVERSCAN_PX),
  };
}

// The one tab stop of the grid: which cell has it, and how the focus walks.
import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue';
import type { GanttLine } from '../../../../shared/gantt/layout';
import { activityCell, keyOf } from './lines';

export interface FocusPlace {
  /** Index into the lines. */
  readonly line: number;
  readonly cell: number;
}

export interface GridFocus {
  /** Always a line that exists, unless there is none. */
  readonly place: ComputedRef<FocusPlace>;
  /** Takes note of a focus that came by itself (pointer, tab). */
  note(line: number, cell: number): void;
  /** Moves the focus, brings the line into sight first; beyond the ends it stops at the last cell there is. */
  move(line: number, cell: number): Promise<void>;
}

export function useGridFocus(options: {
  readonly lines: ComputedRef<readonly GanttLine[]>;
  readonly lastCellOf: (line: GanttLine) => number;
  readonly scroller: Readonly<Ref<HTMLElement | null>>;
  readonly reveal: (line: GanttLine) => void;
}): GridFocus {
  const { lines, lastCellOf, scroller } = options;
  // By key, not by index: the focus stays on its row when rows come and go above it.
  const focusedKey = ref<string | null>(null);
  const focusedCell = ref(activityCell);
  const lastLine = ref(0);

  const place = computed((): FocusPlace => {
    const found = lines.value.findIndex((line) => keyOf(line) === focusedKey.value);
    const index = found >= 0 ? found : Math.min(lastLine.value, Math.max(0, lines.value.length - 1));
    const line = lines.value[index];
    return { line: index, cell: line ? Math.min(focusedCell.value, lastCellOf(line)) : 0 };
  });

  function note(index: number, cell: number): void {
    const line = lines.value[index];
    if (!line) return;
    focusedKey.value = keyOf(line);
    lastLine.value = index;
    // A heading has one cell; the column is kept for the rows after it.
    if (line.kind === 'row') focusedCell.value = cell;
  }

  return {
    place,
    note,
    async move(index, cell) {
      const target = Math.min(Math.max(index, 0), lines.value.length - 1);
      const line = lines.value[target];
      if (!line) return;
      note(target, Math.min(Math.max(cell, 0), lastCellOf(line)));
      options.reveal(line);
      await nextTick();
      const selector = `[data-line="${place.value.line}"] [data-cell="${place.value.cell}"]`;
      scroller.value?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    },
  };
}

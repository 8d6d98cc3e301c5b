// Bars follow the pointer or the keys; one deed gives one change, and Esc gives none.
import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import type { GanttFrame } from '../../../../shared/gantt/frame';
import type { GanttBar, GanttRow } from '../../../../shared/gantt/model';
import { moveParts, sameParts, stepsOfDrag, type BarGrip } from '../../../../shared/gantt/move';
import type { DueRange } from '../../../../shared/model/roadmap';
import { ganttTexts as texts } from './ganttTexts';

/** A shorter way is a click with an unsteady hand. */
const CLICK_PX = 3;
/** How long a let-go bar waits in its new place for rows that know of it; then it was refused. */
const SETTLE_MS = 2000;

/** A bar that is not where the rows say. */
export interface MovingBar {
  readonly rowId: number;
  readonly barId: number;
  readonly parts: readonly DueRange[];
  readonly state: 'dragged' | 'settling';
}

interface Held {
  readonly row: GanttRow;
  readonly bar: GanttBar;
  readonly grip: BarGrip;
  readonly pointerId: number;
  readonly startX: number;
}

export interface BarMoves {
  readonly moving: Readonly<Ref<MovingBar | null>>;
  /** What a screen reader is to say. */
  readonly spoken: Readonly<Ref<string>>;
  hold(event: PointerEvent, row: GanttRow, bar: GanttBar, grip: BarGrip): void;
  drag(event: PointerEvent): void;
  drop(): void;
  /** @returns whether there was a drag to cancel */
  cancel(): boolean;
  step(row: GanttRow, bar: GanttBar, grip: BarGrip, steps: number): void;
}

export function useBarMoves(options: {
  readonly scroller: Readonly<Ref<HTMLElement | null>>;
  readonly frame: Readonly<Ref<GanttFrame>>;
  readonly rows: () => readonly GanttRow[];
  readonly onMove: (barId: number, parts: DueRange[]) => void;
}): BarMoves {
  const { scroller, frame } = options;
  const moving = ref<MovingBar | null>(null);
  const spoken = ref('');
  let held: Held | null = null;
  let settled: ReturnType<typeof setTimeout> | undefined;

  watch(options.rows, () => {
    if (moving.value?.state === 'settling') moving.value = null;
  });
  onBeforeUnmount(() => clearTimeout(settled));

  /** Where the bar is to the eye: a second step goes on from the first even before the rows know of it. */
  function seen(bar: GanttBar): GanttBar {
    return moving.value?.barId === bar.id ? { ...bar, parts: moving.value.parts } : bar;
  }

  function settle(row: GanttRow, bar: GanttBar, parts: readonly DueRange[]): void {
    moving.value = { rowId: row.id, barId: bar.id, parts, state: 'settling' };
    clearTimeout(settled);
    settled = setTimeout(() => {
      if (moving.value?.state === 'settling') moving.value = null;
    }, SETTLE_MS);
    spoken.value = texts.moved(row, parts);
    options.onMove(bar.id, [...parts]);
  }

  function release(): void {
    const element = scroller.value;
    if (held && element?.hasPointerCapture(held.pointerId)) element.releasePointerCapture(held.pointerId);
    held = null;
  }

  return {
    moving,
    spoken,

    hold(event, row, bar, grip) {
      held = { row, bar: seen(bar), grip, pointerId: event.pointerId, startX: placeOf(event) };
    },

    drag(event) {
      if (held?.pointerId !== event.pointerId) return;
      // Let go outside the window, where nobody told us.
      if (event.buttons === 0) {
        release();
        return;
      }
      const { row, bar, grip } = held;
      const dx = placeOf(event) - held.startX;
      if (moving.value?.state !== 'dragged') {
        if (Math.abs(dx) < CLICK_PX) return;
        scroller.value?.setPointerCapture(event.pointerId);
      }
      const { scale } = frame.value;
      const parts = moveParts(bar, grip, stepsOfDrag(bar, grip, dx, scale), scale.zoom);
      const before = moving.value;
      if (before?.state === 'dragged' && sameParts(before.parts, parts)) return;
      moving.value = { rowId: row.id, barId: bar.id, parts, state: 'dragged' };
    },

    drop() {
      const dragged = moving.value?.state === 'dragged' ? moving.value : null;
      const origin = held;
      release();
      if (!dragged || !origin) return;
      if (sameParts(dragged.parts, origin.bar.parts)) moving.value = null;
      else settle(origin.row, origin.bar, dragged.parts);
    },

    cancel() {
      const dragging = moving.value?.state === 'dragged';
      release();
      if (!dragging) return false;
      moving.value = null;
      spoken.value = texts.cancelled;
      return true;
    },

    step(row, bar, grip, steps) {
      const from = seen(bar);
      const parts = moveParts(from, grip, steps, frame.value.scale.zoom);
      if (sameParts(parts, from.parts)) spoken.value = texts.cannotMove;
      else settle(row, bar, parts);
    },
  };

  /** The pointer's place on the timeline, whatever is scrolled meanwhile. */
  function placeOf(event: PointerEvent): number {
    return event.clientX + (scroller.value?.scrollLeft ?? 0);
  }
}

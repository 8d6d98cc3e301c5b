// Carrying a mentee by the pointer: begins after a few pixels, follows to whatever card lies under it, Esc puts back.
import { onUnmounted, shallowRef, type Ref } from 'vue';
import type { Target } from './carrying';
import type { Board } from './useBoard';

const BEGINS_AFTER_PX = 5;
/** Near an edge the board scrolls by so much at each move. */
const EDGE_PX = 40;
const SCROLL_PX = 12;

interface Ghost {
  readonly name: string;
  readonly leftPx: number;
  readonly topPx: number;
}

export function usePointerCarry(board: Board, scroller: Readonly<Ref<HTMLElement | null>>) {
  const ghost = shallowRef<Ghost | null>(null);
  let pressed: {
    readonly menteeId: number;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  } | null = null;

  /** For a listener on everything that holds chips: elements with `data-mentee`. */
  function onPointerDown(event: PointerEvent): void {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mentee]') : null;
    if (!chip || event.button !== 0 || board.carried.value) return;
    pressed = {
      menteeId: Number(chip.dataset['mentee']),
      name: chip.dataset['name'] ?? '',
      x: event.clientX,
      y: event.clientY,
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', end);
    addEventListener('keydown', onKey, true);
  }

  function onMove(event: PointerEvent): void {
    if (!pressed) return;
    const { clientX, clientY } = event;
    if (!ghost.value) {
      if (Math.hypot(clientX - pressed.x, clientY - pressed.y) < BEGINS_AFTER_PX) return;
      board.pickUp(pressed.menteeId, 'pointer');
    }
    ghost.value = { name: pressed.name, leftPx: clientX + 10, topPx: clientY + 8 };
    scrollAtEdge(clientY);
    const target = targetAt(clientX, clientY);
    board.lead(target === undefined ? board.mentorOf(pressed.menteeId) : target);
  }

  function scrollAtEdge(y: number): void {
    const box = scroller.value?.getBoundingClientRect();
    if (!box) return;
    if (y < box.top + EDGE_PX) scroller.value?.scrollBy(0, -SCROLL_PX);
    else if (y > box.bottom - EDGE_PX) scroller.value?.scrollBy(0, SCROLL_PX);
  }

  function onUp(): void {
    const { value } = board.carried;
    if (value?.by === 'pointer') {
      if (value.over !== value.from && !value.obstacles.has(value.over)) board.drop();
      else board.putBack();
    }
    end();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !ghost.value) return;
    event.stopPropagation();
    end();
  }

  function end(): void {
    pressed = null;
    ghost.value = null;
    if (board.carried.value?.by === 'pointer') board.putBack();
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onUp);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', onKey, true);
  }

  onUnmounted(end);
  return { ghost, onPointerDown };
}

/** Undefined where there is nothing to put a mentee on. */
function targetAt(x: number, y: number): Target | undefined {
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-target]')?.dataset['target'];
  if (target === undefined) return undefined;
  return target === 'none' ? null : Number(target);
}

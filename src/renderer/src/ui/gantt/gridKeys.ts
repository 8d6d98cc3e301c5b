// The keys of the grid. Codes, not letters: a Russian layout gives «е» where an English one gives «t».
import type { BarGrip } from '../../../../shared/gantt/move';

export type GridCommand =
  | { readonly name: 'walk'; readonly lines: number; readonly cells: number }
  | { readonly name: 'page'; readonly direction: 1 | -1 }
  | { readonly name: 'edge'; readonly of: 'row' | 'grid'; readonly end: 'first' | 'last' }
  | { readonly name: 'open' }
  | { readonly name: 'today' }
  | { readonly name: 'cancel' }
  | { readonly name: 'zoom'; readonly by: 1 | -1 | 0 }
  | { readonly name: 'step'; readonly grip: BarGrip; readonly steps: 1 | -1 };

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key asks of the grid; null for keys that are not its own. */
export function commandOf(key: Pressed): GridCommand | null {
  const ctrl = key.ctrlKey || key.metaKey;
  if (key.altKey) return ctrl ? null : stepOfKey(key);
  if (ctrl) return ctrlCommands[key.code] ?? null;
  return key.shiftKey ? null : (plainCommands[key.code] ?? null);
}

function stepOfKey({ code, shiftKey }: Pressed): GridCommand | null {
  const grip = shiftKey ? 'end' : 'whole';
  if (code === 'ArrowLeft') return { name: 'step', grip, steps: -1 };
  return code === 'ArrowRight' ? { name: 'step', grip, steps: 1 } : null;
}

const plainCommands: Readonly<Record<string, GridCommand>> = {
  ArrowUp: { name: 'walk', lines: -1, cells: 0 },
  ArrowDown: { name: 'walk', lines: 1, cells: 0 },
  ArrowLeft: { name: 'walk', lines: 0, cells: -1 },
  ArrowRight: { name: 'walk', lines: 0, cells: 1 },
  PageUp: { name: 'page', direction: -1 },
  PageDown: { name: 'page', direction: 1 },
  Home: { name: 'edge', of: 'row', end: 'first' },
  End: { name: 'edge', of: 'row', end: 'last' },
  Enter: { name: 'open' },
  NumpadEnter: { name: 'open' },
  F2: { name: 'open' },
  Escape: { name: 'cancel' },
  KeyT: { name: 'today' },
};

const ctrlCommands: Readonly<Record<string, GridCommand>> = {
  Home: { name: 'edge', of: 'grid', end: 'first' },
  End: { name: 'edge', of: 'grid', end: 'last' },
  Equal: { name: 'zoom', by: 1 },
  NumpadAdd: { name: 'zoom', by: 1 },
  Minus: { name: 'zoom', by: -1 },
  NumpadSubtract: { name: 'zoom', by: -1 },
  Digit0: { name: 'zoom', by: 0 },
  Numpad0: { name: 'zoom', by: 0 },
};

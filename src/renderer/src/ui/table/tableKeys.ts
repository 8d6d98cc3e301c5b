// The keys of a table, and where they take the focus. Codes, not letters: layouts differ.

export type TableCommand =
  | { readonly name: 'walk'; readonly rows: number; readonly cells: number }
  | { readonly name: 'page'; readonly direction: 1 | -1 }
  | { readonly name: 'edge'; readonly of: 'row' | 'table'; readonly end: 'first' | 'last' }
  | { readonly name: 'open' | 'edit' | 'select' | 'selectAll' };

export interface Place {
  readonly row: number;
  readonly cell: number;
}

export interface Extent {
  readonly rows: number;
  readonly cells: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key asks of the table; null for keys that are not its own. */
export function commandOf(key: Pressed): TableCommand | null {
  if (key.altKey || key.shiftKey) return null;
  const commands = key.ctrlKey || key.metaKey ? ctrlCommands : plainCommands;
  return commands[key.code] ?? null;
}

/** Where a command leads, never beyond the table; null when it does not move the focus. */
export function placeAfter(command: TableCommand, { row, cell }: Place, extent: Extent): Place | null {
  const last = { row: Math.max(extent.rows - 1, 0), cell: Math.max(extent.cells - 1, 0) };
  const within = (place: Place): Place => ({
    row: Math.min(Math.max(place.row, 0), last.row),
    cell: Math.min(Math.max(place.cell, 0), last.cell),
  });
  if (command.name === 'walk') return within({ row: row + command.rows, cell: cell + command.cells });
  if (command.name === 'page') {
    return within({ row: row + command.direction * Math.max(extent.page - 1, 1), cell });
  }
  if (command.name !== 'edge') return null;
  const edge = command.end === 'first' ? { row: 0, cell: 0 } : last;
  return command.of === 'row' ? { row, cell: edge.cell } : edge;
}

const plainCommands: Readonly<Record<string, TableCommand>> = {
  ArrowUp: { name: 'walk', rows: -1, cells: 0 },
  ArrowDown: { name: 'walk', rows: 1, cells: 0 },
  ArrowLeft: { name: 'walk', rows: 0, cells: -1 },
  ArrowRight: { name: 'walk', rows: 0, cells: 1 },
  PageUp: { name: 'page', direction: -1 },
  PageDown: { name: 'page', direction: 1 },
  Home: { name: 'edge', of: 'row', end: 'first' },
  End: { name: 'edge', of: 'row', end: 'last' },
  Enter: { name: 'open' },
  NumpadEnter: { name: 'open' },
  F2: { name: 'edit' },
  Space: { name: 'select' },
};

const ctrlCommands: Readonly<Record<string, TableCommand>> = {
  Home: { name: 'edge', of: 'table', end: 'first' },
  End: { name: 'edge', of: 'table', end: 'last' },
  KeyA: { name: 'selectAll' },
};

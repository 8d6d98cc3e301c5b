import { describe, expect, it } from 'vitest';
import { commandOf, placeAfter, type Extent, type TableCommand } from './tableKeys';

const extent: Extent = { rows: 100, cells: 5, page: 10 };
const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function pressed(code: string, held: Partial<typeof bare> = {}): TableCommand {
  const command = commandOf({ ...bare, ...held, code });
  if (!command) throw new Error(`${code} asks nothing`);
  return command;
}

describe('keys of a table', () => {
  it.each([
    ['ArrowDown', {}, { row: 51, cell: 2 }],
    ['ArrowUp', {}, { row: 49, cell: 2 }],
    ['ArrowLeft', {}, { row: 50, cell: 1 }],
    ['ArrowRight', {}, { row: 50, cell: 3 }],
    ['PageDown', {}, { row: 59, cell: 2 }],
    ['PageUp', {}, { row: 41, cell: 2 }],
    ['Home', {}, { row: 50, cell: 0 }],
    ['End', {}, { row: 50, cell: 4 }],
    ['Home', { ctrlKey: true }, { row: 0, cell: 0 }],
    ['End', { ctrlKey: true }, { row: 99, cell: 4 }],
  ])('%s with %o goes to %o', (code, held, place) => {
    expect(placeAfter(pressed(code, held), { row: 50, cell: 2 }, extent)).toEqual(place);
  });

  it.each([
    ['ArrowUp', { row: 0, cell: 0 }],
    ['ArrowLeft', { row: 0, cell: 0 }],
    ['PageUp', { row: 0, cell: 0 }],
    ['ArrowDown', { row: 99, cell: 4 }],
    ['ArrowRight', { row: 99, cell: 4 }],
    ['PageDown', { row: 99, cell: 4 }],
  ])('%s stops at the edge of the table', (code, corner) => {
    expect(placeAfter(pressed(code), corner, extent)).toEqual(corner);
  });

  it('pages by one row at least, however low the window', () => {
    expect(placeAfter(pressed('PageDown'), { row: 3, cell: 0 }, { ...extent, page: 0 })).toEqual({
      row: 4,
      cell: 0,
    });
  });

  it('has a place even in a table without rows', () => {
    expect(placeAfter(pressed('ArrowDown'), { row: 0, cell: 0 }, { rows: 0, cells: 5, page: 3 })).toEqual({
      row: 0,
      cell: 0,
    });
  });

  it('opens, edits and selects without moving', () => {
    for (const [code, name] of [
      ['Enter', 'open'],
      ['F2', 'edit'],
      ['Space', 'select'],
    ] as const) {
      expect(pressed(code)).toEqual({ name });
      expect(placeAfter(pressed(code), { row: 1, cell: 1 }, extent)).toBeNull();
    }
    expect(pressed('KeyA', { ctrlKey: true })).toEqual({ name: 'selectAll' });
  });

  it('leaves other keys to the window', () => {
    for (const [code, held] of [
      ['KeyF', { ctrlKey: true }],
      ['KeyA', {}],
      ['ArrowDown', { altKey: true }],
      ['Tab', {}],
    ] as const) {
      expect(commandOf({ ...bare, ...held, code })).toBeNull();
    }
  });
});

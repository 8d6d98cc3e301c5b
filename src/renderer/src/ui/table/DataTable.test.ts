import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableColumn } from './columns';
import DataTable from './DataTable.vue';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
}

const rows: readonly Row[] = Array.from({ length: 2_000 }, (_, index) => ({
  id: index + 1,
  name: `Человек ${2_000 - index}`,
  phone: String(index),
}));
const saved: [number, string][] = [];
let accepts = true;
const columns: readonly TableColumn<Row>[] = [
  { key: 'name', title: 'ФИО', text: ({ name }) => name, compare: (one, other) => one.id - other.id },
  {
    key: 'phone',
    title: 'Телефон',
    text: ({ phone }) => phone,
    edit: {
      read: ({ phone }) => phone,
      save: (row, text) => (saved.push([row.id, text]), Promise.resolve(accepts)),
    },
  },
];

function show() {
  return mount(DataTable<Row>, {
    attachTo: document.body,
    props: {
      label: 'Люди',
      columns,
      rows,
      keyOf: (row: Row) => row.id,
      nameOf: (row: Row) => row.name,
      selectable: true,
      'onUpdate:selected': (selected: readonly (number | string)[]) => shown.setProps({ selected }),
      'onUpdate:sort': (sort: { key: string; descending: boolean } | null) => shown.setProps({ sort }),
    },
  });
}
let shown: ReturnType<typeof show>;

beforeEach(async () => {
  // The test's document has no layout: every box is 600 by 400.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  accepts = true;
  saved.length = 0;
  shown = show();
  await flushPromises();
});
afterEach(() => {
  shown.unmount();
  vi.restoreAllMocks();
});

const lines = () => shown.findAll('[data-testid=table-row]');
const cell = (row: number, at: number) => shown.get(`[data-row="${row}"] [data-cell="${at}"]`);
const press = async (code: string, held = {}) => {
  await new Promise((resolve) => setTimeout(resolve));
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...held }),
  );
  await flushPromises();
};

describe('a table of 2,000 rows', () => {
  it('draws only those in sight and says how many there are', () => {
    expect(lines().length).toBeGreaterThan(8);
    expect(lines().length).toBeLessThan(60);
    expect(shown.get('[role=grid]').attributes('aria-rowcount')).toBe('2001');
  });

  it('has one tab stop among its cells, which walks with the focus', async () => {
    const stops = () => shown.findAll('[data-cell][tabindex="0"]').length;
    expect(stops()).toBe(1);
    (cell(0, 0).element as HTMLElement).focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(document.activeElement).toBe(cell(1, 1).element);
    expect(stops()).toBe(1);
  });

  it('opens the row in focus', async () => {
    (cell(2, 0).element as HTMLElement).focus();
    await press('Enter');
    expect(shown.emitted('open')).toEqual([[rows[2]]]);
  });

  it('picks by Space, all by its header, a stretch with Shift', async () => {
    (cell(1, 0).element as HTMLElement).focus();
    await press('Space');
    expect(shown.props('selected')).toEqual([2]);
    await shown.get('[data-row="4"] input').trigger('click', { shiftKey: true });
    expect(shown.props('selected')).toEqual([2, 3, 4, 5]);
    await shown.get('.head input').trigger('change');
    expect(shown.props('selected')).toHaveLength(2_000);
    await shown.get('.head input').trigger('change');
    expect(shown.props('selected')).toEqual([]);
  });

  it('is sorted by its header both ways', async () => {
    const title = shown.get('[role=columnheader] .sort');
    await title.trigger('click');
    expect(cell(0, 0).text()).toBe('Человек 2000');
    await title.trigger('click');
    await flushPromises();
    expect(cell(0, 0).text()).toBe('Человек 1');
    expect(shown.findAll('[role=columnheader]')[1]?.attributes('aria-sort')).toBe('descending');
  });

  it('edits a cell by F2: Enter saves, Esc gives up', async () => {
    (cell(0, 1).element as HTMLElement).focus();
    await press('F2');
    await cell(0, 1).get('input').setValue(' 22 ');
    await cell(0, 1).get('input').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect(saved).toEqual([[1, '22']]);
    expect(cell(0, 1).find('input').exists()).toBe(false);

    await cell(0, 1).trigger('dblclick');
    await cell(0, 1).get('input').setValue('33');
    await cell(0, 1).get('input').trigger('keydown', { key: 'Escape' });
    await flushPromises();
    expect(saved).toHaveLength(1);
  });

  it('keeps what was typed when it is refused', async () => {
    accepts = false;
    await cell(0, 1).trigger('dblclick');
    await cell(0, 1).get('input').setValue('44');
    await cell(0, 1).get('input').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect((cell(0, 1).get('input').element as HTMLInputElement).value).toBe('44');
  });

  it('opens the panel where a cell cannot be edited', async () => {
    await cell(3, 0).trigger('dblclick');
    expect(shown.emitted('open')).toEqual([[rows[3]]]);
  });
});

import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import type { GanttRow, GanttView } from '../../../../shared/gantt/model';
import { barOf, day, period, rowOf, viewOf } from '../../../../shared/gantt/testing/samples';
import GanttChart from './GanttChart.vue';

const pairs = rowOf(
  6,
  [
    barOf({
      id: 60,
      status: 'done',
      precision: 'day',
      parts: [period('2021-10-04', '2021-10-31')],
      actualStart: day('2021-10-05'),
      actualEnd: day('2021-10-20'),
    }),
  ],
  { title: 'Закрепление пар', status: { kind: 'done', text: 'Готово' } },
);
const control = rowOf(9, [barOf({ id: 90, parts: [period('2022-01-01', '2022-01-31')] })], {
  title: 'Контроль',
});
const many = Array.from({ length: 5000 }, (_, index) => rowOf(index + 1, [barOf({ id: index + 1 })]));

let chart: VueWrapper;
afterEach(() => chart.unmount());

function show(
  rows: readonly GanttRow[],
  changes: { view?: Partial<GanttView>; readOnly?: boolean } = {},
): void {
  chart = mount(GanttChart, {
    attachTo: document.body,
    props: { rows, view: viewOf(changes.view), readOnly: changes.readOnly ?? false, selectedId: null },
  }) as VueWrapper;
}
const grid = () => chart.get('[role=treegrid]');
const bar = (id: number) => chart.get<HTMLElement>(`[data-bar="${id}"]`);
const tabStops = () => chart.findAll('[tabindex="0"]').map((cell) => cell.attributes());
const spoken = () => chart.get('[aria-live=polite]').text();

async function press(code: string, keys: Partial<KeyboardEventInit> = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...keys }));
  await nextTick();
  await nextTick();
}

async function focusOn(selector: string): Promise<void> {
  chart.get<HTMLElement>(selector).element.focus();
  await nextTick();
}

/** Where the focus is: line and cell. */
function place(): string {
  const cell = document.activeElement;
  return `${cell?.closest('[data-line]')?.getAttribute('data-line')}/${cell?.getAttribute('data-cell')}`;
}

function point(type: string, clientX: number, target: Element = bar(90).element): Promise<void> {
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, button: 0, buttons: 1, pointerId: 1, clientX, clientY: 10 }),
  );
  return nextTick();
}

describe('for a screen reader', () => {
  it('is a treegrid with all its rows counted and named cells', () => {
    show(many);
    expect(grid().attributes()).toMatchObject({ 'aria-rowcount': '5001', 'aria-readonly': 'false' });
    expect(chart.get('[data-line="3"]').attributes('aria-rowindex')).toBe('5');
    expect(chart.findAll('[role=columnheader]')).toHaveLength(4);
  });

  it('names a bar with its plan, its fact and its state', () => {
    show([pairs]);
    expect(bar(60).attributes()).toMatchObject({
      role: 'gridcell',
      'aria-label': 'Закрепление пар, план 4–31 октября 2021, факт 5–20 октября 2021, выполнено',
    });
  });

  it('hides decorations and has one tab stop', () => {
    show([pairs, control]);
    for (const shape of chart.findAll('.shape, .label, .ground')) {
      expect(shape.attributes('aria-hidden')).toBe('true');
    }
    expect(tabStops()).toHaveLength(1);
    expect(tabStops()[0]).toMatchObject({ role: 'rowheader', 'data-cell': '1' });
  });

  it('draws the dates inside a bar after the bar, so that its fill does not hide them', () => {
    const allYear = barOf({ id: 80, parts: [period('2021-09-01', '2022-05-31')], label: '1 сен – 31 мая' });
    show([rowOf(8, [allYear])]);
    const words = chart.get('.label.inside').element;
    expect(words.textContent).toBe('1 сен – 31 мая');
    expect(bar(80).element.compareDocumentPosition(words)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says a status by a sign and a word', () => {
    show([pairs]);
    expect(chart.get('.pill').text()).toBe('Готово');
    expect(chart.find('.pill svg').exists()).toBe(true);
  });
});

describe('five thousand rows', () => {
  it('draws only those in sight, wherever it is scrolled', async () => {
    show(many);
    expect(chart.findAll('[data-line]').length).toBeLessThan(25);
    grid().element.scrollTop = 53 * 4000;
    await grid().trigger('scroll');
    const indices = chart.findAll('[data-line]').map((row) => Number(row.attributes('data-line')));
    expect(indices).toContain(4000);
    expect(indices.length).toBeLessThan(30);
    // The row with the tab stop stays.
    expect(indices[0]).toBe(0);
  });

  it('walks to the last row by one key', async () => {
    show(many);
    await focusOn('[data-line="0"] [data-cell="1"]');
    await press('End', { ctrlKey: true });
    expect(place()).toBe('4999/1');
    await press('Home', { ctrlKey: true });
    expect(place()).toBe('0/1');
    await press('PageDown');
    expect(Number(place().split('/')[0])).toBeGreaterThan(5);
  });
});

describe('the keyboard', () => {
  it('walks over cells and rows and selects the row', async () => {
    show([pairs, control]);
    await focusOn('[data-line="0"] [data-cell="1"]');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(place()).toBe('0/3');
    await press('ArrowRight');
    expect(place()).toBe('0/3');
    await press('ArrowDown');
    expect(place()).toBe('1/3');
    expect(chart.emitted('select')).toEqual([[9]]);
    await press('Home');
    expect(place()).toBe('1/0');
    await press('End');
    expect(place()).toBe('1/3');
    expect(tabStops()).toHaveLength(1);
  });

  it('opens a row from its cells and a bar from itself', async () => {
    show([pairs]);
    await focusOn('[data-cell="1"]');
    await press('Enter');
    await focusOn('[data-bar="60"]');
    await press('F2');
    expect(chart.emitted('open')).toEqual([
      [6, null],
      [6, 60],
    ]);
  });

  it('moves and resizes the focused bar by the step of the zoom, and says the dates', async () => {
    show([pairs, control]);
    await focusOn('[data-bar="90"]');
    await press('ArrowRight', { altKey: true });
    expect(chart.emitted('move')).toEqual([[90, [period('2022-02-01', '2022-02-28')]]]);
    expect(spoken()).toBe('Контроль: 1–28 февраля 2022 г.');
    // Before the rows are back, a second step goes on from the first.
    await press('ArrowRight', { altKey: true, shiftKey: true });
    expect(chart.emitted('move')?.[1]).toEqual([90, [period('2022-02-01', '2022-03-31')]]);
  });

  it('says where a bar can go no further, and moves nothing in a read-only file', async () => {
    show([rowOf(1, [barOf({ id: 1, parts: [period('2022-07-01', '2022-07-31')] })])]);
    await focusOn('[data-bar="1"]');
    await press('ArrowRight', { altKey: true });
    expect(spoken()).toBe('Дальше срок не двигается');
    chart.unmount();

    show([pairs], { readOnly: true });
    await focusOn('[data-bar="60"]');
    await press('ArrowRight', { altKey: true });
    expect(chart.emitted('move')).toBeUndefined();
  });

  it('asks for the next zoom by Ctrl and plus, minus, nought', async () => {
    show([pairs]);
    await focusOn('[data-cell="1"]');
    await press('Equal', { ctrlKey: true });
    await press('NumpadSubtract', { ctrlKey: true });
    await press('Digit0', { ctrlKey: true });
    expect(chart.emitted('zoom')).toEqual([['weeks'], ['programme']]);
    await chart.setProps({ view: viewOf({ zoom: 'weeks' }) });
    await press('Digit0', { ctrlKey: true });
    expect(chart.emitted('zoom')?.[2]).toEqual(['schoolYear']);
  });

  it('scrolls to today whatever the keyboard layout', async () => {
    show([pairs], { view: { zoom: 'weeks' } });
    await focusOn('[data-cell="1"]');
    grid().element.scrollLeft = 0;
    await press('KeyT', { key: 'е' });
    // 68 days after 1 September at 12 px, less a third of the timeline.
    expect(grid().element.scrollLeft).toBeCloseTo(68.5 * 12 - (1120 - 472) / 3, 0);
  });
});

describe('the pointer', () => {
  it('moves a bar once a drag, with the dates beside it', async () => {
    show([pairs, control]);
    await point('pointerdown', 900);
    await point('pointermove', 940);
    await point('pointermove', 975);
    expect(chart.get('.bubble').text()).toBe('1–28 февраля 2022 г.');
    await point('pointerup', 975);
    expect(chart.find('.bubble').exists()).toBe(false);
    expect(chart.emitted('move')).toEqual([[90, [period('2022-02-01', '2022-02-28')]]]);
  });

  it('resizes by the held end', async () => {
    show([control]);
    await point('pointerdown', 900, chart.get('[data-grip=end]').element);
    await point('pointermove', 975);
    await point('pointerup', 975);
    expect(chart.emitted('move')).toEqual([[90, [period('2022-01-01', '2022-02-28')]]]);
  });

  it('changes nothing by a click, by a drag to and fro, or after Esc', async () => {
    show([control]);
    await point('pointerdown', 900);
    await point('pointermove', 902);
    await point('pointerup', 902);

    await point('pointerdown', 900);
    await point('pointermove', 975);
    await point('pointermove', 901);
    await point('pointerup', 901);

    await focusOn('[data-bar="90"]');
    await point('pointerdown', 900);
    await point('pointermove', 975);
    await press('Escape');
    expect(chart.find('.bubble').exists()).toBe(false);
    await point('pointerup', 975);
    expect(chart.emitted('move')).toBeUndefined();
    expect(spoken()).toBe('Срок не изменён');
  });

  it('selects by a click and opens by a double click', async () => {
    show([control]);
    await chart.get('.title').trigger('click');
    await bar(90).trigger('dblclick');
    expect(chart.emitted('select')).toEqual([[9]]);
    expect(chart.emitted('open')).toEqual([[9, 90]]);
  });

  it('leaves the bar where it was dropped until the rows say otherwise', async () => {
    show([control]);
    const before = bar(90).element.style.left;
    await point('pointerdown', 900);
    await point('pointermove', 975);
    await point('pointerup', 975);
    const dropped = bar(90).element.style.left;
    expect(dropped).not.toBe(before);
    await chart.setProps({ rows: [control] });
    expect(bar(90).element.style.left).toBe(before);
  });
});

describe('stages', () => {
  const rows = ['I этап', 'I этап', 'II этап'].map((stage, index) => rowOf(index + 1, [], { stage }));

  it('are headings over the rows of the next level', () => {
    show(rows);
    const lines = chart
      .findAll('[data-line]')
      .map((line) => [line.attributes('aria-level'), line.attributes('aria-expanded')]);
    expect(lines).toEqual([
      ['1', 'true'],
      ['2', undefined],
      ['2', undefined],
      ['1', 'true'],
      ['2', undefined],
    ]);
  });

  it('fold by the arrows, by Enter and by a click', async () => {
    show(rows);
    await focusOn('[data-line="0"] [data-cell="0"]');
    await press('ArrowLeft');
    expect(chart.findAll('[data-line]')).toHaveLength(3);
    await press('ArrowRight');
    expect(chart.findAll('[data-line]')).toHaveLength(5);
    await press('Enter');
    expect(chart.findAll('[data-line]')).toHaveLength(3);
    await chart.get('[data-line="0"]').trigger('click');
    expect(chart.findAll('[data-line]')).toHaveLength(5);
  });
});

it('says what will be here while there are no rows', () => {
  show([]);
  expect(chart.text()).toContain('Здесь появятся мероприятия дорожной карты');
});

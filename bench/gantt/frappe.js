// frappe-gantt: no table; a month scale, bars with progress and their names; everything is in the page at once.
import Gantt from 'frappe-gantt';
import '../node_modules/frappe-gantt/dist/frappe-gantt.css';
import { rowHeightPx } from '../../src/shared/gantt/layout';

const barHeightPx = 24;

export const barSelector = '.bar-wrapper .bar';
export { rowHeightPx };

export function prepare(tasks) {
  return tasks.map(({ id, name, start, end, progress }) => ({
    id: String(id),
    name,
    start,
    end,
    progress: progress * 100,
  }));
}

export function mount(container, tasks) {
  new Gantt(container, tasks, {
    view_mode: 'Month',
    bar_height: barHeightPx,
    padding: rowHeightPx - barHeightPx,
    column_width: 90,
    container_height: innerHeight,
    scroll_to: 'start',
    language: 'ru',
    infinite_padding: false,
  });
}

export function scroller() {
  return document.querySelector('.gantt-container');
}

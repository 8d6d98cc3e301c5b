// dhtmlx-gantt: table of three columns, a month scale, bars with progress; its own virtual rows.
import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { rowHeightPx } from '../../src/shared/gantt/layout';

export const barSelector = '.gantt_task_line';
export { rowHeightPx };

export function prepare(tasks) {
  return tasks.map(({ id, name, who, start, end, progress }) => ({
    id,
    text: name,
    who,
    start_date: new Date(`${start}T00:00`),
    // Its ends are not included.
    end_date: new Date(new Date(`${end}T00:00`).getTime() + 86_400_000),
    progress,
  }));
}

export function mount(container, data) {
  Object.assign(gantt.config, {
    row_height: rowHeightPx,
    bar_height: 24,
    grid_width: 472,
    start_date: new Date(2021, 8, 1),
    end_date: new Date(2022, 5, 1),
    min_column_width: 60,
    scales: [{ unit: 'month', step: 1, format: '%F' }],
    columns: [
      { name: 'id', label: '№', width: 46 },
      { name: 'text', label: 'Мероприятие', width: '*' },
      { name: 'who', label: 'Ответственные', width: 168 },
    ],
  });
  gantt.i18n.setLocale('ru');
  gantt.init(container);
  gantt.parse({ data, links: [] });
}

export function scroller() {
  return document.querySelector('.gantt_ver_scroll');
}

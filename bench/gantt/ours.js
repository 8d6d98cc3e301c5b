// Our own component, as the roadmap's screen mounts it: table, plan and fact, holidays, today, words beside bars.
import '@fontsource-variable/golos-text';
import '../../src/renderer/src/ui/tokens.css';
import '../../src/renderer/src/ui/base.css';
import { createApp, h, ref } from 'vue';
import GanttChart from '../../src/renderer/src/ui/gantt/GanttChart.vue';
import { schoolHolidays } from '../../src/shared/gantt/holidays';
import { rowHeightPx } from '../../src/shared/gantt/layout';
import { ganttRows } from '../../src/shared/gantt/rows';

const view = {
  zoom: 'schoolYear',
  schoolYear: 2021,
  firstYear: 2021,
  lastYear: 2024,
  today: '2021-11-08',
  holidays: schoolHolidays(2021, 2024),
};

export const barSelector = '[role="gridcell"][data-bar]';
export { rowHeightPx };

export function prepare(tasks) {
  return ganttRows(tasks.map(itemOf), view);
}

export function mount(container, rows) {
  const selected = ref(null);
  createApp({
    render: () =>
      h(GanttChart, {
        rows,
        view,
        readOnly: false,
        selectedId: selected.value,
        style: 'height: 100%',
        onSelect: (id) => (selected.value = id),
      }),
  }).mount(container);
}

export function scroller() {
  return document.querySelector('[role="treegrid"]');
}

/** Begun when its time has come, done when it is over; every fourth is behind. */
function statusOf({ id, start, end }) {
  if (start > view.today || id % 4 === 0) return 'notStarted';
  return end < view.today ? 'done' : 'inProgress';
}

function itemOf(task) {
  const { id, name, who, start, end } = task;
  const status = statusOf(task);
  return {
    id,
    number: String(id),
    stage: null,
    activity: name,
    outcome: '',
    responsible: [who],
    occurrences: [
      {
        id,
        schoolYear: 2021,
        deadlineText: '',
        kind: 'range',
        recurrence: null,
        precision: 'day',
        parts: [{ start, end }],
        status,
        actualStart: status === 'notStarted' ? null : start,
        actualEnd: status === 'done' ? end : null,
        note: '',
      },
    ],
  };
}

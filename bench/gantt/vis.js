// vis-timeline: a group a row with its name at the left, one item in each; no progress, its own vertical scroll.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { rowHeightPx } from '../../src/shared/gantt/layout';

export const barSelector = '.vis-item.vis-range';
export { rowHeightPx };

export function prepare(tasks) {
  return {
    groups: new DataSet(tasks.map(({ id, name }) => ({ id, content: name }))),
    items: new DataSet(
      tasks.map(({ id, name, start, end }) => ({
        id,
        group: id,
        content: name,
        start: new Date(`${start}T00:00`),
        end: new Date(`${end}T23:59`),
      })),
    ),
  };
}

let timeline;

export function mount(container, { groups, items }) {
  const style = document.createElement('style');
  style.textContent = `.vis-label .vis-inner { box-sizing: border-box; width: 460px; height: ${rowHeightPx}px; }`;
  document.head.append(style);
  timeline = new Timeline(container, items, groups, {
    height: innerHeight,
    start: new Date(2021, 8, 1),
    end: new Date(2022, 5, 1),
    stack: false,
    orientation: 'top',
    verticalScroll: true,
    zoomable: false,
    margin: { axis: 0, item: 8 },
    groupOrder: 'id',
    locale: 'ru',
  });
}

export function scroller() {
  return document.querySelector('.vis-panel.vis-left');
}

/** As its own handler of the wheel does. Set from outside, its scrollbar is set back by its next redraw. */
export function scrollTo(y) {
  timeline._setScrollTop(-y);
  timeline._redraw();
}

// What the measurement itself costs: as tall a page with a single bar, which moves along.
import { rowHeightPx } from '../../src/shared/gantt/layout';

export const barSelector = '.bar';
export const barsExpected = 1;
export { rowHeightPx };

export function prepare(tasks) {
  return tasks.length;
}

export function mount(container, rows) {
  container.innerHTML = `
    <div class="scroller" style="height: 100%; overflow: auto; background: #fff">
      <div style="height: ${rows * rowHeightPx}px">
        <div class="bar" style="position: sticky; top: 100px; width: 200px; height: 24px; background: #27639c"></div>
      </div>
    </div>`;
}

export function scroller() {
  return document.querySelector('.scroller');
}

// The page that mounts one component and measures it; bench/gantt.ts drives it: prepare, render, then scroll.
import { makeTasks } from './tasks.js';

const components = {
  ours: () => import('./ours.js'),
  'dhtmlx-gantt': () => import('./dhtmlx.js'),
  'frappe-gantt': () => import('./frappe.js'),
  'vis-timeline': () => import('./vis.js'),
  'empty page': () => import('./nothing.js'),
};
/** A screen of 768 px holds fourteen rows; ten are a chart to the eye. */
const barsOfAChart = 10;
const renderDeadlineMs = 300_000;

let component;
let data;

window.bench = {
  /** Loads the component and gives the data its own shape: not measured. */
  async prepare(name, rows) {
    component = await components[name]();
    data = component.prepare(makeTasks(rows));
    await document.fonts.ready;
    await nextFrame();
  },

  /** From the call that mounts it until two frames after its first bars are visible, ms. */
  async render() {
    const begunMs = performance.now();
    component.mount(document.querySelector('#chart'), data);
    const barsNeeded = component.barsExpected ?? barsOfAChart;
    do {
      await nextFrame();
      if (performance.now() - begunMs > renderDeadlineMs) throw new Error('no bars came to be seen');
    } while (visibleBars(barsNeeded) < barsNeeded);
    await nextFrame();
    const endedMs = await nextFrame();
    return endedMs - begunMs;
  },

  nodes: () => document.querySelectorAll('*').length,

  /** The time of each frame of a scroll by so many rows a frame, ms; turns round at the ends. */
  async scroll(frames, rowsAFrame) {
    const scroller = component.scroller();
    const lowest = scroller.scrollHeight - scroller.clientHeight;
    const stepPx = rowsAFrame * component.rowHeightPx;
    const framesMs = [];
    let y = 0;
    let direction = 1;
    let lastMs = await nextFrame();
    for (let frame = 0; frame < frames; frame += 1) {
      if (y + direction * stepPx > lowest || y + direction * stepPx < 0) direction = -direction;
      y += direction * stepPx;
      scrollTo(scroller, y);
      const nowMs = await nextFrame();
      framesMs.push(nowMs - lastMs);
      lastMs = nowMs;
    }
    await nextFrame();
    if (Math.abs(scroller.scrollTop - y) > 1)
      throw new Error(`asked to scroll to ${y}, is at ${scroller.scrollTop}`);
    return framesMs;
  },

  /** Bars that a person sees now. */
  barsInSight: () => visibleBars(Infinity),

  /** Begins to note the time of every frame; `stop` answers them, ms. */
  watchFrames() {
    const framesMs = [];
    let watching = true;
    let lastMs = performance.now();
    const note = () => {
      if (!watching) return;
      const nowMs = performance.now();
      framesMs.push(nowMs - lastMs);
      lastMs = nowMs;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return {
      stop() {
        watching = false;
        return framesMs;
      },
    };
  },
};

function scrollTo(scroller, y) {
  if (component.scrollTo) component.scrollTo(y);
  else scroller.scrollTop = y;
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/** Among the first `among` of the page, in its own order. */
function visibleBars(among) {
  let visible = 0;
  let looked = 0;
  for (const bar of document.querySelectorAll(component.barSelector)) {
    if (looked >= among) break;
    looked += 1;
    const box = bar.getBoundingClientRect();
    const inSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    if (inSight && bar.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) visible += 1;
  }
  return visible;
}

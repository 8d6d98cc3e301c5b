import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneHeightPx } from './bars';
import { layoutFrame } from './frame';
import { labelLineHeightPx } from './labels';
import { layoutBars, layoutGantt, listLines, rowHeightPx, type BarLayout, type GanttSize } from './layout';
import type { GanttBar, GanttView } from './model';
import { anyBar, anyRoom, anyView, barOf, day, period, rowOf, viewOf } from './testing/samples';
import { textWidth } from './textWidth';

function layoutOne(bar: GanttBar, view: GanttView = viewOf(), room = 648): BarLayout | undefined {
  return layoutBars(rowOf(1, [bar]), layoutFrame(view, [rowOf(1, [bar])], room), textWidth)[0];
}
const kindsOf = (item: BarLayout | undefined) => item?.shapes.map((shape) => shape.kind);
const shapeOf = <Kind extends string>(item: BarLayout | undefined, kind: Kind) =>
  item?.shapes.find((shape): shape is Extract<typeof shape, { kind: Kind }> => shape.kind === kind);

describe('the frame', () => {
  it('names years over months, and marks where a year begins', () => {
    const { heads, ticks, todayX } = layoutFrame(viewOf({ today: day('2023-01-01') }), [], 648);
    expect(heads.map((head) => head.text)).toEqual(['2021', '2022']);
    expect(ticks.map((tick) => tick.text)).toEqual('сен окт ноя дек янв фев мар апр май'.split(' '));
    expect(ticks.filter((tick) => tick.strong).map((tick) => tick.text)).toEqual(['сен', 'янв']);
    expect(todayX).toBeNull();
  });

  it('names school years over the programme, and months over weeks from Monday', () => {
    const programme = layoutFrame(viewOf({ zoom: 'programme' }), [], 648);
    expect(programme.heads.map((head) => head.text)).toEqual([
      '2021/2022',
      '2022/2023',
      '2023/2024',
      '2024/2025',
    ]);
    const weeks = layoutFrame(viewOf({ zoom: 'weeks' }), [], 648);
    expect(weeks.heads[0]?.text).toBe('Сентябрь 2021');
    expect(weeks.ticks.slice(0, 3).map((tick) => tick.text)).toEqual(['6', '13', '20']);
  });

  it('moves a name out from under the plate of today', () => {
    const { heads, todayX } = layoutFrame(viewOf({ today: day('2021-09-10') }), [], 648);
    expect(heads[0]?.indent).toBeGreaterThan((todayX ?? 0) + 29);
  });

  it('shades weekends only among weeks', () => {
    expect(layoutFrame(viewOf(), [], 648).grounds.map((ground) => ground.name)).toEqual(['зимние каникулы']);
    const weekend = layoutFrame(viewOf({ zoom: 'weeks' }), [], 648).grounds[0];
    // 4 and 5 September 2021, three days from the start at 12 px.
    expect(weekend).toEqual({ x: 36, width: 24, name: null });
  });
});

describe('the forms of bars', () => {
  it('draws plan and fact, the fact with its true days', () => {
    const item = layoutOne(
      barOf({ status: 'done', actualStart: day('2021-10-05'), actualEnd: day('2021-10-20') }),
    );
    expect(kindsOf(item)).toEqual(['plan', 'fact']);
    const { scale } = layoutFrame(viewOf(), [], 648);
    const fact = shapeOf(item, 'fact');
    expect(fact?.x).toBeCloseTo(scale.xOf(day('2021-10-05')) + 2);
    expect((fact?.x ?? 0) + (fact?.width ?? 0)).toBeCloseTo(scale.xAfter(day('2021-10-20')) - 2);
  });

  it('draws what is not begun as a dashed outline, running with a tip up to today', () => {
    expect(shapeOf(layoutOne(barOf()), 'plan')?.dashed).toBe('idle');
    const running = layoutOne(barOf({ status: 'running', actualStart: day('2021-10-05') }));
    const { todayX, scale } = layoutFrame(viewOf(), [], 648);
    const fact = shapeOf(running, 'fact');
    expect(fact?.tip).toBe(true);
    expect((fact?.x ?? 0) + (fact?.width ?? 0)).toBeCloseTo((todayX ?? 0) + scale.pxPerDay / 2 - 2);
  });

  it('draws what is overdue and not begun over its plan, with a tail to today', () => {
    expect(kindsOf(layoutOne(barOf({ status: 'late' })))).toEqual(['plan', 'tail', 'fact']);
    // Today is in another year: a tail to the edge would say nothing.
    const later = viewOf({ today: day('2024-01-01') });
    expect(kindsOf(layoutOne(barOf({ status: 'late' }), later))).toEqual(['plan', 'fact']);
  });

  it('draws a rhythm as beats, as a dotted track where beats would be too small', () => {
    const year = { kind: 'recurring', parts: [period('2021-09-01', '2022-05-31')] } as const;
    expect(kindsOf(layoutOne(barOf({ ...year, recurrence: 'monthly' })))).toHaveLength(9);
    expect(kindsOf(layoutOne(barOf({ ...year, recurrence: 'per-need' })))).toEqual(['track']);
    const programme = viewOf({ zoom: 'programme' });
    expect(kindsOf(layoutOne(barOf({ ...year, recurrence: 'weekly' }), programme))).toEqual(['track']);
  });

  it('joins the parts of a list', () => {
    const parts = [
      period('2021-10-01', '2021-10-31'),
      period('2022-02-01', '2022-02-28'),
      period('2022-05-20', '2022-05-20'),
    ];
    expect(kindsOf(layoutOne(barOf({ parts })))).toEqual(['link', 'link', 'plan', 'plan', 'point']);
  });

  it('rounds a plan for all the year, and leaves open ends open and without a grip', () => {
    const year = barOf({ precision: 'year', parts: [period('2021-09-01', '2022-05-31')] });
    expect(shapeOf(layoutOne(year), 'plan')?.radius).toBe(12);
    const item = layoutOne(barOf({ kind: 'open', parts: [period('2021-10-01', null)] }));
    expect(shapeOf(item, 'plan')).toMatchObject({ from: 'closed', to: 'open' });
    expect(item?.grips.start).not.toBeNull();
    expect(item?.grips.end).toBeNull();
  });

  it('draws a single day as a point that can be pointed at', () => {
    const item = layoutOne(
      barOf({
        kind: 'point',
        parts: [period('2021-12-20', '2021-12-20')],
        status: 'done',
        actualEnd: day('2021-12-20'),
      }),
    );
    expect(shapeOf(item, 'point')?.status).toBe('done');
    expect(item?.box.width).toBeGreaterThanOrEqual(20);
  });

  it('shows a deadline without calendar time by its words alone, in its own year', () => {
    const unknown = barOf({ kind: 'unknown', parts: [], label: 'по плану' });
    expect(layoutOne(unknown)).toMatchObject({ shapes: [], label: { text: 'по плану' } });
    expect(layoutOne(unknown, viewOf({ schoolYear: 2022 as never }))).toBeUndefined();
  });
});

describe('labels', () => {
  const spring = barOf({ parts: [period('2022-05-01', '2022-05-31')], label: '1–31 мая' });
  it('stand at the right, past the today line, at the left of the last bar', () => {
    const { todayX } = layoutFrame(viewOf(), [], 648);
    const october = layoutOne(barOf())?.label;
    expect(october?.place).toBe('right');
    expect(october?.x).toBeGreaterThan(todayX ?? 0);
    expect(layoutOne(spring)?.label?.place).toBe('left');
  });

  it('stand in an outline or below it where both sides are full', () => {
    const year = { parts: [period('2021-09-01', '2022-05-31')], label: '1 сен – 31 мая' };
    expect(layoutOne(barOf(year))?.label?.place).toBe('inside');
    expect(layoutOne(barOf({ ...year, kind: 'recurring', recurrence: 'monthly' }))?.label?.place).toBe(
      'below',
    );
  });

  it('of several years in one row keep off each other', () => {
    const bars = [2021, 2022, 2023].map((year) =>
      barOf({ id: year, schoolYear: year as never, parts: [period(`${year}-10-01`, `${year}-10-31`)] }),
    );
    const view = viewOf({ zoom: 'programme' });
    const items = layoutBars(rowOf(1, bars), layoutFrame(view, [rowOf(1, bars)], 648), textWidth);
    expect(items.map((item) => item.label?.place)).toEqual(['right', 'right', 'right']);
  });
});

describe('any bars in any view', () => {
  it('lie within the timeline and the lane, and no label lies on a fill, on another label or beyond an edge', () => {
    fc.assert(
      fc.property(fc.array(anyBar, { minLength: 1, maxLength: 4 }), anyView, anyRoom, (bars, view, room) => {
        const row = rowOf(1, bars);
        const frame = layoutFrame(view, [row], room);
        const { width } = frame.scale;
        const items = layoutBars(row, frame, textWidth);
        for (const item of items) {
          for (const shape of [item.box, ...item.shapes]) {
            expect(shape.x).toBeGreaterThanOrEqual(0);
            expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1e-6);
            expect(shape.y).toBeGreaterThanOrEqual(0);
            expect(shape.y + shape.height).toBeLessThanOrEqual(laneHeightPx);
          }
          const { label } = item;
          if (!label) continue;
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(width);
          for (const shape of item.shapes) {
            if (label.place === 'inside' && shape.kind === 'plan') continue;
            const apart =
              label.x >= shape.x + shape.width ||
              label.x + label.width <= shape.x ||
              label.top >= shape.y + shape.height ||
              label.top + labelLineHeightPx <= shape.y;
            expect(apart, `${label.place} label on ${shape.kind}`).toBe(true);
          }
          for (const other of items) {
            if (other === item || !other.label) continue;
            const { x, width: otherWidth } = other.label;
            expect(label.x >= x + otherWidth || x >= label.x + label.width).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the whole layout', () => {
  const size: GanttSize = {
    columns: { number: 40, activity: 200, status: 160 },
    timelineWidth: 700,
    rows: 'whole',
  };

  it('makes rows grow with their text, or not', () => {
    const rows = [rowOf(1, [barOf()], { title: 'Длинное название мероприятия '.repeat(6) }), rowOf(2, [])];
    const whole = layoutGantt(rows, viewOf(), size, textWidth);
    const [long, short] = whole.lines;
    expect(long?.height).toBeGreaterThan(rowHeightPx);
    expect(short?.top).toBe(long?.height);
    expect(whole.height).toBe((long?.height ?? 0) + rowHeightPx);
    const even = layoutGantt(rows, viewOf(), { ...size, rows: 'even' }, textWidth);
    expect(even.lines.map((line) => line.height)).toEqual([rowHeightPx, rowHeightPx]);
  });

  it('puts a heading where a stage begins, and hides the rows of a collapsed one', () => {
    const rows = ['I', 'I', 'II', null].map((stage, index) => rowOf(index + 1, [], { stage }));
    const lines = listLines(rows, new Set());
    expect(lines.map((line) => (line.kind === 'group' ? line.stage : line.row.id))).toEqual([
      'I',
      1,
      2,
      'II',
      3,
      4,
    ]);
    const [first] = lines;
    const folded = listLines(rows, new Set([first?.kind === 'group' ? first.key : '']));
    expect(folded.map((line) => (line.kind === 'group' ? line.stage : line.row.id))).toEqual([
      'I',
      'II',
      3,
      4,
    ]);
  });
});

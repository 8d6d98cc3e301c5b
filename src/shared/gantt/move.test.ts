import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSpan } from '../model/schoolYear';
import { ganttZooms } from './model';
import { heldDay, moveParts, sameParts, stepOf, stepsOfDrag } from './move';
import { createScale } from './scale';
import { anyBar, barOf, period, rowOf, viewOf } from './testing/samples';

const october = barOf();
const week = barOf({ parts: [period('2021-10-04', '2021-10-10')], precision: 'day' });
const scaleOf = (zoom: (typeof ganttZooms)[number], bar = october) =>
  createScale(viewOf({ zoom }), [rowOf(1, [bar])], 648);

describe('moving a bar', () => {
  it('goes by whole months where the plan is made of them', () => {
    expect(moveParts(october, 'whole', 1, 'schoolYear')).toEqual([period('2021-11-01', '2021-11-30')]);
    expect(moveParts(october, 'whole', 4, 'schoolYear')).toEqual([period('2022-02-01', '2022-02-28')]);
    expect(moveParts(october, 'end', 1, 'schoolYear')).toEqual([period('2021-10-01', '2021-11-30')]);
  });

  it('goes by days among weeks and keeps the weekday elsewhere', () => {
    expect(moveParts(october, 'whole', 4, 'weeks')).toEqual([period('2021-10-05', '2021-11-04')]);
    expect(moveParts(week, 'whole', 1, 'schoolYear')).toEqual([period('2021-10-11', '2021-10-17')]);
    expect(moveParts(week, 'whole', 1, 'programme')).toEqual([period('2021-11-01', '2021-11-07')]);
  });

  it('moves every part of a list, but resizes only its outer ends', () => {
    const list = barOf({ parts: [period('2021-10-01', '2021-10-31'), period('2022-02-01', '2022-02-28')] });
    expect(moveParts(list, 'whole', 1, 'schoolYear')).toEqual([
      period('2021-11-01', '2021-11-30'),
      period('2022-03-01', '2022-03-31'),
    ]);
    expect(moveParts(list, 'end', 1, 'schoolYear')).toEqual([
      period('2021-10-01', '2021-10-31'),
      period('2022-02-01', '2022-03-31'),
    ]);
  });

  it('stops at the end of the school year and before a bar turns inside out', () => {
    expect(moveParts(october, 'whole', 40, 'schoolYear')).toEqual([period('2022-07-01', '2022-07-31')]);
    expect(moveParts(week, 'end', -90, 'weeks')).toEqual([period('2021-10-04', '2021-10-04')]);
    expect(moveParts(october, 'start', 3, 'schoolYear')).toEqual(october.parts);
  });

  it('leaves an open end open', () => {
    const until = barOf({ kind: 'open', parts: [period(null, '2021-09-15')] });
    expect(moveParts(until, 'whole', 2, 'weeks')).toEqual([period(null, '2021-09-17')]);
    expect(heldDay(until, 'start')).toBeNull();
    expect(stepsOfDrag(until, 'start', 200, scaleOf('weeks'))).toBe(0);
  });

  it('is undone by the opposite move', () => {
    fc.assert(
      fc.property(
        anyBar,
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom(...ganttZooms),
        (bar, steps, zoom) => {
          const moved = moveParts(bar, 'whole', steps, zoom);
          const back = { unit: stepOf({ ...bar, parts: moved }, zoom).unit === stepOf(bar, zoom).unit };
          // Days that happen to become whole months go back by months: only a way of the same unit is asked for.
          if (!back.unit || sameParts(moved, bar.parts)) return;
          for (let made = -60; made <= 60; made++) {
            if (sameParts(moveParts({ ...bar, parts: moved }, 'whole', made, zoom), bar.parts)) return;
          }
          expect.fail(`no way back from ${JSON.stringify(moved)} to ${JSON.stringify(bar.parts)}`);
        },
      ),
    );
  });

  it('never leaves the school year, nor turns a part inside out, whatever is held', () => {
    fc.assert(
      fc.property(
        anyBar,
        fc.constantFrom('whole' as const, 'start' as const, 'end' as const),
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(...ganttZooms),
        (bar, grip, steps, zoom) => {
          const span = wholeSpan(bar.schoolYear);
          for (const { start, end } of moveParts(bar, grip, steps, zoom)) {
            if (start !== null) expect(start >= span.start && start <= span.end).toBe(true);
            if (end !== null) expect(end >= span.start && end <= span.end).toBe(true);
            if (start !== null && end !== null) expect(start <= end).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a drag', () => {
  it.each([
    ['schoolYear', october, 1],
    ['weeks', october, 30],
    ['schoolYear', week, 4],
  ] as const)('by a month among %s makes steps of its own unit', (zoom, bar, steps) => {
    const scale = scaleOf(zoom, bar);
    expect(stepsOfDrag(bar, 'whole', 30 * scale.pxPerDay, scale)).toBe(steps);
    expect(stepsOfDrag(bar, 'whole', -30 * scale.pxPerDay, scale)).toBe(-steps);
  });

  it('of less than half a step makes none', () => {
    const scale = scaleOf('schoolYear');
    expect(stepsOfDrag(october, 'whole', 12 * scale.pxPerDay, scale)).toBe(0);
    expect(stepsOfDrag(october, 'end', -12 * scale.pxPerDay, scale)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../model/plainDate';
import { createScale } from './scale';
import { anyBar, anyRoom, anyView, barOf, day, period, rowOf, viewOf } from './testing/samples';

describe('the scale', () => {
  it('runs from September to May and fills the room', () => {
    const scale = createScale(viewOf(), [rowOf(1, [barOf()])], 648);
    expect([scale.start, scale.end]).toEqual(['2021-09-01', '2022-05-31']);
    expect(scale.width).toBeCloseTo(648);
    expect(scale.xOf(day('2021-09-01'))).toBe(0);
    expect(scale.xAfter(day('2022-05-31'))).toBeCloseTo(648);
  });

  it('adds August and June only where a bar of the year lies there', () => {
    const august = barOf({ parts: [period('2021-08-20', '2021-09-30')] });
    const june = barOf({ actualStart: day('2022-05-20'), actualEnd: day('2022-06-03'), status: 'done' });
    const otherYear = barOf({ schoolYear: 2022 as never, parts: [period('2022-08-01', '2022-08-31')] });
    expect(createScale(viewOf(), [rowOf(1, [august])], 648).start).toBe('2021-08-01');
    expect(createScale(viewOf(), [rowOf(1, [june])], 648).end).toBe('2022-06-30');
    expect(createScale(viewOf(), [rowOf(1, [otherYear])], 648).end).toBe('2022-05-31');
  });

  it('shows every year of the programme', () => {
    const scale = createScale(viewOf({ zoom: 'programme' }), [], 648);
    expect([scale.start, scale.end]).toEqual(['2021-09-01', '2025-05-31']);
  });

  it('takes more than the room where weeks need it', () => {
    const scale = createScale(viewOf({ zoom: 'weeks' }), [], 648);
    expect(scale.width).toBe(12 * (daysBetween(scale.start, scale.end) + 1));
  });

  it('gives every day back from any place in it', () => {
    fc.assert(
      fc.property(
        anyView,
        anyRoom,
        fc.array(anyBar),
        fc.nat(1500),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (view, room, bars, offset, part) => {
          const scale = createScale(view, [rowOf(1, bars)], room);
          const date = addDays(scale.start, offset);
          expect(scale.dayAt(scale.xOf(date) + part * scale.pxPerDay)).toBe(date);
          expect(scale.xAfter(date)).toBeCloseTo(scale.xOf(addDays(date, 1)));
        },
      ),
    );
  });
});

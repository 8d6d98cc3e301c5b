import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../model/plainDate';
import { recurrences } from '../model/roadmap';
import { beatsBetween } from './rhythm';
import { day } from './testing/samples';

const starts = (recurrence: Parameters<typeof beatsBetween>[2]) =>
  beatsBetween(day('2021-09-01'), day('2022-05-31'), recurrence).map((beat) => beat.start);

describe('beats of a school year', () => {
  it('are months, school terms, half-years', () => {
    expect(starts('monthly')).toHaveLength(9);
    expect(starts('quarterly')).toEqual(['2021-09-01', '2021-11-01', '2022-01-01', '2022-04-01']);
    expect(starts('half-yearly')).toEqual(['2021-09-01', '2022-01-01']);
  });

  it('are weeks from Monday, the first one cut to the period', () => {
    expect(starts('weekly').slice(0, 3)).toEqual(['2021-09-01', '2021-09-06', '2021-09-13']);
  });

  it('are none where the calendar gives no rhythm', () => {
    expect([starts('per-need'), starts(null)]).toEqual([[], []]);
  });

  it('cover the period without gap or overlap', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(700), fc.constantFrom(...recurrences), (from, length, recurrence) => {
        const start = addDays(day('2020-01-01'), from);
        const end = addDays(start, length);
        const beats = beatsBetween(start, end, recurrence);
        if (recurrence === 'per-need') return;
        expect(beats[0]?.start).toBe(start);
        expect(beats.at(-1)?.end).toBe(end);
        beats.forEach((beat, index) => {
          expect(beat.start <= beat.end).toBe(true);
          const next = beats[index + 1];
          if (next) expect(next.start).toBe(addDays(beat.end, 1));
        });
      }),
    );
  });
});

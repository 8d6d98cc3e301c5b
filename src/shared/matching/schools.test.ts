// Whole schools: what the proposal promises over deferred acceptance, and that a big one does not hang.
import { describe, expect, it } from 'vitest';
import { measure } from './measures';
import { matchAtMinimumCost } from './minimumCost';
import { whatWouldChange } from './reasons';
import { matchStably } from './stable';
import { schoolOf } from './testing/schools';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

describe.each([
  { mentees: 20, mentors: 12, capacity: 2 },
  { mentees: 60, mentors: 30, capacity: 3 },
])('in schools of $mentees mentees and $mentors mentors', (size) => {
  const schools = SEEDS.map((seed) => schoolOf({ ...size, seed }));
  const total = (measured: readonly { readonly matched: number; readonly topThree: number }[]) => ({
    matched: measured.reduce((sum, { matched }) => sum + matched, 0) / (SEEDS.length * size.mentees),
    topThree: measured.reduce((sum, { topThree }) => sum + topThree, 0) / (SEEDS.length * size.mentees),
  });
  const proposed = total(schools.map((school) => measure(school, matchAtMinimumCost(school).pairs)));
  const filled = total(schools.map((school) => measure(school, matchStably(school).pairs)));
  const named = total(
    schools.map((school) => measure(school, matchStably(school, { namedOnly: true }).pairs)),
  );

  it('the proposal matches everybody, and nineteen in twenty with one of their first three', () => {
    expect(proposed.matched).toBe(1);
    expect(proposed.topThree).toBeGreaterThanOrEqual(0.95);
  });

  it('the proposal is all but as kind to mentees as if nothing else counted', () => {
    const onlyThem = schools.map((school) => ({
      ...school,
      settings: {
        ...school.settings,
        mentorChoice: 'unimportant',
        competence: 'unimportant',
        loadBalance: 'unimportant',
      } as const,
    }));
    const kindest = total(onlyThem.map((school) => measure(school, matchAtMinimumCost(school).pairs)));
    expect(proposed.topThree).toBeGreaterThan(kindest.topThree - 0.02);
  });

  it('deferred acceptance leaves some without a mentor, or more with one they did not name', () => {
    expect(named.matched).toBeLessThan(0.97);
    expect(filled.matched).toBe(1);
    expect(filled.topThree).toBeLessThan(proposed.topThree - 0.03);
  });
});

describe('a district of 1,000 mentees and 300 mentors', () => {
  const district = schoolOf({ mentees: 1000, mentors: 300, capacity: 5, seed: 1 });

  it('is matched to the last one, with alternatives for who asks', () => {
    const { pairs, proven } = matchAtMinimumCost(district);
    const measures = measure(district, pairs);
    expect([measures.matched, proven]).toEqual([1000, true]);
    const unhappy = pairs.find(({ menteeId, mentorId }) => {
      const wishes = district.preferences.menteeChoices.find((choice) => choice.menteeId === menteeId);
      return (wishes?.mentorIds.indexOf(mentorId) ?? 0) > 0;
    });
    const alternatives = whatWouldChange(district, pairs, unhappy?.menteeId ?? NaN);
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { obstacle, price } of alternatives) {
      if (!obstacle) expect(price?.cost).toBeGreaterThanOrEqual(0);
    }
  });
});

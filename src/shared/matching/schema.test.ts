import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../model/plainDate';
import { defaultSettings } from './model';
import { parseMatchingProblem } from './schema';
import { anyProblem, menteeOf, mentorOf, problemOf } from './testing/samples';

const sound = problemOf({ mentors: [mentorOf(1)], mentees: [menteeOf(11), menteeOf(12)] });
const issuesOf = (value: unknown) => {
  const parsed = parseMatchingProblem(value);
  return parsed.ok ? [] : parsed.error;
};

describe('a problem from outside', () => {
  it('is taken as it is when it is sound, even through JSON', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const dated = [...problem.mentors, ...problem.mentees];
        fc.pre(dated.every(({ since, until }) => since === null || until === null || since <= until));
        const parsed = parseMatchingProblem(JSON.parse(JSON.stringify(problem)));
        expect(parsed).toEqual({ ok: true, value: problem });
      }),
    );
  });

  it('needs no more than people', () => {
    const parsed = parseMatchingProblem({
      mentors: [{ id: 1, personId: 101, name: 'Наставник 1', capacity: 1 }],
      mentees: [{ id: 11, personId: 211, name: 'Наставляемый 11' }],
    });
    expect(parsed).toEqual({
      ok: true,
      value: problemOf({ mentors: [mentorOf(1)], mentees: [menteeOf(11)], settings: defaultSettings }),
    });
  });

  it.each([
    [null, 'файл: не подходит значение (нужно: объект {…})'],
    [{ ...sound, extra: 1 }, 'extra: неизвестное поле'],
    [
      { ...sound, mentors: [{ ...mentorOf(1), capacity: 101 }] },
      'mentors[0].capacity: не подходит значение (нужно: не больше 100)',
    ],
    [
      { ...sound, mentors: [{ ...mentorOf(1), days: [7] }] },
      'mentors[0].days[0]: не подходит значение (нужно: не больше 6)',
    ],
    [
      { ...sound, mentees: [menteeOf(11, { since: '2021-02-31' as PlainDate })] },
      'mentees[0].since: не подходит значение (нужно: день ГГГГ-ММ-ДД)',
    ],
    [{ ...sound, mentees: [menteeOf(11), menteeOf(11, { personId: 5 })] }, 'mentees[1].id: повтор (11)'],
    [
      { ...sound, mentees: [menteeOf(11), menteeOf(12, { personId: 211 })] },
      'mentees[1].personId: повтор (211)',
    ],
    [
      { ...sound, mentors: [{ ...mentorOf(1), since: '2022-01-02', until: '2022-01-01' }] },
      'mentors[0]: since позже, чем until',
    ],
    [{ ...sound, fixed: [{ mentorId: 2, menteeId: 11 }] }, 'fixed[0].mentorId: нет наставника с id 2'],
    [
      { ...sound, forbidden: [{ mentorId: 1, menteeId: 9 }] },
      'forbidden[0].menteeId: нет наставляемого с id 9',
    ],
    [
      {
        ...sound,
        fixed: [
          { mentorId: 1, menteeId: 11 },
          { mentorId: 1, menteeId: 11 },
        ],
      },
      'fixed[1]: повтор (1 и 11)',
    ],
    [
      problemOf({ ...sound, menteeChoices: { 11: [1, 1] } }),
      'preferences.menteeChoices[0].mentorIds: повтор (1)',
    ],
    [
      problemOf({ ...sound, menteeChoices: { 9: [] } }),
      'preferences.menteeChoices[0].menteeId: нет наставляемого с id 9',
    ],
    [
      problemOf({ ...sound, mentorChoices: { 1: [9] } }),
      'preferences.mentorChoices[0].menteeIds: нет наставляемого с id 9',
    ],
    [
      { ...sound, running: [{ mentorPersonId: 4, menteePersonId: 4 }] },
      'running[0]: человек наставляет сам себя',
    ],
  ])('is refused with the place: case %#', (value, issue) => {
    expect(issuesOf(value)).toEqual([issue]);
  });

  it('is refused with twenty places at most', () => {
    const fixed = Array.from({ length: 30 }, (_, index) => ({ mentorId: 100 + index, menteeId: 11 }));
    expect(issuesOf({ ...sound, fixed })).toHaveLength(20);
  });

  it('is never taken or thrown at by nonsense', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(issuesOf(value).length).toBeGreaterThan(0);
      }),
    );
  });
});

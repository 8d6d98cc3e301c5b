import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAtMinimumCost } from './minimumCost';
import type { Assignment, MatchingPair, MatchingProblem } from './model';
import { explain, whatWouldChange } from './reasons';
import { feasibleAssignments, naiveCost, ranksOf } from './testing/naive';
import { anyProblem, menteeOf, mentorOf, problemOf } from './testing/samples';
import {
  alternativeText,
  blockingPairText,
  faultText,
  importanceTexts,
  obstacleText,
  reasonsText,
  refusedText,
  unmatchedText,
} from './texts';

const same = (a: MatchingPair) => (b: MatchingPair) => a.mentorId === b.mentorId && a.menteeId === b.menteeId;

describe('what would have to change', () => {
  it('has the price of the best assignment with the pair, and the fewest changes', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs, refusedFixed } = matchAtMinimumCost(problem);
        const firm = problem.fixed.filter((pair) => !refusedFixed.some(same(pair)));
        for (const { id: menteeId } of problem.mentees) {
          if (firm.some((pair) => pair.menteeId === menteeId)) continue;
          for (const { mentorId, obstacle, price } of whatWouldChange(problem, pairs, menteeId)) {
            const wanted = { mentorId, menteeId };
            const possible = obstacle ? [] : [...feasibleAssignments(problem, [...firm, wanted])];
            if (possible.length === 0) {
              expect(price).toBeNull();
              continue;
            }
            const badness = (other: Assignment) => [
              -other.length,
              naiveCost(problem, other),
              changesBetween(problem, pairs, other, menteeId),
            ];
            const best = possible.map(badness).sort(byParts)[0];
            expect([
              -pairs.length + (price?.fewerMatched ?? NaN),
              price?.cost,
              price?.changes.length,
            ]).toEqual([best?.[0], (best?.[1] ?? NaN) - naiveCost(problem, pairs), best?.[2]]);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('is asked of the mentors liked better, best first', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs } = matchAtMinimumCost(problem);
        for (const { menteeId, mentorIds } of problem.preferences.menteeChoices) {
          if (mentorIds.length === 0) continue;
          const present = pairs.find((pair) => pair.menteeId === menteeId);
          const rank = present ? ranksOf(problem, present).byMentee : null;
          expect(whatWouldChange(problem, pairs, menteeId).map(({ mentorId }) => mentorId)).toEqual(
            rank ? mentorIds.slice(0, rank - 1) : mentorIds,
          );
        }
      }),
    );
  });

  it('has no price where the pairs were put together worse than could be', () => {
    const problem = problemOf({
      mentors: [mentorOf(1), mentorOf(2), mentorOf(3)],
      mentees: [menteeOf(11), menteeOf(12)],
      menteeChoices: { 11: [1, 2], 12: [1] },
    });
    const byHand = [{ mentorId: 3, menteeId: 11 }];
    expect(whatWouldChange(problem, byHand, 11).map(({ price }) => price)).toEqual([null, null]);
  });
});

function changesBetween(
  problem: MatchingProblem,
  some: Assignment,
  others: Assignment,
  except: number,
): number {
  const mentorIn = (pairs: Assignment, id: number) => pairs.find(({ menteeId }) => menteeId === id)?.mentorId;
  return problem.mentees.filter(({ id }) => id !== except && mentorIn(some, id) !== mentorIn(others, id))
    .length;
}

function byParts(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

const school = problemOf({
  mentors: [
    mentorOf(1, { name: 'Примерова А. С.', subjects: ['Математика'], competences: ['речь'] }),
    mentorOf(2, { name: 'Пробная Т. В.', capacity: 2 }),
  ],
  mentees: [
    menteeOf(11, { name: 'Образцов И. П.', subjects: ['математика'], requests: ['Речь', 'почерк'] }),
    menteeOf(12, { name: 'Условный К. Л.' }),
    menteeOf(13, { name: 'Тестова М. Н.', subjects: ['химия'], requests: ['почерк'] }),
  ],
  menteeChoices: { 11: [1, 2], 12: [1, 2], 13: [1] },
  mentorChoices: { 1: [12, 11], 2: [13] },
  forbidden: [{ mentorId: 1, menteeId: 13, reason: 'родственники' }],
});

describe('in Russian', () => {
  const pairs = [
    { mentorId: 1, menteeId: 11 },
    { mentorId: 2, menteeId: 12 },
    { mentorId: 2, menteeId: 13 },
  ];
  const why = (problem: MatchingProblem, mentorId: number, menteeId: number) =>
    reasonsText(explain(problem, pairs, { mentorId, menteeId }));

  it('a pair says why', () => {
    expect(why(school, 1, 11)).toBe(
      'первый выбор наставляемого, второй — наставника; предмет совпадает; запросы: 1 из 2 (Речь); нагрузка 1 из 1',
    );
    expect(why(school, 2, 12)).toBe('второй выбор наставляемого; наставник его не называл; нагрузка 2 из 2');
    expect(why(school, 2, 13)).toBe(
      'наставляемый его не называл; первый выбор наставника; общего предмета нет; запросы не покрыты; нагрузка 2 из 2',
    );
    const fixed = problemOf({ ...peopleOf(school), fixed: [{ mentorId: 2, menteeId: 12 }] });
    expect(why(fixed, 2, 12)).toBe(
      'пара закреплена; у наставляемого нет пожеланий; у наставника нет пожеланий; нагрузка 2 из 2',
    );
    const mutual = problemOf({ ...peopleOf(school), menteeChoices: { 12: [2] }, mentorChoices: { 2: [12] } });
    expect(why(mutual, 2, 12)).toBe('взаимно первый выбор; нагрузка 2 из 2');
  });

  it('ranks agree, however far', () => {
    const ids = Array.from({ length: 11 }, (_, index) => index + 1);
    const problem = problemOf({
      mentors: ids.map((id) => mentorOf(id)),
      mentees: [menteeOf(11)],
      menteeChoices: { 11: ids },
    });
    expect(ids.map((mentorId) => why(problem, mentorId, 11).split(' ')[0])).toEqual([
      'первый',
      'второй',
      'третий',
      'четвёртый',
      'пятый',
      'шестой',
      'седьмой',
      'восьмой',
      'девятый',
      'десятый',
      '11-й',
    ]);
  });

  it('another mentor says what it would take', () => {
    const proposed = matchAtMinimumCost(school).pairs;
    expect(proposed).toEqual(pairs);
    const texts = (menteeId: number, problem = school, assignment: Assignment = proposed) =>
      whatWouldChange(problem, assignment, menteeId).map((alternative) =>
        alternativeText(problem, alternative),
      );
    expect(texts(12)).toEqual([
      'Примерова А. С. (первый выбор): нужно второе место, сейчас занято 1 из 1 (Образцов И. П.); тогда Образцов И. П. → Пробная Т. В. (второй выбор вместо первого); в целом хуже на 4 балла',
    ]);
    expect(texts(13)).toEqual(['Примерова А. С. (первый выбор): пара запрещена: родственники']);
    expect(texts(11)).toEqual([]);
    const alone = problemOf({
      mentors: school.mentors.filter(({ id }) => id === 1),
      mentees: school.mentees.filter(({ id }) => id !== 13),
      menteeChoices: { 11: [1], 12: [1] },
    });
    expect(texts(11, alone, matchAtMinimumCost(alone).pairs)).toEqual([
      'Примерова А. С. (первый выбор): нужно второе место, сейчас занято 1 из 1 (Условный К. Л.); тогда Условный К. Л. → без пары; в целом хуже на 2 балла',
    ]);
  });

  it('the unmatched say why', () => {
    expect(unmatchedText(school, { code: 'excluded', reason: 'нет согласия' })).toBe(
      'не участвует: нет согласия',
    );
    expect(unmatchedText(school, { code: 'nobody-allowed', obstacles: [] })).toBe('нет ни одного наставника');
    expect(
      unmatchedText(school, {
        code: 'nobody-allowed',
        obstacles: [
          { code: 'form', count: 2 },
          { code: 'days', count: 1 },
        ],
      }),
    ).toBe('нет подходящего наставника: разные формы наставничества — 2, нет общего свободного дня — 1');
    expect(
      unmatchedText(school, {
        code: 'all-taken',
        mentors: [
          { mentorId: 1, menteeIds: [11] },
          { mentorId: 2, menteeIds: [12, 13] },
        ],
      }),
    ).toBe(
      'у подходящих наставников заняты все места: Примерова А. С. (Образцов И. П.); Пробная Т. В. (Условный К. Л., Тестова М. Н.)',
    );
    expect(unmatchedText(school, { code: 'circles', mentorIds: [2] })).toBe(
      'с любым из свободных наставников получится круг: Пробная Т. В.',
    );
    expect(unmatchedText(school, { code: 'places-left', mentorIds: [1, 2] })).toBe(
      'пара не составлена, места есть: Примерова А. С.; Пробная Т. В.',
    );
  });

  it('faults, refused pairs and weights have their words', () => {
    const pair = { mentorId: 1, menteeId: 13 };
    expect(faultText(school, { code: 'too-many', mentorId: 2, mentees: 3, places: 2 })).toBe(
      'Пробная Т. В.: 3 наставляемых на 2 свободных места',
    );
    expect(faultText(school, { code: 'several-mentors', menteeId: 13, mentorIds: [1, 2] })).toBe(
      'Тестова М. Н.: сразу несколько наставников (Примерова А. С., Пробная Т. В.)',
    );
    expect(faultText(school, { code: 'circle', pairs: [pair] })).toBe(
      'наставничество идёт по кругу: Примерова А. С. — Тестова М. Н.',
    );
    expect(faultText(school, { code: 'stranger', mentorId: 9, menteeId: 13 })).toBe(
      'в паре № 9 — Тестова М. Н. есть тот, кого нет в списках',
    );
    expect(faultText(school, { code: 'obstacle', ...pair, obstacle: { code: 'form' } })).toBe(
      'Примерова А. С. — Тестова М. Н.: разные формы наставничества',
    );
    expect(faultText(school, { code: 'fixed-missing', ...pair })).toBe(
      'закреплённой пары Примерова А. С. — Тестова М. Н. нет среди предложенных',
    );
    expect(refusedText(school, { ...pair, obstacle: { code: 'mentee-taken' } })).toBe(
      'Примерова А. С. — Тестова М. Н.: наставляемый уже в закреплённой паре',
    );
    expect(obstacleText({ code: 'forbidden', reason: '' })).toBe('пара запрещена');
    expect(blockingPairText(school, pair)).toBe('Примерова А. С. и Тестова М. Н. предпочли бы друг друга');
    expect(importanceTexts).toEqual({ important: 'важно', desirable: 'желательно', unimportant: 'неважно' });
  });
});

function peopleOf({ mentors, mentees }: MatchingProblem) {
  return { mentors, mentees };
}

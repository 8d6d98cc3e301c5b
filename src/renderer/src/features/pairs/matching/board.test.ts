// The board without its window: keys over cards, moves that may and may not be, numbers and how they change.
import { describe, expect, it } from 'vitest';
import { checkAssignment } from '../../../../../shared/matching/checkAssignment';
import { measure } from '../../../../../shared/matching/measures';
import {
  defaultSettings,
  type MatchingMentee,
  type MatchingMentor,
  type MatchingProblem,
} from '../../../../../shared/matching/model';
import { carryKeyOf, chipAfter, foundByTyping, targetAfter } from './carrying';
import { moved, obstaclesOf, obstacleTo } from './draftEditing';
import { change, measureRows } from './measureRows';

describe('a carried mentee', () => {
  // Two lines of three and one of two.
  const board = { mentorIds: [11, 12, 13, 14, 15, 16, 17, 18], columns: 3 };

  it('goes over the cards in all four directions', () => {
    expect(targetAfter('right', 11, board)).toBe(12);
    expect(targetAfter('left', 12, board)).toBe(11);
    expect(targetAfter('down', 12, board)).toBe(15);
    expect(targetAfter('up', 15, board)).toBe(12);
  });

  it('goes to «без пары» left of the first card, and back from there', () => {
    expect(targetAfter('left', 11, board)).toBeNull();
    expect(targetAfter('first', 17, board)).toBeNull();
    expect(targetAfter('right', null, board)).toBe(11);
    expect(targetAfter('left', null, board)).toBeNull();
  });

  it('stays at the edges, and finds the last card below a shorter column', () => {
    expect(targetAfter('up', 12, board)).toBe(12);
    expect(targetAfter('right', 18, board)).toBe(18);
    expect(targetAfter('down', 16, board)).toBe(18);
    expect(targetAfter('down', 13, board)).toBe(16);
    expect(targetAfter('down', 18, board)).toBe(18);
    expect(targetAfter('last', null, board)).toBe(18);
  });

  it('has only «без пары» where there are no cards', () => {
    expect(targetAfter('down', null, { mentorIds: [], columns: 1 })).toBeNull();
  });
});

describe('the focus', () => {
  // 1 2 | –  | 3
  // 4   | 5 6 |
  const where = { cards: [[1, 2], [], [3], [4], [5, 6], []], columns: 3 };

  it('goes down a card, then to the card beneath, passing over empty ones', () => {
    expect(chipAfter('down', 1, where)).toBe(2);
    expect(chipAfter('down', 2, where)).toBe(4);
    expect(chipAfter('up', 4, where)).toBe(2);
    expect(chipAfter('down', 3, where)).toBe(3);
  });

  it('goes across at the same height where there is one', () => {
    expect(chipAfter('right', 2, where)).toBe(3);
    expect(chipAfter('left', 3, where)).toBe(1);
    expect(chipAfter('right', 3, where)).toBe(4);
    expect(chipAfter('left', 1, where)).toBe(1);
    expect(chipAfter('first', 5, where)).toBe(1);
    expect(chipAfter('last', 1, where)).toBe(6);
  });

  it('jumps to a surname by its letters; the same letter again goes on', () => {
    const items = [
      { item: 1, name: 'Ёлкин П. П.' },
      { item: 2, name: 'Елагина О. О.' },
      { item: 3, name: 'Образцов И. И.' },
    ];
    expect(foundByTyping('о', items, 1)).toBe(3);
    expect(foundByTyping('е', items, 3)).toBe(1);
    expect(foundByTyping('е', items, 1)).toBe(2);
    expect(foundByTyping('ел', items, 2)).toBe(2);
    expect(foundByTyping('я', items, 2)).toBeNull();
  });

  it('listens to arrows, Home and End only', () => {
    expect(carryKeyOf('ArrowLeft')).toBe('left');
    expect(carryKeyOf('End')).toBe('last');
    expect(carryKeyOf('KeyA')).toBeNull();
  });
});

describe('a move', () => {
  it('replaces the mentee’s pair, by hand; to the same mentor it changes nothing', () => {
    const draft = [{ mentorId: 1, menteeId: 21, byHand: false }];
    expect(moved(draft, { menteeId: 21, mentorId: 2 })).toEqual([
      { mentorId: 2, menteeId: 21, byHand: true },
    ]);
    expect(moved(draft, { menteeId: 21, mentorId: null })).toEqual([]);
    expect(moved(draft, { menteeId: 21, mentorId: 1 })).toBe(draft);
  });

  it('is refused in words: no place, forbidden, fixed, a circle', () => {
    const problem = problemOf({
      mentors: [mentor(1), mentor(2), mentor(3, { personId: 121 })],
      mentees: [mentee(21), mentee(22), mentee(23, { personId: 101 })],
      fixed: [{ mentorId: 2, menteeId: 22 }],
      forbidden: [{ mentorId: 2, menteeId: 21, reason: 'просьба родителей' }],
    });
    const draft = [
      { mentorId: 2, menteeId: 22, byHand: false },
      { mentorId: 1, menteeId: 21, byHand: false },
    ];
    expect(obstacleTo(problem, draft, { menteeId: 21, mentorId: 2 })).toBe(
      'пара запрещена: просьба родителей',
    );
    expect(obstacleTo(problem, draft, { menteeId: 22, mentorId: 3 })).toBe('пара закреплена');
    expect(obstacleTo(problem, draft, { menteeId: 22, mentorId: null })).toBe('пара закреплена');
    expect(obstacleTo(problem, draft, { menteeId: 23, mentorId: 2 })).toBe('мест нет: 1 из 1');
    // 121 is the mentee 21, led by 101; 101 as mentee 23 may not be led by 121.
    expect(obstacleTo(problem, draft, { menteeId: 23, mentorId: 3 })).toMatch(/по кругу/);
    expect(obstacleTo(problem, [], { menteeId: 23, mentorId: 3 })).toBeNull();
    expect(obstacleTo(problem, draft, { menteeId: 21, mentorId: null })).toBeNull();
  });

  it('tells the obstacles of every card at once, and none where one may go', () => {
    const problem = problemOf({
      mentors: [mentor(1), mentor(2), mentor(3, { capacity: 0 })],
      mentees: [mentee(21)],
    });
    const obstacles = obstaclesOf(problem, [{ mentorId: 1, menteeId: 21, byHand: true }], 21);
    expect([...obstacles.keys()]).toEqual([3]);
  });

  it('that meets no obstacle leaves a draft that may be accepted', () => {
    const problem = problemOf({ mentors: [mentor(1), mentor(2)], mentees: [mentee(21), mentee(22)] });
    let draft = [{ mentorId: 1, menteeId: 21, byHand: false }] as ReturnType<typeof moved>;
    for (const menteeId of [21, 22]) {
      for (const mentorId of [1, 2]) {
        const move = { menteeId, mentorId };
        if (obstacleTo(problem, draft, move) === null) draft = moved(draft, move);
        expect(checkAssignment(problem, draft)).toEqual([]);
      }
    }
    expect(draft).toHaveLength(2);
  });
});

describe('the numbers', () => {
  const problem = problemOf({
    mentors: [mentor(1, { capacity: 2 }), mentor(2)],
    mentees: [mentee(21), mentee(22)],
    menteeChoices: [{ menteeId: 21, mentorIds: [1, 2] }],
  });
  const rowsOf = (pairs: readonly (readonly [number, number])[]) =>
    measureRows(
      problem,
      measure(
        problem,
        pairs.map(([mentorId, menteeId]) => ({ mentorId, menteeId })),
      ),
    );

  it('say what a school would say', () => {
    const values = Object.fromEntries(
      rowsOf([
        [1, 21],
        [1, 22],
      ]).map(({ key, value }) => [key, value]),
    );
    expect(values).toEqual({
      matched: '2 из 2',
      firstChoice: '1',
      topThree: '1',
      worstRank: '1-й',
      loads: '0–2',
      blockingPairs: '0',
    });
    expect(rowsOf([]).find(({ key }) => key === 'worstRank')?.value).toBe('—');
  });

  it('tell a change for the better from one for the worse', () => {
    const before = new Map(rowsOf([[2, 21]]).map((row) => [row.key, row]));
    const changes = Object.fromEntries(
      rowsOf([
        [1, 21],
        [2, 22],
      ]).map((row) => [row.key, change(row, before.get(row.key))]),
    );
    expect(changes['matched']).toEqual({ words: '+1', good: true });
    expect(changes['firstChoice']).toEqual({ words: '+1', good: true });
    expect(changes['topThree']).toBeNull();
    expect(changes['worstRank']).toEqual({ words: '−1', good: true });
    expect(changes['blockingPairs']).toBeNull();
  });
});

function mentor(id: number, part: Partial<MatchingMentor> = {}): MatchingMentor {
  return {
    id,
    personId: 100 + id,
    name: `Наставник ${id}`,
    capacity: 1,
    load: 0,
    formId: null,
    variants: [],
    days: [],
    since: null,
    until: null,
    subjects: [],
    competences: [],
    className: '',
    excluded: null,
    ...part,
  };
}

function mentee(id: number, part: Partial<MatchingMentee> = {}): MatchingMentee {
  return {
    id,
    personId: 100 + id,
    name: `Наставляемый ${id}`,
    formId: null,
    variants: [],
    days: [],
    since: null,
    until: null,
    subjects: [],
    requests: [],
    className: '',
    excluded: null,
    ...part,
  };
}

function problemOf({
  menteeChoices = [],
  ...part
}: Partial<MatchingProblem> &
  Pick<MatchingProblem, 'mentors' | 'mentees'> & {
    menteeChoices?: MatchingProblem['preferences']['menteeChoices'];
  }): MatchingProblem {
  return {
    fixed: [],
    forbidden: [],
    running: [],
    settings: defaultSettings,
    ...part,
    preferences: { menteeChoices, mentorChoices: [] },
  };
}

import { describe, expect, it } from 'vitest';
import type { ConsentBoardRow } from '../../../../shared/contract/consents';
import type { ConsentKind, ConsentState } from '../../../../shared/model/consents';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { byState, firstLacking, isLacking, nextStep, shownRows, stateWords } from './boardRows';

const row = (
  personId: number,
  states: Partial<Record<ConsentKind, ConsentState>>,
  given: Partial<ConsentBoardRow> = {},
): ConsentBoardRow => {
  const cell = (state: ConsentState = 'valid') => ({ state, consentId: null, date: null });
  return {
    personId,
    fullName: `Образцов ${personId}`,
    category: 'staff',
    details: '',
    roles: ['mentor'],
    age: null,
    signer: 'self',
    representatives: [],
    cells: {
      processing: cell(states.processing),
      dissemination: cell(states.dissemination),
      mentorship: cell(states.mentorship ?? 'notNeeded'),
    },
    ...given,
  };
};
const ids = (rows: readonly ConsentBoardRow[]) => rows.map(({ personId }) => personId);

describe('the board', () => {
  const complete = row(1, {});
  const lacking = row(2, { processing: 'missing' });
  const mentee = row(3, { mentorship: 'notNeeded' }, { roles: ['mentee'], fullName: 'Ёлкина Анна' });
  const former = row(4, { processing: 'withdrawn' }, { roles: [] });
  const unpublished = row(5, { dissemination: 'refused' });
  const rows = [complete, lacking, mentee, former, unpublished];

  it('shows those asked for; those who have left only when they are', () => {
    expect(ids(shownRows(rows, 'all', ''))).toEqual([1, 2, 3, 5]);
    expect(ids(shownRows(rows, 'lacking', ''))).toEqual([2]);
    expect(ids(shownRows(rows, 'mentors', ''))).toEqual([1, 2, 5]);
    expect(ids(shownRows(rows, 'mentees', ''))).toEqual([3]);
    expect(ids(shownRows(rows, 'former', ''))).toEqual([4]);
    expect(ids(shownRows(rows, 'all', 'анна елк'))).toEqual([3]);
  });

  it('publishing is a free choice: without it nothing is lacking', () => {
    expect(isLacking(unpublished)).toBe(false);
    expect(isLacking(row(6, { mentorship: 'issued' }))).toBe(true);
  });

  it('sorts what needs most attention first', () => {
    const states = ['valid', 'missing', 'withdrawn', 'issued'] as const;
    const sorted = states.map((state, id) => row(id, { processing: state })).sort(byState('processing'));
    expect(sorted.map(({ cells }) => cells.processing.state)).toEqual([
      'withdrawn',
      'missing',
      'issued',
      'valid',
    ]);
  });
});

describe('the next blanks', () => {
  it('are those that one cannot do without, then those for publishing; none once they are handed out', () => {
    const first = row(1, { processing: 'missing', mentorship: 'missing' });
    const second = row(2, { mentorship: 'expiring', dissemination: 'missing' });
    expect(nextStep([first, second])).toMatchObject({
      name: 'print',
      kind: 'processing',
      rows: [{ personId: 1 }],
    });
    expect(nextStep([second])).toMatchObject({ name: 'print', kind: 'mentorship', rows: [{ personId: 2 }] });
    expect(nextStep([row(3, { dissemination: 'missing' })])).toMatchObject({ kind: 'dissemination' });
    expect(nextStep([row(4, { dissemination: 'refused' })])).toBeNull();
  });

  it('that are out are waited for before those one may do without are handed out', () => {
    const out = row(1, { processing: 'issued', dissemination: 'missing' });
    expect(nextStep([out])).toMatchObject({ name: 'receive', kind: 'processing', rows: [{ personId: 1 }] });
    expect(nextStep([out, row(2, { processing: 'missing' })])).toMatchObject({
      name: 'print',
      rows: [{ personId: 2 }],
    });
  });

  it('are not for those who have left', () => {
    expect(nextStep([row(1, { processing: 'missing' }, { roles: [] })])).toBeNull();
  });
});

describe('a state', () => {
  const date = '2025-10-05' as PlainDate;
  it('is told with its day', () => {
    expect(stateWords({ state: 'missing', consentId: null, date: null })).toBe('Нет');
    expect(stateWords({ state: 'valid', consentId: 1, date })).toBe('Есть, 05.10.2025');
    expect(stateWords({ state: 'expiring', consentId: 1, date })).toBe('Кончается 05.10.2025');
  });

  it('opens the kind that is not in order', () => {
    expect(firstLacking(row(1, { mentorship: 'refused' }))).toBe('mentorship');
    expect(firstLacking(row(1, {}))).toBe('processing');
  });
});

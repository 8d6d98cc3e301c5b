import { describe, expect, it } from 'vitest';
import { importRowsOf, rereadRows } from './importRows';

const reading = {
  start: null,
  end: null,
  kind: 'unknown',
  recurrence: null,
  precision: 'day',
  parts: [],
  alternatives: [],
  check: true,
  words: '',
} as const;
const draftOf = (...activities: readonly string[]) => ({
  items: activities.map((activity) => ({
    number: null,
    stage: null,
    activity,
    deadlineText: 'по графику',
    deadline: reading,
    outcome: null,
    responsibleText: null,
    responsible: null,
  })),
});

describe('a table read anew', () => {
  const [first, second] = importRowsOf(draftOf('Анкета', 'Беседа'));
  if (!first || !second) throw new Error('two rows were read');
  const corrected = {
    ...first,
    words: { ...first.words, activity: 'Опрос' },
    check: false,
    touched: true,
  };

  it('keeps what a person corrected and takes the rest as it is read now', () => {
    const rows = rereadRows([corrected, second], draftOf('Графа 1', 'Графа 2'));
    expect(rows.map(({ words, check }) => [words.activity, check])).toEqual([
      ['Опрос', false],
      ['Графа 2', true],
    ]);
  });

  it('keeps a row left out, and takes rows that were not there before', () => {
    const rows = rereadRows([first, { ...second, taken: false }], draftOf('Графа 1', 'Графа 2', 'Графа 3'));
    expect(rows.map(({ taken }) => taken)).toEqual([true, false, true]);
  });
});

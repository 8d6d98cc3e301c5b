import { describe, expect, it } from 'vitest';
import type { DocumentTexts } from '../../../../shared/contract/roadmap';
import { fieldsOf, textsOf, yearsFault } from './documentFields';

const texts: DocumentTexts = {
  title: 'Дорожная карта на 2021–2025 годы',
  organisation: null,
  term: { firstYear: 2021, lastYear: 2025 },
  basis: null,
  goal: 'Помочь.\nИ поддержать.',
  tasks: ['найти наставников', 'обучить их'],
  targetGroups: [],
  expectedResults: ['рост'],
  forms: [{ title: 'учитель – учитель', goal: null, tasks: ['уроки'], expectedResults: [] }],
};

describe('the fields of a document', () => {
  it('say what they were filled from', () => {
    expect(textsOf(fieldsOf(texts))).toEqual(texts);
  });

  it('are tidied: a line each, no empty ones; no years are those of the title', () => {
    const fields = {
      ...fieldsOf(texts),
      tasks: ' найти \n\n обучить',
      goal: '  ',
      firstYear: ' ',
      lastYear: '',
    };
    expect(textsOf(fields)).toMatchObject({ tasks: ['найти', 'обучить'], goal: null, term: null });
  });

  it.each([
    ['2021', '2025', null],
    ['2021', '2021', null],
    ['', ' ', null],
    ['2021', '', 'unclear'],
    ['21', '25', 'unclear'],
    ['1221', '2025', 'unclear'],
    ['2026', '2025', 'backwards'],
  ])('of years %s and %s: %s', (firstYear, lastYear, fault) => {
    expect(yearsFault({ firstYear, lastYear })).toBe(fault);
  });
});

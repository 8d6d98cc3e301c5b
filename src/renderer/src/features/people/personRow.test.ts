import { describe, expect, it } from 'vitest';
import { mentor, nobody, novice, people } from './testing/sampleRows';
import type { PersonRow } from '../../../../shared/contract/people';
import { compareReadiness, placeOf, readinessOf, roleLinesOf } from './personRow';

describe('a line of the register', () => {
  it('says the class of a pupil, the position of others, else where they work', () => {
    expect(people.slice(1, 3).map(placeOf)).toEqual(['учитель', '4 А класс']);
    expect(placeOf({ ...nobody, position: '', workplace: 'Дом культуры' })).toBe('Дом культуры');
    expect(placeOf({ ...nobody, category: 'pupil' })).toBe('');
  });

  it('names roles with capacity, target group and form', () => {
    const lines = roleLinesOf({ ...nobody, roles: [mentor, novice] }, new Map([[3, 'учитель – учитель']]));
    expect(lines.map(({ words, form }) => [words, form])).toEqual([
      ['наставник ×2', 'учитель – учитель'],
      ['наставляемый: молодой специалист', ''],
    ]);
  });

  it('asks nothing of those without a role', () => {
    expect(readinessOf(nobody)).toBeNull();
  });

  it('says the first obstacle and how many others there are', () => {
    const row: PersonRow = {
      ...nobody,
      roles: [mentor],
      lacks: [
        { code: 'form-missing' },
        { code: 'consent', kind: 'processing', state: 'missing' },
        { code: 'interview-missing' },
      ],
    };
    expect(readinessOf(row)).toMatchObject({ kind: 'waiting', words: 'нет согласия, ещё 1' });
    expect(readinessOf(row)?.details.split('\n')).toHaveLength(3);
  });

  it('is ready with remarks when they only warn', () => {
    expect(readinessOf({ ...nobody, roles: [mentor] })?.words).toBe('Готова');
    const row: PersonRow = { ...nobody, sex: null, roles: [mentor], lacks: [{ code: 'form-missing' }] };
    expect(readinessOf(row)).toMatchObject({ kind: 'done', words: 'Готов(а), 1 замечание' });
  });

  it('sorts whoever lacks most first', () => {
    expect([...people].sort(compareReadiness).map(({ id }) => id)).toEqual([2, 1, 5, 3, 4]);
  });
});

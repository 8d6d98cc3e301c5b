import { describe, expect, it } from 'vitest';
import { fitting, sameText } from './options';

const options = [
  { id: 1, label: 'Ёлкина Анна Сергеевна', details: 'учитель' },
  { id: 2, label: 'Образцов Пётр Ильич', details: '4 А класс' },
  { id: 3, label: 'Примеров-Водкин Кузьма', details: 'библиотекарь' },
];
const found = (typed: string) => fitting(options, typed).map(({ id }) => id);

describe('what a field offers', () => {
  it.each([
    ['елкина', [1]],
    ['СЕРГ ан', [1]],
    ['петр обр', [2]],
    ['водкин', [3]],
    ['4 а', [2]],
    ['', [1, 2, 3]],
    ['кина', []],
  ])('by «%s» is %o', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('offers first what begins as typed', () => {
    const positions = ['заместитель директора по учебной работе', 'учитель'];
    const found = fitting(
      positions.map((label) => ({ id: label, label })),
      'уч',
    );
    expect(found.map(({ label }) => label)).toEqual([...positions].reverse());
  });

  it('knows the same text written otherwise', () => {
    expect(sameText(' Ёлкина  анна', 'елкина Анна')).toBe(true);
    expect(sameText('Ёлкина', 'Ёлкин')).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessSex } from './guessSex';
import { splitFullName } from './splitFullName';

describe('guessSex', () => {
  it.each([
    ['Шевчук Роман Степанович', 'male'],
    ['Гусь Нина Лукинична', 'female'],
    ['Примерова Лейла Ариф кызы', 'female'],
    ['Образцов А. С.', 'male'],
    ['Крайняя Женя', 'female'],
    ['Толстой Саша', 'male'],
    ['Мамина-Сибиряк Саша', 'female'],
    ['Ким Анна', 'female'],
    ['Ким Никита', 'male'],
    ['Ким Саша', null],
    ['Цой', null],
    ['Сова А. С.', null],
    ['Примеров Анна', null],
    ['Примеров Анна Сергеевна', null],
    ['', null],
  ] as const)('%s: %s', (text, sex) => {
    expect(guessSex(splitFullName(text))).toBe(sex);
  });

  it('is never wrong and seldom silent on real lists', () => {
    const lines = readFileSync(new URL('fixtures/names.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1);
    const guesses = lines.map((line) => {
      const [, full = '', letter] = line.split('\t');
      return { full, guess: guessSex(splitFullName(full)), sex: letter === 'f' ? 'female' : 'male' };
    });
    expect(guesses.filter(({ guess, sex }) => guess !== null && guess !== sex)).toEqual([]);
    expect(guesses.filter(({ guess }) => guess === null).length).toBeLessThanOrEqual(2);
  });
});

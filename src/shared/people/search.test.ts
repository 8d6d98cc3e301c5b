import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClasses, compareNames } from './order';
import { matches, searchKey, type Searched } from './search';

const person: Searched = {
  surname: 'Мамина-Фёдорова',
  name: 'Алёна',
  patronymic: 'Сергеевна',
  position: 'учитель математики',
  className: '4 А',
  workplace: 'Школа',
  phone: '+7 913 123-45-67, 2-34-56',
  email: 'alena.f@example.org',
};
const key = searchKey(person);

describe('the search', () => {
  it.each([
    '',
    'фед ал',
    'алена мам',
    'Мамина-Федорова',
    'маминафед',
    'МАМИНА–ФЁД',
    'сергеевна алёна',
    'учит мат',
    '4а',
    '4 а',
    '8 913 123',
    '+7(913)123-45',
    '1234567',
    '23456',
    'alena.f@ex',
  ])('finds by «%s»', (query) => {
    expect(matches(query)(key)).toBe(true);
  });

  it.each(['едорова', 'алена петровна', '5а', '9999', 'серг учитель химии'])('does not by «%s»', (query) => {
    expect(matches(query)(key)).toBe(false);
  });

  it('finds by the beginnings of any words in any order, whatever the letters', () => {
    const words = ['Мамина', 'Фёдорова', 'Алёна', 'Сергеевна', 'учитель', 'математики'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words),
        fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (picked, cuts, loud) => {
          const query = picked.map((word, at) => word.slice(0, 1 + (cuts[at] ?? 0))).join('  ');
          expect(matches(loud ? query.toUpperCase().replace(/Ё/g, 'Е') : query)(key)).toBe(true);
        },
      ),
    );
  });

  it('looks through 2,000 people within one frame of the screen', () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => searchKey({ ...person, name: `Имя${String(at)}` }));
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      expect(keys.filter(matches('мам имя19'))).toHaveLength(111);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });
});

describe('the order', () => {
  const name = (surname: string, given = '', patronymic = '') => ({ surname, name: given, patronymic });

  it('is that of the Russian alphabet, ё beside е', () => {
    const sorted = [
      name('Жуков'),
      name('Ёлкин', 'Яков'),
      name('Елкин', 'Яков'),
      name('Ёлкин', 'Антон'),
      name('Абрамов'),
      name('Елисеев'),
    ];
    expect(sorted.sort(compareNames).map(({ surname }) => surname)).toEqual([
      'Абрамов',
      'Елисеев',
      'Елкин',
      'Ёлкин',
      'Ёлкин',
      'Жуков',
    ]);
  });

  it('of classes is by their number', () => {
    expect(['10 Б', '', '2 А', '10 А', '1 В'].sort(compareClasses)).toEqual([
      '1 В',
      '2 А',
      '10 А',
      '10 Б',
      '',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../shared/model/plainDate';
import { differByOneSlip, likeness, LikenessIndex, type Likened } from './duplicates';

function person(name: string, birthDate: string | null = null): Likened {
  const [surname = '', given = '', patronymic = ''] = name.split(' ');
  return { surname, name: given, patronymic, birthDate: birthDate as PlainDate | null };
}

describe('likeness', () => {
  it.each([
    [
      'Примерова Анна Сергеевна',
      '1980-01-01',
      'ПРИМЕРОВА анна Сергеевна',
      '1980-01-01',
      'те же имя и дата рождения',
    ],
    ['Фёдоров Пётр Ильич', null, 'Федоров Петр Ильич', null, 'то же имя, дата рождения указана не у обоих'],
    [
      'Примеров Иван Ильич',
      '2010-01-01',
      'Примеров Иван Ильич',
      '2012-01-01',
      'то же имя, но другая дата рождения: возможно, тёзка',
    ],
    [
      'Примерова Анна',
      null,
      'Примерова Анна Сергеевна',
      null,
      'те же фамилия и имя, отчество указано не у обоих',
    ],
    [
      'Анна Сергеевна Примерова',
      null,
      'Примерова Анна Сергеевна',
      null,
      'те же слова имени в другом порядке',
    ],
    [
      'Примерова А. С.',
      null,
      'Примерова Анна Сергеевна',
      null,
      'та же фамилия, инициалы совпадают с именем и отчеством',
    ],
    [
      'Примерова А.С.',
      null,
      'Примерова Анна Сергеевна',
      null,
      'та же фамилия, инициалы совпадают с именем и отчеством',
    ],
    [
      'Премерова Анна Сергеевна',
      null,
      'Примерова Анна Сергеевна',
      '1980-01-01',
      'фамилия отличается одной буквой, остальное то же',
    ],
    [
      'Образцова Анна Сергеевна',
      '1980-01-01',
      'Примерова Анна Сергеевна',
      '1980-01-01',
      'то же имя и та же дата рождения: возможно, сменилась фамилия',
    ],
  ])('%s, %s and %s, %s: %s', (one, born, other, otherBorn, because) => {
    expect(likeness(person(one, born), person(other, otherBorn))).toBe(because);
    expect(likeness(person(other, otherBorn), person(one, born))).toBe(because);
  });

  it.each([
    ['Примеров Иван Ильич', null, 'Примерова Анна Ильинична', null],
    ['Примерова Анна Сергеевна', '1980-01-01', 'Премерова Анна Сергеевна', '1981-01-01'],
    ['Примерова Б. С.', null, 'Примерова Анна Сергеевна', null],
    ['Ли Анна Сергеевна', null, 'Ким Анна Сергеевна', null],
    ['Примерова Анна Сергеевна', null, 'Примерова Анна Петровна', null],
  ])('%s, %s and %s, %s are two people', (one, born, other, otherBorn) => {
    expect(likeness(person(one, born), person(other, otherBorn))).toBeNull();
  });

  it('one slip is a letter more, less, other, or two swapped, and nothing else', () => {
    const word = fc
      .array(fc.constantFrom('а', 'б', 'в', 'г'), { minLength: 4, maxLength: 7 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(differByOneSlip(one, other)).toBe(damerau(one, other) === 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the index finds exactly those whom a comparison of all with all finds', () => {
    const anybody = fc.record({
      surname: fc.constantFrom('Примеров', 'Премеров', 'Образцов', 'Иван'),
      name: fc.constantFrom('Иван', 'И.', '', 'Пётр', 'Примеров'),
      patronymic: fc.constantFrom('Ильич', '', 'И.'),
      birthDate: fc.constantFrom(null, '2010-01-01' as PlainDate, '2012-01-01' as PlainDate),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), anybody, (people, asked) => {
        const expected = people.filter((other) => likeness(asked, other) !== null);
        const found = new LikenessIndex(people).like(asked).map(({ entry }) => entry);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
    );
  });
});

/** The textbook's table, to check against. */
function damerau(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const line = table[row];
      if (line) {
        line[column] = Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + Number(!same),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        );
      }
    }
  }
  return at(one.length, other.length);
}

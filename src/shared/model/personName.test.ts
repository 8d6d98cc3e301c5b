import { describe, expect, it } from 'vitest';
import { fullName, initialsBefore, surnameFirstInitials } from './personName';

const visible = (text: string): string => text.replace(/\u00A0/g, '~');

describe('a name in its parts', () => {
  it.each([
    ['Примерова', 'Анна', 'Сергеевна', 'А.С.~Примерова', 'Примерова~А.С.'],
    ['Примерова', 'Анна-Мария', 'Витальевна', 'А.-М.В.~Примерова', 'Примерова~А.-М.В.'],
    ['Примерова', 'Лейла', 'Ариф кызы', 'Л.А.~Примерова', 'Примерова~Л.А.'],
    ['Нгуен', 'Тхи Лан', '', 'Т.Л.~Нгуен', 'Нгуен~Т.Л.'],
    ['Примеров', 'А.', 'С.', 'А.С.~Примеров', 'Примеров~А.С.'],
    ['Примеров', '', '', 'Примеров', 'Примеров'],
    ['', '', '', '', ''],
  ])('%s %s %s', (surname, name, patronymic, signed, listed) => {
    const person = { surname, name, patronymic };
    expect(visible(initialsBefore(person))).toBe(signed);
    expect(visible(surnameFirstInitials(person))).toBe(listed);
  });

  it('is written in full without what it lacks', () => {
    expect(fullName({ surname: 'Примерова', name: 'Анна', patronymic: '' })).toBe('Примерова Анна');
  });
});

import { describe, expect, it } from 'vitest';
import { plainDate } from '../../shared/model/plainDate';
import {
  approvedWord,
  BLANK_DATE,
  dateInWords,
  dateOrBlank,
  initialsAndSurname,
  numberOrBlank,
  surnameAndInitials,
} from './wording';

const visible = (text: string): string => text.replace(/\u00A0/g, '~');

describe('dates and numbers', () => {
  it('writes a date in words that no line break can divide', () => {
    expect(visible(dateInWords(plainDate(2021, 10, 5)))).toBe('5~октября~2021~г.');
    expect(visible(dateInWords(plainDate(2024, 2, 29)))).toBe('29~февраля~2024~г.');
  });

  it('leaves blanks for a pen', () => {
    expect(dateOrBlank(null)).toBe(BLANK_DATE);
    expect(visible(numberOrBlank(''))).toBe('№~______');
    expect(visible(numberOrBlank('45-ОД'))).toBe('№~45-ОД');
  });
});

describe('names', () => {
  it.each([
    ['Образцова Нина Петровна', 'Н.П.~Образцова', 'Образцова~Н.П.'],
    ['Образцова Н.П.', 'Н.П.~Образцова', 'Образцова~Н.П.'],
    ['Образцова Н. П.', 'Н.П.~Образцова', 'Образцова~Н.П.'],
    ['Н.П. Образцова', 'Н.П.~Образцова', 'Образцова~Н.П.'],
    ['Ким Лилия', 'Л.~Ким', 'Ким~Л.'],
    ['Мамин-Образцов Пётр Ильич', 'П.И.~Мамин-Образцов', 'Мамин-Образцов~П.И.'],
    ['Образцов Рашид Мамед оглы', 'Р.М.~Образцов', 'Образцов~Р.М.'],
    ['Образцов Рашид оглы', 'Р.~Образцов', 'Образцов~Р.'],
    ['Образцова', 'Образцова', 'Образцова'],
    ['', '', ''],
  ])('shortens %s', (fullName, signed, listed) => {
    expect(visible(initialsAndSurname(fullName))).toBe(signed);
    expect(visible(surnameAndInitials(fullName))).toBe(listed);
  });
});

describe('approvedWord', () => {
  it('agrees with what is approved', () => {
    expect((['masculine', 'feminine', 'neuter', 'plural'] as const).map(approvedWord)).toEqual([
      'УТВЕРЖДЕН',
      'УТВЕРЖДЕНА',
      'УТВЕРЖДЕНО',
      'УТВЕРЖДЕНЫ',
    ]);
  });
});

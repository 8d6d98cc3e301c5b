import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../shared/model/plainDate';
import {
  bareNumber,
  doublesIn,
  gapsIn,
  gapWords,
  inYear,
  isTaken,
  nextOrdinal,
  ordinalOf,
  writtenNumber,
  type NumberedOrder,
} from './numbers';

const CORE = '{n}-ОД';

function orders(...numbers: readonly string[]): readonly NumberedOrder[] {
  return numbers.map((number, id) => ({ id, number, series: 'core', date: plainDate(2021, 10, 5) }));
}

describe('the number of an order', () => {
  it.each([
    ['45-ОД', 45],
    [' № 45-од ', 45],
    ['45', 45],
    ['45/1-ОД', null],
    ['б/н', null],
    ['ОД-45', null],
    ['12345678-ОД', null],
    ['', null],
  ])('%s has the place %s', (number, ordinal) => {
    expect(ordinalOf(number, CORE)).toBe(ordinal);
  });

  it('is bare without its sign', () => {
    expect(bareNumber(' №№ 45-ОД ')).toBe('45-ОД');
  });

  it('is read back as it was written, whatever the pattern', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.stringMatching(/^[а-я-]{0,4}$/u),
        fc.stringMatching(/^[а-я/-]{0,6}$/u),
        (ordinal, before, after) => {
          const pattern = `${before}{n}${after}`;
          expect(ordinalOf(writtenNumber(ordinal, pattern), pattern)).toBe(ordinal);
        },
      ),
    );
  });
});

describe('the numbers of a year', () => {
  it('go on from the last, whatever stands between', () => {
    expect(nextOrdinal([], CORE)).toBe(1);
    expect(nextOrdinal(orders('3-ОД', '7/1-ОД', '5-ОД'), CORE)).toBe(6);
  });

  it('are told apart by series and calendar year', () => {
    const [one] = orders('1-ОД');
    const all: readonly NumberedOrder[] = one
      ? [one, { ...one, series: 'personnel' }, { ...one, date: plainDate(2022, 1, 10) }]
      : [];
    expect(inYear(all, 'core', 2021)).toEqual([one]);
  });

  it('leave out runs, and double what only looks different', () => {
    const all = orders('1-ОД', '4-ОД', '№ 4', '6-ОД', 'б/н', 'Б/Н');
    expect(gapsIn(all, CORE).map((gap) => gapWords(gap, CORE))).toEqual(['2-ОД – 3-ОД', '5-ОД']);
    expect(doublesIn(all, CORE)).toEqual(['4-ОД', 'б/н']);
    expect(isTaken(all, '04-ОД', CORE)).toBe(true);
    expect(isTaken(all, '2-ОД', CORE)).toBe(false);
  });
});

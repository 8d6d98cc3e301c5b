import { describe, expect, it } from 'vitest';
import { plainDate } from '../model/plainDate';
import { dashedRange, isWholeMonths, longDate, longRange, numericDate, shortDate, shortRange } from './dates';

const day = (text: string) => plainDate(...(text.split('-').map(Number) as [number, number, number]));
const range = (start: string | null, end: string | null) => ({
  start: start === null ? null : day(start),
  end: end === null ? null : day(end),
});

describe('days in words', () => {
  it('writes a day in text and in tables', () => {
    expect(longDate(day('2021-10-05'))).toBe('5 октября 2021 г.');
    expect(numericDate(day('2021-10-05'))).toBe('05.10.2021');
    expect(shortDate(day('2022-05-31'))).toBe('31 мая');
  });

  it.each([
    ['2021-10-01', '2021-10-31', '1–31 окт', '1–31 октября 2021', 'с 1 октября по 31 октября 2021 г.'],
    [
      '2021-10-05',
      '2021-11-10',
      '5 окт – 10 ноя',
      '5 октября – 10 ноября 2021',
      'с 5 октября по 10 ноября 2021 г.',
    ],
    [
      '2021-09-01',
      '2022-05-31',
      '1 сен – 31 мая',
      '1 сентября 2021 – 31 мая 2022',
      'с 1 сентября 2021 г. по 31 мая 2022 г.',
    ],
    [
      '2021-09-01',
      '2022-09-01',
      '1 сен 2021 – 1 сен 2022',
      '1 сентября 2021 – 1 сентября 2022',
      'с 1 сентября 2021 г. по 1 сентября 2022 г.',
    ],
    ['2021-10-05', '2021-10-05', '5 окт', '5 октября 2021', '5 октября 2021 г.'],
    [null, '2021-09-15', 'до 15 сен', 'до 15 сентября 2021', 'до 15 сентября 2021 г.'],
    ['2021-10-01', null, 'с 1 окт', 'с 1 октября 2021', 'с 1 октября 2021 г.'],
    [null, null, '', '', ''],
  ])('writes %s … %s', (start, end, short, dashed, long) => {
    const period = range(start, end);
    expect([shortRange(period), dashedRange(period), longRange(period)]).toEqual([short, dashed, long]);
  });

  it('knows whole months, February of a leap year too', () => {
    expect(isWholeMonths(range('2021-10-01', '2022-05-31'))).toBe(true);
    expect(isWholeMonths(range('2024-02-01', '2024-02-29'))).toBe(true);
    expect(isWholeMonths(range('2024-02-01', '2024-02-28'))).toBe(false);
    expect(isWholeMonths(range('2021-10-02', '2021-10-31'))).toBe(false);
    expect(isWholeMonths(range(null, '2021-10-31'))).toBe(false);
  });
});

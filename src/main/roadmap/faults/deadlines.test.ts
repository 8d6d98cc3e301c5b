import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../shared/model/schoolYear';
import { faultsOf, item, roadmap } from './testing/roadmap';

const october = { start: '2022-10-01', end: '2022-10-31' };

describe('rows without a year', () => {
  const code = 'rows-without-year';

  it('are named in one warning with the year they were given', () => {
    const rows = ['октябрь 2022 г.', 'октябрь', '04.10', 'с 1 по 5 октября', '04.10.22', '4 октября 22 г.'];
    const items = rows.map((deadlineText) => item('Дело', { deadlineText, ...october }));
    expect(faultsOf(code, roadmap(items, { schoolYear: schoolYear(2022) }))).toMatchObject([
      { row: null, message: 'В строках 2–4 не написан год. Сроки прочитаны как 2022/2023 учебный год.' },
    ]);
  });

  it('are not those without dates', () => {
    expect(faultsOf(code, roadmap([item('Дело', { deadlineText: 'по мере необходимости' })]))).toEqual([]);
  });

  it('are named by their own numbers only where these tell them apart', () => {
    const row = (number: string) => item('Дело', { number, deadlineText: 'октябрь', ...october });
    expect(faultsOf(code, roadmap([row('3.1'), row('3.2')]))[0]?.message).toMatch(/^В строках 3\.1 и 3\.2 /u);
    expect(faultsOf(code, roadmap([row('1'), row('1')]))[0]?.message).toMatch(/^В строках 1 и 2 /u);
  });
});

describe('a crowded month', () => {
  const rows = (count: number) => Array.from({ length: count }, () => item('Дело', october));
  it('holds five rows', () => {
    expect(faultsOf('crowded-month', roadmap(rows(5)))).toMatchObject([
      { row: null, message: 'Строки 1–5 приходятся на один месяц: октябрь 2022 г.' },
    ]);
  });
  it('does not hold four, nor a fifth that lasts longer', () => {
    expect(
      faultsOf(
        'crowded-month',
        roadmap([...rows(4), item('Дело', { start: '2022-10-01', end: '2023-05-31' })]),
      ),
    ).toEqual([]);
  });
});

describe('a doubtful deadline', () => {
  const code = 'deadline-doubtful';
  const row = (deadlineText: string, deadline: object) => roadmap([item('Дело', { deadlineText, deadline })]);

  it('is shown with its reading', () => {
    expect(faultsOf(code, row('май', { check: true, words: 'май 2023 г.' }))).toMatchObject([
      { row: 0, message: 'В строке 1 срок «май» прочитан так: май 2023 г.' },
    ]);
    expect(faultsOf(code, row('потом', { check: true, kind: 'unknown' }))).toMatchObject([
      { message: expect.stringContaining('не переведён') as string },
    ]);
    expect(faultsOf(code, row('', { check: true, kind: 'unknown' }))).toMatchObject([
      { message: 'В строке 1 не указан срок.' },
    ]);
  });

  it('is not one that was read surely', () =>
    expect(faultsOf(code, row('май', { check: false }))).toEqual([]));
});

describe('a deadline outside the period', () => {
  const code = 'deadline-outside-period';
  const on = (start: string) => faultsOf(code, roadmap([item('Дело', { start })]));

  it('is earlier or later', () => {
    expect(on('2022-05-01')).toMatchObject([{ row: 0 }]);
    expect(on('2023-09-01')).toMatchObject([{ row: 0 }]);
  });

  it('is not the August before, nor the summer after', () => {
    expect(on('2022-08-25')).toEqual([]);
    expect(on('2023-06-30')).toEqual([]);
  });

  it('is not sought without a period', () => {
    expect(
      faultsOf(
        code,
        roadmap([item('Дело', { start: '2000-01-01' })], { periodStart: null, periodEnd: null }),
      ),
    ).toEqual([]);
  });

  it('is not shown as doubtful too', () => {
    const items = [item('Дело', { start: '2022-05-01', deadline: { check: true } })];
    expect(faultsOf('deadline-doubtful', roadmap(items))).toEqual([]);
  });
});

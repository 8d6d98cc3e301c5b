import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../../../../shared/contract/papers';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import { byNumber, everyPaper, shownPapers, yearsOf, type JournalFilter } from './journal';

const day = (text: string) => text as PlainDate;

function record(id: number, part: Partial<PaperRecord> = {}): PaperRecord {
  return {
    id,
    kind: 'order-free',
    title: 'О внедрении наставничества',
    series: 'core',
    number: '45-ОД',
    date: day('2021-10-05'),
    status: 'signed',
    searchKey: 'куратор ёлкина вера',
    createdOn: day('2021-10-01'),
    printedOn: null,
    signedOn: null,
    cancelled: null,
    acquaintances: { asked: 0, signed: 0 },
    warnings: [],
    ...part,
  };
}

const register = [
  record(1),
  record(2, { number: '12-лс', series: 'personnel', date: day('2022-05-27'), title: 'О поощрении' }),
  record(3, { kind: 'pair-register', series: null, number: '', date: null, status: 'draft' }),
  record(4, {
    number: '7-ОД',
    date: day('2022-01-12'),
    status: 'cancelled',
    acquaintances: { asked: 7, signed: 3 },
  }),
];
const ids = (part: Partial<JournalFilter>) =>
  shownPapers(register, { ...everyPaper, ...part }).map(({ id }) => id);

describe('the register', () => {
  it('has what is not dated first, then the newest', () => {
    expect(ids({})).toEqual([3, 2, 4, 1]);
  });

  it.each<[Partial<JournalFilter>, readonly number[]]>([
    [{ series: 'core' }, [4, 1]],
    [{ series: 'personnel' }, [2]],
    [{ series: 'none' }, [3]],
    [{ year: 2022 }, [2, 4]],
    // Not dated: the year it was made in.
    [{ year: 2021 }, [3, 1]],
    [{ status: 'cancelled' }, [4]],
    [{ kind: 'pair-register' }, [3]],
    [{ unacquainted: true }, [4]],
    [{ series: 'core', year: 2022, status: 'signed' }, []],
  ])('is filtered by %o', (part, found) => {
    expect(ids(part)).toEqual(found);
  });

  it.each([
    ['45-од', [1]],
    ['27.05.2022', [2]],
    ['поощр', [2]],
    ['вера елкина', [3, 2, 4, 1]],
    ['внедрении 12.01', [4]],
    ['такого нет', []],
  ])('is found by «%s»', (query, found) => {
    expect(ids({ query })).toEqual(found);
  });

  it('offers the years it has, the newest first', () => {
    expect(yearsOf(register)).toEqual([2022, 2021]);
  });

  it('sorts numbers as numbers, those without one last', () => {
    const numbers = ['10-ОД', '', '9-ОД', '9а-ОД'].map((number, index) => record(index, { number }));
    expect(numbers.sort(byNumber).map(({ number }) => number)).toEqual(['9-ОД', '9а-ОД', '10-ОД', '']);
  });
});

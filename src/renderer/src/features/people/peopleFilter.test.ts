import { describe, expect, it } from 'vitest';
import { people } from './testing/sampleRows';
import { searchKey } from '../../../../shared/people/search';
import { everybody, filterPeople, hiddenFilters, type PeopleFilter } from './peopleFilter';

function found(filter: Partial<PeopleFilter>): readonly number[] {
  const findable = people.map((row) => ({ row, key: searchKey(row) }));
  return filterPeople(findable, { ...everybody, ...filter }).map(({ id }) => id);
}

describe('filters of the register', () => {
  it.each<[Partial<PeopleFilter>, readonly number[]]>([
    [{}, [1, 2, 3, 5]],
    [{ withLeft: true }, [1, 2, 3, 4, 5]],
    [{ category: 'pupil' }, [3]],
    [{ role: 'mentor' }, [1, 5]],
    [{ role: 'none' }, [3]],
    [{ group: 'novice' }, [2, 5]],
    [{ formId: 3 }, [1, 5]],
    [{ className: '4 А' }, [3]],
    [{ lacking: true }, [2]],
    [{ query: 'петров елкин' }, [2]],
    [{ query: 'елкин', role: 'mentor' }, []],
  ])('%o shows %o', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('asks role, form and group of one and the same role', () => {
    expect(found({ role: 'mentor', formId: 3 })).toEqual([1]);
    expect(found({ formId: 3, group: 'novice' })).toEqual([5]);
  });

  it('counts the filters that stand behind the button', () => {
    expect(hiddenFilters({ ...everybody, query: 'а', category: 'pupil', role: 'mentor' })).toBe(0);
    expect(hiddenFilters({ ...everybody, lacking: true, className: '4 А' })).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../../../shared/contract/people';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { searchKey } from '../../../../shared/people/search';
import { everybody, filterPeople, hiddenFilters, type PeopleFilter } from './peopleFilter';

const nobody: PersonRow = {
  id: 1,
  category: 'staff',
  surname: 'Образцова',
  name: 'Алёна',
  patronymic: 'Петровна',
  sex: 'female',
  birthDate: null,
  position: 'учитель',
  className: '',
  workplace: '',
  qualification: '',
  serviceYears: null,
  phone: '',
  email: '',
  subjects: [],
  competences: [],
  requests: [],
  leftOn: null,
  roles: [],
  lacks: [],
};
const mentor = { id: 7, role: 'mentor', formId: 3, capacity: 2, targetGroup: null } as const;
const novice = { id: 8, role: 'mentee', formId: null, capacity: 0, targetGroup: 'novice' } as const;

const people: readonly PersonRow[] = [
  { ...nobody, id: 1, roles: [mentor] },
  { ...nobody, id: 2, surname: 'Ёлкин', roles: [novice], lacks: [{ code: 'birth-date-missing' }] },
  { ...nobody, id: 3, category: 'pupil', className: '4 А', position: '' },
  { ...nobody, id: 4, leftOn: '2021-10-05' as PlainDate, roles: [mentor] },
  {
    ...nobody,
    id: 5,
    roles: [
      { ...mentor, formId: null },
      { ...novice, formId: 3 },
    ],
  },
];

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

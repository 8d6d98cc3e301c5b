// Lines of the register, invented: a mentor, a novice, a pupil, one who has left, one with both roles.
import type { PersonRow } from '../../../../../shared/contract/people';
import type { PlainDate } from '../../../../../shared/model/plainDate';

export const nobody: PersonRow = {
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
export const mentor = { id: 7, role: 'mentor', formId: 3, capacity: 2, targetGroup: null } as const;
export const novice = { id: 8, role: 'mentee', formId: null, capacity: 0, targetGroup: 'novice' } as const;

export const people: readonly PersonRow[] = [
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

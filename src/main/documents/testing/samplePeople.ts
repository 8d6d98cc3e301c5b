// Invented people for the tests of papers, and the texts that put names to the test.
import { plainDate } from '../../../shared/model/plainDate';
import { emptyPerson } from '../../../shared/people/emptyPerson';
import type { PaperPerson } from '../paperFields';
import { paperPerson } from '../paperPeople';

/** Sixty letters. */
export const LONG_SURNAME = 'Христорождественскобогоявленскопреображенскополовецкоградская';

/** What must come out as harmless text, or not at all. */
export const HOSTILE =
  "<w:p>&amp;]]></w:t> {school} =cmd|'/c calc'!A1 {{x}} \u0000\u0008\u000B\uFFFE\uFFFF\uD800 العربية \u202Eслово\u202C 👩‍🏫 \r\nстрока \"а";

const { representatives: _, ...unknown } = { ...emptyPerson('staff'), surname: 'Примерова' };

export const people = {
  curator: paperPerson(
    {
      ...unknown,
      name: 'Анна',
      patronymic: 'Сергеевна',
      sex: 'female',
      position: 'заместитель директора',
    },
    'заместитель директора',
  ),
  mentor: paperPerson(
    {
      ...unknown,
      surname: 'Наставникова',
      name: 'Мария',
      patronymic: 'Петровна',
      sex: 'female',
      position: 'учитель начальных классов',
      birthDate: plainDate(1975, 3, 14),
      address: 'Образцовая область, с. Образцовое, ул. Лесная, д. 7',
      phone: '8 900 000-00-01',
      email: 'mentor@school.example',
    },
    'учитель начальных классов',
  ),
  mentee: paperPerson(
    {
      ...unknown,
      surname: 'Учебнова',
      name: 'Елена',
      patronymic: 'Ивановна',
      sex: 'female',
      position: 'воспитатель',
    },
    'воспитатель',
  ),
  otherMentee: paperPerson(
    {
      ...unknown,
      surname: 'Примеров',
      name: 'Пётр',
      patronymic: 'Алексеевич',
      sex: 'male',
      position: 'учитель физической культуры',
    },
    'учитель физической культуры',
  ),
  pupil: paperPerson(
    {
      ...unknown,
      category: 'pupil',
      surname: 'Ученикова',
      name: 'Алёна',
      patronymic: 'Игоревна',
      sex: 'female',
      birthDate: plainDate(2012, 4, 3),
      className: '4 А',
      address: 'Образцовая область, с. Образцовое, ул. Речная, д. 3',
    },
    '4 А класс',
  ),
  parent: paperPerson(
    {
      ...unknown,
      category: 'parent',
      surname: 'Учеников',
      name: 'Игорь',
      patronymic: 'Львович',
      sex: 'male',
      address: 'Образцовая область, с. Образцовое, ул. Речная, д. 3',
      phone: '8 900 000-00-02',
      passport: 'паспорт 00 00 000000, выдан 01.01.2010 отделом внутренних дел Образцового района',
    },
    '',
  ),
  /** Nothing but a surname, and the sex is not known. */
  barelyKnown: paperPerson({ ...unknown, surname: 'Шевчук' }, ''),
  longNamed: paperPerson(
    {
      ...unknown,
      surname: LONG_SURNAME,
      name: 'Александра',
      patronymic: 'Константиновна',
      sex: 'female',
      position: 'заместитель директора по учебно-воспитательной и научно-методической работе',
      address: 'Образцовая область, Дальний район, с. Верхнеобразцовое-на-Реке, ул. Первая Новая, д. 10',
    },
    'заместитель директора по учебно-воспитательной и научно-методической работе',
  ),
  hostile: paperPerson(
    { ...unknown, surname: HOSTILE, name: HOSTILE, position: HOSTILE, address: HOSTILE, phone: HOSTILE },
    HOSTILE,
  ),
} as const satisfies Record<string, PaperPerson>;

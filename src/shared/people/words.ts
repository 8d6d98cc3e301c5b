// What people and their parts in the programme are called.
import type { ImportField } from '../contract/people';
import type { ParticipantRole, PersonCategory, TargetGroup } from '../model/people';
import type { Sex } from '../model/personName';

export const categoryNames: Readonly<Record<PersonCategory, string>> = {
  staff: 'сотрудник',
  pupil: 'обучающийся',
  parent: 'родитель',
  outside: 'извне школы',
};

export const roleNames: Readonly<Record<ParticipantRole, string>> = {
  mentor: 'наставник',
  mentee: 'наставляемый',
};

/** The roadmap's five groups of those who need a mentor. */
export const targetGroupNames: Readonly<Record<TargetGroup, string>> = {
  struggling: 'испытывает трудности в учёбе',
  talented: 'одарённый',
  limitedHealth: 'с ограниченными возможностями здоровья',
  novice: 'молодой специалист',
  experiencedInDifficulty: 'опытный педагог, испытывающий трудности',
};

export const sexNames: Readonly<Record<Sex, string>> = { male: 'мужской', female: 'женский' };

/** Fields of the register as a spreadsheet's columns are called. */
export const importFieldNames: Readonly<Record<ImportField, string>> = {
  fullName: 'Фамилия, имя, отчество',
  surname: 'Фамилия',
  name: 'Имя',
  patronymic: 'Отчество',
  category: 'Кто это',
  sex: 'Пол',
  birthDate: 'Дата рождения',
  position: 'Должность',
  className: 'Класс',
  workplace: 'Место работы',
  qualification: 'Квалификационная категория',
  serviceYears: 'Стаж, лет',
  phone: 'Телефон',
  email: 'Электронная почта',
  address: 'Адрес',
  subjects: 'Предметы',
  competences: 'Компетенции',
  requests: 'Запрос',
  targetGroup: 'Целевая группа',
  role: 'Роль',
  capacity: 'Сколько наставляемых',
  form: 'Форма наставничества',
  representative: 'Законный представитель',
  representativePhone: 'Телефон представителя',
  relation: 'Кем приходится',
  note: 'Примечание',
};

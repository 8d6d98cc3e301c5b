// Words of the papers' screens.
import type { PaperKind } from '../../../../shared/contract/papers';

export const papersTexts = {
  title: 'Документы',
  lead: 'Каждый документ собирается из данных программы. Правки вносите здесь, а не в готовом файле Word.',
  kinds: {
    'order-introduction': 'Приказ с приложением № 1 — дорожной картой',
    'order-appendix-roadmap': 'Только приложение к приказу, отдельным файлом',
    roadmap: 'С грифом утверждения, без приказа',
    'order-forms': 'По решению педагогического совета, с целями каждой формы',
    programme: 'Цель, задачи, формы, банк программ, сроки и результаты; утверждает директор',
    'base-mentors': 'Все, кто был или остаётся наставником; альбомный лист',
    'base-mentees': 'Все, у кого был или есть наставник; альбомный лист',
  } satisfies Record<PaperKind, string>,
  ready: '✓ Можно печатать',
  notReady: (labels: readonly string[]) => `◷ Не хватает: ${labels.join(', ')}`,
  fill: 'Заполнить',
  edit: 'Изменить',
  save: 'Сохранить в Word…',
} as const;

/** The groups are rows of the roadmap. */
export const groupTexts = {
  forms: 'Выбор форм наставничества',
  acts: 'Нормативная база',
  bases: 'Базы наставников и наставляемых',
  consents: 'Собеседования и согласия',
  pairs: 'Пары и группы',
  links: {
    consents: {
      title: 'Согласия',
      lead: 'На обработку и на распространение персональных данных, на наставничество: бланк каждому или пачкой',
      label: 'К согласиям',
    },
    interviews: {
      title: 'Листы собеседования',
      lead: 'Заполненные или чистые, с критериями школы',
      label: 'К собеседованиям',
    },
    matching: {
      title: 'Анкеты после групповой встречи',
      lead: 'Чистые бланки с именами, по две на листе, если помещаются',
      label: 'К подбору пар',
    },
    pairs: {
      title: 'Приказы о парах, дополнительные соглашения, планы сопровождения',
      lead: 'Об утверждении и о прекращении работы пар и групп, с приложениями',
      label: 'К парам',
    },
  },
} as const;

export const paperTexts = {
  orderTitle: 'Приказ о внедрении',
  formsOrderTitle: 'Приказ о выборе форм',
  schoolHead: 'Сведения о школе',
  schoolLead: 'Понадобятся всем документам; вводятся один раз.',
  orderHead: 'Приказ',
  keep: 'Запомнить',
  kept: 'Введённое сохранено',
  save: 'Сохранить в Word…',
  saveHelp: 'Ctrl+Enter',
  cancel: 'Отмена',
} as const;

export const orderTexts = {
  date: 'Дата приказа',
  number: 'Номер',
  blankHelp: 'Пустое поле останется в приказе строкой для ручки.',
  curatorFromStaff: 'Куратор из списка сотрудников',
  curatorFromStaffHelp: 'Заполнит два поля ниже в нужных падежах; их можно поправить.',
  curatorUncertain: 'Пол по имени не определяется: проверьте падежи ниже или укажите пол в карточке.',
  startDate: 'Внедрить с',
  forms: 'Формы наставничества',
  formsHelp: 'Каждую с новой строки (Enter): учитель – учитель.',
  curatorAccusative: 'Куратором назначить (кого)',
  curatorAccusativeHelp: 'заместителя директора Примерову Анну Сергеевну',
  curatorDative: 'Поручить куратору (кому)',
  curatorDativeHelp: 'Примеровой А.С.',
  acquaintBy: 'Ознакомить работников до',
  site: 'Адрес сайта школы',
  siteHelp: 'primer-school.ru; можно оставить пустым.',
  control: 'Контроль за исполнением',
  controlHelp: 'Пусто — «оставляю за собой». Иначе на кого возложить: заместителя директора Примерову А.С.',
  acquainted: 'Лист ознакомления',
  acquaintedHelp: 'Каждого с новой строки (Enter). Пусто — шесть свободных строк.',
} as const;

export const formsOrderTexts = {
  date: 'Дата приказа',
  number: 'Номер',
  blankHelp: 'Пустое поле останется в приказе строкой для ручки.',
  councilDate: 'Педсовет, дата',
  councilNumber: 'Номер протокола',
  councilHelp: 'Пусто — в приказе педсовет не назван.',
  curator: 'Куратор',
  curatorHelp: 'Кому поручить исполнение. Пусто — строка для ручки.',
  control: 'Контроль за исполнением',
  controlHelp: 'Пусто — «оставляю за собой».',
} as const;

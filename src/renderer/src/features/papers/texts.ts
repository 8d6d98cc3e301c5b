// Words of the papers' screens.
import type { PaperKind } from '../../../../shared/contract/papers';

export const papersTexts = {
  title: 'Документы',
  lead: 'Каждый документ собирается из данных программы. Правки вносите здесь, а не в готовом файле Word.',
  kinds: {
    'order-introduction': 'Приказ с приложением № 1 — дорожной картой',
    'order-appendix-roadmap': 'Только приложение к приказу, отдельным файлом',
    roadmap: 'С грифом утверждения, без приказа',
  } satisfies Record<PaperKind, string>,
  ready: '✓ Можно печатать',
  notReady: (labels: readonly string[]) => `◷ Не хватает: ${labels.join(', ')}`,
  fill: 'Заполнить',
  edit: 'Изменить',
  save: 'Сохранить в Word…',
} as const;

export const paperTexts = {
  orderTitle: 'Приказ о внедрении',
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

// Words of the consents' screen.
import type { ConsentKind, ConsentSigner, ConsentState } from '../../../../shared/model/consents';
import { counted } from '../../../../shared/texts/counted';

export const kindNames: Readonly<Record<ConsentKind, string>> = {
  processing: 'Обработка данных',
  dissemination: 'Распространение',
  mentorship: 'Быть наставником',
};

export const signerNames: Readonly<Record<ConsentSigner, string>> = {
  self: 'Сам(а)',
  representative: 'Родитель',
  both: 'Вместе с родителем',
};

/** Of the consent that everybody gives nothing need be said. */
const kindGoals: Readonly<Record<ConsentKind, string>> = {
  processing: '',
  dissemination: 'распространение, ',
  mentorship: 'быть наставником, ',
};

const people = (count: number) => counted(count, 'человек', 'человека', 'человек');

export const boardTexts = {
  title: 'Согласия',
  table: 'Кто ещё не сдал согласия',
  search: 'Найти человека',
  filterLabel: 'Кого показать',
  filters: {
    all: 'Все',
    lacking: 'Чего-то не хватает',
    mentors: 'Наставники',
    mentees: 'Наставляемые',
    former: 'Выбывшие',
  },
  counts: {
    processing: 'обработка',
    dissemination: 'распространение',
    mentorship: 'быть наставником',
  } satisfies Record<ConsentKind, string>,
  count: (name: string, given: number, needed: number) => `${name}: ${given} из ${needed}`,
  heads: { name: 'ФИО', signer: 'Кто подписывает' },
  noSigner: 'Нет даты рождения',
  noRepresentative: 'родитель не указан',
  states: {
    notNeeded: 'Не нужно',
    missing: 'Нет',
    issued: 'Бланк выдан',
    refused: 'Отказ',
    valid: 'Есть',
    expiring: 'Кончается',
    expired: 'Срок истёк',
    withdrawn: 'Отозвано',
  } satisfies Record<ConsentState, string>,
  openCell: (kind: string, state: string, name: string) => `${kind}: ${state}. ${name}`,
  selected: (count: number) => `Выбрано: ${count}`,
  receive: 'Отметить сданными…',
  print: 'Напечатать бланки…',
  unselect: 'Снять выбор',
  next: {
    print: (kind: ConsentKind, count: number) => `Напечатать бланки: ${kindGoals[kind]}${count}`,
    receive: (kind: ConsentKind, count: number) => `Отметить сданными: ${kindGoals[kind]}${count}`,
  },
  nothingFound: 'Никто не подходит. Измените поиск или выберите «Все».',
  empty: {
    title: 'Кто ещё не сдал согласие',
    lead: 'Здесь видно, чьих согласий не хватает, печатаются бланки и отмечаются сданные. Сначала назовите, кто участвует в программе: наставников и наставляемых.',
    step: 'Перейти к участникам',
  },
} as const;

export const receiveTexts = {
  title: 'Отметить сданными',
  kind: 'Какое согласие',
  signedOn: 'Дата подписания',
  validUntil: 'Действует до',
  validUntilHelp: 'Пусто — до конца участия в программе.',
  lead: (count: number) => `Кто сдал: ${people(count)}`,
  signerHelp:
    'Кто ещё не сдал, с того снимите отметку в списке слева. Кто подписывает, программа определяет по возрасту на дату подписания.',
  save: 'Отметить сданными',
  saved: (count: number) => `Отмечено: ${counted(count, 'согласие', 'согласия', 'согласий')}`,
  cancel: 'Отмена',
} as const;

export const printTexts = {
  title: 'Напечатать бланки',
  kind: 'Какое согласие',
  lead: (count: number) => `Кому: ${people(count)}`,
  nobody: 'Этого согласия ни от кого из выбранных не нужно.',
  ageless: (names: string) =>
    `Без бланка останутся: ${names}. Неизвестна дата рождения, поэтому неясно, кто подписывает.`,
  toPeople: 'Указать в карточках',
  filesLabel: 'Как сохранить',
  files: { together: 'Одним файлом', separate: 'Каждого отдельно' },
  markIssued: 'Отметить, что бланки выданы сегодня',
  save: 'Сохранить в Word…',
  saved: (fileName: string) => `Бланки сохранены: ${fileName}`,
  look: 'Посмотреть',
  cancel: 'Отмена',
} as const;

export const consentTexts = {
  titles: {
    processing: 'Согласие на обработку данных',
    dissemination: 'Согласие на распространение',
    mentorship: 'Согласие быть наставником',
  } satisfies Record<ConsentKind, string>,
  about: {
    processing: 'ст. 9 152-ФЗ. Без него нельзя войти в приказ о парах.',
    dissemination: 'ст. 10.1 152-ФЗ. Без него имя и фотографию публиковать нельзя, участвовать можно.',
    mentorship: 'ст. 351.8 ТК РФ, с 01.03.2025. Без него работника нельзя утвердить наставником.',
  } satisfies Record<ConsentKind, string>,
  signsNow: {
    self: 'по возрасту подписывает сам(а)',
    representative: 'младше 14 лет: подписывает родитель',
    both: 'от 14 до 17 лет: подписывает вместе с родителем',
  } satisfies Record<ConsentSigner, string>,
  ageUnknown: 'неизвестна дата рождения: кто подписывает, неясно',
  stage: 'Что с согласием',
  stages: { issued: 'Выдан бланк', signed: 'Подписано', refused: 'Отказ' },
  issuedOn: 'Бланк выдан',
  signedOn: 'Дата подписания',
  refusedOn: 'Дата отказа',
  validUntil: 'Действует до',
  validUntilHelp: 'Пусто — до конца участия.',
  withdrawnOn: 'Дата отзыва',
  days: {
    issuedOn: 'бланк выдан',
    signedOn: 'подписано',
    validUntil: 'действует до',
    refusedOn: 'отказ',
    withdrawnOn: 'отозвано',
  },
  signer: 'Кто подписал',
  representative: 'Представитель',
  noRepresentatives: 'В карточке не указан законный представитель.',
  toPerson: 'Открыть карточку',
  categories: 'Что разрешено публиковать',
  otherCategories: 'И ещё',
  otherCategoriesHelp: 'Каждое — с Enter: достижения, видеозапись.',
  conditions: 'Запреты и условия',
  conditionsHelp: 'Словами человека: «без фотографий», «только на сайте школы». Пусто — условий нет.',
  siteAddress: 'Адрес, где публикуется',
  note: 'Примечание',
  keepUntil: (date: string) => `Бумагу хранить до ${date}.`,
  keepOn: 'Бумагу хранить, пока согласие действует, и ещё три года.',
  actBy: {
    processing: (date: string) => `Данные уничтожить до ${date}.`,
    dissemination: (date: string) => `Убрать опубликованное до ${date}.`,
    mentorship: () => '',
  } satisfies Record<ConsentKind, (date: string) => string>,
  history: 'Прежние записи',
  edit: 'Изменить',
  fresh: 'Новое согласие',
  save: 'Сохранить',
  saveHelp: 'Ctrl+Enter',
  saved: 'Согласие сохранено',
  cancel: 'Отмена',
  print: 'Напечатать бланк…',
  withdraw: 'Отозвать…',
  withdrawHead: 'Отзыв согласия',
  withdrawOn: 'Дата отзыва',
  withdrawNote: 'Основание',
  withdrawNoteHelp: 'Например: заявление от 15.10.2025.',
  consequences: 'Что за этим последует',
  withdrawYes: 'Отметить отзыв',
  withdrawNo: 'Не отзывать',
  withdrawn: 'Отзыв отмечен',
  remove: 'Удалить запись',
  removing: {
    title: 'Удалить запись о согласии?',
    text: 'Так убирают записанное по ошибке. Если согласие взяли назад, отметьте отзыв: запись останется.',
    yes: 'Удалить запись',
    no: 'Не удалять',
  },
  readOnly: 'Файл открыт только для чтения.',
} as const;

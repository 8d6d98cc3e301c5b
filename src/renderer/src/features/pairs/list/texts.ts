// Words of «Пары и группы»: the list, a pair, the orders on pairs, the picture.
import { pairStatuses, type PairOrderKind } from '../../../../../shared/model/pairs';
import { pairStatusWords } from '../../../../../shared/pairs/statusWords';

/** A group of several mentees is counted as a pair is: by its line. */
const pairs = (count: number) => `пар и групп: ${count}`;

export const pairsTexts = {
  title: 'Пары и группы',
  view: 'Вид',
  views: { list: 'Список', picture: 'Схема' },
  search: 'Найти: фамилия, класс',
  status: 'Состояние',
  form: 'Форма наставничества',
  allForms: 'Все формы',
  noForm: 'форма не выбрана',
  anyStatus: 'Все состояния',
  statuses: pairStatuses.map((value) => ({ value, label: pairStatusWords[value] })),
  add: 'Добавить пару…',
  table: 'Пары и группы',
  heads: {
    mentor: 'Наставник',
    mentees: 'Наставляемые',
    form: 'Форма',
    period: 'Период',
    status: 'Состояние',
    order: 'Приказ',
    ready: 'Готовность',
  },
  nobodyFound: 'По этому поиску пар нет.',
  showAll: 'Показать все',
  count: (shown: number, all: number) =>
    shown === all ? `Пар и групп: ${all}` : `Пар и групп: ${shown} из ${all}`,
  ready: 'Всё есть',
  lacking: (count: number) => `Не хватает: ${count}`,
  look: (count: number) => `Проверить: ${count}`,
  pairName: (mentor: string, mentees: string) => `${mentor} – ${mentees}`,
  draftOrder: 'проект',
  order: (number: string, date: string) => `№ ${number} от ${date}`,
  dissolving: 'о расторжении',
  next: {
    order: 'Приказ об утверждении…',
    sign: 'Внести номер и дату…',
    start: 'Начать работу…',
  },
  orders: 'Приказы:',
  orderName: {
    approval: 'об утверждении',
    dissolution: 'о расторжении',
  } satisfies Record<PairOrderKind, string>,
  orderLink: (kind: string, number: string, date: string, count: number) =>
    `${kind}${number === '' ? ', проект' : ` № ${number}`}${date === '' ? '' : ` от ${date}`}, ${pairs(count)}`,
  empty: {
    title: 'Здесь пары и группы программы',
    lead: 'Предложенные подбором пары утверждает приказ директора. Здесь видно, кто с кем работает, чего не хватает для приказа и чем работа кончилась.',
    go: 'Перейти к подбору',
    byHand: 'Добавить пару вручную…',
  },

  picture: {
    label: 'Схема: кто кого наставляет',
    title: 'Кто кого наставляет',
    caption: (date: string) => `состояние на ${date}`,
    withoutNames: 'Без имён (для сайта)',
    save: 'Картинка',
    formats: { png: 'PNG, для вставки в документы и на сайт', svg: 'SVG, для печати в любом размере' },
    saved: (name: string) => `Картинка сохранена: ${name}`,
  },
} as const;

export const pairTexts = {
  titleNew: 'Новая пара',
  mentor: 'Наставник',
  mentee: (number: number) => (number === 1 ? 'Наставляемый' : `Наставляемый ${number}`),
  addMentee: 'Добавить наставляемого',
  removeMentee: (name: string) => `Убрать: ${name}`,
  remove: 'Убрать',
  left: (name: string, date: string) => `${name}: в группе до ${date}`,
  form: 'Форма наставничества',
  anyForm: 'Не выбрана',
  variant: 'Вариант формы',
  since: 'Работают с',
  until: 'по',
  backwards: 'Конец раньше начала.',
  placeholder: 'Начните набирать фамилию',
  repeated: 'Этот наставляемый уже назван.',

  obstacles: 'Чего не хватает',
  allThere: 'Препятствий для приказа нет.',
  cure: { people: 'В участники', consents: 'В согласия', interviews: 'В собеседования' },

  support: 'План психолого-педагогического сопровождения',
  takeTemplate: 'Взять из образца',
  activity: (number: number) => `Мероприятие ${number}`,
  due: 'Срок',
  responsible: 'Ответственный',
  doneOn: 'Выполнено',
  note: 'Отметка',
  addItem: 'Добавить мероприятие',
  removeItem: (number: number) => `Убрать мероприятие ${number}`,
  printSupport: 'Напечатать план',
  look: 'Посмотреть',
  pack: 'Пакет документов',
  noSupport: 'Плана ещё нет.',

  addendum: 'Дополнительное соглашение к трудовому договору (ст. 351.8 ТК РФ)',
  addendumStates: [
    { value: 'notNeeded', label: 'Не нужно' },
    { value: 'missing', label: 'Не подписано' },
    { value: 'signed', label: 'Подписано' },
  ],
  addendumNumber: 'Номер соглашения',
  addendumDate: 'Дата соглашения',
  printAddendum: 'Напечатать соглашение',

  history: 'История',
  save: 'Сохранить',
  close: 'Закрыть',
  complete: 'Завершить…',
  completeOn: 'Завершена',
  completeNote: 'Чем завершилась',
  completeYes: 'Завершить работу пары',
  cancel: 'Отмена',
  dissolve: 'Расторгнуть приказом…',
  removePair: 'Удалить',
  removing: {
    title: 'Удалить пару?',
    text: 'Пара ни в одном приказе не названа и пропадёт из списка.',
    yes: 'Удалить пару',
    no: 'Оставить',
  },
} as const;

export const orderTexts = {
  titles: {
    approval: 'Приказ об утверждении пар',
    dissolution: 'Приказ о расторжении пар',
  } satisfies Record<PairOrderKind, string>,
  pairs: 'Кого назвать в приказе',
  noPairs: 'Отметьте хотя бы одну пару.',
  all: 'Отметить все',
  none: 'Снять все',
  date: 'Дата приказа',
  number: 'Номер',
  numberHelp: 'Можно внести после подписания.',
  plansBy: 'Планы наставников сдать до',
  curator: 'Куратор',
  curatorHelp: 'Пустое поле печатает строку для заполнения от руки.',
  control: 'Контроль за исполнением',
  controlHelp: 'Пустое поле: директор оставляет контроль за собой.',
  withPay: 'С пунктом об оплате по дополнительному соглашению',
  reason: 'Причина расторжения',
  placeholder: 'Начните набирать фамилию',
  obstacles: (count: number) => `До подписания исправить: ${count}`,
  signed: 'Приказ подписан: его больше не меняют.',
  save: 'Сохранить проект',
  print: 'Напечатать',
  look: 'Посмотреть',
  sign: 'Подписан…',
  close: 'Закрыть',
  remove: 'Удалить проект',
  removing: {
    title: 'Удалить проект приказа?',
    text: 'Пары останутся предложенными.',
    yes: 'Удалить проект',
    no: 'Оставить',
  },
} as const;

export const signTexts = {
  title: 'Приказ подписан',
  lead: (kind: PairOrderKind, count: number) =>
    kind === 'approval'
      ? `После записи номера и даты будет утверждено ${pairs(count)}.`
      : `После записи номера и даты будет расторгнуто ${pairs(count)}.`,
  number: 'Номер приказа',
  date: 'Дата приказа',
  dateMissing: 'Укажите дату приказа.',
  yes: { approval: 'Утвердить пары', dissolution: 'Расторгнуть пары' } satisfies Record<
    PairOrderKind,
    string
  >,
  open: 'Открыть приказ',
  cancel: 'Отмена',
  done: (kind: PairOrderKind, count: number) =>
    kind === 'approval' ? `Утверждено ${pairs(count)}` : `Расторгнуто ${pairs(count)}`,
} as const;

export const startTexts = {
  title: 'Начать работу',
  lead: 'Утверждённые пары приступают к работе.',
  on: 'С какого дня',
  pairs: 'Какие пары',
  yes: 'Начать работу',
  cancel: 'Отмена',
  done: (count: number) => `Приступило к работе ${pairs(count)}`,
} as const;

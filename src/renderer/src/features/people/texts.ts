// Words of the register of people.
import type { ImportField } from '../../../../shared/contract/people';
import type { ConsentKind, ConsentState } from '../../../../shared/model/consents';
import type { LackCode } from '../../../../shared/model/eligibility';
import type { ParticipantRole, PersonCategory } from '../../../../shared/model/people';
import type { GrammaticalCase, Sex } from '../../../../shared/model/personName';
import { counted } from '../../../../shared/texts/counted';

const people = (count: number) => counted(count, 'человек', 'человека', 'человек');

export const peopleTexts = {
  title: 'Участники',
  search: 'Найти: имя, класс, телефон',
  searchLabel: 'Поиск',
  searchHelp: 'Ctrl+F',
  add: 'Добавить человека',
  fromTable: 'Из таблицы…',
  exportMenu: 'Выгрузить',
  exports: {
    mentors: 'База наставников',
    mentees: 'База наставляемых',
    xlsx: 'Excel (.xlsx)',
    word: 'Word (.docx)',
  },
  saved: (name: string) => `Таблица сохранена: ${name}`,
  emptyTitle: 'Здесь будут все, кто участвует в программе',
  emptyLead:
    'Педагоги, обучающиеся, их родители и наставники извне школы. Из этого списка берутся имена для согласий, подбора пар и приказов, и по нему видно, кому чего не хватает.',
  emptyFromTable: 'Взять из таблицы…',
  emptyByHand: 'Добавить вручную',
  nobodyFound: 'Никто не подходит.',
  clearFilters: 'Показать всех',
  open: (name: string) => `Открыть карточку: ${name}`,
  table: 'Участники программы',
  heads: {
    name: 'ФИО',
    place: 'Должность или класс',
    roles: 'Роли',
    experience: 'Стаж, категория',
    phone: 'Телефон',
    email: 'Почта',
    ready: 'Готовность',
  },
  shown: (shown: number, all: number) => (shown === all ? String(all) : `${shown} из ${all}`),
  shownTitle: (shown: number, all: number) =>
    shown === all ? `Всего ${people(all)}` : `Показано ${shown} из ${people(all)}`,
} as const;

export const filterTexts = {
  category: 'Кто',
  categories: {
    all: 'Все',
    staff: 'Сотрудники',
    pupil: 'Обучающиеся',
    parent: 'Родители',
    outside: 'Извне школы',
  } satisfies Record<PersonCategory | 'all', string>,
  role: 'Роль',
  roles: {
    any: 'Любая роль',
    mentor: 'Наставники',
    mentee: 'Наставляемые',
    none: 'Без роли',
  } satisfies Record<ParticipantRole | 'any' | 'none', string>,
  filters: 'Другие условия',
  moreLabel: (count: number) => (count === 0 ? 'Ещё' : `Ещё: ${count}`),
  form: 'Форма наставничества',
  anyForm: 'Любая',
  group: 'Целевая группа',
  anyGroup: 'Любая',
  className: 'Класс',
  anyClass: 'Любой',
  lacking: 'Только кому чего-то не хватает',
  withLeft: 'Показать и выбывших',
  clear: 'Сбросить',
} as const;

export const rowTexts = {
  className: (name: string) => `${name} класс`,
  years: (years: number) => counted(years, 'год', 'года', 'лет'),
  mentor: (capacity: number) => (capacity === 1 ? 'наставник' : `наставник ×${capacity}`),
  ready: (sex: Sex | null) => (sex === 'male' ? 'Готов' : sex === 'female' ? 'Готова' : 'Готов(а)'),
  remarks: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
  noRole: 'без роли',
  lackAnd: (lack: string, others: number) => (others === 0 ? lack : `${lack}, ещё ${others}`),
  left: (sex: Sex | null, date: string) =>
    `${sex === 'male' ? 'Выбыл' : sex === 'female' ? 'Выбыла' : 'Выбыл(а)'} ${date}`,
  lacks: {
    left: 'выбыл(а)',
    'birth-date-missing': 'нет даты рождения',
    'representative-missing': 'нет представителя',
    consent: 'нет согласия',
    'interview-missing': 'нет собеседования',
    'interview-not-recommended': 'не рекомендован(а)',
    'form-missing': 'нет формы',
    'category-unfit': 'другая форма',
    'too-young': 'не тот возраст',
    'novice-too-experienced': 'стаж велик',
  } satisfies Record<LackCode, string>,
} as const;

export const selectionTexts = {
  bar: 'Выбранные люди',
  selected: (count: number) => `Выбрано: ${count}`,
  give: 'Дать роль',
  mentor: 'Наставника',
  mentee: 'Наставляемого',
  form: 'Форма наставничества',
  noForm: 'Форма пока не выбрана',
  given: (count: number, role: ParticipantRole) =>
    `Роль «${role === 'mentor' ? 'наставник' : 'наставляемый'}» теперь у ${counted(count, 'человека', 'человек', 'человек')}`,
  nobody: (role: ParticipantRole) =>
    `Роль «${role === 'mentor' ? 'наставник' : 'наставляемый'}» уже была у всех выбранных`,
  merge: 'Объединить записи…',
  clear: 'Снять выбор',
} as const;

export const mergeTexts = {
  question: (kept: string, dropped: string) => ({
    title: 'Это один и тот же человек?',
    text: `Останется запись «${kept}»: её пустые поля дополнит запись «${dropped}», к ней перейдут роли, согласия и пары. Вторая запись исчезнет.`,
    yes: 'Объединить',
    no: 'Оставить обе',
  }),
  merged: (name: string) => `Записи объединены: ${name}`,
} as const;

export const personTexts = {
  create: 'Новый человек',
  card: 'Карточка участника',
  save: 'Сохранить',
  saveHelp: 'Ctrl+Enter',
  cancel: 'Отмена',
  remove: 'Удалить запись',
  pack: 'Пакет документов',
  readOnly: 'Файл открыт только для чтения.',
  removing: (name: string) => ({
    title: 'Удалить запись?',
    text: `«${name}» исчезнет из списка вместе с ролями. Если человек просто выбыл, укажите дату выбытия: тогда документы прошлых лет останутся.`,
    yes: 'Удалить',
    no: 'Оставить',
  }),
  sections: {
    data: 'Данные',
    roles: 'Роли',
    representatives: 'Законные представители',
    cases: 'Падежи',
    readiness: 'Согласия и готовность',
    pairs: 'Пары',
  },
  category: 'Кто это',
  categories: {
    staff: 'Сотрудник',
    pupil: 'Обучающийся',
    parent: 'Родитель',
    outside: 'Извне школы',
  } satisfies Record<PersonCategory, string>,
  surname: 'Фамилия',
  name: 'Имя',
  patronymic: 'Отчество',
  sex: 'Пол',
  sexes: { guessed: 'По имени', male: 'Мужской', female: 'Женский' },
  guessed: (sex: Sex | null) =>
    sex === null
      ? 'По имени не понять: выберите, чтобы имя верно склонялось.'
      : `По имени: ${sex === 'male' ? 'мужской' : 'женский'}.`,
  birthDate: 'Дата рождения',
  age: (years: number) => counted(years, 'год', 'года', 'лет'),
  className: 'Класс',
  position: 'Должность',
  workplace: 'Место работы',
  qualification: 'Категория',
  service: 'Стаж, лет',
  serviceHelp: 'На сегодня; дальше программа считает сама.',
  phone: 'Телефон',
  email: 'Электронная почта',
  address: 'Адрес',
  addressHelp: 'Нужен в согласиях.',
  subjects: 'Предметы',
  competences: 'Чем может помочь',
  requests: 'Какая помощь нужна',
  tagsHelp: 'Через запятую или Enter. По этим словам подбираются пары.',
  note: 'Заметка',
  passport: 'Паспортные данные',
  leftOn: 'Выбыл(а)',
  leftHelp: 'Человек уходит из списков, прежние документы остаются.',
} as const;

export const duplicateTexts = {
  title: 'Похоже, уже есть:',
  open: 'Открыть',
  merge: 'Объединить…',
} as const;

export const roleTexts = {
  add: { mentor: 'Добавить роль наставника', mentee: 'Добавить роль наставляемого' },
  titles: { mentor: 'Наставник', mentee: 'Наставляемый' },
  none: 'Человек пока не участвует в программе.',
  form: 'Форма наставничества',
  noForm: 'Пока не выбрана',
  variant: 'Вариант',
  capacity: 'Наставляемых не больше',
  group: 'Целевая группа',
  noGroup: 'Не указана',
  days: 'Дни для встреч',
  daysHelp: 'Ничего не отмечено — в любой день.',
  dayNames: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  dayTitles: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  since: 'Участвует с',
  until: 'Участвует по',
  enteredOn: 'В базе с',
  leftOn: 'Вышел(ла) из программы',
  result: 'Итоги',
  outcome: 'Результат',
  caseLink: 'Ссылка на кейс',
  feedback: 'Отзыв',
  remove: 'Убрать роль',
  removed: 'Роль будет убрана при сохранении.',
  takeBack: 'Вернуть',
} as const;

export const representativeTexts = {
  none: 'Не указаны. До 14 лет согласие подписывает законный представитель, до 18 — вместе с самим подростком.',
  add: 'Добавить представителя',
  who: 'Кто',
  whoPlaceholder: 'Начните набирать фамилию',
  notListed: 'Нет в списке — записать нового',
  listed: 'Выбрать из списка',
  newTitle: 'Новый человек, родитель',
  relation: 'Кем приходится',
  relationPlaceholder: 'мать, отец, опекун',
  authority: 'Основание',
  authorityHelp: 'Для опекунов: постановление, номер и дата.',
  remove: 'Убрать',
  children: 'Представляет:',
} as const;

export const caseTexts = {
  cases: {
    nom: 'Именительный',
    gen: 'Родительный',
    dat: 'Дательный',
    acc: 'Винительный',
    ins: 'Творительный',
    pre: 'Предложный',
  } satisfies Record<GrammaticalCase, string>,
  questions: {
    nom: 'кто?',
    gen: 'кого?',
    dat: 'кому?',
    acc: 'кого?',
    ins: 'кем?',
    pre: 'о ком?',
  } satisfies Record<GrammaticalCase, string>,
  fullName: 'Имя полностью',
  initials: 'В списке',
  position: 'Должность',
  caseName: 'Падеж',
  indeclinable: 'Не склонять имя',
  uncertain: 'Программа не уверена: проверьте имя в падежах.',
  corrected: 'исправлено вручную',
  takeBack: 'Вернуть по правилам',
  summary: (gen: string, dat: string) => `нет ${gen}, дать ${dat}`,
} as const;

export const readinessTexts = {
  ready: 'Всё на месте: можно включать в приказ.',
  noRole: 'Без роли ничего не требуется.',
  consents: {
    processing: 'Обработка данных',
    dissemination: 'Распространение данных',
    mentorship: 'Согласие быть наставником',
  } satisfies Record<ConsentKind, string>,
  states: {
    notNeeded: 'Не нужно',
    missing: 'Нет',
    issued: 'Бланк выдан',
    refused: 'Отказ',
    valid: 'Есть',
    expiring: 'Есть, скоро истечёт',
    expired: 'Срок истёк',
    withdrawn: 'Отозвано',
  } satisfies Record<ConsentState, string>,
  goTo: { people: 'Заполнить', consents: 'К согласиям', interviews: 'К собеседованиям' },
  noPairs: 'Пока ни одной.',
} as const;

export const importTexts = {
  title: 'Участники из таблицы',
  lead: 'Выберите таблицу Excel (.xlsx) или текстовую таблицу (.csv). Пока вы не согласитесь, в файл школы ничего не запишется.',
  choose: 'Выбрать таблицу…',
  other: 'Другая таблица…',
  cancel: 'Отмена',
  sheet: 'Лист',
  headerRow: 'Заголовки',
  noHeader: 'Без заголовков',
  headerIn: (row: number) => `В строке ${row}`,
  category: 'Если не указано, это',
  role: 'Если не указана роль',
  noRole: 'Без роли',
  form: 'Форма наставничества',
  noForm: 'Не выбрана',
  columns: 'Что в столбцах',
  column: (title: string) => `Столбец «${title}»`,
  unnamed: (index: number) => `Столбец ${index}`,
  notTaken: 'Не брать',
  fields: {
    fullName: 'ФИО',
    surname: 'Фамилия',
    name: 'Имя',
    patronymic: 'Отчество',
    category: 'Кто это',
    sex: 'Пол',
    birthDate: 'Дата рождения',
    position: 'Должность',
    className: 'Класс',
    workplace: 'Место работы',
    qualification: 'Категория',
    serviceYears: 'Стаж, лет',
    phone: 'Телефон',
    email: 'Электронная почта',
    address: 'Адрес',
    subjects: 'Предметы',
    competences: 'Чем может помочь',
    requests: 'Какая помощь нужна',
    targetGroup: 'Целевая группа',
    role: 'Роль',
    capacity: 'Сколько наставляемых',
    form: 'Форма наставничества',
    representative: 'Представитель: ФИО',
    representativePhone: 'Представитель: телефон',
    relation: 'Кем приходится',
    note: 'Заметка',
  } satisfies Record<ImportField, string>,
  nameless: 'Укажите, в каком столбце ФИО или фамилия.',
  counts: {
    add: (count: number) => `Добавить: ${count}`,
    update: (count: number) => `Обновить: ${count}`,
    same: (count: number) => `Без изменений: ${count}`,
    refused: (count: number) => `Не принято: ${count}`,
  },
  actions: { add: 'Добавить', update: 'Обновить', same: 'Без изменений', refused: 'Не принято' },
  onlyProblems: 'Только с замечаниями',
  table: 'Люди из таблицы',
  heads: {
    row: 'Строка',
    name: 'ФИО',
    details: 'Должность или класс',
    action: 'Что будет',
    remarks: 'Замечания',
  },
  moreRemarks: (count: number) => `; ещё ${count}`,
  expand: (name: string) => `Подробно: ${name}`,
  change: 'Было и станет',
  blank: 'пусто',
  nothingFound: 'Замечаний нет.',
  noRows: 'На этом листе нет людей. Проверьте лист и строку заголовков.',
  take: (add: number, update: number) => {
    if (update === 0) return `Принять: добавить ${add}`;
    return add === 0 ? `Принять: обновить ${update}` : `Принять: добавить ${add}, обновить ${update}`;
  },
  nothingToTake: 'Принимать нечего',
  taken: (added: number, updated: number) =>
    [...(added > 0 ? [`добавлено: ${added}`] : []), ...(updated > 0 ? [`обновлено: ${updated}`] : [])]
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  leaving: {
    title: 'Уйти, не приняв таблицу?',
    text: 'В файл школы ничего не записано. Выбор столбцов и строк пропадёт.',
    yes: 'Уйти',
    no: 'Вернуться',
  },
} as const;

// Words of the screen of papers: what can be made, and the register of what was made.
import type { PaperGroup } from '../../../../shared/papers/kinds';
import { counted } from '../../../../shared/texts/counted';

export const papersTexts = {
  title: 'Документы',
  view: 'Что показано',
  views: { create: 'Создать', journal: 'Журнал' },
  search: 'Поиск',
  searchCreate: 'Найти документ',
  searchJournal: 'Номер, дата, фамилия, слово',
  pack: 'Пакет документов',
  settings: 'Настройка',
  templates: 'Бланки школы',
  templatesLead: 'Документы на бланке школы в .docx',
  acts: 'Нормативные акты',
  actsLead: 'На что ссылаются документы',
  numbering: 'Нумерация приказов',
  numberingLead: 'Образцы номеров двух журналов',
} as const;

export const catalogueTexts = {
  groups: {
    orders: 'Приказы',
    acts: 'Локальные акты и планы',
    records: 'Учёт и протоколы',
    awards: 'Награды',
  } satisfies Record<PaperGroup, string>,
  /** One of a group. */
  group: {
    orders: 'Приказ',
    acts: 'Локальный акт',
    records: 'Учёт',
    awards: 'Награда',
  } satisfies Record<PaperGroup, string>,
  personnel: 'личный состав',
  ready: '✓ Можно печатать',
  missing: (labels: readonly string[]) =>
    `Не хватает: ${labels.slice(0, 2).join(', ')}${labels.length > 2 ? ` и ещё ${labels.length - 2}` : ''}`,
  schoolLacks: 'Не хватает сведений о школе',
  waitsForSchool: 'Ждёт сведений о школе',
  create: 'Создать',
  fill: 'Заполнить',
  choose: 'Создать…',
  inJournal: (papers: number) => `В журнале: ${counted(papers, 'документ', 'документа', 'документов')}`,
  nothing: 'Такого документа нет.',
  showAll: 'Показать все',
} as const;

export const subjectTexts = {
  labels: {
    person: 'О ком документ',
    participant: 'Кому анкета',
    interview: 'Какое собеседование',
    pair: 'Какая пара или группа',
    order: 'Какой приказ',
  },
  lead: 'На каждого выбранного — свой документ, одним файлом или по отдельности.',
  nobody: {
    person: 'Людей ещё нет.',
    participant: 'Участников ещё нет.',
    interview: 'Собеседований ещё нет.',
    pair: 'Пар и групп ещё нет.',
    order: 'Приказов о парах ещё нет: они составляются в разделе «Пары и группы».',
  },
  round: 'Чей список имён',
  noRound: 'Без списка имён',
  allPairs: 'Все действующие',
  go: 'Показать документ',
  blank: 'Пустой бланк',
  cancel: 'Отмена',
} as const;

export const journalTexts = {
  label: 'Журнал документов',
  columns: {
    number: '№',
    date: 'Дата',
    title: 'Заголовок',
    kind: 'Вид',
    status: 'Состояние',
    acquainted: 'Ознакомлены',
  },
  series: 'Журнал',
  serieses: {
    any: 'Все документы',
    core: 'Основная деятельность',
    personnel: 'Личный состав',
    none: 'Без номера приказа',
  },
  year: 'Год',
  anyYear: 'Все годы',
  status: 'Состояние',
  anyStatus: 'Любое состояние',
  kind: 'Вид документа',
  anyKind: 'Все виды',
  unacquainted: 'Не все ознакомлены',
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, 'документ', 'документа', 'документов') : `${shown} из ${all}`,
  warnings: (warnings: readonly string[]) => `! ${warnings.join('; ')}`,
  nothing: 'Ничего не нашлось.',
  showAll: 'Показать все',
  emptyTitle: 'Журнал пока пуст',
  emptyLead: 'Сюда попадает каждый сохранённый документ: черновик, напечатанный, подписанный.',
  toCreate: 'Создать документ',
  export: 'Журнал в файл',
  exports: {
    docx: 'Документ Word',
    xlsx: 'Таблица Excel',
    /** Filters that the exported journal follows. */
    details: (series: string, year: string) => `${series}, ${year}`,
  },
} as const;

export const numberingTexts = {
  title: 'Нумерация приказов',
  lead: 'Приказы нумеруются заново с начала каждого календарного года. Порядковый номер обозначен {n}.',
  core: 'По основной деятельности',
  personnel: 'По личному составу',
  help: (example: string) => `Получится: ${example}`,
  wrong: 'Нужно одно {n} — место порядкового номера.',
  save: 'Сохранить',
  cancel: 'Отмена',
  saved: 'Образцы номеров сохранены',
} as const;

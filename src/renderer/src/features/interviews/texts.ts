// Words of the interviews' screen.
import type { InterviewDecision } from '../../../../shared/contract/interviews';
import { counted } from '../../../../shared/texts/counted';

export const decisionNames: Readonly<Record<InterviewDecision, string>> = {
  recommended: 'Рекомендован(а)',
  withReservations: 'С оговорками',
  notRecommended: 'Не рекомендован(а)',
};

export const listTexts = {
  title: 'Собеседования',
  table: 'Собеседования с наставниками',
  search: 'Найти человека',
  filterLabel: 'Кого показать',
  filters: { all: 'Все', waiting: 'Ждут', planned: 'Назначены', held: 'Проведены' },
  heads: {
    name: 'Наставник',
    state: 'Состояние',
    when: 'Когда и где',
    interviewer: 'Кто проводит',
    sum: 'Баллы',
  },
  states: {
    waiting: 'Ждёт собеседования',
    planned: 'Назначено',
    overdue: 'Пора записать итог',
    undecided: 'Проведено, без решения',
  },
  sum: (sum: number, highest: number) => `${sum} из ${highest}`,
  criteria: 'Критерии…',
  scheduleAll: (count: number) => `Назначить всем: ${count}`,
  record: (count: number) => `Записать итоги: ${count}`,
  nothingFound: 'Никто не подходит. Измените поиск или выберите «Все».',
  empty: {
    title: 'Собеседования с наставниками',
    lead: 'Здесь назначаются собеседования, записываются баллы по критериям и решение. Без собеседования наставник не войдёт в приказ о парах. Сначала назовите наставников.',
    step: 'Перейти к участникам',
  },
} as const;

export const interviewTexts = {
  title: (fullName: string) => `Собеседование: ${fullName}`,
  plannedOn: 'Назначено на',
  plannedTime: 'Время',
  timeWrong: 'Не похоже на время. Например: 14:30.',
  place: 'Место',
  interviewer: 'Кто проводит',
  heldOn: 'Проведено',
  heldHelp: 'Пусто — ещё не проведено.',
  scores: 'Баллы',
  scoresHelp: (max: number) =>
    `От 0 до ${max}. Цифра на клавиатуре ставит балл и ведёт к следующему критерию.`,
  sum: (sum: number, highest: number, scored: number, all: number) =>
    scored === all ? `Сумма: ${sum} из ${highest}` : `Сумма: ${sum}, оценено ${scored} из ${all}`,
  decision: 'Рекомендовать в наставники',
  decisions: {
    none: 'Не решено',
    recommended: 'Да',
    withReservations: 'С оговорками',
    notRecommended: 'Нет',
  } satisfies Record<InterviewDecision | 'none', string>,
  comment: 'Заметки',
  save: 'Сохранить',
  saveHelp: 'Ctrl+Enter',
  saved: 'Собеседование сохранено',
  cancel: 'Отмена',
  again: 'Ещё одно собеседование',
  print: 'Напечатать лист…',
  printed: (fileName: string) => `Лист собеседования сохранён: ${fileName}`,
  look: 'Посмотреть',
  remove: 'Удалить',
  removing: (name: string) => ({
    title: 'Удалить собеседование?',
    text: `Запись о собеседовании (${name}) и её баллы пропадут.`,
    yes: 'Удалить',
    no: 'Не удалять',
  }),
  readOnly: 'Файл открыт только для чтения.',
} as const;

export const scheduleTexts = {
  title: 'Назначить собеседования',
  date: 'Дата',
  time: 'Начало первого',
  every: 'На каждого, минут',
  place: 'Место',
  interviewer: 'Кто проводит',
  lead: (count: number) => `Кому: ${counted(count, 'человек', 'человека', 'человек')}`,
  lateHelp: 'Последние не поместятся в этот день. Сократите время или назначьте часть позже.',
  save: 'Назначить',
  saved: (count: number) => `Назначено: ${counted(count, 'собеседование', 'собеседования', 'собеседований')}`,
  cancel: 'Отмена',
} as const;

export const criteriaTexts = {
  title: 'Критерии собеседования',
  lead: 'По ним печатается лист и ставятся баллы. Прежние собеседования остаются со своими критериями.',
  criteria: 'Критерии',
  criteriaHelp: 'Каждый с новой строки (Enter).',
  maxScore: 'Высший балл',
  save: 'Сохранить',
  saved: 'Критерии сохранены',
  restore: 'Вернуть исходные',
  restored: 'Критерии снова исходные',
  cancel: 'Отмена',
} as const;

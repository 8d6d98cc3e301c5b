// The Russian words that the Gantt has in the window, in the picture and in print alike.
import type { GanttStatusKind } from './model';

export const ganttWords = {
  number: '№',
  activity: 'Мероприятие и ответственные',
  status: 'Состояние',
  today: 'сегодня',
  legend: {
    plan: 'план',
    wholeYear: 'весь учебный год',
    recurring: 'повторяется',
    point: 'один день',
    holiday: 'каникулы',
    today: 'сегодня',
  },
} as const;

/** The words for a status where the row has none of its own, as in the legend. */
export const statusWords: Readonly<Record<GanttStatusKind, string>> = {
  done: 'готово',
  running: 'идёт',
  late: 'просрочено',
  waiting: 'пора начинать',
  idle: 'не начато',
};

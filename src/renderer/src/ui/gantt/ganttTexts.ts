// Everything that the Gantt says in Russian in the window, aloud too.
import type { GanttBar, GanttRow, GanttStatusKind } from '../../../../shared/gantt/model';
import { ganttWords } from '../../../../shared/gantt/words';
import type { DueRange } from '../../../../shared/model/roadmap';
import { dashedRange } from '../../../../shared/texts/dates';

const spokenStatus: Readonly<Record<GanttStatusKind, string>> = {
  done: 'выполнено',
  running: 'идёт',
  late: 'просрочено',
  waiting: 'пора начинать',
  idle: 'не начато',
};

export const ganttTexts = {
  ...ganttWords,
  name: 'Дорожная карта: мероприятия и сроки',
  timeline: 'Сроки: план и факт',
  empty: 'Здесь появятся мероприятия дорожной карты',

  /** «Закрепление пар, план 1–31 октября 2021, факт 5–20 октября 2021, выполнено» */
  barName(row: GanttRow, bar: GanttBar): string {
    const plan = datesOf(bar.parts);
    const fact = dashedRange({ start: bar.actualStart, end: bar.actualEnd });
    return [
      row.title,
      plan === '' ? bar.label : `план ${plan}`,
      fact === '' ? '' : `факт ${fact}`,
      spokenStatus[bar.status],
    ]
      .filter((text) => text !== '')
      .join(', ');
  },

  /** Beside the pointer while a bar is dragged: «5 октября – 10 ноября 2021 г.» */
  draggedDates(parts: readonly DueRange[]): string {
    return `${datesOf(parts)} г.`;
  },

  /** Spoken after a move by keyboard or pointer. */
  moved(row: GanttRow, parts: readonly DueRange[]): string {
    return `${row.title}: ${datesOf(parts)} г.`;
  },
  cannotMove: 'Дальше срок не двигается',
  cancelled: 'Срок не изменён',
} as const;

function datesOf(parts: readonly DueRange[]): string {
  return parts
    .map(dashedRange)
    .filter((text) => text !== '')
    .join(', ');
}

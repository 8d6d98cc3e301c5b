// The words of a row's state, in the window and on the printed picture alike.
import type { OccurrenceState } from '../model/roadmapState';
import { counted } from './counted';

/** Without the sign: «Просрочено, 8 дней». */
export function stateText(state: OccurrenceState): string {
  return state.kind === 'late'
    ? `Просрочено, ${counted(state.days, 'день', 'дня', 'дней')}`
    : words[state.kind];
}

/** A row that has no turn in the year shown. */
export const NO_TURN_TEXT = 'Не в этом году';

const words: Readonly<Record<Exclude<OccurrenceState['kind'], 'late'>, string>> = {
  done: 'Готово',
  running: 'Идёт',
  waiting: 'Пора начинать',
  idle: 'Не начато',
};

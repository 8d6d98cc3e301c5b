// How each state of a pair is called, and the sign and colour that it shares with the roadmap.
import type { GanttStatusKind } from '../gantt/model';
import type { PairStatus } from '../model/pairs';

export const pairStatusWords: Readonly<Record<PairStatus, string>> = {
  proposed: 'предложена',
  approved: 'утверждена',
  active: 'работает',
  completed: 'завершена',
  dissolved: 'расторгнута',
};

export const pairStatusKinds: Readonly<Record<PairStatus, GanttStatusKind>> = {
  proposed: 'waiting',
  approved: 'idle',
  active: 'running',
  completed: 'done',
  dissolved: 'late',
};

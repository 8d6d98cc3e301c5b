// How far a paper is, in a sign and words.
import type { PaperRecord, PaperStatus } from '../../../../shared/contract/papers';
import type { GanttStatusKind } from '../../../../shared/gantt/model';

export const statusWords: Readonly<Record<PaperStatus, string>> = {
  draft: 'Черновик',
  printed: 'Напечатан',
  signed: 'Подписан',
  cancelled: 'Отменён',
};

export const statusKinds: Readonly<Record<PaperStatus, GanttStatusKind>> = {
  draft: 'idle',
  printed: 'waiting',
  signed: 'done',
  cancelled: 'late',
};

/** «3 из 7»; '' where nobody has to sign. */
export function acquaintanceWords({ acquaintances }: Pick<PaperRecord, 'acquaintances'>): string {
  const { asked, signed } = acquaintances;
  return asked === 0 ? '' : `${signed} из ${asked}`;
}

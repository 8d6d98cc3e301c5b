// What is wrong with citing an act in a paper of a certain day.
import type { Act } from '../../../shared/contract/papers';
import type { PlainDate } from '../../../shared/model/plainDate';
import { numericDate } from '../../../shared/texts/dates';

/** In Russian, nothing where all is well: an act that is unknown, not yet in force, or not in force any more. */
export function actProblems(
  acts: readonly Act[],
  cited: readonly string[],
  day: PlainDate,
): readonly string[] {
  return cited.flatMap((id) => {
    const act = acts.find((known) => known.id === id);
    if (!act) return [words.unknown(id)];
    const { inForceFrom, inForceTo, note } = act;
    if (inForceTo !== null && inForceTo < day) return [words.over(nameOf(act), inForceTo, note)];
    if (inForceFrom !== null && inForceFrom > day) return [words.notYet(nameOf(act), inForceFrom)];
    return [];
  });
}

/** «Приказ № 582»; a code by its name. */
function nameOf({ kind, number, shortTitle }: Act): string {
  const name = number === '' || kind === 'кодекс' ? shortTitle : `${kind} № ${number}`;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const words = {
  unknown: (id: string) => `Акта «${id}», на который ссылается текст, нет в списке актов`,
  /** The note says what has replaced it. */
  over: (act: string, on: PlainDate, note: string) =>
    `${act}: не действует после ${numericDate(on)}${note === '' ? '' : `. ${note}`}`,
  notYet: (act: string, on: PlainDate) => `${act}: действует только с ${numericDate(on)}`,
} as const;

// What the words around the dates say: how often, without end, as need arises, or that the dates are not the plan's own.
import type { Recurrence } from '../../../shared/model/roadmap';
import { teachingSpan, schoolYearOf } from '../../../shared/model/schoolYear';
import { isYearLevel } from './calendar';
import type { DatedPeriod } from './datedPeriods';
import type { Item, Piece, Sign } from './pieces';

export interface Rhythm {
  /** null: none of the list («2 раза в месяц»). */
  readonly recurrence: Recurrence | null;
}

/** The rhythm of the phrase, or null. The more exact word wins: «ежегодно, 1 раз в квартал» is quarterly. */
export function rhythmOf(items: readonly Item[]): Rhythm | null {
  const said = items.flatMap((item) => (item.type === 'rhythm' ? [item] : []));
  const exact = said.find(({ recurrence }) => recurrence !== 'yearly') ?? said[0];
  if (exact) return { recurrence: exact.recurrence };
  if (hasSign(items, 'perNeed')) return { recurrence: 'per-need' };
  const weekdays = items.flatMap((item) => (item.type === 'weekday' ? [item] : []));
  const dated = items.some((item) => item.type === 'piece' && item.piece.part?.of === 'day');
  const weekly = weekdays.length > 1 || weekdays.some(({ distributive }) => distributive);
  return weekly && !dated ? { recurrence: 'weekly' } : null;
}

export function hasSign(items: readonly Item[], sign: Sign): boolean {
  return items.some((item) => item.type === 'sign' && item.sign === sign);
}

/** «сентябрь, далее постоянно», «сентябрь – постоянно», «с сентября и далее»: nothing says until when. */
export function isEndless(items: readonly Item[]): boolean {
  const further = items.findIndex((item, index) => {
    if (item.type !== 'sign') return false;
    const [piece, dash] = [items[index - 2], items[index - 1]];
    const dashed =
      dash?.type === 'link' && dash.mark === '-' && piece?.type === 'piece' && !isYearLevel(piece.piece);
    return item.sign === 'further' || (item.sign === 'constant' && dashed);
  });
  if (further < 0) return false;
  return items
    .slice(further + 1)
    .every(
      (item) =>
        item.type === 'link' || item.type === 'noise' || (item.type === 'sign' && item.sign === 'constant'),
    );
}

/** «октябрь, далее ежемесячно» lasts to the end of that school year. */
export function extendedByRhythm(
  periods: readonly DatedPeriod[],
  items: readonly Item[],
  rhythm: Rhythm | null,
): readonly DatedPeriod[] {
  const further = items.findIndex((item) => item.type === 'sign' && item.sign === 'further');
  const repeats = items.slice(Math.max(further, 0)).some(({ type }) => type === 'rhythm');
  const last = periods.at(-1);
  if (further < 0 || !repeats || rhythm?.recurrence === 'yearly' || !last?.end) return periods;
  const { end } = teachingSpan(schoolYearOf(last.start ?? last.end));
  return end > last.end ? [...periods.slice(0, -1), { ...last, end }] : periods;
}

/**
 * Leaves out the dates that belong to something else: «согласно плану на 2022-2023 учебный год», «приказ от 15.09.2022»,
 * «зимние каникулы 2023 г.», «через неделю после начала учебного года».
 */
export function withoutForeignDates(items: readonly Item[]): Item[] {
  const relative = hasSign(items, 'relative');
  const holiday = hasSign(items, 'holiday');
  let document = false;
  return items.filter((item, index) => {
    if (item.type === 'sign' && item.sign === 'document') document = true;
    if (item.type !== 'piece') return true;
    const previous = items[index - 1];
    if (document && previous?.type === 'bound' && previous.bound === 'of') return false;
    if (relative && isOfYear(item.piece)) return false;
    if (holiday && item.piece.period.unit === 'season') return false;
    const near = previous?.type === 'link' && previous.mark === '\n' ? items[index - 2] : previous;
    const own = near?.type === 'sign' && near.sign === 'during';
    return own || !isYearLevel(item.piece) || !(document || holiday);
  });
}

function isOfYear({ period }: Piece): boolean {
  return period.unit === 'schoolYear' || period.unit === 'calendarYear';
}

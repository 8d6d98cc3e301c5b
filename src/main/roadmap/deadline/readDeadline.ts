// Reads a phrase of the column «Сроки»: tokens → items → drafts → dated periods → a reading.
import { weekdayOf, type PlainDate } from '../../../shared/model/plainDate';
import type { DeadlineKind, DeadlineReading, DueRange } from '../../../shared/model/roadmap';
import { teachingSpan, type SchoolYear } from '../../../shared/model/schoolYear';
import { boundlessReadings, otherReadings } from './alternatives';
import { datedPeriods, finest, type DatedPeriod } from './datedPeriods';
import { draftsOf } from './drafts';
import { gather } from './gather';
import type { Item } from './pieces';
import { withProgrammeYears } from './programmeYears';
import { extendedByRhythm, hasSign, isEndless, rhythmOf, withoutForeignDates } from './rhythm';
import { scan } from './scan';
import { defaultSchoolTerms, type SchoolTerms } from './schoolTerms';
import { inTimeOrder, spanOf } from './span';
import { tokenize } from './tokens';
import { readingWords } from './words';

/**
 * Reads a deadline as a school's plan writes it («Сентябрь-октябрь 2021г.», «до 15 сентября», «2 раза в год»).
 *
 * Takes any text and never throws: what names no calendar time is `unknown`. A written year wins; without one
 * September–December lie in `year` and January–July in the next. Only the first 2,000 characters are read.
 * `parts` is empty where no calendar time is named («постоянно», «по мере необходимости», unknown).
 *
 * @param year the school year that the document speaks of
 * @param terms when the school's terms («четверти») begin and end
 */
export function readDeadline(
  phrase: string,
  year: SchoolYear,
  terms: SchoolTerms = defaultSchoolTerms,
): DeadlineReading {
  const items = withoutForeignDates(gather(scan(tokenize(phrase), year)));
  const drafts = draftsOf(items).map((draft) => withProgrammeYears(draft, year));
  const rhythm = rhythmOf(items);
  const periods = extendedByRhythm(datedPeriods(drafts, year, terms), items, rhythm);

  const untilFurtherNotice = rhythm === null && isEndless(items);
  const named = inTimeOrder(periods.map(({ start, end }): DueRange => ({ start, end })));
  const everyYear = rhythm !== null && rhythm.recurrence !== 'per-need' && named.length === 0;
  const parts = everyYear ? [teachingSpan(year)] : named;
  const span = spanOf(parts);
  const { start, end } = untilFurtherNotice ? { ...span, end: null } : span;

  const recurrence = rhythm?.recurrence ?? null;
  const kind = kindOf({ start, end }, parts.length, rhythm !== null, hasSign(items, 'constant'));
  const single = periods.length === 1 ? periods[0] : undefined;
  const others = single ? otherReadings(single, year, terms) : [];
  const reading = { start, end, kind, recurrence, parts };
  return {
    ...reading,
    precision: finest(periods.map(({ precision }) => precision)),
    alternatives: parts.length > 0 ? others : boundlessReadings(kind, recurrence, year),
    check: kind === 'unknown' || others.length > 0 || isDoubtful(periods, items),
    words: readingWords(reading),
  };
}

function kindOf(
  { start, end }: DueRange,
  parts: number,
  recurring: boolean,
  constant: boolean,
): DeadlineKind {
  if (recurring) return 'recurring';
  if (parts === 0) return constant ? 'open' : 'unknown';
  if (start === null || end === null) return 'open';
  return parts === 1 && start === end ? 'point' : 'range';
}

function isDoubtful(periods: readonly DatedPeriod[], items: readonly Item[]): boolean {
  return periods.some(({ doubtful }) => doubtful) || contradictsWeekday(periods, items);
}

/** «14 ноября (вторник)»: as many weekdays as days, and one of them another. */
function contradictsWeekday(periods: readonly DatedPeriod[], items: readonly Item[]): boolean {
  const written = items.flatMap((item) => (item.type === 'weekday' ? [item.weekday] : []));
  const days = periods.flatMap(({ start, end, precision }): (PlainDate | null)[] => {
    if (precision !== 'day') return [];
    return start === end ? [start] : [start, end];
  });
  const named = days.filter((day): day is PlainDate => day !== null);
  return written.length === named.length && named.some((day, index) => weekdayOf(day) !== written[index]);
}

// Rows and views for the tests of the Gantt, plain and generated.
import fc from 'fast-check';
import { addDays, plainDate, type PlainDate } from '../../model/plainDate';
import { deadlineKinds, precisions, recurrences, type DueRange } from '../../model/roadmap';
import { schoolYear, wholeSpan, type SchoolYear } from '../../model/schoolYear';
import { ganttStatusKinds, ganttZooms, type GanttBar, type GanttRow, type GanttView } from '../model';

export function day(text: string): PlainDate {
  return plainDate(...(text.split('-').map(Number) as [number, number, number]));
}

export function period(start: string | null, end: string | null): DueRange {
  return { start: start === null ? null : day(start), end: end === null ? null : day(end) };
}

export function barOf(changes: Partial<GanttBar> = {}): GanttBar {
  return {
    id: 1,
    schoolYear: schoolYear(2021),
    kind: 'range',
    recurrence: null,
    precision: 'month',
    parts: [period('2021-10-01', '2021-10-31')],
    actualStart: null,
    actualEnd: null,
    status: 'idle',
    label: '1–31 окт',
    ...changes,
  };
}

export function rowOf(id: number, bars: readonly GanttBar[], changes: Partial<GanttRow> = {}): GanttRow {
  return {
    id,
    number: String(id),
    title: `Мероприятие ${id}`,
    subtitle: 'Куратор',
    stage: null,
    status: { kind: 'idle', text: 'Не начато' },
    bars,
    ...changes,
  };
}

export function viewOf(changes: Partial<GanttView> = {}): GanttView {
  return {
    zoom: 'schoolYear',
    schoolYear: schoolYear(2021),
    firstYear: schoolYear(2021),
    lastYear: schoolYear(2024),
    today: day('2021-11-08'),
    holidays: [{ start: day('2021-12-29'), end: day('2022-01-09'), name: 'зимние каникулы' }],
    ...changes,
  };
}

const anyYear = fc.integer({ min: 2021, max: 2024 }).map((year) => schoolYear(year));

function dayOfYear(year: SchoolYear): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: 0, max: 364 }).map((days) => addDays(wholeSpan(year).start, days));
}

/** Up to three periods in time order that do not touch, all within the school year. */
function anyParts(year: SchoolYear): fc.Arbitrary<readonly DueRange[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 2, maxLength: 6 }).map((days) => {
    const sorted = [...days].sort((a, b) => a - b).map((offset) => addDays(wholeSpan(year).start, offset));
    const parts: DueRange[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      parts.push({ start: sorted[index] ?? null, end: sorted[index + 1] ?? null });
    }
    return parts;
  });
}

/** Any bar: lists, single days, open ends, no time at all. */
export const anyBar: fc.Arbitrary<GanttBar> = anyYear.chain((year) =>
  fc
    .record({
      id: fc.integer({ min: 1, max: 1_000_000 }),
      kind: fc.constantFrom(...deadlineKinds),
      recurrence: fc.option(fc.constantFrom(...recurrences)),
      precision: fc.constantFrom(...precisions),
      parts: fc.oneof(
        { weight: 4, arbitrary: anyParts(year) },
        dayOfYear(year).map((start) => [{ start, end: start }]),
        dayOfYear(year).map((end) => [{ start: null, end }]),
        dayOfYear(year).map((start) => [{ start, end: null }]),
        fc.constant([]),
      ),
      actual: fc.uniqueArray(dayOfYear(year), { maxLength: 2 }),
      status: fc.constantFrom(...ganttStatusKinds),
      label: fc.constantFrom('', '1–31 окт', 'ежемесячно, 1 сен – 31 мая', 'слово '.repeat(40)),
    })
    .map(({ actual, ...bar }) => {
      const [actualStart = null, actualEnd = null] = [...actual].sort();
      return { ...bar, schoolYear: year, actualStart, actualEnd };
    }),
);

export const anyView: fc.Arbitrary<GanttView> = fc
  .record({ zoom: fc.constantFrom(...ganttZooms), schoolYear: anyYear, todayYear: anyYear })
  .chain(({ todayYear, ...rest }) => dayOfYear(todayYear).map((today) => viewOf({ ...rest, today })));

export const anyRoom = fc.integer({ min: 200, max: 3000 });

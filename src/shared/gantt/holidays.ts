// School holidays on the Gantt's ground. The dates are data in resources/.
import calendar from '../../../resources/school-holidays.json';
import { parsePlainDate, type PlainDate } from '../model/plainDate';
import { wholeSpan, type SchoolYear } from '../model/schoolYear';
import type { GanttHoliday } from './model';

/** Holidays of every school year from `first` to `last`, in time order within a year. */
export function schoolHolidays(first: SchoolYear, last: SchoolYear): readonly GanttHoliday[] {
  const holidays: GanttHoliday[] = [];
  for (let year: number = first; year <= last; year += 1) {
    for (const { name, start, end } of calendar.holidays) {
      const from = dayIn(year as SchoolYear, start);
      const to = dayIn(year as SchoolYear, end);
      if (from && to) holidays.push({ name, start: from, end: to });
    }
  }
  return holidays;
}

/** A month and day as it falls in a school year: `12-29` of 2021/2022 is in 2021, `01-09` in 2022. */
function dayIn(year: SchoolYear, monthDay: string): PlainDate | null {
  const opening = parsePlainDate(`${year}-${monthDay}`);
  return opening && opening >= wholeSpan(year).start ? opening : parsePlainDate(`${year + 1}-${monthDay}`);
}

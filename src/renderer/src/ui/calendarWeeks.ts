import { dayjs } from 'element-plus';

/** Weeks of the calendar begin on Monday; its words come with the locale of Element Plus. */
export function beginWeeksOnMonday(): void {
  const { en } = dayjs.Ls;
  if (en) dayjs.locale({ ...en, name: 'ru', weekStart: 1 });
}

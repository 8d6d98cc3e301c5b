// The words of the roadmap's faults: what is wrong, where, and what could be done about it.
import { schoolYearLabel, type SchoolYear } from '../../../shared/model/schoolYear';
import { monthName } from '../../../shared/texts/dates';
import type { Act } from './acts';

export interface WarningText {
  readonly message: string;
  readonly cure: string;
}

/** What of a citation differs from the act; dates as YYYY-MM-DD. */
export interface Misquotation {
  readonly what: 'title' | 'number' | 'date';
  readonly written: string;
  readonly right: string;
}

const LONGEST_DIFFERENCE = 120;
export const warningTexts = {
  periodMismatch: (title: string, term: string): WarningText => ({
    message: `В названии стоит «${title}», а в сроках реализации – «${term}».`,
    cure: 'Решите, какой период верен, и напишите его одинаково в обоих местах.',
  }),
  rowsWithoutYear: (inRows: string, year: SchoolYear): WarningText => ({
    message: `${inRows} не написан год. Сроки прочитаны как ${schoolYearLabel(year)} учебный год.`,
    cure: 'Проверьте даты и допишите год в сроках.',
  }),
  nameIrregular: (written: string, repaired: string): WarningText => ({
    message: `В названии школы неровные пробелы: ${written}.`,
    cure: `Возьмите название из устава. Возможно: ${repaired}.`,
  }),
  agesOutsideSchool: (
    written: { readonly from: number; readonly to: number },
    oldest: number,
    onlyForm: string | undefined,
  ): WarningText => ({
    message:
      `Названы обучающиеся от ${written.from} до ${written.to} лет, а в такой школе учатся примерно до ${oldest} лет` +
      (onlyForm === undefined ? '.' : `; описана только форма «${onlyForm}».`),
    cure: 'Укажите возраст своих обучающихся или оставьте только педагогов.',
  }),
  actMisquoted: (act: Act, row: string | null, slips: readonly Misquotation[]): WarningText => ({
    message: `${row === null ? 'В тексте' : `В строке ${row}`} неточно указан акт № ${act.number}: ${slips.map(slipWritten).join('; ')}.`,
    cure: `Напишите: ${slips.map(slipRight).join('; ')}.`,
  }),
  roleNeverAppointed: (role: string, rows: string): WarningText => ({
    message: `Отвечает «${role}» (${rows}), но ни одна строка не говорит о назначении.`,
    cure: `Добавьте приказ о назначении («${role}») в строку о нормативной базе.`,
  }),
  trainingAfterPairing: (late: string, early: string): WarningText => ({
    message: `Обучение наставников (строка ${late}) стоит после закрепления пар (строка ${early}).`,
    cure: 'Поставьте обучение раньше закрепления пар: так в методологии Р-145.',
  }),
  trainingAfterMeetings: (late: string, early: string): WarningText => ({
    message: `Обучение наставников (строка ${late}) начинается позже встреч с наставляемыми (строка ${early}).`,
    cure: 'Начните встречи после обучения или перенесите обучение раньше.',
  }),
  pairsBeforeInterviews: (late: string, early: string): WarningText => ({
    message: `Пары закрепляются (строка ${early}) раньше собеседований (строка ${late}).`,
    cure: 'Проведите собеседования до закрепления пар.',
  }),
  pairsBeforeConsents: (late: string, early: string): WarningText => ({
    message: `Пары закрепляются (строка ${early}) раньше, чем собраны согласия (строка ${late}).`,
    cure: 'Соберите согласия до приказа о закреплении пар.',
  }),
  pairsWithoutConsents: (pairing: string): WarningText => ({
    message: `Пары закрепляются (строка ${pairing}), но ни одна строка не говорит о сборе согласий.`,
    cure: 'Добавьте сбор согласий наставников и наставляемых до закрепления пар.',
  }),
  consentOneSided: (rows: string, missing: string): WarningText => ({
    message: `Согласия собираются только с одной стороны (${rows}): нет согласий ${missing}.`,
    cure: `Добавьте согласия ${missing}; за детей их дают родители.`,
  }),
  cutOff: (row: string, tail: string): WarningText => ({
    message: `В строке ${row} текст обрывается: «${tail}»`,
    cure: 'Допишите перечень или поставьте точку.',
  }),
  crowdedMonth: (rows: string, month: string): WarningText => ({
    message: `Строки ${rows} приходятся на один месяц: ${sentence(monthAndYear(month))}`,
    cure: 'Разнесите мероприятия по неделям или месяцам, чтобы успеть.',
  }),
  deadlineMissing: (inRow: string): WarningText => ({
    message: `${inRow} не указан срок.`,
    cure: 'Впишите срок.',
  }),
  deadlineNotUnderstood: (inRow: string, phrase: string): WarningText => ({
    message: `${inRow} срок «${flat(phrase)}» не переведён в даты.`,
    cure: 'Укажите даты сами.',
  }),
  deadlineDoubtful: (inRow: string, phrase: string, words: string): WarningText => ({
    message: `${inRow} срок «${flat(phrase)}» прочитан так: ${sentence(words)}`,
    cure: 'Проверьте даты.',
  }),
  deadlineOutsidePeriod: (inRow: string, phrase: string): WarningText => ({
    message: `${inRow} срок «${flat(phrase)}» выходит за период дорожной карты.`,
    cure: 'Исправьте срок или период.',
  }),
};

function slipWritten({ what, written }: Misquotation): string {
  switch (what) {
    case 'title':
      return written.length > LONGEST_DIFFERENCE ? 'название' : `«${written}»`;
    case 'number':
      return `номер ${written}`;
    case 'date':
      return `дата ${russianDate(written)}`;
  }
}

function slipRight({ what, right }: Misquotation): string {
  switch (what) {
    case 'title':
      return `«${right}»`;
    case 'number':
      return `№ ${right}`;
    case 'date':
      return `от ${russianDate(right)}`;
  }
}

function russianDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}

/** «2021-10» → «октябрь 2021 г.» */
function monthAndYear(month: string): string {
  const [year, number] = month.split('-');
  return `${monthName(Number(number))} ${year ?? ''} г.`;
}

/** Words at the end of a sentence: «2021 г.» already has its full stop. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Phrases made from a known meaning must read to that meaning. The generator is the grammar turned round:
// what is meant → one of the ways in which plans write it. Expected dates come from the rules, not from the reader.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readDeadline } from './readDeadline';

describe('a phrase of the grammar’s own generator', () => {
  it.each(['closed', 'open', 'list', 'recurring'] as const)('reads back to what was meant: %s', (form) => {
    fc.assert(
      fc.property(
        context.chain((year) => fc.tuple(fc.constant(year), forms[form](year))),
        ([year, meant]) => {
          const { start, end, kind, recurrence } = readDeadline(meant.phrase, schoolYear(year));
          expect({ phrase: meant.phrase, start, end, kind, recurrence }).toEqual(meant);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

interface Meant {
  readonly phrase: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: string;
  readonly recurrence: string | null;
}

/** Something with a first and a last day, written so that it can stand anywhere in a phrase. */
interface Span {
  readonly phrase: string;
  readonly start: string;
  readonly end: string;
}

const nominative = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);
const genitive = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const abbreviated = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');
/** September to May and June: what a school plan is made of; August and July have tests of their own. */
const schoolMonths = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6];

const context = fc.integer({ min: 2015, max: 2035 });
const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const forms: Readonly<
  Record<'closed' | 'open' | 'list' | 'recurring', (year: number) => fc.Arbitrary<Meant>>
> = {
  closed: (year) => closed(year).map(meantOf),
  open: (year) =>
    fc.oneof(
      fc.tuple(oneOf('до', 'к', 'не позднее', 'в срок до', 'До', 'до\n'), day(year)).map(([word, day]) => ({
        ...meantOf(day),
        phrase: `${word} ${day.phrase}`,
        start: null,
        kind: 'open',
      })),
      fc.tuple(oneOf('с', 'начиная с', 'не ранее', 'С'), day(year)).map(([word, day]) => ({
        ...meantOf(day),
        phrase: `${word} ${day.phrase}`,
        end: null,
        kind: 'open',
      })),
      fc.tuple(oneOf('до конца', 'не позднее'), month(year, genitive)).map(([word, span]) => ({
        ...meantOf(span),
        phrase: `${word} ${span.phrase}`,
        start: null,
        kind: 'open',
      })),
    ),
  list: (year) =>
    fc
      .tuple(
        fc.uniqueArray(fc.oneof(month(year), day(year)), {
          minLength: 2,
          maxLength: 5,
          selector: ({ start, end }) => start + end,
        }),
        oneOf(', ', '; ', '\n', ' и '),
      )
      .map(([spans, separator]) => {
        const ordered = [...spans].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
        return {
          phrase: ordered.map(({ phrase }) => phrase).join(separator),
          start: ordered[0]?.start ?? null,
          end:
            ordered
              .map(({ end }) => end)
              .sort()
              .at(-1) ?? null,
          kind: 'range',
          recurrence: null,
        };
      }),
  recurring: (year) =>
    fc
      .tuple(rhythm, fc.option(closed(year)), fc.boolean(), oneOf(', ', ' ', ' – '))
      .map(([[word, recurrence], span, first, separator]) => {
        const dates = span
          ? { start: span.start, end: span.end }
          : { start: `${year}-09-01`, end: `${year + 1}-05-31` };
        const order = span ? (first ? [word, span.phrase] : [span.phrase, word]) : [word];
        return { phrase: order.join(separator), ...dates, kind: 'recurring', recurrence };
      }),
};

const rhythm = fc.constantFrom<readonly [string, string | null]>(
  ['еженедельно', 'weekly'],
  ['1 раз в неделю', 'weekly'],
  ['каждый вторник', 'weekly'],
  ['ежемесячно', 'monthly'],
  ['не реже 1 раза в месяц', 'monthly'],
  ['каждый месяц', 'monthly'],
  ['ежеквартально', 'quarterly'],
  ['один раз в четверть', 'quarterly'],
  ['раз в 3 месяца', 'quarterly'],
  ['2 раза в год', 'half-yearly'],
  ['раз в полгода', 'half-yearly'],
  ['ежегодно', 'yearly'],
  ['1 раз в год', 'yearly'],
  ['2 раза в месяц', null],
  ['ежедневно', null],
);

function closed(year: number): fc.Arbitrary<Span> {
  return fc.oneof(
    month(year),
    day(year),
    monthRange(year),
    dayRange(year),
    partOfMonth(year),
    wholeYear(year),
  );
}

function calendarYear(year: number, monthNumber: number): number {
  return monthNumber >= 9 ? year : year + 1;
}

function lastDay(year: number, monthNumber: number): number {
  return new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
}

function iso(year: number, monthNumber: number, dayNumber: number): string {
  return new Date(Date.UTC(year, monthNumber - 1, dayNumber)).toISOString().slice(0, 10);
}

/** The year behind a month or a day: left out, or in one of its shapes. */
function withYear(phrase: string, year: number): fc.Arbitrary<Pick<Span, 'phrase'>> {
  return fc
    .constantFrom(
      '',
      ` ${year} г.`,
      ` ${year}г.`,
      ` ${year} года`,
      `\n${year} г.`,
      ` ${year}`,
      `\u00A0${year}\u00A0г.`,
    )
    .map((suffix) => ({ phrase: phrase + suffix }));
}

const monthNumbers = fc.constantFrom(...schoolMonths);

function month(year: number, only?: readonly string[]): fc.Arbitrary<Span> {
  return monthNumbers.chain((number) => {
    const calendar = calendarYear(year, number);
    const name = only?.[number - 1] ?? '';
    const names = only
      ? [name]
      : [nominative, abbreviated].flatMap((list) => [
          list[number - 1] ?? '',
          (list[number - 1] ?? '').toUpperCase(),
        ]);
    const span = { start: iso(calendar, number, 1), end: iso(calendar, number, lastDay(calendar, number)) };
    const figures = only ? [] : [`${String(number).padStart(2, '0')}.${calendar}`];
    return fc.oneof(
      oneOf(...names)
        .chain((text) => withYear(text, calendar))
        .map((text) => ({ ...text, ...span })),
      oneOf(...(figures.length > 0 ? figures : [`${name} ${calendar} г.`])).map((phrase) => ({
        phrase,
        ...span,
      })),
    );
  });
}

function day(year: number): fc.Arbitrary<Span> {
  return fc.tuple(monthNumbers, fc.integer({ min: 1, max: 28 })).chain(([number, date]) => {
    const calendar = calendarYear(year, number);
    const point = {
      start: iso(calendar, number, date),
      end: iso(calendar, number, date),
    };
    const [dd, mm] = [String(date).padStart(2, '0'), String(number).padStart(2, '0')];
    const figures = oneOf(
      `${dd}.${mm}`,
      `${dd}.${mm}.`,
      `${dd}.${mm}.${calendar}`,
      `${date}.${mm}.${calendar % 100}г.`,
    );
    return fc.oneof(
      wordsOfDay(date, number, calendar).map((text) => ({ ...text, ...point })),
      figures.map((phrase) => ({ phrase, ...point })),
    );
  });
}

function wordsOfDay(date: number, number: number, year: number): fc.Arbitrary<Pick<Span, 'phrase'>> {
  const name = genitive[number - 1] ?? '';
  return oneOf(
    `${date} ${name}`,
    `${date}-го ${name}`,
    `«${date}» ${name}`,
    `${date}${name}`,
    `${date}\n${name}`,
  ).chain((text) => withYear(text, year));
}

const dashes = oneOf(' – ', '-', ' - ', '- ', ' —\n', '…');

function monthRange(year: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }), dashes)
    .filter(([first, second]) => first !== second)
    .chain(([one, other, dash]) => {
      const [first, last] = [
        schoolMonths[Math.min(one, other)] ?? 9,
        schoolMonths[Math.max(one, other)] ?? 5,
      ];
      const [from, to] = [calendarYear(year, first), calendarYear(year, last)];
      const span = { start: iso(from, first, 1), end: iso(to, last, lastDay(to, last)) };
      const dashed = withYear(`${nominative[first - 1]}${dash}${nominative[last - 1]}`, to);
      const spoken = withYear(`с ${genitive[first - 1]} по ${nominative[last - 1]}`, to);
      return fc.oneof(dashed, spoken).map((text) => ({ ...text, ...span }));
    });
}

function dayRange(year: number): fc.Arbitrary<Span> {
  return fc
    .tuple(monthNumbers, fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 28 }), dashes)
    .filter(([, first, last]) => first < last)
    .chain(([number, first, last, dash]) => {
      const calendar = calendarYear(year, number);
      const name = genitive[number - 1] ?? '';
      const mm = String(number).padStart(2, '0');
      const span = {
        start: iso(calendar, number, first),
        end: iso(calendar, number, last),
      };
      return fc
        .oneof(
          withYear(`${first}${dash}${last} ${name}`, calendar),
          withYear(`с ${first} по ${last} ${name}`, calendar),
          withYear(`в период с ${first} ${name} по ${last} ${name}`, calendar),
          fc.constant({ phrase: `${first}.${mm}.${dash}${last}.${mm}.${calendar}` }),
          fc.constant({ phrase: `с ${first}.${mm} по ${last}.${mm}.${calendar} г.` }),
        )
        .map((text) => ({ ...text, ...span }));
    });
}

function partOfMonth(year: number): fc.Arbitrary<Span> {
  const written: readonly (readonly [string, number, number | null])[] = [
    ['начало', 1, 10],
    ['в середине', 11, 20],
    ['конец', 21, null],
    ['первая декада', 1, 10],
    ['III декада', 21, null],
    ['1-я половина', 1, 15],
    ['вторая половина', 16, null],
    ['первая неделя', 1, 7],
    ['3 неделя', 15, 21],
    ['1-2 неделя', 1, 14],
  ];
  return fc.tuple(monthNumbers, fc.constantFrom(...written)).chain(([number, [text, first, last]]) => {
    const calendar = calendarYear(year, number);
    const end = iso(calendar, number, last ?? lastDay(calendar, number));
    const span = { start: iso(calendar, number, first), end };
    return withYear(`${text} ${genitive[number - 1]}`, calendar).map((phrase) => ({ ...phrase, ...span }));
  });
}

function wholeYear(year: number): fc.Arbitrary<Span> {
  const span = { start: `${year}-09-01`, end: `${year + 1}-05-31` };
  return oneOf(
    'в течение года',
    'В течение\nучебного года',
    'весь учебный год',
    `${year}-${year + 1} учебный год`,
    `${year}/${year + 1} уч.г.`,
    `в течение ${year}–${year + 1} учебного года`,
  ).map((phrase) => ({ phrase, ...span }));
}

function meantOf({ phrase, start, end }: Span): Meant {
  return { phrase, start, end, kind: start === end ? 'point' : 'range', recurrence: null };
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainDate } from '../../../shared/model/plainDate';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readDeadline } from './readDeadline';
import { longestPhraseChars } from './tokens';

/** start, end, kind and recurrence in one line: «2022-09-01..2022-10-31 range», «..2022-10-01 open». */
function read(phrase: string, year = 2022): string {
  const { start, end, kind, recurrence } = readDeadline(phrase, schoolYear(year));
  const span = start || end ? `${start ?? ''}..${end ?? ''}` : '';
  return [span, kind, recurrence].filter(Boolean).join(' ');
}

describe('readDeadline on phrases of real plans', () => {
  // 223 phrases found in published plans or varied from them, with readings two annotators agreed on.
  it.each(fixture('deadlines.tsv'))('$id reads «$phrase»', expectReading);
  // Written from the rules before the reader saw them.
  it.each(fixture('deadlines-more.tsv'))('$id reads «$phrase»', expectReading);
  // Written from the rules by another hand, with all the dirt of real files.
  it.each(fixture('deadlines-fresh.tsv'))('$id reads «$phrase»', expectReading);
});

describe('readDeadline by rule', () => {
  it.each<[rule: string, phrase: string, reading: string]>([
    [
      '1: a year after the last month covers the range',
      'сентябрь – октябрь 2023 г.',
      '2023-09-01..2023-10-31 range',
    ],
    [
      '1: or only the last date, if it ran backwards',
      'с 26 декабря по 6 января 2023 года',
      '2022-12-26..2023-01-06 range',
    ],
    [
      '1: a comma between a month and its year is no list',
      'Октябрь, 2022 - май, 2023',
      '2022-10-01..2023-05-31 range',
    ],
    ['1: two digits are 20xx', 'с 28.12.22 г. по 08.01.23 г.', '2022-12-28..2023-01-08 range'],
    ['1: one year may lead a list', '2023 год: октябрь, ноябрь', '2023-10-01..2023-11-30 range'],
    ['1: several years repeat the month', 'май 2022-2024 гг.', '2022-05-01..2024-05-31 range'],
    ['2: autumn is in the first year', 'с 1 по 15 октября', '2022-10-01..2022-10-15 range'],
    ['2: spring is in the second', '18.02', '2023-02-18..2023-02-18 point'],
    ['2: August that opens', 'август – май', '2022-08-01..2023-05-31 range'],
    ['2: August that closes', 'сентябрь- август', '2022-09-01..2023-08-31 range'],
    ['2: August within itself', '20-30 августа', '2022-08-20..2022-08-30 range'],
    ['2: June before September is the summer before', 'июнь – сентябрь', '2022-06-01..2022-09-30 range'],
    ['3: the school year', 'в теч. уч/года', '2022-09-01..2023-05-31 range'],
    ['3: several school years', '2021-2024 учебный год', '2021-09-01..2024-05-31 range'],
    ['3: a calendar year', 'в течение 2023 года', '2023-01-01..2023-12-31 range'],
    ['4: years from one to another', 'с 2022 по 2024 год', '2022-01-01..2024-12-31 range'],
    ['5: half of the school year', 'II полугодие', '2023-01-01..2023-05-31 range'],
    ['5: half of a calendar year', '2-е полугодие 2022 года', '2022-07-01..2022-12-31 range'],
    ['5: quarters of the calendar', 'I–II квартал 2023 г.', '2023-01-01..2023-06-30 range'],
    ['5: terms in a list', '1 и 3 четверти', '2022-09-01..2023-03-31 range'],
    ['5: Cyrillic П for II', 'П полугодие', '2023-01-01..2023-05-31 range'],
    ['6: up to a day', 'не позднее 20-го мая', '..2023-05-20 open'],
    ['6: up to a month, without it', 'до октября', '..2022-09-30 open'],
    ['6: unless it is included', 'до октября включительно', '..2022-10-31 open'],
    ['6: up to the end', 'до конца I квартала', '..2023-03-31 open'],
    ['6: up to the school year', 'к новому учебному году', '..2022-08-31 open'],
    ['6: from a day', 'не ранее 15 сентября', '2022-09-15.. open'],
    ['7: a list', 'октябрь-ноябрь, март', '2022-10-01..2023-03-31 range'],
    ['7: a month and the rest of the year', 'октябрь, в течение года', '2022-10-01..2023-05-31 range'],
    ['8: weeks', 'октябрь (1 – 2 неделя)', '2022-10-01..2022-10-14 range'],
    ['8: the last week', 'в последнюю неделю мая', '2023-05-25..2023-05-31 range'],
    ['8: «дек.» is also a decade', '1 дек. октября', '2022-10-01..2022-10-10 range'],
    ['8: a weekday of a month', 'второй вторник октября', '2022-10-11..2022-10-11 point'],
    ['8: some days of a month', 'в последних числах мая', '2023-05-21..2023-05-31 range'],
    ['8: ends of several periods', 'в конце I и II полугодия', '2022-12-21..2023-05-31 range'],
    ['8: seasons', 'осенне-зимний период', '2022-09-01..2023-02-28 range'],
    ['8: ends of the school year', 'в начале и в конце учебного года', '2022-09-01..2023-05-31 range'],
    ['8: before it', 'перед началом учебного года', '2022-08-01..2022-08-31 range'],
    ['8: after it', 'по окончании учебного года', '2023-06-01..2023-06-30 range'],
    ['9: a rhythm alone', 'каждый третий четверг месяца', '2022-09-01..2023-05-31 recurring monthly'],
    [
      '9: a rhythm with dates',
      '2 раза в год (октябрь, апрель)',
      '2022-10-01..2023-04-30 recurring half-yearly',
    ],
    ['9: a day of every month is no date', 'до 25 числа', '2022-09-01..2023-05-31 recurring monthly'],
    ['9: a rhythm outside the list', 'каждые две недели', '2022-09-01..2023-05-31 recurring'],
    [
      '9: the more exact rhythm wins',
      'ежегодно, 1 раз в квартал',
      '2022-09-01..2023-05-31 recurring quarterly',
    ],
    ['9: onwards in a rhythm', 'октябрь, далее еженедельно', '2022-10-01..2023-05-31 recurring weekly'],
    ['9: per need', 'при поступлении запроса', 'recurring per-need'],
    ['10: without end', 'на протяжении всего периода наставничества', 'open'],
    ['10: from a month without end', 'сентябрь – постоянно', '2022-09-01.. open'],
    ['10: onwards without end', 'с октября и далее', '2022-10-01.. open'],
    ['11: another document', 'согласно плану на 2022-2023 учебный год', 'unknown'],
    ['11: another document and its date', 'согласно приказу № 45 от 01.09.2022', 'unknown'],
    ['11: an event', 'за 2 недели до начала учебного года', 'unknown'],
    ['11: holidays', 'осенние, зимние каникулы 2022-2023 учебного года', 'unknown'],
    ['11: holidays with dates', 'зимние каникулы (30 декабря – 8 января)', '2022-12-30..2023-01-08 range'],
    ['11: a week without a month', 'вторая неделя', 'unknown'],
    ['trap: a name after a dash', '1 октября – День музыки', '2022-10-01..2022-10-01 point'],
    ['trap: a numbered list', '1. Сентябрь\n2. Январь', '2022-09-01..2023-01-31 range'],
    ['trap: a clock', '5 октября в 14.30', '2022-10-05..2022-10-05 point'],
    ['trap: classes', '1 класс – сентябрь, 5 класс – октябрь', '2022-09-01..2022-10-31 range'],
    ['trap: a line break anywhere', 'до\n15\nсен-\nтября', '..2022-09-15 open'],
    ['trap: Latin look-alikes', 'c 1 пo 15 oктября', '2022-10-01..2022-10-15 range'],
    ['trap: a slip of the pen', 'Сентбрь, октябьр', '2022-09-01..2022-10-31 range'],
    ['trap: from the end of one month', 'с 28 по 3 ноября', '2022-10-28..2022-11-03 range'],
  ])('rule %s', (_rule, phrase, reading) => {
    expect(read(phrase)).toBe(reading);
  });
});

describe('what a reading carries', () => {
  it('notes the single periods of a list in time order', () => {
    expect(readDeadline('май, октябрь', schoolYear(2022)).parts).toEqual([
      { start: '2022-10-01', end: '2022-10-31' },
      { start: '2023-05-01', end: '2023-05-31' },
    ]);
  });

  it('has no parts where no calendar time is named', () => {
    for (const phrase of ['постоянно', 'по мере необходимости', 'по плану', '']) {
      expect(readDeadline(phrase, schoolYear(2022)).parts).toEqual([]);
    }
  });

  it.each([
    ['2021-2025 гг.', '2021-09-01', '2025-05-31'],
    ['до мая', null, '2023-05-31'],
    ['25 августа', '2023-08-25', '2023-08-25'],
    ['III квартал', '2023-07-01', '2023-09-30'],
    ['I полугодие 2022 г.', '2022-09-01', '2022-12-31'],
    ['15 марта 2022 г.', '2023-03-15', '2023-03-15'],
  ])('offers another reading of «%s» and asks a person to look', (phrase, start, end) => {
    const { alternatives, check } = readDeadline(phrase, schoolYear(2022));
    expect(alternatives).toEqual([{ start, end }]);
    expect(check).toBe(true);
  });

  it.each(['14 ноября (вторник)', '31 сентября', 'с 15 октября по 1 октября 2022 г.', 'уточняется'])(
    'asks a person to look at «%s»',
    (phrase) => {
      expect(readDeadline(phrase, schoolYear(2022)).check).toBe(true);
    },
  );

  it.each(['14 ноября (понедельник)', 'октябрь', 'в течение года', 'ежемесячно', 'постоянно', 'по запросу'])(
    'does not bother anybody with «%s»',
    (phrase) => {
      expect(readDeadline(phrase, schoolYear(2022)).check).toBe(false);
    },
  );

  it.each([
    ['5 октября', 'day'],
    ['2-я неделя октября', 'day'],
    ['октябрь', 'month'],
    ['II квартал', 'month'],
    ['начало учебного года', 'month'],
    ['в течение года', 'year'],
    ['октябрь, 5 мая', 'day'],
  ] as const)('is as precise as «%s»: %s', (phrase, precision) => {
    expect(readDeadline(phrase, schoolYear(2022)).precision).toBe(precision);
  });

  it.each([
    ['октябрь', 'с 1 октября по 31 октября 2022 г.'],
    ['1 октября', '1 октября 2022 г.'],
    ['до 15 сентября', 'до 15 сентября 2022 г.'],
    ['с 20 декабря по 15 января', 'с 20 декабря 2022 г. по 15 января 2023 г.'],
    ['ежемесячно', 'ежемесячно с 1 сентября 2022 г. по 31 мая 2023 г.'],
    ['май, октябрь', 'с 1 октября по 31 октября 2022 г.; с 1 мая по 31 мая 2023 г.'],
    ['сентябрь, далее постоянно', 'с 1 сентября 2022 г.'],
    ['по запросу', 'по мере необходимости'],
    ['постоянно', 'постоянно, весь срок программы'],
    ['по плану', 'срок не указан календарно'],
  ])('says «%s» in words', (phrase, words) => {
    expect(readDeadline(phrase, schoolYear(2022)).words).toBe(words);
  });

  it('takes the dates of the terms from the school', () => {
    const terms = {
      terms: [
        { start: '09-01', end: '10-24' },
        { start: '11-05', end: '12-28' },
        { start: '01-09', end: '03-23' },
        { start: '04-03', end: '05-25' },
      ],
    };
    const { start, end } = readDeadline('II–III четверть', schoolYear(2022), terms);
    expect([start, end]).toEqual(['2022-11-05', '2023-03-23']);
  });
});

describe('any text at all', () => {
  const pieces = ['1', '31', '2022', '22', '.', '-', ',', '\n', ' ', '(', 'с', 'до', 'по', 'конец', 'год', 'уч', 'г.', 'май', 'августа', 'четверть', 'II', 'каждый', 'раз', 'в', 'неделя', 'первая', 'последний', 'далее', 'каникулы', 'зима', 'пятница', '00', '13', '9999']; // prettier-ignore
  const phrases = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((words) => words.join('')),
  );

  it('never throws and always answers in order', () => {
    fc.assert(
      fc.property(phrases, fc.integer({ min: 1990, max: 2100 }), (phrase, year) => {
        const reading = readDeadline(phrase, schoolYear(year));
        for (const { start, end } of [reading, ...reading.parts, ...reading.alternatives]) {
          expect(start === null || isPlainDate(start)).toBe(true);
          expect(end === null || isPlainDate(end)).toBe(true);
          expect(start === null || end === null || start <= end).toBe(true);
        }
        expect(reading.words).not.toBe('');
        expect(reading.recurrence === null || reading.kind === 'recurring').toBe(true);
        if (reading.kind === 'unknown') expect(reading.parts).toEqual([]);
        if (reading.kind === 'point') expect(reading.start).toBe(reading.end);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads no further than its limit', () => {
    const padding = ' '.repeat(longestPhraseChars);
    expect(read(`октябрь${padding}май`)).toBe('2022-10-01..2022-10-31 range');
  });
});

interface Row {
  readonly id: string;
  readonly phrase: string;
  readonly year: number;
  readonly spans: readonly string[];
  readonly kind: string;
  readonly recurrence: string;
  readonly parts: string | null;
}

function fixture(name: string): Row[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id = '', phrase = '', , year, start = '', end = '', kind = '', recurrence = '', note = ''] =
      line.split('\t');
    const others = [...note.matchAll(/alt=([\d-]*\.\.[\d-]*)/gu)].map((match) => match[1] ?? '');
    return {
      id,
      phrase: phrase.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
      year: Number(year),
      spans: [`${start}..${end}`, ...others],
      kind,
      recurrence,
      parts: /parts=([^;]*)/u.exec(note)?.[1]?.trim() ?? null,
    };
  });
}

/** A reading named as an alternative counts; an empty recurrence accepts any. */
function expectReading({ phrase, year, spans, kind, recurrence, parts }: Row): void {
  const reading = readDeadline(phrase, schoolYear(year));
  expect(spans).toContain(`${reading.start ?? ''}..${reading.end ?? ''}`);
  expect(reading.kind).toBe(kind);
  if (recurrence) expect(reading.recurrence).toBe(recurrence);
  if (parts) expect(reading.parts.map(({ start, end }) => `${start}..${end}`).join(' + ')).toBe(parts);
}

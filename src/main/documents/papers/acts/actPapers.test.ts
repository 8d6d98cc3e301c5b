import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../../../../shared/model/plainDate';
import type { FormKind } from '../../../../shared/papers/kinds';
import type { PaperDefinition } from '../../definePaper';
import type { PaperAbout } from '../../paperAbout';
import { casesOf, sampleNeeds, type PaperCase } from '../../testing/paperVariants';
import { people } from '../../testing/samplePeople';
import type { PaperWording } from '../../wordingOf';
import { actPapers } from './actPapers';
import { proposedItems } from './developmentPlan';

/** Acts as short as a test can tell them apart. */
const wording: PaperWording = {
  overrides: {},
  cite: (act, form) =>
    act === 'methodology-2019' && form === 'gen'
      ? 'распоряжения Министерства просвещения Российской Федерации от 25 декабря 2019 г. № Р-145'
      : `[${act}, ${form}]`,
};

describe('every text of the built-in acts', () => {
  it.each(actPapers.map((definition) => [definition.kind, definition] as const))(
    '%s: those a school may change are there',
    (_, { texts, editable }) => {
      for (const path of Object.keys(editable)) {
        const text = path
          .split('.')
          .reduce<unknown>((tree, name) => (tree as Readonly<Record<string, unknown>>)[name], texts);
        expect(typeof text === 'string' || Array.isArray(text)).toBe(true);
      }
    },
  );

  it('a blank says at every empty place what it waits for', () => {
    const text = textOf(make('regulation', 'empty'));
    expect(text).toMatch(/\uE000values\.councilDate\uE001/);
    expect(text).toMatch(/\uE000values\.order\uE001/);
    expect(text).toMatch(/\uE000forms\uE001/);
  });
});

describe('the regulation', () => {
  it('numbers its sections and their points through', () => {
    const numbers = linesOf(make('regulation', 'sample')).flatMap(
      (line) => /^(\d+\.(?:\d+\.)?)\s/u.exec(line)?.[1] ?? [],
    );
    expect(numbers.filter((number) => /^\d+\.$/.test(number))).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}.`),
    );
    expect(numbers.slice(0, 4)).toEqual(['1.', '1.1.', '1.2.', '1.3.']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([
    [1, 'не более чем с 1 наставляемым.'],
    [3, 'не более чем с 3 наставляемыми.'],
    [21, 'не более чем с 21 наставляемым.'],
    [null, 'определяется с его согласия и с учётом учебной нагрузки.'],
  ])('limits a mentor to %s', (capacity, words) => {
    expect(textOf(make('regulation', 'sample', { capacity }))).toContain(words);
  });

  it('speaks of ст. 351.8 only where it is approved since March 2025', () => {
    const order = (date: string) => ({ order: { date, number: '1-ОД', title: '' } });
    const of = (date: string) =>
      textOf(make('regulation', 'sample', { ...order(date), councilDate: null, validFrom: null }));
    expect(of('2025-03-01')).toContain('351.8');
    expect(of('2025-03-01')).toContain('[teacher-papers-2024, ins]');
    expect(of('2025-02-28')).not.toContain('351.8');
    expect(of('2025-02-28')).not.toContain('[teacher-papers-2024');
  });

  it('is approved by an order or in person, and accepted by whom the school says', () => {
    const byOrder = textOf(make('regulation', 'sample'));
    expect(byOrder).toContain('УТВЕРЖДЕНО');
    expect(byOrder).toContain('ПРИНЯТО');
    expect(byOrder).toContain('СОГЛАСОВАНО');
    const inPerson = textOf(make('regulation', 'signed-by-director'));
    expect(inPerson).toContain('УТВЕРЖДАЮ');
    expect(inPerson).not.toContain('ПРИНЯТО');
  });

  it('is not accepted after its approval, nor in force before it', () => {
    const late = make('regulation', 'sample', { councilDate: '2025-09-02', validFrom: '2025-08-31' });
    expect(late.missing).toEqual([
      {
        field: 'values.councilDate',
        label:
          'Принято 2\u00A0сентября\u00A02025\u00A0г., это позже утверждения 1\u00A0сентября\u00A02025\u00A0г.',
      },
      {
        field: 'values.validFrom',
        label:
          'Вступает в силу 31\u00A0августа\u00A02025\u00A0г., это раньше утверждения 1\u00A0сентября\u00A02025\u00A0г.',
      },
    ]);
  });

  it('takes the school’s own points, with items under them', () => {
    const own = { overrides: { 'sections.purpose.points': ['Цель:', '- помочь;', '– научить.', 'И это.'] } };
    const lines = linesOf(
      definition('regulation').make(dataOf('regulation', 'sample'), { ...wording, ...own }),
    );
    const at = lines.indexOf('2.1.\u00A0Цель:');
    expect(lines.slice(at, at + 4)).toEqual([
      '2.1.\u00A0Цель:',
      '–\u00A0помочь;',
      '–\u00A0научить.',
      '2.2.\u00A0И это.',
    ]);
  });
});

describe('the programme by an order', () => {
  it('agrees in gender: УТВЕРЖДЕНА, ПРИНЯТА', () => {
    const text = textOf(make('programme', 'by-order'));
    expect(text).toContain('УТВЕРЖДЕНА');
    expect(text).toContain('ПРИНЯТА');
  });

  it('is not accepted after the order', () => {
    expect(make('programme', 'by-order', { councilDate: '2025-10-01' }).missing).toMatchObject([
      { field: 'values.councilDate' },
    ]);
  });
});

describe('the roadmap with facts', () => {
  const fact = {
    number: '1',
    activity: 'Обучить наставников',
    deadlineText: 'октябрь',
    state: 'идёт',
    plannedEnd: plainDate(2025, 10, 31),
    actualStart: null,
    actualEnd: null,
    outcome: 'Обучены',
    note: '',
    responsible: ['Куратор'],
  };
  const lines = (facts: readonly object[], today: string) =>
    linesOf(
      definition('roadmap-facts').make(
        { ...dataOf('roadmap-facts', 'sample'), roadmapFacts: facts, today },
        wording,
      ),
    );

  it.each([
    [[fact], 'Выполнено 0 из 1 мероприятия.'],
    [[{ ...fact, actualEnd: plainDate(2025, 10, 3) }, fact, fact], 'Выполнено 1 из 3 мероприятий.'],
    [[{ ...fact, actualStart: plainDate(2025, 10, 3) }, fact], 'Выполнено 0 из 2 мероприятий. В работе – 1.'],
  ])('counts %#', (facts, words) => {
    expect(lines(facts, '2025-10-15')).toContain(words.replaceAll(' –', '\u00A0–'));
  });

  it('counts a row late from the day after its end, unless it is done', () => {
    const late = (today: string) => lines([fact], today).some((line) => line.includes('Срок истёк'));
    expect(late('2025-10-31')).toBe(false);
    expect(late('2025-11-01')).toBe(true);
    expect(lines([{ ...fact, actualEnd: plainDate(2025, 11, 5) }], '2025-11-10').join('\n')).not.toContain(
      'Срок истёк',
    );
  });

  it('writes the fact as far as it is known', () => {
    const row = (start: string | null, end: string | null) =>
      lines([{ ...fact, actualStart: start, actualEnd: end }], '2025-10-15');
    expect(row('2025-10-01', null)).toContain('с 01.10.2025');
    expect(row('2025-10-01', '2025-10-03')).toContain('01.10.2025 –\n03.10.2025');
    expect(row('2025-10-03', '2025-10-03')).toContain('03.10.2025');
  });
});

describe('the development plan', () => {
  it('puts its items under their stages, in the order of the work, and numbers them through', () => {
    const item = { direction: '', due: '', responsible: '', result: '', mark: '' };
    const items = [
      { ...item, stage: 'closing', action: 'итоги' },
      { ...item, stage: 'first', action: 'знакомство' },
      { ...item, stage: 'main', action: 'уроки' },
    ];
    const table = tablesOf(make('development-plan', 'sample', { items })).slice(-1)[0];
    expect(
      table?.rows.map((row) => (row.type === 'band' ? row.text : row.cells.slice(0, 3).join('|'))),
    ).toEqual(['Первая встреча', '1||знакомство', 'Основная работа', '2||уроки', 'Завершение', '3||итоги']);
  });

  it('names a group as a group', () => {
    const text = textOf(make('development-plan', 'group'));
    expect(text).toContain('наставнической группы');
    expect(text).toContain('Наставляемые:');
  });

  it('proposes items within the pair’s time, others for a pupil', () => {
    const since = plainDate(2025, 9, 1);
    const pair = { since, until: plainDate(2026, 5, 29), mentees: [people.mentee] };
    const teachers = proposedItems(pair);
    expect(teachers.find(({ stage }) => stage === 'first')?.due).toBe('до 08.09.2025');
    expect(teachers[teachers.length - 1]?.due).toBe('до 29.05.2026');
    expect(proposedItems({ ...pair, mentees: [people.pupil] })).not.toEqual(teachers);
    const short = proposedItems({ ...pair, until: addDays(since, 3) });
    expect(short.find(({ stage }) => stage === 'planning')?.due).toBe('до 04.09.2025');
    expect(proposedItems({ ...pair, since: null, until: null })[0]?.due).toBe('');
  });

  it('without a pair is a blank, and says so', () => {
    expect(make('development-plan', 'empty').missing).toContainEqual({
      field: '',
      label: 'Наставническая пара или группа',
    });
  });
});

describe('the training schedule', () => {
  const session = { topic: 'Тема', date: '2025-10-01', hours: 2, form: '', responsible: '' };
  const withSessions = (...sessions: readonly object[]) => make('training-schedule', 'sample', { sessions });

  it.each([
    [1, 'Итого: 1 час'],
    [2, 'Итого: 2 часа'],
    [5, 'Итого: 5 часов'],
    [21, 'Итого: 21 час'],
  ])('adds up to %s', (hours, words) => {
    expect(linesOf(withSessions({ ...session, hours }))).toContain(words);
  });

  it.each([
    ['no date', { date: null }, 'Занятие 2: нет даты'],
    ['no hours', { hours: 0 }, 'Занятие 2: не указаны часы'],
    ['no hours', { hours: null }, 'Занятие 2: не указаны часы'],
    ['no theme', { topic: ' ' }, 'Занятие 2: нет темы'],
    ['an earlier date', { date: '2025-09-30' }, 'Занятие 2: дата раньше, чем у занятия перед ним'],
  ])('%s is an obstacle', (_, change, label) => {
    expect(withSessions(session, { ...session, ...change }).missing).toEqual([
      { field: 'values.sessions', label },
    ]);
  });

  it('of the same day is fine', () => {
    expect(withSessions(session, session).missing).toEqual([]);
  });
});

describe('the schedule of meetings', () => {
  const pair = sampleNeeds.pair as object;
  const meeting = { date: '2025-10-01', kind: 'regular', topic: '', place: '', mark: '' };
  const labels = (meetings: readonly object[], ofPair: object = {}) =>
    definition('meeting-schedule')
      .make(
        {
          ...dataOf('meeting-schedule', 'sample'),
          values: { meetings, curator: null },
          pair: { ...pair, approvedBy: null, ...ofPair },
        },
        wording,
      )
      .missing.map(({ label }) => label.replaceAll('\u00A0', ' '));

  it.each([
    ['no date', { date: null }, 'Встреча 1: нет даты'],
    ['before the pair', { date: '2025-08-31' }, 'Встреча 1: раньше начала работы пары (1 сентября 2025 г.)'],
    ['after the pair', { date: '2026-06-01' }, 'Встреча 1: позже окончания работы пары (31 мая 2026 г.)'],
  ])('%s is an obstacle', (_, change, label) => {
    expect(labels([{ ...meeting, ...change }])).toEqual([label]);
  });

  it('on the first and on the last day is fine, and where the period is open', () => {
    const ends = [
      { ...meeting, date: '2025-09-01' },
      { ...meeting, date: '2026-05-31' },
    ];
    expect(labels(ends)).toEqual([]);
    expect(labels([{ ...meeting, date: '2020-01-01' }], { since: null, until: null })).toEqual([]);
  });

  it('is not before the order that approved the pair', () => {
    const approvedBy = { date: '2025-10-02', number: '52-ОД' };
    expect(labels([meeting], { approvedBy })).toEqual([
      'Встреча 1: раньше приказа об утверждении пары (2 октября 2025 г.)',
    ]);
  });

  it('goes by date and by kind', () => {
    expect(labels([meeting, { ...meeting, date: '2025-09-30', kind: 'first' }])).toEqual([
      'Встреча 2: дата раньше, чем у встречи перед ней',
      'Встреча 2: после вида «рабочая» не может быть вида «первая»',
    ]);
  });
});

function definition(kind: FormKind): PaperDefinition {
  const found = actPapers.find((paper) => paper.kind === kind);
  if (!found) throw new Error(`no paper ${kind}`);
  return found;
}

function dataOf(kind: FormKind, name: string): PaperCase['data'] {
  const found = casesOf(definition(kind)).find((one) => one.name === name);
  if (!found) throw new Error(`no case ${kind}, ${name}`);
  return found.data;
}

function make(kind: FormKind, name: string, values: object = {}): PaperAbout {
  const data = dataOf(kind, name);
  return definition(kind).make({ ...data, values: { ...(data['values'] as object), ...values } }, wording);
}

function linesOf({ document }: PaperAbout): readonly string[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'paragraph':
          return [block.text];
        case 'line':
          return block.parts.map(({ text }) => text);
        case 'clauses':
          return block.clauses.flatMap(({ text, subclauses }) => [text, ...subclauses]);
        case 'table':
          return block.rows.flatMap((row) => (row.type === 'band' ? [row.text] : row.cells));
      }
    }),
  );
}

function textOf(paper: PaperAbout): string {
  return linesOf(paper).join('\n');
}

function tablesOf({ document }: PaperAbout) {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
  );
}

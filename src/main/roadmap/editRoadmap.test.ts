import { beforeEach, describe, expect, it } from 'vitest';
import { parsePlainDate, type PlainDate } from '../../shared/model/plainDate';
import { schoolYear } from '../../shared/model/schoolYear';
import { Database } from '../database/connection';
import { migrate } from '../database/schema/migrations';
import { builtInRoadmap } from './builtInRoadmap';
import { createProgramme, itemsOfDraft } from './createProgramme';
import * as edit from './editRoadmap';
import { findItems } from './repository';
import { roadmapForPaper } from './roadmapForPaper';
import { viewRoadmap } from './viewRoadmap';

let database: Database;

beforeEach(async () => {
  database = await Database.open();
  migrate(database);
  const draft = builtInRoadmap(schoolYear(2021));
  createProgramme(database, {
    text: draft,
    items: itemsOfDraft(draft),
    sourceName: null,
    createdOn: day('2021-08-20'),
  });
});

describe('the built-in roadmap', () => {
  it('has ten steps, each with dates of the chosen school year, and no faults', () => {
    const view = viewRoadmap(database);
    expect(view).toMatchObject({ ok: true, value: { periodLabel: '2021/2022', warnings: [] } });
    const items = findItems(database);
    expect(items).toHaveLength(10);
    for (const item of items) {
      expect(item.occurrences).toHaveLength(1);
      expect(item.occurrences[0]).toMatchObject({ schoolYear: 2021, kind: 'range', status: 'notStarted' });
    }
    expect(items[7]?.occurrences[0]?.parts).toEqual([{ start: '2021-11-01', end: '2022-05-31' }]);
  });
});

describe('moving a plan', () => {
  it('writes the phrase anew, so that the printed roadmap agrees with the bar', () => {
    const [item] = findItems(database);
    const [occurrence] = item?.occurrences ?? [];
    const parts = [{ start: day('2021-09-06'), end: day('2021-10-08') }];
    expect(edit.moveOccurrence(database, occurrence?.id ?? 0, parts)).toMatchObject({ ok: true });
    expect(findItems(database)[0]).toMatchObject({
      sourceDeadlineText: 'август – сентябрь 2021 г.',
      occurrences: [
        { parts, kind: 'range', precision: 'day', deadlineText: 'с 6 сентября по 8 октября 2021 г.' },
      ],
    });
    expect(roadmapForPaper(database)?.items[0]?.deadlineText).toBe('с 6 сентября по 8 октября 2021 г.');
  });

  it('refuses a plan that ends before it begins, and changes nothing', () => {
    const before = findItems(database);
    const id = before[0]?.occurrences[0]?.id ?? 0;
    const parts = [{ start: day('2021-10-08'), end: day('2021-09-06') }];
    expect(edit.moveOccurrence(database, id, parts)).toMatchObject({ error: { code: 'range-backwards' } });
    expect(findItems(database)).toEqual(before);
  });

  it('takes the occurrence to another school year when the bar goes there', () => {
    const id = findItems(database)[0]?.occurrences[0]?.id ?? 0;
    edit.moveOccurrence(database, id, [{ start: day('2022-09-01'), end: day('2022-09-30') }]);
    expect(findItems(database)[0]?.occurrences[0]).toMatchObject({
      schoolYear: 2022,
      deadlineText: 'сентябрь 2022 г.',
    });
  });

  it('says so when the occurrence is gone', () => {
    expect(edit.moveOccurrence(database, 999, [])).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('editing a row', () => {
  it('changes its words and the fact of one year', () => {
    const [item] = findItems(database);
    const [occurrence] = item?.occurrences ?? [];
    if (!item || !occurrence) throw new Error('no row');
    const { deadlineText, kind, recurrence, precision, parts } = occurrence;
    const result = edit.updateItem(database, {
      id: item.id,
      number: '1а',
      stage: 'Подготовка',
      activity: 'Педсовет о наставничестве',
      outcome: 'Протокол',
      responsible: ['Директор', 'Куратор'],
      occurrence: {
        id: occurrence.id,
        deadlineText,
        kind,
        recurrence,
        precision,
        parts: parts.map((part) => ({ ...part })),
        status: 'done',
        actualStart: day('2021-08-30'),
        actualEnd: day('2021-08-31'),
        note: 'протокол № 1',
      },
    });
    expect(result).toEqual({ ok: true, value: { id: item.id } });
    expect(findItems(database)[0]).toMatchObject({
      number: '1а',
      stage: 'Подготовка',
      activity: 'Педсовет о наставничестве',
      responsible: ['Директор', 'Куратор'],
      occurrences: [{ status: 'done', actualEnd: '2021-08-31', note: 'протокол № 1', parts }],
    });
  });

  it('keeps the fact in step with the status: nothing unfinished has an end', () => {
    const [item] = findItems(database);
    const [occurrence] = item?.occurrences ?? [];
    if (!item || !occurrence) throw new Error('no row');
    const { itemId: _itemId, schoolYear: _year, parts, ...rest } = occurrence;
    const change = {
      ...rest,
      parts: [...parts],
      actualStart: day('2021-09-01'),
      actualEnd: day('2021-09-02'),
    };
    const words = { id: item.id, number: '1', stage: null, activity: 'x', outcome: '', responsible: [] };
    edit.updateItem(database, { ...words, occurrence: { ...change, status: 'inProgress' } });
    expect(findItems(database)[0]?.occurrences[0]).toMatchObject({
      actualStart: '2021-09-01',
      actualEnd: null,
    });
    edit.updateItem(database, { ...words, occurrence: { ...change, status: 'notStarted' } });
    expect(findItems(database)[0]?.occurrences[0]).toMatchObject({ actualStart: null, actualEnd: null });
  });

  it("refuses another row's occurrence", () => {
    const [first, second] = findItems(database);
    const occurrence = second?.occurrences[0];
    if (!first || !occurrence) throw new Error('no rows');
    const { itemId: _itemId, schoolYear: _year, parts, ...rest } = occurrence;
    const words = { number: '1', stage: null, activity: 'x', outcome: '', responsible: [] };
    expect(
      edit.updateItem(database, { id: first.id, ...words, occurrence: { ...rest, parts: [...parts] } }),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(findItems(database)[0]).toEqual(first);
  });

  it('adds a row at the end and removes one with all its occurrences', () => {
    const added = edit.addItem(database, {
      schoolYear: schoolYear(2021),
      item: {
        number: '11',
        stage: null,
        activity: 'Неделя наставника',
        deadlineText: 'март 2022 г.',
        kind: 'range',
        recurrence: null,
        precision: 'month',
        parts: [{ start: day('2022-03-01'), end: day('2022-03-31') }],
        outcome: '',
        responsible: [],
      },
    });
    const items = findItems(database);
    expect(items.at(-1)).toMatchObject({
      activity: 'Неделя наставника',
      occurrences: [{ schoolYear: 2021 }],
    });
    expect(edit.removeItem(database, added.ok ? added.value.id : 0)).toEqual({
      ok: true,
      value: { done: true },
    });
    expect(findItems(database)).toEqual(items.slice(0, -1));
  });
});

describe('another school year', () => {
  it('reads words without a year in the new one', () => {
    const parts = [{ start: day('2022-02-01'), end: day('2022-02-28') }];
    const plan = {
      deadlineText: 'февраль',
      kind: 'range',
      recurrence: null,
      precision: 'month',
      parts,
    } as const;
    const words = { number: '11', stage: null, activity: 'Неделя наставника', outcome: '', responsible: [] };
    const item = { ...words, ...plan, parts: [...parts] };
    const row = edit.addItem(database, { schoolYear: schoolYear(2021), item });
    const added = edit.addOccurrence(database, row.ok ? row.value.id : 0, schoolYear(2023));
    expect(added).toMatchObject({ ok: true });
    expect(findItems(database).at(-1)?.occurrences[1]).toMatchObject({
      schoolYear: 2023,
      deadlineText: 'февраль',
      parts: [{ start: '2024-02-01', end: '2024-02-29' }],
      status: 'notStarted',
    });
  });

  it('moves words with a year by whole years', () => {
    const [item] = findItems(database);
    const id = item?.occurrences[0]?.id ?? 0;
    edit.moveOccurrence(database, id, [{ start: day('2021-09-06'), end: day('2021-10-08') }]);
    edit.addOccurrence(database, item?.id ?? 0, schoolYear(2023));
    expect(findItems(database)[0]?.occurrences[1]).toMatchObject({
      schoolYear: 2023,
      deadlineText: 'с 6 сентября по 8 октября 2023 г.',
      parts: [{ start: '2023-09-06', end: '2023-10-08' }],
    });
  });

  it('is refused where the row has it already', () => {
    const [item] = findItems(database);
    expect(edit.addOccurrence(database, item?.id ?? 0, schoolYear(2021))).toMatchObject({
      error: { code: 'occurrence-exists' },
    });
  });
});

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`not a day: ${text}`);
  return date;
}

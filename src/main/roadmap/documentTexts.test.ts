import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentTexts, RoadmapView } from '../../shared/contract/roadmap';
import type { PlainDate } from '../../shared/model/plainDate';
import type { RoadmapWarningCode } from '../../shared/model/roadmap';
import { schoolYear } from '../../shared/model/schoolYear';
import { Database } from '../database/connection';
import { migrate } from '../database/schema/migrations';
import { createProgramme, itemsOfDraft, type ProgrammeText } from './createProgramme';
import { correctedDocument, findDocument, updateTexts } from './documentTexts';
import { acceptWarning } from './editRoadmap';
import { readRoadmapFile } from './importDesk';
import { roadmapForPaper } from './roadmapForPaper';
import { viewRoadmap } from './viewRoadmap';

const SAMPLE = join(import.meta.dirname, '../../../resources/samples/roadmap-2021-2025.docx');

let database: Database;
let document: ProgrammeText;

beforeEach(async () => {
  const reading = readRoadmapFile(new Uint8Array(await readFile(SAMPLE)), 'карта.docx', schoolYear(2021));
  if (!reading.ok) throw new Error(reading.error.code);
  const { columns: _columns, items: _items, ...text } = reading.value.draft;
  document = text;
  database = await Database.open();
  migrate(database);
  createProgramme(database, {
    text,
    items: itemsOfDraft(reading.value.draft),
    sourceName: 'карта.docx',
    createdOn: '2021-11-08' as PlainDate,
  });
});

describe('the stored document', () => {
  it('is the one that was read', () => {
    expect(findDocument(database)).toEqual(document);
  });

  it('stays to the letter when nothing in its texts is changed', () => {
    expect(updateTexts(database, textsOf(document))).toEqual({ ok: true, value: { done: true } });
    expect(findDocument(database)).toEqual(document);
  });

  it('takes other words, lists and forms in place of its own, and the papers print them', () => {
    const items = view().items;
    change({
      goal: 'Поддержать молодых педагогов',
      tasks: ['найти наставников', 'обучить их'],
      targetGroups: [],
      forms: [
        { title: 'ученик – ученик', goal: null, tasks: [], expectedResults: ['дружный класс'] },
        { title: 'учитель – учитель', goal: 'Опыт', tasks: ['уроки'], expectedResults: [] },
      ],
    });
    expect(roadmapForPaper(database)).toMatchObject({
      goal: 'Поддержать молодых педагогов',
      tasks: ['найти наставников', 'обучить их'],
      targetGroups: [],
      expectedResults: document.expectedResults,
      forms: [
        { title: 'ученик – ученик', goal: '', tasks: [], expectedResults: ['дружный класс'] },
        { title: 'учитель – учитель', goal: 'Опыт', tasks: ['уроки'], expectedResults: [] },
      ],
    });
    expect(view().items).toEqual(items);
  });

  it('is not there in a file without a programme', async () => {
    const empty = await Database.open();
    migrate(empty);
    expect(findDocument(empty)).toBeNull();
    expect(updateTexts(empty, textsOf(document))).toMatchObject({
      error: { code: 'not-found', params: { what: 'programme' } },
    });
  });
});

describe('years', () => {
  it('in a changed title are read anew, and the warning of two periods goes', () => {
    expect(codes(view())).toContain('period-mismatch');
    change({ title: 'Дорожная карта наставничества на 2021-2025 годы' });
    expect(findDocument(database)).toMatchObject({
      titlePeriod: { text: '2021-2025 годы', firstYear: 2021, lastYear: 2025 },
      termPeriod: document.termPeriod,
      periodStart: document.periodStart,
    });
    expect(codes(view())).not.toContain('period-mismatch');
    expect(roadmapForPaper(database)?.title).toBe('Дорожная карта наставничества');
  });

  it('of the term, when changed, give the period and the school years of the programme', () => {
    change({ term: { firstYear: 2022, lastYear: 2024 } });
    expect(findDocument(database)).toMatchObject({
      titlePeriod: document.titlePeriod,
      termPeriod: { text: '2022–2024 годы', firstYear: 2022, lastYear: 2024 },
      periodStart: '2022-01-01',
      periodEnd: '2024-12-31',
      schoolYear: 2022,
    });
    // The plans of 2021/2022 are still there to see.
    expect(view()).toMatchObject({ periodLabel: '2022–2024', firstSchoolYear: 2021, lastSchoolYear: 2023 });
    expect(roadmapForPaper(database)?.periodText).toBe('2022–2024 годы');
  });

  it('of the title hold where the term is taken away', () => {
    change({ term: null });
    expect(findDocument(database)).toMatchObject({
      termPeriod: null,
      periodStart: '2021-09-01',
      periodEnd: '2024-05-31',
    });
    expect(codes(view())).not.toContain('period-mismatch');
  });

  it.each([
    [2021, 2022, '2021/2022 учебный год', '2021-09-01', '2022-05-31'],
    [2022, 2022, '2022 год', '2022-01-01', '2022-12-31'],
  ])('%i and %i are written «%s»', (firstYear, lastYear, text, periodStart, periodEnd) => {
    const corrected = correctedDocument(document, { ...textsOf(document), term: { firstYear, lastYear } });
    expect(corrected).toMatchObject({ termPeriod: { text }, periodStart, periodEnd, schoolYear: firstYear });
  });

  it('named nowhere leave the programme open, in its first school year', () => {
    expect(
      correctedDocument(document, { ...textsOf(document), title: 'Дорожная карта', term: null }),
    ).toMatchObject({
      titlePeriod: null,
      termPeriod: null,
      periodStart: null,
      periodEnd: null,
      schoolYear: 2021,
    });
  });
});

it('an accepted warning is told apart, and can be taken back', () => {
  const [first] = view().warnings;
  if (!first) throw new Error('the sample has faults');
  acceptWarning(database, first.key, true);
  expect(view()).toMatchObject({ acceptedWarnings: [first] });
  expect(view().warnings).not.toContainEqual(first);
  acceptWarning(database, first.key, false);
  expect(view()).toMatchObject({ acceptedWarnings: [] });
  expect(view().warnings[0]).toEqual(first);
});

function change(texts: Partial<DocumentTexts>): void {
  expect(updateTexts(database, { ...textsOf(document), ...texts })).toMatchObject({ ok: true });
}

function textsOf({
  title,
  organisation,
  termPeriod,
  basis,
  goal,
  tasks,
  targetGroups,
  expectedResults,
  forms,
}: ProgrammeText): DocumentTexts {
  const term = termPeriod && { firstYear: termPeriod.firstYear, lastYear: termPeriod.lastYear };
  return { title, organisation, term, basis, goal, tasks, targetGroups, expectedResults, forms };
}

function view(): RoadmapView {
  const seen = viewRoadmap(database);
  if (!seen.ok) throw new Error(seen.error.code);
  return seen.value;
}

function codes({ warnings }: RoadmapView): readonly RoadmapWarningCode[] {
  return warnings.map(({ code }) => code);
}

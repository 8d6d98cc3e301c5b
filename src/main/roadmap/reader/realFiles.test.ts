// Plans as schools really write them, read as a careful person reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RoadmapDraft } from '../../../shared/model/roadmap';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readDeadline } from '../deadline/readDeadline';
import { splitResponsible } from '../responsible/splitResponsible';
import { readRoadmap } from './readRoadmap';

interface ExpectedItem {
  readonly number: string | null;
  readonly stage: string | null;
  readonly activity: string;
  readonly deadlineText: string;
  readonly outcome: string | null;
  readonly responsible: readonly string[] | null;
}

interface Expected {
  readonly schoolYear: number;
  readonly columns: readonly string[];
  readonly roles: readonly string[];
  readonly items: readonly ExpectedItem[];
}

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
const sample = fileURLToPath(
  new URL('../../../../resources/samples/roadmap-2021-2025.docx', import.meta.url),
);
const variants = readdirSync(fixtures).filter((name) => name.endsWith('.docx'));

function readFile(path: string): RoadmapDraft {
  const reading = readRoadmap(readFileSync(path), 'план.docx', {
    readDeadline,
    splitResponsible,
    fallbackSchoolYear: schoolYear(2000),
  });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value.draft;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

it('has ten plans in the layouts of real schools and sixteen with one difficulty each', () => {
  expect(variants).toHaveLength(26);
});

describe.each(variants)('%s', (name) => {
  const draft = readFile(fixtures + name);
  const expected = JSON.parse(
    readFileSync(fixtures + name.replace('.docx', '.expected.json'), 'utf8'),
  ) as Expected;

  it('has the columns and the school year of the document', () => {
    expect(draft.columns.map(({ header }) => header)).toEqual(expected.columns);
    expect(draft.columns.map(({ role }) => role)).toEqual(expected.roles);
    expect(draft.schoolYear).toBe(expected.schoolYear);
  });

  it('has every row, word for word', () => {
    const wordsOf = ({ number, stage, activity, deadlineText, outcome }: ExpectedItem) => ({
      number,
      stage,
      activity,
      deadlineText: oneLine(deadlineText),
      outcome,
    });
    expect(draft.items.map(wordsOf)).toEqual(expected.items.map(wordsOf));
  });

  it('has everybody responsible', () => {
    expect(draft.items.map(({ responsible }) => responsible)).toEqual(
      expected.items.map(({ responsible }) => responsible),
    );
  });
});

describe('the school’s own roadmap', () => {
  const draft = readFile(sample);

  it('has ten activities with their dates', () => {
    expect(draft.items.map(({ number, deadline: { start, end } }) => [number, start, end])).toEqual([
      ['1', '2021-08-01', '2021-09-30'],
      ['2', '2021-09-01', '2021-10-31'],
      ['3', '2021-10-01', '2021-10-31'],
      ['4', '2021-10-01', '2021-10-31'],
      ['5', '2021-10-01', '2021-10-31'],
      ['6', '2021-10-01', '2021-10-31'],
      ['7', '2021-10-01', '2021-10-31'],
      ['8', '2021-09-01', '2022-05-31'],
      ['9', '2022-01-01', '2022-01-31'],
      ['10', '2022-05-01', '2022-05-31'],
    ]);
  });

  it('has what the paragraphs before the table say', () => {
    expect(draft).toMatchObject({
      title: 'ДОРОЖНАЯ КАРТА внедрения целевой модели наставничества на 2021-2024 учебный год',
      organisation: 'МКОУ «Начальная школа- детский сад с.Гадля»',
      titlePeriod: { text: '2021-2024 учебный год', firstYear: 2021, lastYear: 2024 },
      termPeriod: { firstYear: 2021, lastYear: 2025 },
      periodStart: '2021-01-01',
      periodEnd: '2025-12-31',
      schoolYear: 2021,
    });
    expect(draft.basis).toMatch(/^Дорожная карта внедрения .* «Образование»\.$/u);
    expect(draft.goal).toMatch(/^максимально полное раскрытие .* молодых специалистов\.$/u);
    expect([draft.tasks.length, draft.targetGroups.length, draft.expectedResults.length]).toEqual([3, 5, 2]);
  });

  it('has the form with its own goal, tasks and results', () => {
    expect(draft.forms).toHaveLength(1);
    const [form] = draft.forms;
    expect(form?.title).toBe('учитель – учитель');
    expect(form?.goal).toMatch(/^повышение профессионального потенциала/u);
    expect([form?.tasks.length, form?.expectedResults.length]).toEqual([5, 5]);
  });
});

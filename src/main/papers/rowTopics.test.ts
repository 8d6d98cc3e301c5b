import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schoolYear } from '../../shared/model/schoolYear';
import { valueOf } from '../database/testing/sampleFile';
import { builtInRoadmap } from '../roadmap/builtInRoadmap';
import { readRoadmapFile } from '../roadmap/importDesk';
import { rowTopics } from './rowTopics';

const SAMPLE = 'roadmap-2021-2025.docx';

const topicsOfRows = (rows: readonly { readonly activity: string; readonly outcome: string | null }[]) =>
  rows.map(({ activity, outcome }) => rowTopics({ activity, outcome: outcome ?? '' }).join(' '));

it('each row of a school’s roadmap has the papers of its matter', async () => {
  const bytes = await readFile(join(import.meta.dirname, '../../../resources/samples', SAMPLE));
  const { draft } = valueOf(readRoadmapFile(new Uint8Array(bytes), SAMPLE, schoolYear(2021)));
  expect(topicsOfRows(draft.items)).toEqual([
    'informing',
    'forms',
    'regulations',
    'people',
    'interviews consents',
    'preferences pairs',
    'training',
    'meetings',
    'monitoring',
    'closing',
  ]);
});

it('so has each row of the built-in one', () => {
  expect(topicsOfRows(builtInRoadmap(schoolYear(2021)).items)).toEqual([
    'informing',
    'forms',
    'regulations',
    'people',
    'interviews consents',
    'training',
    'preferences pairs',
    'meetings',
    'monitoring',
    'closing',
  ]);
});

it('a row about something else has none', () => {
  expect(rowTopics({ activity: 'Ремонт кабинетов', outcome: '' })).toEqual([]);
});

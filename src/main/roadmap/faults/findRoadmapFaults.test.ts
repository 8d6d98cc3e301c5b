// The school's own file, read whole, must show every fault that a careful reader finds in it, and no false one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { schoolYear } from '../../../shared/model/schoolYear';
import { readDeadline } from '../deadline/readDeadline';
import { readRoadmap } from '../reader/readRoadmap';
import { splitResponsible } from '../responsible/splitResponsible';
import { findRoadmapFaults } from './findRoadmapFaults';
import { item, roadmap } from './testing/roadmap';

const sample = fileURLToPath(
  new URL('../../../../resources/samples/roadmap-2021-2025.docx', import.meta.url),
);

it('finds the faults of the school’s own roadmap', () => {
  const reading = readRoadmap(readFileSync(sample), 'roadmap-2021-2025.docx', {
    readDeadline,
    splitResponsible,
    fallbackSchoolYear: schoolYear(2000),
  });
  if (!reading.ok) throw new Error(reading.error.code);
  const faults = findRoadmapFaults(reading.value.draft);
  expect(faults.map(({ code, row }) => [code, row === null ? null : row + 1])).toEqual([
    ['period-mismatch', null],
    ['rows-without-year', null],
    ['name-irregular', null],
    ['ages-outside-school', null],
    ['crowded-month', null],
    ['act-misquoted', 1],
    ['outcome-cut-off', 4],
    ['consent-one-sided', 5],
    ['role-never-appointed', 7],
    ['role-never-appointed', 7],
    ['training-after-pairing', 7],
    ['training-after-meetings-start', 7],
  ]);
  const messages = faults.map(({ message }) => message).join('\n');
  expect(messages).toContain('В строках 3–10 не написан год');
  expect(messages).toContain('«куратор» (строки 7, 9 и 10)');
  expect(messages).toContain('«методологии (целевой) модели наставничества»');
});

it('speaks calmly, in whole sentences', () => {
  const spoilt = roadmap([
    item('Дело', { start: '2000-01-01', outcome: 'Приказ,', responsible: ['куратор'] }),
  ]);
  for (const { message, cure } of findRoadmapFaults(spoilt)) {
    expect(message + cure).not.toMatch(/!|\.\.|\s{2}/u);
    expect(message).toMatch(/^[А-ЯЁ].*[.»]$/u);
    expect(cure).toMatch(/^[А-ЯЁ].*\.$/u);
  }
});

it('finds nothing in a sound roadmap', () => {
  const items = [
    item('Назначение куратора', { start: '2022-09-01', outcome: 'Приказ' }),
    item('Собеседования, сбор согласий наставников и наставляемых', { start: '2022-09-10' }),
    item('Обучение наставников', { start: '2022-10-01' }),
    item('Утверждение пар', { start: '2022-10-20', responsible: ['куратор'] }),
    item('Встречи пар', { start: '2022-11-01', end: '2023-05-31' }),
  ];
  expect(findRoadmapFaults(roadmap(items))).toEqual([]);
});

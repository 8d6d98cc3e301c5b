// The time in milliseconds is measured by the benchmarks; here only how it grows, which no busy machine changes.
import { expect, it } from 'vitest';
import { readRoadmap } from './readRoadmap';
import { readerStubs } from './testing/readerStubs';
import { p, run, tbl, tc, tr, wordFile } from './testing/wordFile';

const FEW = 400;
const MANY = 4 * FEW;
const RUNS = 6;
/** Four times the rows take four times as long; sixteen times if any step were quadratic. */
const LIMIT_GROWTH = 9;

function plan(rows: number): Uint8Array {
  const format = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/>';
  const cell = (text: string): string => tc(p(run(text, format), '<w:jc w:val="both"/>'));
  const body = Array.from({ length: rows }, (_, at) =>
    tr([`${at + 1}.`, `Мероприятие ${at + 1}`, 'октябрь', 'Справка', 'Куратор, наставники'].map(cell)),
  );
  return wordFile(tbl(['№', 'Мероприятия', 'Сроки', 'Результат', 'Ответственные'], ...body));
}

function readingMs(bytes: Uint8Array, rows: number): number {
  const begun = performance.now();
  const result = readRoadmap(bytes, 'план.docx', readerStubs);
  const time = performance.now() - begun;
  expect(result.ok && result.value.draft.items.length).toBe(rows);
  return time;
}

it(`takes time in proportion to the rows, up to ${MANY}`, () => {
  const [few, many] = [plan(FEW), plan(MANY)];
  const times = Array.from({ length: RUNS }, () => [readingMs(few, FEW), readingMs(many, MANY)] as const);
  const best = (each: readonly number[]): number => Math.min(...each);
  expect(best(times.map(([, long]) => long)) / best(times.map(([short]) => short))).toBeLessThan(
    LIMIT_GROWTH,
  );
});

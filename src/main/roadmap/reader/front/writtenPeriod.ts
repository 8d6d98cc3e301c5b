// The years that a title or a line on terms names.
import type { WrittenPeriod } from '../../../../shared/model/roadmap';

const YEAR = '(?:19|20)\\d{2}';
const YEARS_WORD = '(?:\\s*(?:уч(?:ебн\\S*|\\.)?\\s*)?(?:г\\.?\\s?г\\.?|год\\S*|г\\.?)(?![а-яё]))?';
const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)';
/** «2021/22» shortens the century; «2021 г. – 31 мая» does not. */
const SHORT_YEAR = `\\d{2}(?!\\d|\\.\\d|\\s+${MONTH})`;
const SPAN = new RegExp(
  `(${YEAR})(?:\\s*г[а-я.]*)?\\s*(?:[-–—/]\\s*(${YEAR}|${SHORT_YEAR})|(?:по|до)\\s+(${YEAR}))${YEARS_WORD}`,
  'iu',
);
const DATES = new RegExp(`${YEAR}(?!\\d)`, 'g');
const SINGLE = new RegExp(`(${YEAR})(?!\\d)${YEARS_WORD}`, 'iu');

/** «на 2021-2024 учебный год» → 2021–2024; «2023 год» → 2023–2023; null without a year of four digits. */
export function readWrittenPeriod(text: string): WrittenPeriod | null {
  const span = SPAN.exec(text);
  if (span) {
    const firstYear = Number(span[1]);
    const last = span[2] ?? span[3] ?? '';
    const lastYear = last.length === 2 ? firstYear - (firstYear % 100) + Number(last) : Number(last);
    if (lastYear >= firstYear) return { text: tidy(span[0]), firstYear, lastYear };
  }
  const years = (text.match(DATES) ?? []).map(Number);
  const single = SINGLE.exec(text);
  if (!single) return null;
  // «с 1 сентября 2021 года по 31 мая 2024 года» is a period too, written with its days.
  const isSingle = years.length === 1;
  return {
    text: tidy(isSingle ? single[0] : text),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

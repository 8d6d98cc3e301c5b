// Rule: acts are cited under their own title, number and date.
import type { RoadmapWarning } from '../../../shared/model/roadmap';
import type { Act } from './acts';
import { findCitations, sameNumber, titlesOf, titleWords, type Citation } from './citations';
import { oneLine, wordsOf, type FaultRule } from './faultSource';
import { rowName } from './rowNames';
import { warningTexts, type Misquotation } from './warningTexts';

/** Words on each side of a difference that make it readable; a short title is shown whole. */
const CONTEXT_WORDS = 1;
const SHORT_TITLE_WORDS = 8;
const SHORTEST_TITLE_WORDS = 4;
/** Characters of one place that are searched; every number in it is compared with every title. */
const LONGEST_TEXT = 20_000;

/** Acts of the catalogue that are cited with another title, number or date; one warning an act and place. */
export const actMisquoted: FaultRule = (roadmap, acts) => {
  const { title, basis, goal, tasks, items } = roadmap;
  const document = oneLine([title, basis ?? '', goal ?? '', ...tasks].join(' . '));
  return [
    ...warningsIn(document, null, null, acts),
    ...items.flatMap((item, row) => warningsIn(wordsOf(item), row, rowName(items, row), acts)),
  ];
};

function warningsIn(
  text: string,
  row: number | null,
  name: string | null,
  acts: readonly Act[],
): readonly RoadmapWarning[] {
  return findCitations(text.slice(0, LONGEST_TEXT), acts).flatMap((citation) => {
    const slips = slipsOf(citation);
    return slips.length === 0
      ? []
      : [{ code: 'act-misquoted', row, ...warningTexts.actMisquoted(citation.act, name, slips) }];
  });
}

function slipsOf({ act, title, number, date }: Citation): readonly Misquotation[] {
  const slips: Misquotation[] = [];
  const difference = title === null ? null : titleDifference(title, act);
  if (difference) slips.push({ what: 'title', ...difference });
  if (number !== null && !sameNumber(number, act.number)) {
    slips.push({ what: 'number', written: number, right: act.number });
  }
  if (date !== null && act.date !== null && date !== act.date)
    slips.push({ what: 'date', written: date, right: act.date });
  return slips;
}

interface Difference {
  readonly written: string;
  readonly right: string;
}

/** Where a quoted title leaves every right one; null when it is right, or rightly shortened. */
function titleDifference(quoted: string, act: Act): Difference | null {
  const written = quoted.replace(/(?:\.{3}|…)\s*$/u, '').trim();
  let least: Difference | null = null;
  for (const right of titlesOf(act)) {
    const difference = compare(written, right);
    if (difference === null) return null;
    if (least === null || difference.written.length < least.written.length) least = difference;
  }
  return least;
}

function compare(written: string, right: string): Difference | null {
  const words = titleWords(written);
  const rightWords = titleWords(right);
  let start = 0;
  while (start < words.length && words[start] === rightWords[start]) start += 1;
  const isWhole = words.length === rightWords.length || start >= SHORTEST_TITLE_WORDS;
  if (start === words.length && isWhole) return null;
  if (rightWords.length <= SHORT_TITLE_WORDS) return { written, right };

  const shorter = Math.min(words.length, rightWords.length);
  let tail = 0;
  while (tail < shorter - start && words.at(-1 - tail) === rightWords.at(-1 - tail)) tail += 1;
  const excerpt = (all: readonly string[]): string =>
    all.slice(Math.max(0, start - CONTEXT_WORDS), all.length - tail + CONTEXT_WORDS).join(' ');
  return { written: excerpt(words), right: excerpt(rightWords) };
}

// A matching in numbers, as lines to read, to compare and to watch while somebody is moved.
import type { MatchingMeasures } from '../../../../../shared/matching/measures';
import type { MatchingProblem } from '../../../../../shared/matching/model';
import { matchingTexts as texts } from './texts';

export interface MeasureRow {
  readonly key: 'matched' | 'firstChoice' | 'topThree' | 'worstRank' | 'loads' | 'blockingPairs';
  readonly label: string;
  readonly value: string;
  /** What is compared; null: nothing to compare. */
  readonly number: number | null;
  readonly better: 'more' | 'less';
}

export function measureRows(problem: MatchingProblem, measures: MatchingMeasures): readonly MeasureRow[] {
  const { labels } = texts.measures;
  const number = (key: 'firstChoice' | 'topThree', value: number): MeasureRow => ({
    key,
    label: labels[key],
    value: String(value),
    number: value,
    better: 'more',
  });
  return [
    {
      key: 'matched',
      label: labels.matched,
      value: texts.measures.of(measures.matched, measures.mentees),
      number: measures.matched,
      better: 'more',
    },
    number('firstChoice', measures.firstChoice),
    number('topThree', measures.topThree),
    {
      key: 'worstRank',
      label: labels.worstRank,
      value: measures.worstRank === null ? '—' : texts.rank(measures.worstRank),
      number: measures.worstRank,
      better: 'less',
    },
    {
      key: 'loads',
      label: labels.loads,
      value: loadSpan(problem, measures),
      number: measures.loadSpread,
      better: 'less',
    },
    {
      key: 'blockingPairs',
      label: labels.blockingPairs,
      value: String(measures.blockingPairs.length),
      number: measures.blockingPairs.length,
      better: 'less',
    },
  ];
}

/** How a number has changed: «+1», «−2»; null when it has not. */
export function change(
  row: MeasureRow,
  before: MeasureRow | undefined,
): { words: string; good: boolean } | null {
  if (row.number === null || before === undefined || before.number === null || row.number === before.number)
    return null;
  const difference = row.number - before.number;
  return {
    words: difference > 0 ? `+${difference}` : `−${-difference}`,
    good: difference > 0 === (row.better === 'more'),
  };
}

/** «1–2»: from the least to the most mentees of a mentor who takes part. */
function loadSpan({ mentors }: MatchingProblem, { loads }: MatchingMeasures): string {
  const sharing = new Set(
    mentors.filter(({ excluded, capacity }) => excluded === null && capacity > 0).map(({ id }) => id),
  );
  const numbers = loads.filter(({ mentorId }) => sharing.has(mentorId)).map(({ load }) => load);
  if (numbers.length === 0) return '—';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}–${most}`;
}

// The curator's form of Р-145: nine criteria, each 0–2, and the level their sum stands for.
import monitoring from '../../../../../resources/monitoring.json';
import type { TableBlock } from '../../paperModel';
import { formTable } from './recordParts';

export const HIGHEST_SCORE = 2;
const LEAST_OPTIMAL = 15;
const LEAST_ACCEPTABLE = 9;

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
type CriterionName = `criterion${(typeof numbers)[number]}`;
type CriterionField = {
  readonly type: 'number';
  readonly label: string;
  readonly least: 0;
  readonly most: typeof HIGHEST_SCORE;
};

export const curatorCriteria: readonly string[] = monitoring.curatorCriteria;

/** A field a criterion, named `criterion1` … `criterion9`. */
export const criterionFields = Object.fromEntries(
  numbers.map((number, index) => [
    `criterion${number}`,
    { type: 'number', label: curatorCriteria[index] ?? '', least: 0, most: HIGHEST_SCORE },
  ]),
) as Readonly<Record<CriterionName, CriterionField>>;

export function scoresOf(values: Readonly<Record<CriterionName, number | null>>): readonly (number | null)[] {
  return numbers.map((number) => values[`criterion${number}`]);
}

/** The sum and its level (15–18, 9–14, 0–8); null until every criterion has its score. */
export function scoreSum(
  scores: readonly (number | null)[],
): { readonly sum: number; readonly level: 'optimal' | 'acceptable' | 'unacceptable' } | null {
  const given = scores.flatMap((score) => (score === null ? [] : [score]));
  if (given.length < scores.length) return null;
  const sum = given.reduce((all, score) => all + score, 0);
  const level = sum >= LEAST_OPTIMAL ? 'optimal' : sum >= LEAST_ACCEPTABLE ? 'acceptable' : 'unacceptable';
  return { sum, level };
}

export function scoreTable(scores: readonly (number | null)[], headers: readonly string[]): TableBlock {
  return formTable({
    headers,
    weights: [10, 130, 30],
    centred: [0, 2],
    rows: curatorCriteria.map((criterion, index) => [criterion, String(scores[index] ?? '')]),
    numbered: true,
    blankRows: 0,
    penHeightMm: 7,
    filledHeightMm: 7,
  });
}

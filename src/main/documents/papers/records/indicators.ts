// Indicators of the programme: typed counts, the share they make, and the table of them.
import monitoring from '../../../../../resources/monitoring.json';
import type { TableBlock } from '../../paperModel';
import { formTable } from './recordParts';

const MOST = 1_000_000;

export const indicatorsField = {
  type: 'rows',
  label: 'Показатели',
  help: 'Пусто – таблица с обычными показателями для заполнения от руки',
  addLabel: 'Добавить показатель',
  columns: {
    title: { type: 'line', label: 'Показатель' },
    formula: { type: 'line', label: 'Как считается', placeholder: 'довольные / все опрошенные' },
    part: { type: 'number', label: 'n', least: 0, most: MOST },
    whole: { type: 'number', label: 'N', least: 0, most: MOST },
    target: { type: 'number', label: 'Цель, %', least: 0, most: 100 },
  },
} as const;

interface Indicator {
  readonly title: string;
  readonly formula: string;
  readonly part: number | null;
  readonly whole: number | null;
  readonly target: number | null;
}

export function indicatorTable(indicators: readonly Indicator[], headers: readonly string[]): TableBlock {
  const isBlank = indicators.length === 0;
  return formTable({
    headers,
    weights: [9, 50, 50, 13, 13, 22, 17],
    centred: [0, 3, 4, 5, 6],
    rows: isBlank
      ? monitoring.indicators.map(({ title, formula }) => [title, formula])
      : indicators.map(({ title, formula, part, whole, target }) => [
          title,
          formula,
          numberOrNothing(part),
          numberOrNothing(whole),
          percentWords(part, whole),
          numberOrNothing(target),
        ]),
    numbered: true,
    blankRows: 0,
    penHeightMm: 9,
    filledHeightMm: isBlank ? 9 : 0,
    dense: true,
  });
}

/** n / N · 100 to a tenth: «66,7»; of nothing there is no share: «—», never 0 %. Empty while not counted. */
export function percentWords(part: number | null, whole: number | null): string {
  if (part === null || whole === null) return '';
  if (whole === 0) return '—';
  return (Math.round((part / whole) * 1_000) / 10).toString().replace('.', ',');
}

function numberOrNothing(value: number | null): string {
  return value === null ? '' : String(value);
}

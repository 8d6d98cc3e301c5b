// The board's rows: which to show, how a state looks, who still lacks what. Pure.
import type { ConsentBoardRow } from '../../../../shared/contract/consents';
import type { GanttStatusKind } from '../../../../shared/gantt/model';
import { consentKinds, type ConsentKind, type ConsentState } from '../../../../shared/model/consents';
import { matches, searchKey } from '../../../../shared/people/search';
import { numericDate } from '../../../../shared/texts/dates';
import { boardTexts as texts } from './texts';

export const boardFilters = ['all', 'lacking', 'mentors', 'mentees', 'former'] as const;
export type BoardFilter = (typeof boardFilters)[number];

const stateSigns: Readonly<Record<ConsentState, GanttStatusKind>> = {
  notNeeded: 'idle',
  missing: 'waiting',
  issued: 'running',
  refused: 'late',
  valid: 'done',
  expiring: 'waiting',
  expired: 'late',
  withdrawn: 'late',
};

/** One may publish nothing of somebody: that consent is not waited for. */
export function signOf(kind: ConsentKind, state: ConsentState): GanttStatusKind {
  return kind === 'dissemination' && state === 'missing' ? 'idle' : stateSigns[state];
}

/** Nothing was handed out yet, or what was signed ends: a blank is the next step. */
const blankStates: readonly ConsentState[] = ['missing', 'expired', 'expiring'];
const lackingStates: readonly ConsentState[] = [...blankStates, 'issued', 'refused', 'withdrawn'];

/** «Есть, 10.10.2025», «Кончается 15.11.2025». */
export function stateWords({ state, date }: ConsentBoardRow['cells'][ConsentKind]): string {
  const word = texts.states[state];
  if (date === null) return word;
  return state === 'expiring' ? `${word} ${numericDate(date)}` : `${word}, ${numericDate(date)}`;
}

/** Whether a consent that one cannot do without is not in order. Publishing is the person's free choice. */
export function isLacking({ cells }: ConsentBoardRow): boolean {
  return [cells.processing, cells.mentorship].some(({ state }) => lackingStates.includes(state));
}

export function shownRows(
  rows: readonly ConsentBoardRow[],
  filter: BoardFilter,
  query: string,
): readonly ConsentBoardRow[] {
  const found = matches(query);
  return rows.filter((row) => belongs(row, filter) && found(keyOf(row)));
}

export interface NextStep {
  readonly name: 'print' | 'receive';
  readonly kind: ConsentKind;
  readonly rows: readonly ConsentBoardRow[];
}

/** Blanks are handed out and come back; those one may do without come last. */
const steps = [
  ['print', 'processing'],
  ['print', 'mentorship'],
  ['receive', 'processing'],
  ['receive', 'mentorship'],
  ['print', 'dissemination'],
  ['receive', 'dissemination'],
] as const;

/** What to do now, with those whom it concerns; null when nothing is left. Those who have left wait for nothing. */
export function nextStep(rows: readonly ConsentBoardRow[]): NextStep | null {
  const found = steps.map(([name, kind]) => ({
    name,
    kind,
    rows: rows.filter(
      ({ roles, cells: { [kind]: cell } }) =>
        roles.length > 0 && (name === 'print' ? blankStates.includes(cell.state) : cell.state === 'issued'),
    ),
  }));
  return found.find((step) => step.rows.length > 0) ?? null;
}

/** The kind to look at first: the first that is not in order. */
export function firstLacking({ cells }: ConsentBoardRow): ConsentKind {
  return consentKinds.find((kind) => lackingStates.includes(cells[kind].state)) ?? 'processing';
}

/** Sorts by what is missing: the worst first. */
export function byState(kind: ConsentKind): (one: ConsentBoardRow, other: ConsentBoardRow) => number {
  const order: readonly ConsentState[] = [
    'withdrawn',
    'refused',
    'expired',
    'missing',
    'issued',
    'expiring',
    'valid',
    'notNeeded',
  ];
  return (one, other) => order.indexOf(one.cells[kind].state) - order.indexOf(other.cells[kind].state);
}

function belongs(row: ConsentBoardRow, filter: BoardFilter): boolean {
  if (filter === 'former') return row.roles.length === 0;
  if (row.roles.length === 0) return false;
  if (filter === 'lacking') return isLacking(row);
  if (filter === 'mentors') return row.roles.includes('mentor');
  return filter === 'all' || row.roles.includes('mentee');
}

const keys = new WeakMap<ConsentBoardRow, ReturnType<typeof searchKey>>();

function keyOf(row: ConsentBoardRow): ReturnType<typeof searchKey> {
  const known = keys.get(row);
  if (known) return known;
  const { fullName, details } = row;
  const key = searchKey({
    surname: fullName,
    name: '',
    patronymic: '',
    position: details,
    className: '',
    workplace: '',
    phone: '',
    email: '',
  });
  keys.set(row, key);
  return key;
}

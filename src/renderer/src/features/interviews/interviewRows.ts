// The list's rows: interviews and those who still wait for one; their states and sums. Pure.
import type { Interview, InterviewInput, InterviewsView } from '../../../../shared/contract/interviews';
import type { GanttStatusKind } from '../../../../shared/gantt/model';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { matches, searchKey } from '../../../../shared/people/search';
import { decisionNames, listTexts as texts } from './texts';

export const listFilters = ['all', 'waiting', 'planned', 'held'] as const;
export type ListFilter = (typeof listFilters)[number];

export interface InterviewRow {
  readonly key: string;
  readonly personId: number;
  readonly fullName: string;
  readonly details: string;
  /** null: waits for one. */
  readonly interview: Interview | null;
}

/** Those who wait first, then what is planned by its day, then what was held, the latest first. */
export function rowsOf({ interviews, waiting }: InterviewsView): readonly InterviewRow[] {
  const rows = interviews.map((interview) => ({
    key: `interview ${interview.id}`,
    personId: interview.personId,
    fullName: interview.fullName,
    details: interview.details,
    interview,
  }));
  const planned = rows.filter(({ interview }) => interview.heldOn === null).sort(byPlan);
  const held = rows
    .filter(({ interview }) => interview.heldOn !== null)
    .sort((one, other) => byHeld(other, one));
  return [
    ...waiting.map((person) => ({ ...person, key: `person ${person.personId}`, interview: null })),
    ...planned,
    ...held,
  ];
}

export function shownRows(
  rows: readonly InterviewRow[],
  filter: ListFilter,
  query: string,
): readonly InterviewRow[] {
  const found = matches(query);
  return rows.filter(
    (row) => (filter === 'all' || groupOf(row.interview) === filter) && found(keyOf(row.fullName)),
  );
}

/** Its day has come and nothing is written down yet. */
export function isDue(interview: Interview | null, today: PlainDate): interview is Interview {
  return (
    interview !== null &&
    ((interview.heldOn === null && interview.plannedOn !== null && interview.plannedOn <= today) ||
      (interview.heldOn !== null && interview.decision === null))
  );
}

export function stateOf(
  interview: Interview | null,
  today: PlainDate,
): { readonly kind: GanttStatusKind; readonly words: string } {
  if (interview === null) return { kind: 'waiting', words: texts.states.waiting };
  const { heldOn, decision, plannedOn } = interview;
  if (decision === 'recommended') return { kind: 'done', words: decisionNames[decision] };
  if (decision === 'withReservations') return { kind: 'waiting', words: decisionNames[decision] };
  if (decision === 'notRecommended') return { kind: 'late', words: decisionNames[decision] };
  if (heldOn !== null) return { kind: 'running', words: texts.states.undecided };
  return plannedOn !== null && plannedOn < today
    ? { kind: 'late', words: texts.states.overdue }
    : { kind: 'running', words: texts.states.planned };
}

export function sumOf(scores: InterviewInput['scores']): number {
  return scores.reduce((sum, { score }) => sum + score, 0);
}

/** The criteria of today, with those of its own day that an interview was held by. */
export function criteriaOf(scores: InterviewInput['scores'], criteria: readonly string[]): readonly string[] {
  const old = scores.map(({ criterion }) => criterion).filter((criterion) => !criteria.includes(criterion));
  // One that was held by other criteria is not asked about the new ones.
  return old.length > 0 ? scores.map(({ criterion }) => criterion) : criteria;
}

/** «14:30» of «14.30», «1430», «9»; null when it is no time; empty stays empty. */
export function readTime(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return '';
  const match = /^(\d{1,2})(?:[:.,\s-]?(\d{2}))?$/.exec(typed);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hours > 23 || minutes > 59) return null;
  return clockText(hours * 60 + minutes);
}

/** A time so many minutes later; null past midnight. */
export function laterTime(time: string, minutes: number): string | null {
  const [hours, past] = time.split(':').map(Number);
  const total = (hours ?? 0) * 60 + (past ?? 0) + minutes;
  return total < 24 * 60 ? clockText(total) : null;
}

function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function groupOf(interview: Interview | null): ListFilter {
  if (interview === null) return 'waiting';
  return interview.heldOn === null ? 'planned' : 'held';
}

interface Planned {
  readonly interview: Interview;
}

function byPlan({ interview: one }: Planned, { interview: other }: Planned): number {
  return compare(
    `${one.plannedOn ?? '9'} ${one.plannedTime}`,
    `${other.plannedOn ?? '9'} ${other.plannedTime}`,
  );
}

function byHeld({ interview: one }: Planned, { interview: other }: Planned): number {
  return compare(one.heldOn ?? '', other.heldOn ?? '') || one.id - other.id;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function keyOf(fullName: string): ReturnType<typeof searchKey> {
  const blank = {
    name: '',
    patronymic: '',
    position: '',
    className: '',
    workplace: '',
    phone: '',
    email: '',
  };
  return searchKey({ surname: fullName, ...blank });
}

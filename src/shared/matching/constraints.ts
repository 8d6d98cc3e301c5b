// Hard constraints of a pair by itself: what forbids it whatever the wishes.
import { toEpochDay } from '../model/plainDate';
import type { MatchingMentee, MatchingMentor, MatchingProblem, Obstacle } from './model';
import { sameWords } from './words';

/** Places that running pairs leave. */
export function freePlaces({ capacity, load }: MatchingMentor): number {
  return Math.max(0, capacity - load);
}

/** Everybody's facts beside the rules; people in the order of the lists given. */
export interface Constraints {
  readonly sameSubject: boolean;
  readonly sameClass: boolean;
  readonly mentors: readonly MentorFacts[];
  readonly mentees: readonly Facts[];
}

export function createConstraints(
  problem: MatchingProblem,
  mentors: readonly MatchingMentor[],
  mentees: readonly MatchingMentee[],
): Constraints {
  const { sameSubject, sameClass } = problem.settings;
  const forbidden = byFirst(
    problem.forbidden.map(({ mentorId, menteeId, reason }) => [mentorId, menteeId, reason]),
  );
  const running = byFirst(
    problem.running.map(({ mentorPersonId, menteePersonId }) => [mentorPersonId, menteePersonId, '']),
  );
  return {
    sameSubject,
    sameClass,
    mentors: mentors.map((mentor) => ({
      ...factsOf(mentor),
      isFull: freePlaces(mentor) === 0,
      forbidden: forbidden.get(mentor.id) ?? null,
      running: running.get(mentor.personId) ?? null,
    })),
    mentees: mentees.map(factsOf),
  };
}

/** The first obstacle of two, null when there is none. Circles apart, which depend on other pairs. */
export function obstacleOf(
  { sameSubject, sameClass, mentors, mentees }: Constraints,
  mentorIndex: number,
  menteeIndex: number,
): Obstacle | null {
  const mentor = mentors[mentorIndex] as MentorFacts;
  const mentee = mentees[menteeIndex] as Facts;
  if (mentor.excluded !== null) return { code: 'mentor-excluded', reason: mentor.excluded };
  if (mentee.excluded !== null) return { code: 'mentee-excluded', reason: mentee.excluded };
  if (mentor.personId === mentee.personId) return { code: 'same-person' };
  if (mentor.running?.has(mentee.personId)) return { code: 'already-pair' };
  if (mentor.forbidden?.has(mentee.id)) {
    return { code: 'forbidden', reason: mentor.forbidden.get(mentee.id) ?? '' };
  }
  if (mentor.formId !== mentee.formId && mentor.formId !== ANY_FORM && mentee.formId !== ANY_FORM) {
    return { code: 'form' };
  }
  if (mentor.variants !== null && mentee.variants !== null && !meet(mentor.variants, mentee.variants)) {
    return { code: 'variant' };
  }
  if (mentor.days !== 0 && mentee.days !== 0 && (mentor.days & mentee.days) === 0) return { code: 'days' };
  if (mentor.since > mentee.until || mentee.since > mentor.until) return { code: 'period' };
  if (sameSubject && mentee.subjects !== null && !meet(mentor.subjects, mentee.subjects)) {
    return { code: 'subject' };
  }
  if (sameClass && mentee.className !== '' && mentor.className !== mentee.className) return { code: 'class' };
  return mentor.isFull ? { code: 'no-places' } : null;
}

const ANY_FORM = 0;

/** What is compared for every pair, prepared once a person: a district has hundreds of thousands of pairs. Null: any. */
interface Facts {
  readonly id: number;
  readonly personId: number;
  readonly excluded: string | null;
  readonly formId: number;
  readonly variants: ReadonlySet<string> | null;
  /** a bit a weekday */
  readonly days: number;
  /** as days since 1970 */
  readonly since: number;
  readonly until: number;
  readonly subjects: ReadonlySet<string> | null;
  readonly className: string;
}

interface MentorFacts extends Facts {
  readonly isFull: boolean;
  readonly forbidden: ReadonlyMap<number, string> | null;
  readonly running: ReadonlyMap<number, string> | null;
}

function factsOf(person: MatchingMentor | MatchingMentee): Facts {
  return {
    id: person.id,
    personId: person.personId,
    excluded: person.excluded,
    formId: person.formId ?? ANY_FORM,
    variants: setOf(person.variants),
    days: person.days.reduce((bits, day) => bits | (1 << day), 0),
    since: person.since === null ? -Infinity : toEpochDay(person.since),
    until: person.until === null ? Infinity : toEpochDay(person.until),
    subjects: setOf(person.subjects),
    className: sameWords(person.className),
  };
}

function setOf(texts: readonly string[]): ReadonlySet<string> | null {
  return texts.length === 0 ? null : new Set(texts.map(sameWords));
}

function meet(some: ReadonlySet<string> | null, others: ReadonlySet<string>): boolean {
  if (some === null) return false;
  for (const text of some) if (others.has(text)) return true;
  return false;
}

function byFirst(triples: readonly (readonly [number, number, string])[]) {
  const found = new Map<number, Map<number, string>>();
  for (const [first, second, text] of triples) {
    const ofFirst = found.get(first) ?? new Map<number, string>();
    found.set(first, ofFirst.set(second, text));
  }
  return found;
}

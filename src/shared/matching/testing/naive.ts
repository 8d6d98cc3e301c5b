// The rules of matching once more, as plainly and slowly as can be, to hold the quick code against.
import type { Assignment, MatchingPair, MatchingProblem } from '../model';

const plain = (text: string) => text.trim().toLowerCase().replaceAll('ё', 'е').split(/\s+/).join(' ');
const share = (some: readonly string[], others: readonly string[]) =>
  some.some((text) => others.some((other) => plain(text) === plain(other)));

function peopleOf(problem: MatchingProblem, pair: MatchingPair) {
  const mentor = problem.mentors.find(({ id }) => id === pair.mentorId);
  const mentee = problem.mentees.find(({ id }) => id === pair.menteeId);
  if (!mentor || !mentee) throw new RangeError('a stranger');
  return { mentor, mentee };
}

/** Everything that can be said of one pair by itself. */
export function mayBePair(problem: MatchingProblem, pair: MatchingPair): boolean {
  const { mentor, mentee } = peopleOf(problem, pair);
  const { settings, forbidden, running } = problem;
  return (
    mentor.excluded === null &&
    mentee.excluded === null &&
    mentor.personId !== mentee.personId &&
    !forbidden.some((other) => other.mentorId === mentor.id && other.menteeId === mentee.id) &&
    !running.some(
      (other) => other.mentorPersonId === mentor.personId && other.menteePersonId === mentee.personId,
    ) &&
    (mentor.formId === null || mentee.formId === null || mentor.formId === mentee.formId) &&
    (mentor.variants.length === 0 ||
      mentee.variants.length === 0 ||
      share(mentor.variants, mentee.variants)) &&
    (mentor.days.length === 0 ||
      mentee.days.length === 0 ||
      mentor.days.some((day) => mentee.days.includes(day))) &&
    (mentor.since ?? '') <= (mentee.until ?? '9999') &&
    (mentee.since ?? '') <= (mentor.until ?? '9999') &&
    (!settings.sameSubject || mentee.subjects.length === 0 || share(mentee.subjects, mentor.subjects)) &&
    (!settings.sameClass || mentee.className === '' || plain(mentor.className) === plain(mentee.className)) &&
    mentor.capacity > mentor.load
  );
}

/** Whether somebody mentors somebody who mentors … who mentors the first. */
export function hasCircle(problem: MatchingProblem, assignment: Assignment): boolean {
  const arrows = [
    ...problem.running.map(({ mentorPersonId, menteePersonId }) => [mentorPersonId, menteePersonId] as const),
    ...assignment.map((pair) => {
      const { mentor, mentee } = peopleOf(problem, pair);
      return [mentor.personId, mentee.personId] as const;
    }),
  ];
  // Whoever mentors nobody is in no circle; what is left when no such arrow remains is circles.
  let rest = arrows;
  for (;;) {
    const next = rest.filter(([, mentee]) => rest.some(([mentor]) => mentor === mentee));
    if (next.length === rest.length) return rest.length > 0;
    rest = next;
  }
}

export function isFeasible(problem: MatchingProblem, assignment: Assignment): boolean {
  return (
    assignment.every((pair) => mayBePair(problem, pair)) &&
    new Set(assignment.map(({ menteeId }) => menteeId)).size === assignment.length &&
    problem.mentors.every(
      ({ id, capacity, load }) =>
        assignment.filter(({ mentorId }) => mentorId === id).length <= Math.max(0, capacity - load),
    ) &&
    !hasCircle(problem, assignment)
  );
}

/** Every feasible assignment that has these pairs. */
export function* feasibleAssignments(problem: MatchingProblem, firm: Assignment): Generator<Assignment> {
  const open = problem.mentees.filter(({ id }) => !firm.some(({ menteeId }) => menteeId === id));
  function* extend(index: number, pairs: Assignment): Generator<Assignment> {
    const mentee = open[index];
    if (!mentee) {
      if (isFeasible(problem, pairs)) yield pairs;
      return;
    }
    yield* extend(index + 1, pairs);
    for (const { id: mentorId } of problem.mentors) {
      const pair = { mentorId, menteeId: mentee.id };
      if (mayBePair(problem, pair)) yield* extend(index + 1, [...pairs, pair]);
    }
  }
  yield* extend(0, firm);
}

const WEIGHTS = { important: 3, desirable: 1, unimportant: 0 };

/** The rank in a list that somebody gave, 1 = first; 0 when not in it; null when nobody was named. */
function rankIn(list: readonly number[] | undefined, id: number): number | null {
  if (!list || list.length === 0) return null;
  return list.indexOf(id) + 1;
}

export function ranksOf(problem: MatchingProblem, { mentorId, menteeId }: MatchingPair) {
  const { menteeChoices, mentorChoices } = problem.preferences;
  return {
    byMentee: rankIn(menteeChoices.find((choice) => choice.menteeId === menteeId)?.mentorIds, mentorId),
    byMentor: rankIn(mentorChoices.find((choice) => choice.mentorId === mentorId)?.menteeIds, menteeId),
  };
}

/** A pair's points without the load. */
export function naivePairCost(problem: MatchingProblem, pair: MatchingPair): number {
  const { mentor, mentee } = peopleOf(problem, pair);
  const { byMentee, byMentor } = ranksOf(problem, pair);
  const points = (rank: number | null) =>
    rank === null ? 0 : rank === 0 ? 12 : Math.min(2 * (rank - 1), 10);
  const asked = [...new Set(mentee.requests.map(plain))];
  const lacking = asked.filter((request) => !share([request], mentor.competences));
  const competence =
    (asked.length === 0 ? 0 : Math.round((4 * lacking.length) / asked.length)) +
    (mentee.subjects.length > 0 && !share(mentee.subjects, mentor.subjects) ? 4 : 0);
  const { settings } = problem;
  return (
    WEIGHTS[settings.menteeChoice] * points(byMentee) +
    WEIGHTS[settings.mentorChoice] * points(byMentor) +
    WEIGHTS[settings.competence] * competence
  );
}

export function naiveCost(problem: MatchingProblem, assignment: Assignment): number {
  let cost = 0;
  const loads = new Map(problem.mentors.map(({ id, load }) => [id, load]));
  for (const pair of assignment) {
    const load = loads.get(pair.mentorId) ?? 0;
    cost += naivePairCost(problem, pair) + WEIGHTS[problem.settings.loadBalance] * load;
    loads.set(pair.mentorId, load + 1);
  }
  return cost;
}

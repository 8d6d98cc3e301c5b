// Who may be together in a pair or a group: what is wrong with one, in Russian.
import { MentorshipGraph, type Mentorship } from '../../shared/matching/circles';
import { surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { mayBeSameForm, personOf, roleOf, shortNameOf, type PairFacts } from './facts';
import { isOpen, presentMembers, type PairRecord } from './repository';
import { pairProblems } from './words';

/** A pair as it would be; ids are those of roles. */
export interface Composition {
  /** null: a new one. */
  readonly id: number | null;
  readonly formId: number | null;
  readonly mentorId: number;
  readonly menteeIds: readonly number[];
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
}

/**
 * Every reason against a pair: the right roles of people who take part, no two of them one person, nobody twice with
 * a mentor of the same form, no more mentees than the mentor has places, no circle of mentors (domain.md §1 row 6).
 * All roles must be known.
 */
export function compositionProblems(pair: Composition, facts: PairFacts): readonly string[] {
  const before = pair.id === null ? undefined : facts.pairs.get(pair.id);
  const others = [...facts.pairs.values()].filter((other) => other.id !== pair.id && isOpen(other));
  const problems = [
    ...roleProblems(pair, before, facts),
    ...pair.menteeIds.flatMap((menteeId) => otherMentorProblem(pair, menteeId, others, facts)),
    ...loadProblem(pair, before, others, facts),
  ];
  // A circle is told only of a pair that is otherwise sound: one person on both sides is a circle already.
  return problems.length > 0 ? problems : circleProblem(pair, others, facts);
}

function roleProblems(pair: Composition, before: PairRecord | undefined, facts: PairFacts): string[] {
  const mentorPersonId = personOf(facts, pair.mentorId).id;
  const wasThere = new Set(
    before ? [before.mentorId, ...presentMembers(before).map(({ menteeId }) => menteeId)] : [],
  );
  const problems: string[] = [];
  const named = new Set<number>();
  for (const roleId of [pair.mentorId, ...pair.menteeIds]) {
    const name = shortNameOf(facts, roleId);
    const isMentor = roleId === pair.mentorId;
    const { role } = roleOf(facts, roleId);
    if (named.has(roleId))
      problems.push(isMentor ? pairProblems.samePerson(name) : pairProblems.twiceNamed(name));
    else if (isMentor && role !== 'mentor') problems.push(pairProblems.notMentor(name));
    else if (!isMentor && role !== 'mentee') problems.push(pairProblems.notMentee(name));
    else if (!isMentor && personOf(facts, roleId).id === mentorPersonId)
      problems.push(pairProblems.samePerson(name));
    // Whoever was in the pair already may have left since: that must not keep the others from being written down.
    else if (!wasThere.has(roleId) && hasLeft(roleId, facts)) problems.push(pairProblems.left(name));
    named.add(roleId);
  }
  return problems;
}

/** Whether one takes part no more on the day of the facts. */
export function hasLeft(roleId: number, facts: Pick<PairFacts, 'roles' | 'people' | 'day'>): boolean {
  return [roleOf(facts, roleId).leftOn, personOf(facts, roleId).leftOn].some(
    (leftOn) => leftOn !== null && leftOn <= facts.day,
  );
}

function otherMentorProblem(
  pair: Composition,
  menteeId: number,
  others: readonly PairRecord[],
  facts: PairFacts,
): string[] {
  // By person: whoever has left and come back holds another role.
  const isSame = (one: number, other: number) => personOf(facts, one).id === personOf(facts, other).id;
  const withMentee = others.filter((other) =>
    presentMembers(other).some((member) => isSame(member.menteeId, menteeId)),
  );
  const name = shortNameOf(facts, menteeId);
  const mentorName = shortNameOf(facts, pair.mentorId);
  if (withMentee.some((other) => isSame(other.mentorId, pair.mentorId) && overlap(other, pair))) {
    return [pairProblems.duplicate(mentorName, name)];
  }
  const ofForm = withMentee.find((other) => mayBeSameForm(other.formId, pair.formId));
  return ofForm ? [pairProblems.otherMentor(name, shortNameOf(facts, ofForm.mentorId))] : [];
}

function loadProblem(
  { mentorId, menteeIds }: Composition,
  before: PairRecord | undefined,
  others: readonly PairRecord[],
  facts: PairFacts,
): string[] {
  const elsewhere = others
    .filter((other) => other.mentorId === mentorId)
    .reduce((sum, other) => sum + presentMembers(other).length, 0);
  const load = elsewhere + menteeIds.length;
  const { capacity } = roleOf(facts, mentorId);
  // Places may have become fewer since: then the group may still be changed, but must not grow.
  const loadBefore = before?.mentorId === mentorId ? elsewhere + presentMembers(before).length : 0;
  if (load <= Math.max(capacity, loadBefore)) return [];
  return [pairProblems.overCapacity(shortNameOf(facts, mentorId), load, capacity)];
}

function circleProblem(pair: Composition, others: readonly PairRecord[], facts: PairFacts): string[] {
  const own = mentorshipsOf(pair.mentorId, pair.menteeIds, facts);
  const graph = new MentorshipGraph([
    ...own,
    ...others.flatMap((other) =>
      mentorshipsOf(
        other.mentorId,
        presentMembers(other).map(({ menteeId }) => menteeId),
        facts,
      ),
    ),
  ]);
  const circle = graph.shortestCircleThrough(own);
  if (!circle) return [];
  const names = [...circle, ...circle.slice(0, 1)].map((personId) => {
    const person = facts.people.get(personId);
    return person ? surnameFirstInitials(person) : '';
  });
  return [pairProblems.circle(names)];
}

/** The arrows of a pair among persons. */
export function mentorshipsOf(
  mentorId: number,
  menteeIds: readonly number[],
  facts: Pick<PairFacts, 'roles' | 'people'>,
): readonly Mentorship[] {
  const mentorPersonId = personOf(facts, mentorId).id;
  return menteeIds.map((menteeId) => ({ mentorPersonId, menteePersonId: personOf(facts, menteeId).id }));
}

function overlap(
  one: Pick<Composition, 'since' | 'until'>,
  other: Pick<Composition, 'since' | 'until'>,
): boolean {
  const startsInTime = (start: PlainDate | null, end: PlainDate | null) =>
    start === null || end === null || start <= end;
  return startsInTime(one.since, other.until) && startsInTime(other.since, one.until);
}

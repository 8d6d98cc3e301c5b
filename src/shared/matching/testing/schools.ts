// Made-up schools of any size: everybody names up to three, most of them three; a few are named by many; one mentee in
// seven has a forbidden mentor.
import type { MatchingPair, MatchingProblem } from '../model';
import { seededRandom } from './random';
import { menteeOf, mentorOf, problemOf } from './samples';

const SUBJECTS = ['математика', 'физика', 'химия', 'история', 'русский язык'] as const;

export function schoolOf(size: {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: number;
  readonly seed: number;
}): MatchingProblem {
  const random = seededRandom(size.seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const subject = () => [SUBJECTS[below(SUBJECTS.length)] ?? ''];
  /** Low ids are liked more. */
  const someOf = (count: number) => {
    const ids = new Set<number>();
    const wanted = random() < 0.25 ? 1 + below(2) : 3;
    while (ids.size < Math.min(wanted, count)) ids.add(1 + Math.floor(count * random() ** 1.6));
    return [...ids];
  };
  const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const wishes = (choosers: number, chosen: number) =>
    Object.fromEntries(ids(choosers).map((id) => [id, someOf(chosen)]));
  const forbidden: MatchingPair[] = ids(size.mentees)
    .filter(() => random() < 0.15)
    .map((menteeId) => ({ mentorId: 1 + below(size.mentors), menteeId }));
  return problemOf({
    mentors: ids(size.mentors).map((id) =>
      mentorOf(id, { capacity: size.capacity, subjects: subject(), personId: 10_000 + id }),
    ),
    mentees: ids(size.mentees).map((id) => menteeOf(id, { subjects: subject(), personId: 20_000 + id })),
    menteeChoices: wishes(size.mentees, size.mentors),
    mentorChoices: wishes(size.mentors, size.mentees),
    forbidden: forbidden.map((pair) => ({ ...pair, reason: '' })),
  });
}

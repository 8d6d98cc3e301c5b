// What a pair costs: points of disappointment times what they count. All whole numbers.
import type { Importance, MatchingMentee, MatchingMentor, MatchingSettings } from './model';
import { inBoth } from './words';

const weights: Readonly<Record<Importance, number>> = { important: 3, desirable: 1, unimportant: 0 };

/** A second choice instead of the first, a third instead of the second, … */
const POINTS_A_RANK = 2;
const MOST_POINTS_OF_A_RANK = 10;
/** Somebody who was not named by one who named others: dearer than any rank. */
const POINTS_NOT_NAMED = 12;
/** Requests of which none is met; a part of them a part. */
const POINTS_REQUESTS = 4;
const POINTS_OTHER_SUBJECT = 4;
/** Each mentee whom the mentor has already. */
const POINTS_A_LOAD = 1;

/** What the four criteria add to a pair's cost; the load comes on top, by the place. */
export interface CostParts {
  readonly menteeChoice: number;
  readonly mentorChoice: number;
  readonly competence: number;
}

/** How one person's wishes look on another. */
export interface Wish {
  /** 1 for the first choice; null: not named */
  readonly rank: number | null;
  /** whether anybody was named at all; who named nobody is content with everybody */
  readonly anyNamed: boolean;
}

export function costParts(
  settings: MatchingSettings,
  ofMentee: Wish,
  ofMentor: Wish,
  competencePoints: number,
): CostParts {
  return {
    menteeChoice: weights[settings.menteeChoice] * wishPoints(ofMentee),
    mentorChoice: weights[settings.mentorChoice] * wishPoints(ofMentor),
    competence: weights[settings.competence] * competencePoints,
  };
}

export function sumOf({ menteeChoice, mentorChoice, competence }: CostParts): number {
  return menteeChoice + mentorChoice + competence;
}

/**
 * How much dearer each next mentee of the same mentor is: loads even out, since the sum of 0 + 1 + 2 + … is least for
 * equal loads.
 */
export function costOfNextLoad(settings: MatchingSettings): number {
  return weights[settings.loadBalance] * POINTS_A_LOAD;
}

/** Requests without a competence, and no subject in common. Those who asked for nothing lack nothing. */
export function competencePoints(mentor: MatchingMentor, mentee: MatchingMentee): number {
  const asked = inBoth(mentee.requests, mentee.requests).length;
  const met = asked === 0 ? 0 : inBoth(mentee.requests, mentor.competences).length;
  const requests = asked === 0 ? 0 : Math.round((POINTS_REQUESTS * (asked - met)) / asked);
  const otherSubject = mentee.subjects.length > 0 && inBoth(mentee.subjects, mentor.subjects).length === 0;
  return requests + (otherSubject ? POINTS_OTHER_SUBJECT : 0);
}

function wishPoints({ rank, anyNamed }: Wish): number {
  if (!anyNamed) return 0;
  if (rank === null) return POINTS_NOT_NAMED;
  return Math.min((rank - 1) * POINTS_A_RANK, MOST_POINTS_OF_A_RANK);
}

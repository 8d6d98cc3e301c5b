// What matching is about: who may mentor whom, what they wish, what counts how much. Plain data that survives JSON.
import type { PlainDate } from '../model/plainDate';

export interface MatchingMentor {
  readonly id: number;
  /** The person behind it, who may also be somebody's mentee. */
  readonly personId: number;
  readonly name: string;
  /** places in all, those already taken included */
  readonly capacity: number;
  /** mentees in running pairs */
  readonly load: number;
  /** null: any */
  readonly formId: number | null;
  /** Empty: any. */
  readonly variants: readonly string[];
  /** Weekdays when free, 1 Monday … 6 Saturday. Empty: any. */
  readonly days: readonly number[];
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly subjects: readonly string[];
  readonly competences: readonly string[];
  /** «7Б»; empty: none. */
  readonly className: string;
  /** Why this one takes no part, in Russian: «нет согласия на обработку»; null: takes part. */
  readonly excluded: string | null;
}

export interface MatchingMentee {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly formId: number | null;
  readonly variants: readonly string[];
  readonly days: readonly number[];
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly subjects: readonly string[];
  /** What the mentee would learn, in the words of the mentors' competences. */
  readonly requests: readonly string[];
  readonly className: string;
  readonly excluded: string | null;
}

export interface MatchingPair {
  readonly mentorId: number;
  readonly menteeId: number;
}

/** Who mentors whom. A mentee is there once, a mentor as often as there are places. */
export type Assignment = readonly MatchingPair[];

export interface ForbiddenPair extends MatchingPair {
  /** Why, in Russian; may be empty. */
  readonly reason: string;
}

/** A pair that is at work already. */
export interface RunningPair {
  readonly mentorPersonId: number;
  readonly menteePersonId: number;
}

export interface MatchingPreferences {
  /** Each mentee's mentors, the most wished for first. */
  readonly menteeChoices: readonly { readonly menteeId: number; readonly mentorIds: readonly number[] }[];
  readonly mentorChoices: readonly { readonly mentorId: number; readonly menteeIds: readonly number[] }[];
}

export const importances = ['important', 'desirable', 'unimportant'] as const;
/** «важно», «желательно», «неважно» */
export type Importance = (typeof importances)[number];

export interface MatchingSettings {
  readonly menteeChoice: Importance;
  readonly mentorChoice: Importance;
  /** requests met by competences, and a subject in common */
  readonly competence: Importance;
  readonly loadBalance: Importance;
  /** A mentee who has subjects may have only a mentor with one of them. */
  readonly sameSubject: boolean;
  /** A mentee who has a class may have only a mentor of that class. */
  readonly sameClass: boolean;
}

export const defaultSettings: MatchingSettings = {
  menteeChoice: 'important',
  mentorChoice: 'desirable',
  competence: 'desirable',
  loadBalance: 'desirable',
  sameSubject: false,
  sameClass: false,
};

/**
 * The order of the lists (ranked ones apart) does not matter: the same problem has the same answers.
 * A problem is never changed in place: what is worked out for one is kept with it.
 */
export interface MatchingProblem {
  readonly mentors: readonly MatchingMentor[];
  readonly mentees: readonly MatchingMentee[];
  readonly preferences: MatchingPreferences;
  /** Pairs that are to be, whatever the wishes. */
  readonly fixed: readonly MatchingPair[];
  readonly forbidden: readonly ForbiddenPair[];
  readonly running: readonly RunningPair[];
  readonly settings: MatchingSettings;
}

/** Why two may not be a pair. */
export type Obstacle =
  | { readonly code: 'mentor-excluded'; readonly reason: string }
  | { readonly code: 'mentee-excluded'; readonly reason: string }
  | { readonly code: 'same-person' }
  | { readonly code: 'already-pair' }
  | { readonly code: 'forbidden'; readonly reason: string }
  | { readonly code: 'form' }
  | { readonly code: 'variant' }
  | { readonly code: 'days' }
  | { readonly code: 'period' }
  | { readonly code: 'subject' }
  | { readonly code: 'class' }
  /** The mentee mentors the mentor already, directly or through others. */
  | { readonly code: 'circle' }
  | { readonly code: 'no-places' };

export type ObstacleCode = Obstacle['code'];

/** A fixed pair that could not be kept. */
export interface RefusedPair extends MatchingPair {
  /** An obstacle, or earlier fixed pairs have the mentor's places or the mentee. */
  readonly obstacle: Obstacle | { readonly code: 'mentee-taken' };
}

export interface Matching {
  /** By mentor, then by mentee. */
  readonly pairs: Assignment;
  readonly refusedFixed: readonly RefusedPair[];
  /** Whether this is proven to be the answer; else the search was cut short (see `matchAtMinimumCost`). */
  readonly proven: boolean;
}

// The draft of a matching moved by hand: what may go where, and what it becomes.
import type { RoundDraft } from '../../../../../shared/contract/pairs';
import { checkAssignment } from '../../../../../shared/matching/checkAssignment';
import { freePlaces } from '../../../../../shared/matching/constraints';
import type { MatchingProblem } from '../../../../../shared/matching/model';
import { whyNot } from '../../../../../shared/matching/obstacles';
import { faultText, obstacleText } from '../../../../../shared/matching/texts';
import { matchingTexts as texts } from './texts';

/** A mentee to a mentor; `null`: to nobody. */
export interface Move {
  readonly menteeId: number;
  readonly mentorId: number | null;
}

/** The draft after a move, whatever stands in its way. A pair that is there already stays as it is. */
export function moved(draft: RoundDraft, { menteeId, mentorId }: Move): RoundDraft {
  const present = draft.find((pair) => pair.menteeId === menteeId);
  if ((present?.mentorId ?? null) === mentorId) return draft;
  const others = draft.filter((pair) => pair !== present);
  return mentorId === null ? others : [...others, { mentorId, menteeId, byHand: true }];
}

/** Why a move may not be, as a clause without a full stop; null when nothing stands in its way. */
export function obstacleTo(problem: MatchingProblem, draft: RoundDraft, move: Move): string | null {
  const { menteeId, mentorId } = move;
  const present = draft.find((pair) => pair.menteeId === menteeId);
  if ((present?.mentorId ?? null) === mentorId) return null;
  if (present && isFixed(problem, present)) return texts.pairIsFixed;
  if (mentorId === null) return null;
  const obstacle = whyNot(problem, mentorId, menteeId);
  if (obstacle) return obstacleText(obstacle);
  const mentor = problem.mentors.find(({ id }) => id === mentorId);
  if (!mentor) return null;
  const held = draft.filter((pair) => pair.mentorId === mentorId).length;
  if (held >= freePlaces(mentor)) return texts.full(mentor.load + held, mentor.capacity);
  return circleWords(problem, draft, move);
}

/** What stands in the way of each mentor for one mentee; nothing stands in the way of those left out. */
export function obstaclesOf(
  problem: MatchingProblem,
  draft: RoundDraft,
  menteeId: number,
): ReadonlyMap<number | null, string> {
  const targets = [null, ...problem.mentors.map(({ id }) => id)];
  return new Map(
    targets.flatMap((mentorId) => {
      const words = obstacleTo(problem, draft, { menteeId, mentorId });
      return words === null ? [] : [[mentorId, words] as const];
    }),
  );
}

export function isFixed(
  { fixed }: Pick<MatchingProblem, 'fixed'>,
  pair: { readonly mentorId: number; readonly menteeId: number },
): boolean {
  return fixed.some(({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId);
}

/** Only a mentee who mentors others can close a circle, so hardly anybody is looked at twice. */
function circleWords(problem: MatchingProblem, draft: RoundDraft, move: Move): string | null {
  const personId = problem.mentees.find(({ id }) => id === move.menteeId)?.personId;
  if (!problem.mentors.some((mentor) => mentor.personId === personId)) return null;
  const circle = checkAssignment(problem, moved(draft, move)).find(({ code }) => code === 'circle');
  return circle ? faultText(problem, circle) : null;
}

// One matching by either method; away from the window it runs in a worker (matchingWorker.ts), tests call it directly.
import { matchAtMinimumCost } from '../../shared/matching/minimumCost';
import type { Assignment, MatchingProblem } from '../../shared/matching/model';
import { matchStably } from '../../shared/matching/stable';
import type { MatchingMethod } from '../../shared/model/pairs';

export type Match = (problem: MatchingProblem, method: MatchingMethod) => Promise<Assignment>;

export function matchBy(problem: MatchingProblem, method: MatchingMethod): Assignment {
  return (method === 'minimumCost' ? matchAtMinimumCost(problem) : matchStably(problem)).pairs;
}

/** In the calling thread. */
export const matchHere: Match = (problem, method) => Promise.resolve(matchBy(problem, method));

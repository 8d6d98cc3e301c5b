// Works out beside the window what would have to change for another mentor: the matching is solved anew for each.
import { whatWouldChange, type Alternative } from '../../../../../shared/matching/reasons';
import type { Assignment, MatchingProblem } from '../../../../../shared/matching/model';

export interface AlternativesQuestion {
  readonly problem: MatchingProblem;
  readonly assignment: Assignment;
  readonly menteeId: number;
}
export type AlternativesAnswer = readonly Alternative[];

addEventListener('message', ({ data }: MessageEvent<AlternativesQuestion>) => {
  const answer: AlternativesAnswer = whatWouldChange(data.problem, data.assignment, data.menteeId);
  postMessage(answer);
});

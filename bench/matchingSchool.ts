// Matches a made-up school of the size on the command line: what the program does from the questionnaires to the screen,
// and after every drag. Sends how long each part took, in ms.
import { measure } from '../src/shared/matching/measures';
import { matchAtMinimumCost } from '../src/shared/matching/minimumCost';
import type { MatchingProblem } from '../src/shared/matching/model';
import { whatWouldChange } from '../src/shared/matching/reasons';
import { matchStably } from '../src/shared/matching/stable';
import { schoolOf } from '../src/shared/matching/testing/schools';
import { median } from './statistics';

const WARM_RUNS = 5;
const DRAGS = 50;

const [mentees, mentors, capacity] = process.argv.slice(2).map(Number);
const school = schoolOf({
  mentees: mentees ?? NaN,
  mentors: mentors ?? NaN,
  capacity: capacity ?? NaN,
  seed: 1,
});
const timed = (work: () => unknown): number => {
  const begunMs = performance.now();
  work();
  return performance.now() - begunMs;
};
/** What is worked out for a problem is kept with it; a copy has to be worked out anew. */
const anew = (): MatchingProblem => ({ ...school });

const proposalsMs = Array.from({ length: 1 + WARM_RUNS }, () => timed(() => matchAtMinimumCost(anew())));
const [firstProposalMs = NaN, ...warmProposalsMs] = proposalsMs;
const stableMs = median(Array.from({ length: WARM_RUNS }, () => timed(() => matchStably(anew()))));

const { pairs } = matchAtMinimumCost(school);
const dragsMs = Array.from({ length: DRAGS }, (_, index) => {
  const [dragged, ...others] = [...pairs.slice(index), ...pairs.slice(0, index)];
  const target = school.mentors[(index * 7) % school.mentors.length];
  if (!dragged || !target) throw new Error('nobody to drag');
  return timed(() => measure(school, [...others, { ...dragged, mentorId: target.id }]));
});
const whyNotMs = timed(() => {
  const asking = school.mentees.find(({ id }) => whatWouldChange(school, pairs, id).length > 0);
  if (!asking) throw new Error('everybody has their first choice');
});
process.send?.({
  firstProposalMs,
  warmProposalMs: median(warmProposalsMs),
  stableMs,
  dragMs: median(dragsMs),
  longestDragMs: Math.max(...dragsMs),
  alternativesMs: whyNotMs,
  matched: measure(school, pairs).matched,
});

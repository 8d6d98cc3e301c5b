// What the rules look at: the part that a roadmap read from Word and one kept in the school's file have in common.
import type {
  RoadmapDraft,
  RoadmapDraftForm,
  RoadmapDraftItem,
  RoadmapWarning,
} from '../../../shared/model/roadmap';
import type { Act } from './acts';

export type FaultItem = Pick<
  RoadmapDraftItem,
  'number' | 'activity' | 'deadlineText' | 'deadline' | 'outcome' | 'responsible'
>;

export type FaultSource = Pick<
  RoadmapDraft,
  | 'title'
  | 'organisation'
  | 'titlePeriod'
  | 'termPeriod'
  | 'periodStart'
  | 'periodEnd'
  | 'schoolYear'
  | 'basis'
  | 'goal'
  | 'tasks'
  | 'targetGroups'
> & {
  readonly forms: readonly Pick<RoadmapDraftForm, 'title'>[];
  readonly items: readonly FaultItem[];
};

/** A rule reads and reports; it never changes anything. */
export type FaultRule = (roadmap: FaultSource, acts: readonly Act[]) => readonly RoadmapWarning[];

/** All that a row says, on one line. */
export function wordsOf(item: FaultItem): string {
  return oneLine(`${item.activity} ${item.outcome ?? ''}`);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Rows of a Word roadmap while a person checks them: read by the program, corrected by hand, taken or left.
import type { ItemInput } from '../../../../shared/contract/roadmap';
import type { RoadmapDraft, RoadmapDraftItem } from '../../../../shared/model/roadmap';
import { copyOf, type Plan } from './plan';
import { tidyNames, type RowWords } from './rowWords';

export interface ImportRow {
  readonly key: number;
  readonly taken: boolean;
  /** As the document writes it; stays beside whatever the plan becomes. */
  readonly writtenDeadline: string;
  readonly words: RowWords;
  readonly plan: Plan;
  /** Whether somebody should still look at the deadline; gone once it was corrected or confirmed. */
  readonly check: boolean;
  /** Whether a person has corrected it. */
  readonly touched: boolean;
}

type ReadonlyDraft = Pick<RoadmapDraft, 'items'>;

export function importRowsOf(draft: ReadonlyDraft): ImportRow[] {
  return draft.items.map((item, index) => ({
    key: index,
    taken: true,
    writtenDeadline: item.deadlineText,
    words: {
      number: item.number ?? String(index + 1),
      stage: item.stage,
      activity: item.activity,
      outcome: item.outcome ?? '',
      responsible: item.responsible ?? [],
    },
    plan: planOf(item),
    check: item.deadline.check,
    touched: false,
  }));
}

/** The same table read anew: what a person corrected or left out stays so, the rest is as read now. */
export function rereadRows(rows: readonly ImportRow[], draft: ReadonlyDraft): ImportRow[] {
  return importRowsOf(draft).map((read, index) => {
    const row = rows[index];
    if (!row) return read;
    const { words, plan, check } = row.touched ? row : read;
    return { ...read, words, plan, check, taken: row.taken, touched: row.touched };
  });
}

/** What is sent to main: the rows that are taken, tidied. */
export function takenItems(rows: readonly ImportRow[]): readonly ItemInput[] {
  return rows
    .filter((row) => row.taken)
    .map(({ words, plan }) => ({
      ...plan,
      ...words,
      responsible: tidyNames(words.responsible),
    }));
}

function planOf({ deadline, deadlineText }: RoadmapDraftItem): Plan {
  return {
    deadlineText,
    kind: deadline.kind,
    recurrence: deadline.recurrence,
    precision: deadline.precision,
    parts: copyOf(deadline.parts),
  };
}

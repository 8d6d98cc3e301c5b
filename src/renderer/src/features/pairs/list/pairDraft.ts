// A pair while its panel is open: its members, its plan of support, its addendum, and what of these has changed.
import type { Pair, PairInput, SupportItem } from '../../../../../shared/contract/pairs';
import type { AddendumState } from '../../../../../shared/model/pairs';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import { same } from '../../../../../shared/model/same';

export interface PairDraft {
  readonly formId: number | null;
  readonly variant: string;
  readonly mentorId: number | null;
  /** null: a line that is still empty. */
  readonly menteeIds: readonly (number | null)[];
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly support: readonly SupportItem[];
  readonly addendum: {
    readonly state: AddendumState;
    readonly number: string;
    readonly date: PlainDate | null;
  };
}

export const emptySupportItem: SupportItem = {
  activity: '',
  dueText: '',
  responsible: '',
  doneOn: null,
  note: '',
};

export function draftOf(pair: Pair): PairDraft {
  return {
    formId: pair.formId,
    variant: pair.variant,
    mentorId: pair.mentor.participantId,
    menteeIds: pair.mentees.filter(({ until }) => until === null).map(({ participantId }) => participantId),
    since: pair.since,
    until: pair.until,
    support: pair.support,
    addendum: { state: pair.addendum, number: pair.addendumNumber, date: pair.addendumDate },
  };
}

export function newDraft(formId: number | null, since: PlainDate, until: PlainDate): PairDraft {
  return {
    formId,
    variant: '',
    mentorId: null,
    menteeIds: [null],
    since,
    until,
    support: [],
    addendum: { state: 'notNeeded', number: '', date: null },
  };
}

/** null while the mentor or every mentee is missing. */
export function inputOf(id: number | null, draft: PairDraft): PairInput | null {
  const { formId, variant, mentorId, since, until } = draft;
  const menteeIds = draft.menteeIds.filter((menteeId) => menteeId !== null);
  if (mentorId === null || menteeIds.length === 0) return null;
  return { id, formId, variant: variant.trim(), mentorId, menteeIds, since, until };
}

/** Lines without an activity are dropped. */
export function supportOf({ support }: PairDraft): readonly SupportItem[] {
  return support.filter(({ activity }) => activity.trim() !== '');
}

/** Which of the pair's three parts differ; each is saved by its own command. */
export function changedParts(draft: PairDraft, initial: PairDraft) {
  return {
    members: !same(membersOf(draft), membersOf(initial)),
    support: !same(supportOf(draft), initial.support),
    addendum: !same(draft.addendum, initial.addendum),
  };
}

function membersOf({ formId, variant, mentorId, menteeIds, since, until }: PairDraft) {
  return { formId, variant, mentorId, menteeIds, since, until };
}

/** Lines that name a mentee named above. */
export function repeatedLines(menteeIds: readonly (number | null)[]): ReadonlySet<number> {
  return new Set(
    menteeIds.flatMap((id, line) => (id !== null && menteeIds.indexOf(id) < line ? [line] : [])),
  );
}

// From a round to pairs: both methods side by side, the draft as the curator leaves it, and its acceptance.
import type { InputOf, OutputOf } from '../../shared/contract/contract';
import { checkAssignment } from '../../shared/matching/checkAssignment';
import type { Assignment, MatchingProblem } from '../../shared/matching/model';
import { explain } from '../../shared/matching/reasons';
import { faultText, reasonsText } from '../../shared/matching/texts';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { proposePair } from './editPairs';
import { roleOf, readFacts, shortNameOf, type PairFacts } from './facts';
import type { Match } from './match';
import { isOpen, presentMembers } from './repository';
import { formOfProposal } from './roundProblem';
import * as repository from './roundRepository';
import type { RoundRecord } from './roundRepository';
import { readRound } from './rounds';
import { pairEvents } from './words';

/** Both methods on one task; nothing is stored. */
export async function compareMethods(
  problem: MatchingProblem,
  match: Match,
): Promise<Result<OutputOf<'rounds.compare'>>> {
  const [minimumCost, stable] = await Promise.all([match(problem, 'minimumCost'), match(problem, 'stable')]);
  return ok({ minimumCost: [...minimumCost], stable: [...stable] });
}

/**
 * Stores the draft as it is. It may be half done, so a fixed pair may be missing; whatever an order could never hold
 * may not be there. Refusals: not-found, draft-wrong.
 */
export function saveDraft(
  database: Database,
  { id, draft, method }: InputOf<'rounds.saveDraft'>,
  today: PlainDate,
): Result<{ done: boolean }> {
  const round = readRound(database, id, today);
  if (!round.ok) return round;
  const problems = faults(round.value.problem, draft, ['fixed-missing']);
  if (problems.length > 0) return fail('draft-wrong', { problems });
  return database.transaction(() => {
    repository.replaceDraft(database, id, draft, draft.length === 0 ? null : method);
    return ok({ done: true });
  });
}

/**
 * The draft becomes proposed pairs: the mentees of a mentor and form one group, or a pair each. Pairs that are open
 * already are passed over; the draft is used up. Refusals: not-found, dates-backwards, draft-wrong.
 * @returns how many pairs and groups were made
 */
export function acceptDraft(
  database: Database,
  { id, since, until, asGroups }: InputOf<'rounds.accept'>,
  today: PlainDate,
): Result<{ pairs: number }> {
  if (since !== null && until !== null && since > until) {
    return fail('dates-backwards', { earlier: 'начало периода', later: 'окончание периода' });
  }
  const round = readRound(database, id, today);
  if (!round.ok) return round;
  const { problem, title } = round.value;
  const facts = readFacts(database, today);
  const draft = round.value.draft.filter((pair) => !isOpenAlready(pair, facts));
  const problems = faults(problem, draft, []);
  if (problems.length > 0) return fail('draft-wrong', { problems });

  return database.transaction((): Result<{ pairs: number }> => {
    const groups = groupsOf(round.value, draft, asGroups, facts);
    for (const { formId, mentorId, menteeIds } of groups) {
      proposePair(
        database,
        {
          ...{ formId, mentorId, menteeIds, since, until },
          variant: variantOf(mentorId, menteeIds, facts),
          rationale: rationaleOf(problem, draft, { mentorId, menteeIds }, facts),
        },
        pairEvents.proposedByRound(title),
        facts,
      );
    }
    repository.replaceDraft(database, id, [], null);
    return ok({ pairs: groups.length });
  });
}

function faults(
  problem: MatchingProblem,
  assignment: Assignment,
  ignored: readonly ReturnType<typeof checkAssignment>[number]['code'][],
): string[] {
  return checkAssignment(problem, assignment)
    .filter(({ code }) => !ignored.includes(code))
    .map((fault) => faultText(problem, fault));
}

function isOpenAlready({ mentorId, menteeId }: Assignment[number], facts: PairFacts): boolean {
  return [...facts.pairs.values()].some(
    (pair) =>
      isOpen(pair) &&
      pair.mentorId === mentorId &&
      presentMembers(pair).some((member) => member.menteeId === menteeId),
  );
}

interface Group {
  readonly formId: number | null;
  readonly mentorId: number;
  readonly menteeIds: number[];
}

/** By mentor and mentee. People of different forms are never one group: a pair has one form. */
function groupsOf(
  round: Pick<RoundRecord, 'formId'>,
  draft: Assignment,
  asGroups: boolean,
  facts: PairFacts,
): readonly Group[] {
  const groups: Group[] = [];
  for (const { mentorId, menteeId } of draft) {
    const formId = formOfProposal(round, roleOf(facts, menteeId), roleOf(facts, mentorId));
    const group = groups.find((known) => known.mentorId === mentorId && known.formId === formId);
    if (asGroups && group) group.menteeIds.push(menteeId);
    else groups.push({ formId, mentorId, menteeIds: [menteeId] });
  }
  return groups;
}

/** The one that all have who name one; else none is. */
function variantOf(mentorId: number, menteeIds: readonly number[], facts: PairFacts): string {
  const named = new Set(
    [mentorId, ...menteeIds].map((id) => roleOf(facts, id).variant).filter((text) => text !== ''),
  );
  const [only = ''] = named;
  return named.size === 1 ? only : '';
}

/** The engine's reasons; in a group each after its mentee's name. */
function rationaleOf(
  problem: MatchingProblem,
  draft: Assignment,
  { mentorId, menteeIds }: Pick<Group, 'mentorId' | 'menteeIds'>,
  facts: PairFacts,
): string {
  const lines = menteeIds.map((menteeId) => ({
    name: shortNameOf(facts, menteeId),
    words: reasonsText(explain(problem, draft, { mentorId, menteeId })),
  }));
  const [only] = lines;
  if (lines.length === 1 && only) return only.words;
  return lines.map(({ name, words }) => `${name}: ${words}`).join('\n');
}

// Changes of a pair that the curator makes: each one use case, one transaction, all or nothing.
import type { InputOf } from '../../shared/contract/contract';
import type { PairInput, SupportItem } from '../../shared/contract/pairs';
import { isBlocking } from '../../shared/model/eligibility';
import type { AddendumState, PairStatus } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import { pairStatusWords } from '../../shared/pairs/statusWords';
import { lackWords } from '../../shared/texts/lacks';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import { compositionProblems } from './composition';
import { personOf, readFacts, shortNameOf, type PairFacts } from './facts';
import { findOrders } from './orderRepository';
import * as repository from './repository';
import { presentMembers, type PairRecord } from './repository';
import { pairDeeds, pairEvents, pairProblems } from './words';

type Done = Result<{ done: boolean }>;

/**
 * Makes a pair by hand, or changes one. An approved pair keeps its mentor and form; whoever leaves or joins its group
 * is noted, and newcomers must lack nothing that an order would ask for.
 * Refusals: not-found, dates-backwards, pair-status (an ended pair), pair-wrong.
 */
export function savePair(database: Database, input: PairInput, today: PlainDate): Result<{ id: number }> {
  const facts = readFacts(database, today);
  const before = input.id === null ? null : (facts.pairs.get(input.id) ?? null);
  if (input.id !== null && !before) return fail('not-found', { what: 'pair' });
  if (input.formId !== null && !readChosenForms(database).some(({ id }) => id === input.formId)) {
    return fail('not-found', { what: 'form' });
  }
  if (![input.mentorId, ...input.menteeIds].every((id) => facts.roles.has(id))) {
    return fail('not-found', { what: 'role' });
  }
  if (before && !repository.isOpen(before)) return statusRefusal(before.status, 'edit');
  if (input.since !== null && input.until !== null && input.since > input.until) {
    return fail('dates-backwards', { earlier: 'начало периода', later: 'окончание периода' });
  }
  const problems = [
    ...compositionProblems(input, facts),
    ...(before && before.status !== 'proposed' ? approvedProblems(database, input, before, facts) : []),
  ];
  if (problems.length > 0) return fail('pair-wrong', { problems });
  return database.transaction(() => {
    if (!before)
      return ok({ id: proposePair(database, { ...input, rationale: '' }, pairEvents.proposedByHand, facts) });
    if (before.status === 'proposed') rewriteProposal(database, before, input, facts);
    else changeApproved(database, before, input, facts);
    return ok({ id: before.id });
  });
}

/** A new pair waits for its order. The caller has checked it. @returns its id */
export function proposePair(
  database: Database,
  pair: Omit<PairInput, 'id'> & { readonly rationale: string },
  words: string,
  facts: PairFacts,
): number {
  const id = repository.insertPair(database, {
    formId: pair.formId,
    variant: pair.variant,
    mentorId: pair.mentorId,
    members: pair.menteeIds.map((menteeId) => ({ menteeId, since: null, until: null })),
    since: pair.since,
    until: pair.until,
    status: 'proposed',
    closedOn: null,
    closingReason: '',
    rationale: pair.rationale,
    ...addendumOf(pair.mentorId, facts),
  });
  repository.insertEvent(database, id, { on: facts.day, words });
  return id;
}

/** Only a pair that no order has named: refusals not-found, pair-status, pair-wrong. */
export function removePair(database: Database, id: number): Done {
  const pair = repository.findPair(database, id);
  if (!pair) return fail('not-found', { what: 'pair' });
  if (pair.status !== 'proposed') return statusRefusal(pair.status, 'remove');
  const order = findOrders(database).find(({ pairIds }) => pairIds.includes(id));
  if (order) return fail('pair-wrong', { problems: [pairProblems.inDraftOrder(order.number, order.date)] });
  repository.deletePair(database, id);
  return ok({ done: true });
}

/**
 * Approved pairs begin to work on a day, all of them or none.
 * Refusals: not-found, pair-status, date-in-future, dates-backwards (before the order, or after the pair's period).
 */
export function startPairs(database: Database, { ids, on }: InputOf<'pairs.start'>, today: PlainDate): Done {
  if (on > today) return fail('date-in-future', { date: on });
  return database.transaction((): Done => {
    for (const id of new Set(ids)) {
      const pair = repository.findPair(database, id);
      if (!pair) return fail('not-found', { what: 'pair' });
      if (pair.status !== 'approved') return statusRefusal(pair.status, 'start');
      const backwards = beforeApproval(database, pair, on, 'начало работы');
      if (backwards) return backwards;
      if (pair.until !== null && on > pair.until) {
        return fail('dates-backwards', { earlier: 'начало работы', later: 'окончание периода' });
      }
      repository.updatePair(database, { ...pair, status: 'active' });
      repository.insertEvent(database, id, { on, words: pairEvents.started });
    }
    return ok({ done: true });
  });
}

/** A working pair has done its work. Refusals: not-found, pair-status, date-in-future, dates-backwards. */
export function completePair(
  database: Database,
  { id, on, note }: InputOf<'pairs.complete'>,
  today: PlainDate,
): Done {
  const pair = repository.findPair(database, id);
  if (!pair) return fail('not-found', { what: 'pair' });
  if (pair.status !== 'active') return statusRefusal(pair.status, 'complete');
  if (on > today) return fail('date-in-future', { date: on });
  const history = repository.findEvents(database).get(id) ?? [];
  const started = history.find(({ words }) => words === pairEvents.started);
  if (started && on < started.on) {
    return fail('dates-backwards', { earlier: 'начало работы', later: 'завершение' });
  }
  const closingReason = note.trim();
  return database.transaction((): Done => {
    repository.updatePair(database, { ...pair, status: 'completed', closedOn: on, closingReason });
    repository.insertEvent(database, id, { on, words: pairEvents.completed(closingReason) });
    return ok({ done: true });
  });
}

/** The whole psychological support plan of a pair, in place of the one before. */
export function saveSupport(
  database: Database,
  { id, items }: { readonly id: number; readonly items: readonly SupportItem[] },
): Done {
  if (!repository.findPair(database, id)) return fail('not-found', { what: 'pair' });
  return database.transaction((): Done => {
    repository.replaceSupport(database, id, items);
    return ok({ done: true });
  });
}

/** The addendum to the mentor's contract. Refusals: not-found, pair-wrong (signed without a date), date-in-future. */
export function saveAddendum(
  database: Database,
  { id, state, number, date }: InputOf<'pairs.saveAddendum'>,
  today: PlainDate,
): Done {
  const pair = repository.findPair(database, id);
  if (!pair) return fail('not-found', { what: 'pair' });
  if (state === 'signed' && date === null) {
    return fail('pair-wrong', { problems: [pairProblems.addendumUndated] });
  }
  if (date !== null && date > today) return fail('date-in-future', { date });
  return database.transaction((): Done => {
    repository.updatePair(database, {
      ...pair,
      addendum: state,
      addendumNumber: state === 'signed' ? number.trim() : '',
      addendumDate: state === 'signed' ? date : null,
    });
    const isNew = pair.addendum !== 'signed' || pair.addendumNumber !== number || pair.addendumDate !== date;
    if (state === 'signed' && date !== null && isNew) {
      repository.insertEvent(database, id, { on: date, words: pairEvents.addendum(number.trim(), date) });
    }
    return ok({ done: true });
  });
}

function statusRefusal(status: PairStatus, deed: keyof typeof pairDeeds): { ok: false; error: Failure } {
  return fail('pair-status', { status: pairStatusWords[status], deed: pairDeeds[deed] });
}

/** Nothing of a pair can happen before the order that approved it. */
function beforeApproval(database: Database, pair: PairRecord, on: PlainDate, what: string) {
  const order = approvalOf(database, pair.id);
  if (!order?.date || on >= order.date) return null;
  return fail('dates-backwards', { earlier: 'дата приказа', later: what });
}

function approvalOf(database: Database, pairId: number) {
  return findOrders(database).find(
    ({ kind, signed, pairIds }) => kind === 'approval' && signed && pairIds.includes(pairId),
  );
}

/** «Missing» with staff, whatever the day: whether the law asks for one yet is told by the day of the order. */
function addendumOf(mentorId: number, facts: PairFacts) {
  const addendum: AddendumState = personOf(facts, mentorId).category === 'staff' ? 'missing' : 'notNeeded';
  return { addendum, addendumNumber: '', addendumDate: null };
}

/** What an order has settled stays; newcomers must be such as an order would take. */
function approvedProblems(
  database: Database,
  input: PairInput,
  before: PairRecord,
  facts: PairFacts,
): string[] {
  const present = new Set(presentMembers(before).map(({ menteeId }) => menteeId));
  const newcomers = input.menteeIds.filter((id) => !present.has(id));
  const order = approvalOf(database, before.id);
  const ordered = order?.date ?? null;
  const movedTo = input.since === before.since ? null : input.since;
  return [
    ...(input.mentorId === before.mentorId ? [] : [pairProblems.mentorFixed]),
    ...(input.formId === before.formId ? [] : [pairProblems.formFixed]),
    ...(order && ordered !== null && movedTo !== null && movedTo < ordered
      ? [pairProblems.beforeOrder(order.number, ordered)]
      : []),
    ...newcomers.flatMap((id) =>
      (facts.lacks.get(id) ?? [])
        .filter(isBlocking)
        .map((lack) => `${shortNameOf(facts, id)}: ${lackWords(lack)}`),
    ),
  ];
}

function rewriteProposal(database: Database, before: PairRecord, input: PairInput, facts: PairFacts): void {
  const { formId, variant, mentorId, since, until } = input;
  const sameMentor = mentorId === before.mentorId;
  const sameMembers =
    sameMentor &&
    before.members.length === input.menteeIds.length &&
    before.members.every(({ menteeId }) => input.menteeIds.includes(menteeId));
  repository.updatePair(database, {
    ...before,
    ...{ formId, variant, mentorId, since, until },
    // The reasons were those of other people.
    rationale: sameMembers ? before.rationale : '',
    ...(sameMentor ? {} : addendumOf(mentorId, facts)),
  });
  for (const { menteeId } of before.members) {
    if (!input.menteeIds.includes(menteeId)) repository.deleteMember(database, before.id, menteeId);
  }
  for (const menteeId of input.menteeIds) {
    if (before.members.some((member) => member.menteeId === menteeId)) continue;
    repository.insertMember(database, before.id, { menteeId, since: null, until: null });
  }
}

function changeApproved(database: Database, before: PairRecord, input: PairInput, facts: PairFacts): void {
  const { id, members } = before;
  const { variant, since, until, menteeIds } = input;
  const note = (words: string) => repository.insertEvent(database, id, { on: facts.day, words });
  if (variant !== before.variant) note(pairEvents.variant(before.variant, variant));
  if (since !== before.since || until !== before.until) note(pairEvents.period(before, input));
  repository.updatePair(database, { ...before, variant, since, until });

  for (const member of presentMembers(before)) {
    if (menteeIds.includes(member.menteeId)) continue;
    repository.updateMember(database, id, { ...member, until: facts.day });
    note(pairEvents.left(shortNameOf(facts, member.menteeId)));
  }
  // Who joins before the pair begins is in it from its beginning.
  const joins = since !== null && since > facts.day ? null : facts.day;
  for (const menteeId of menteeIds) {
    const known = members.find((member) => member.menteeId === menteeId);
    if (known?.until === null) continue;
    const member = { menteeId, since: joins, until: null };
    if (known) repository.updateMember(database, id, member);
    else repository.insertMember(database, id, member);
    note(pairEvents.joined(shortNameOf(facts, menteeId)));
  }
}

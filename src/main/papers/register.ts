// The register of papers: drafts, what is printed of them, and what cancels those that are signed.
import type { OpenedPaper, PaperDraft } from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { readValues, storedValues } from '../../shared/papers/fields';
import { factsOf } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { dateInWords } from '../documents/wording';
import { paperOfOrder, removeOrder } from '../pairs/orders';
import { readPerson } from '../people/roster';
import { fieldsOf } from './definitions';
import { referencesIn } from './gather/references';
import { makePapers, titleInRegister } from './makePapers';
import { bareNumber } from './numbers';
import { listPapers } from './records';
import * as repository from './repository';
import type { PaperRow } from './repository';
import { recordTitle } from './titles';

type Done = Result<{ done: boolean }>;

/** Refusal: not-found. */
export function getPaper(database: Database, id: number, today: PlainDate): Result<OpenedPaper> {
  const paper = repository.findPaper(database, id);
  const record = listPapers(database, today).find((known) => known.id === id);
  return paper && record ? ok({ draft: draftOf(paper), record }) : fail('not-found', { what: 'paper' });
}

/** A paper of the register as its form shows it. */
export function draftOf(paper: PaperRow): PaperDraft {
  const { id, kind, ids, roundId, date, number, typed, templateId } = paper;
  return { id, kind, ids, roundId, date, number, values: storedValues(fieldsOf(kind), typed), templateId };
}

/**
 * Writes a draft; a printed one that changes is a draft again. An order on pairs is made by its own area: only its
 * date and number are written here.
 * Refusals: not-found, paper-values, paper-signed.
 */
export function savePaper(database: Database, given: PaperDraft, today: PlainDate): Result<{ id: number }> {
  const draft = ofOrder(database, { ...given, number: bareNumber(given.number) });
  const before = draft.id === null ? null : repository.findPaper(database, draft.id);
  if (draft.id !== null && before?.kind !== draft.kind) return fail('not-found', { what: 'paper' });
  if (before && isSettled(before)) return fail('paper-signed', { title: recordTitle(database, before) });
  const sound = checkedDraft(database, draft);
  if (!sound.ok) return sound;
  const made = makePapers(database, draft, today);
  if (!made.ok) return made;

  const { kind, ids, date, number, values, templateId } = draft;
  const own = {
    kind,
    // Its heading depends on its pairs, which change without the register's knowing.
    title: kind === 'order-pairs' ? '' : titleInRegister(kind, made.value),
    ids: factsOf(kind).subject === 'programme' ? [] : ids,
    roundId: kind === 'preference-questionnaire' ? draft.roundId : null,
    series: factsOf(kind).series,
    number,
    date,
    typed: values,
    templateId,
  };
  if (before) {
    const isSame = JSON.stringify({ ...before, ...own }) === JSON.stringify(before);
    repository.updatePaper(database, { ...before, ...own, status: isSame ? before.status : 'draft' });
    return ok({ id: before.id });
  }
  const fresh = { status: 'draft', createdOn: today, ...neverSigned } as const;
  return ok({ id: repository.insertPaper(database, { ...own, ...fresh }) });
}

const neverSigned = {
  printedOn: null,
  signedOn: null,
  cancelledOn: null,
  cancelledBy: null,
  cancelledWords: '',
} as const;

/** An order on pairs is in the register from its first draft on. */
function ofOrder(database: Database, draft: PaperDraft): PaperDraft {
  const [orderId] = draft.ids;
  if (draft.kind !== 'order-pairs' || orderId === undefined) return draft;
  return { ...draft, id: paperOfOrder(database, orderId), ids: [orderId] };
}

/** Whether the values fit the form, and everybody and everything they name is there. */
function checkedDraft(database: Database, draft: PaperDraft): Result<undefined> {
  const { kind, id, ids, values, templateId } = draft;
  if (kind === 'order-pairs' && (id === null || ids.length === 0))
    return fail('not-found', { what: 'order' });
  const fields = fieldsOf(kind);
  const read = readValues(fields, values);
  if (!read.ok) return fail('paper-values', { labels: read.labels });
  const { people, papers, pictures } = referencesIn(fields, read.values);
  if (!people.every((person) => readPerson(database, person) !== null)) {
    return fail('not-found', { what: 'person' });
  }
  if (
    !papers.every((paper) => paper !== id && repository.findPaper(database, paper) !== null) ||
    !pictures.every((picture) => repository.findPicture(database, picture) !== null) ||
    (templateId !== null && !repository.hasTemplate(database, templateId))
  ) {
    return fail('not-found', { what: 'paper' });
  }
  return ok();
}

/** A draft or a printed one only. Refusals: not-found, paper-signed. */
export function removePaper(database: Database, id: number): Done {
  const paper = repository.findPaper(database, id);
  if (!paper) return fail('not-found', { what: 'paper' });
  if (isSettled(paper)) return fail('paper-signed', { title: recordTitle(database, paper) });
  const [orderId] = paper.ids;
  if (paper.kind === 'order-pairs' && orderId !== undefined) return removeOrder(database, orderId);
  repository.deletePaper(database, id);
  return ok({ done: true });
}

/** It has gone to the printer, or into a file; of a signed one that says nothing new. Refusal: not-found. */
export function markPrinted(database: Database, id: number, today: PlainDate): Done {
  const paper = repository.findPaper(database, id);
  if (!paper) return fail('not-found', { what: 'paper' });
  if (!isSettled(paper)) {
    repository.updatePaper(database, { ...paper, status: 'printed', printedOn: today });
  }
  return ok({ done: true });
}

/**
 * A signed paper loses its force, by another one of the register or by what is told in words; its number stays taken.
 * Refusals: not-found, paper-not-signed (also the one that cancels), date-in-future, dates-backwards (also where the
 * one that cancels is the earlier one), validation where nothing, or the paper itself, is said to cancel it.
 */
export function cancelPaper(
  database: Database,
  given: {
    readonly id: number;
    readonly on: PlainDate;
    readonly byPaperId: number | null;
    readonly words: string;
  },
  today: PlainDate,
): Done {
  const { id, on, byPaperId } = given;
  const paper = repository.findPaper(database, id);
  const by = byPaperId === null ? null : repository.findPaper(database, byPaperId);
  if (!paper || (byPaperId !== null && !by)) return fail('not-found', { what: 'paper' });
  if (byPaperId === id) return fail('validation', { issues: ['byPaperId'] });
  for (const needed of by ? [paper, by] : [paper]) {
    if (needed.status !== 'signed') return fail('paper-not-signed', { title: recordTitle(database, needed) });
  }
  if (on > today) return fail('date-in-future', { date: on });
  const since = [paper, ...(by ? [by] : [])].find(({ date }) => date !== null && on < date);
  if (since) return fail('dates-backwards', { earlier: 'дата документа', later: 'отменён' });
  if (by && paper.date !== null && by.date !== null && by.date < paper.date) {
    return fail('dates-backwards', { earlier: 'дата документа', later: 'дата отменяющего документа' });
  }
  const words = by ? wordsOf(by) : given.words.trim();
  if (words === '') return fail('validation', { issues: ['words'] });
  repository.updatePaper(database, {
    ...paper,
    status: 'cancelled',
    cancelledOn: on,
    cancelledBy: by?.id ?? null,
    cancelledWords: words,
  });
  return ok({ done: true });
}

/** «приказом от 1 июня 2022 г. № 60-ОД» */
function wordsOf({ kind, date, number }: PaperRow): string {
  return [
    factsOf(kind).group === 'orders' ? 'приказом' : 'документом',
    ...(date === null ? [] : [`от ${dateInWords(date)}`]),
    ...(number === '' ? [] : [`№\u00A0${number}`]),
  ].join(' ');
}

/** Neither changed nor removed any more. */
export function isSettled({ status }: Pick<PaperRow, 'status'>): boolean {
  return status === 'signed' || status === 'cancelled';
}

// Signing: the paper gets its number, is frozen as it is, and what it orders comes to pass, all in one step.
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { storedValues } from '../../shared/papers/fields';
import { factsOf } from '../../shared/papers/kinds';
import { numericDate } from '../../shared/texts/dates';
import type { Database } from '../database/connection';
import { checkSigning, signOrder } from '../pairs/orders';
import { readPerson } from '../people/roster';
import { staffOfOrder } from './about/pairs';
import { freeze, frozenText, keepCopy, type FrozenPaper } from './copies';
import { fieldsOf } from './definitions';
import { referencesIn } from './gather/references';
import { makePapers, missingOf, titleInRegister, type MadePapers } from './makePapers';
import { notReady } from './notReady';
import { numberedOrders, numbering } from './numbering';
import { bareNumber, inYear, isTaken, nextOrdinal, ordinalOf, writtenNumber } from './numbers';
import { draftOf, isSettled } from './register';
import { renderDraft } from './render';
import * as repository from './repository';
import type { PaperRow } from './repository';
import { recordTitle } from './titles';

export interface SigningInput {
  readonly id: number;
  readonly date: PlainDate;
  readonly number: string;
  /** Asked once already: a number is left out before this one. */
  readonly withGap: boolean;
}

/** The paper as it will be kept: made ready outside the transaction, because making a .docx takes its time. */
export interface ReadyToSign {
  readonly model: string;
  readonly docx: Uint8Array;
}

/**
 * Checks everything and makes the file that will be kept; nothing is changed.
 * Refusals: not-found, paper-signed, date-in-future, validation (no number), order-number-taken (also by a draft),
 * order-number-gap unless it was agreed to, paper-wrong (a paper that it refers to is later), order-obstacles of an
 * order on pairs, paper-not-ready; those of the school's own blank.
 */
export async function prepareSigning(
  database: Database,
  input: SigningInput,
  today: PlainDate,
): Promise<Result<ReadyToSign>> {
  const signable = checked(database, input, today);
  if (!signable.ok) return signable;
  const { paper, made, frozen } = signable.value;
  const docx = await renderDraft(database, draftOf(paper), made, input.date);
  return docx.ok ? ok({ model: frozenText(frozen), docx: docx.value }) : docx;
}

/**
 * The director has signed. Refusals: those of `prepareSigning`, and paper-changed where the paper would not be the
 * one that was made ready.
 */
export function signPaper(
  database: Database,
  input: SigningInput,
  ready: ReadyToSign,
  today: PlainDate,
): Result<{ done: boolean }> {
  const signable = checked(database, input, today);
  if (!signable.ok) return signable;
  const { paper, made, frozen } = signable.value;
  if (frozenText(frozen) !== ready.model) return fail('paper-changed', {});
  return database.transaction((): Result<{ done: boolean }> => {
    const [orderId] = paper.ids;
    if (paper.kind === 'order-pairs' && orderId !== undefined) {
      const { number, date } = paper;
      const signed = signOrder(database, { id: orderId, number, date: date ?? input.date }, today);
      if (!signed.ok) return signed;
    }
    repository.updatePaper(database, {
      ...paper,
      title: titleInRegister(paper.kind, made),
      status: 'signed',
      signedOn: today,
    });
    keepCopy(database, paper.id, ready.model, ready.docx);
    askReaders(database, paper, input.date);
    return ok({ done: true });
  });
}

interface Signable {
  /** With the date and the number that it gets. */
  readonly paper: PaperRow;
  readonly made: MadePapers;
  readonly frozen: FrozenPaper;
}

function checked(database: Database, input: SigningInput, today: PlainDate): Result<Signable> {
  const { id, date } = input;
  const before = repository.findPaper(database, id);
  if (!before) return fail('not-found', { what: 'paper' });
  if (isSettled(before)) return fail('paper-signed', { title: recordTitle(database, before) });
  if (date > today) return fail('date-in-future', { date });
  const paper = { ...before, date, number: bareNumber(input.number) };
  const numbered = checkedNumber(database, paper, input);
  if (!numbered.ok) return numbered;
  const problems = laterPapers(database, paper, date);
  if (problems.length > 0) return fail('paper-wrong', { problems });
  const [orderId] = paper.ids;
  if (paper.kind === 'order-pairs' && orderId !== undefined) {
    const order = checkSigning(database, { id: orderId, date }, today);
    if (!order.ok) return order;
  }
  const made = makePapers(database, draftOf(paper), today);
  if (!made.ok) return made;
  const missing = missingOf(made.value);
  if (missing.length > 0) return notReady(made.value.title, missing);
  return ok({ paper, made: made.value, frozen: freeze(made.value) });
}

/** Unique in its series and calendar year, and the next one unless the school knows why not. */
function checkedNumber(
  database: Database,
  { id, series, number }: PaperRow,
  { date, withGap }: SigningInput,
): Result<undefined> {
  if (series === null) return ok();
  if (number === '') return fail('validation', { issues: ['number'] });
  const { year } = datePartsOf(date);
  const pattern = numbering(database)[series];
  const others = inYear(numberedOrders(database), series, year).filter((order) => order.id !== id);
  if (isTaken(others, number, pattern)) return fail('order-number-taken', { number, year });
  const next = nextOrdinal(others, pattern);
  const ordinal = ordinalOf(number, pattern);
  if (!withGap && ordinal !== null && ordinal > next) {
    return fail('order-number-gap', { number, expected: writtenNumber(next, pattern) });
  }
  return ok();
}

/** What an order approves or rests on is there before it. */
function laterPapers(database: Database, { kind, typed }: PaperRow, date: PlainDate): readonly string[] {
  const fields = fieldsOf(kind);
  return referencesIn(fields, storedValues(fields, typed)).papers.flatMap((id) => {
    const paper = repository.findPaper(database, id);
    return paper && paper.date !== null && paper.date > date
      ? [`документ «${recordTitle(database, paper)}» датирован позже, ${numericDate(paper.date)}`]
      : [];
  });
}

/** The field of an order's form that lists to whom it is shown. */
const READERS = 'acquaintedPeople';

/** They are asked to sign that they have read it; whoever was asked before stays as they are. */
function askReaders(database: Database, paper: PaperRow, date: PlainDate): void {
  const { id } = paper;
  const asked = new Set(repository.findAcquaintancesOf(database, id).map(({ personId }) => personId));
  for (const personId of new Set(readersOf(database, paper, date))) {
    if (!asked.has(personId)) {
      repository.putAcquaintance(database, { paperId: id, personId, signedOn: null });
    }
  }
}

/** Of an order: those it lists, or else the members of staff whom it names. */
function readersOf(database: Database, { kind, ids, typed }: PaperRow, date: PlainDate): readonly number[] {
  if (factsOf(kind).group !== 'orders') return [];
  const [orderId] = ids;
  if (kind === 'order-pairs' && orderId !== undefined) return staffOfOrder(database, orderId, date);
  const fields = fieldsOf(kind);
  const values = storedValues(fields, typed);
  const listed = fields[READERS]?.type === 'people' ? (values[READERS] as readonly number[]) : [];
  if (listed.length > 0) return listed;
  return referencesIn(fields, values).people.filter(
    (personId) => readPerson(database, personId)?.category === 'staff',
  );
}

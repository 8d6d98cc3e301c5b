// What should be looked at in a paper: acts that are not in force, numbers that do not follow, papers that are cancelled.
import type { Act, PaperDraft } from '../../shared/contract/papers';
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import { factsOf, type PaperKind } from '../../shared/papers/kinds';
import { storedValues } from '../../shared/papers/fields';
import type { Database } from '../database/connection';
import { ADDED_ARTICLES } from '../documents/wordingOf';
import { actCatalogue } from './acts/acts';
import { actProblems } from './acts/actProblems';
import { definitionOf, fieldsOf } from './definitions';
import type { PaperRequest } from './gather/paperData';
import { referencesIn } from './gather/references';
import { numberedOrders, numbering } from './numbering';
import { makePapers } from './makePapers';
import { bareNumber, gapsIn, gapWords, inYear, isTaken, ordinalOf, type NumberedOrder } from './numbers';
import { findCopyModel, findPaper, type PaperRow } from './repository';
import { actsCitedBy } from './texts/wording';
import { recordTitle } from './titles';

/** Of a draft as it is typed. */
export function draftWarnings(database: Database, draft: PaperDraft, today: PlainDate): readonly string[] {
  const { kind, id, date, number } = draft;
  const { series } = factsOf(kind);
  return [
    ...actReader(database)(kind, date ?? today, () => printedWords(database, draft, today)),
    ...cancelledReferences(database, draft),
    ...(series !== null && date !== null && bareNumber(number) !== ''
      ? takenWarning(database, { id, series, number, date })
      : []),
  ];
}

/** Of papers in the register: what is asked of all of them is read once. */
export function recordWarnings(database: Database, today: PlainDate): (paper: PaperRow) => readonly string[] {
  const patterns = numbering(database);
  const orders = numberedOrders(database);
  const actsOf = actReader(database);
  return (paper) => {
    const { kind, series, number, date, status } = paper;
    const numbered = series === null || date === null ? [] : inYear(orders, series, datePartsOf(date).year);
    return [
      ...(date === null || status === 'cancelled'
        ? []
        : actsOf(kind, date, () => wordsOf(database, paper, today))),
      ...(series === null || !numbered.some(({ id }) => id === paper.id)
        ? []
        : numberWarnings(numbered, paper.id, number, patterns[series])),
      ...(kind === 'order-pairs' && status === 'cancelled' ? [words.pairsStay] : []),
    ];
  };
}

function numberWarnings(
  orders: readonly NumberedOrder[],
  id: number,
  number: string,
  pattern: string,
): readonly string[] {
  const others = orders.filter((order) => order.id !== id);
  const gap = gapsIn(orders, pattern).find(({ last }) => last + 1 === ordinalOf(number, pattern));
  return [
    ...(isTaken(others, number, pattern) ? [words.double(bareNumber(number))] : []),
    ...(gap ? [words.gap(gapWords(gap, pattern))] : []),
  ];
}

function takenWarning(
  database: Database,
  { id, series, number, date }: Pick<PaperDraft, 'id' | 'number'> & Pick<NumberedOrder, 'series' | 'date'>,
): readonly string[] {
  const orders = inYear(numberedOrders(database), series, datePartsOf(date).year);
  const others = orders.filter((order) => order.id !== id);
  return isTaken(others, number, numbering(database)[series]) ? [words.double(bareNumber(number))] : [];
}

/** @param wordsOf the paper as it is printed: some clauses are there only from a certain day on */
type ReadActs = (kind: PaperKind, day: PlainDate, wordsOf: () => string) => readonly string[];

/** The acts that a paper cites, told where they are not in force on its day. */
function actReader(database: Database): ReadActs {
  const acts = actCatalogue(database);
  const cited = new Map<PaperKind, readonly string[]>();
  return (kind, day, wordsOf) => {
    const known = cited.get(kind) ?? actsCitedBy(database, kind);
    cited.set(kind, known);
    if (actProblems(acts, known, day).length === 0) return [];
    const printed = wordsOf().replace(/\u00A0/g, ' ');
    const inPaper = known.filter((id) => {
      const act = acts.find((other) => other.id === id);
      return !act || isPrinted(act, printed);
    });
    return actProblems(acts, inPaper, day);
  };
}

function isPrinted({ id, number }: Act, words: string): boolean {
  const article = ADDED_ARTICLES.find(({ actId }) => actId === id)?.article;
  return (number !== '' && words.includes(`№ ${number}`)) || article?.test(words) === true;
}

/** Signed: as it was signed; else as it would be printed now. */
function wordsOf(database: Database, paper: PaperRow, today: PlainDate): string {
  const signed = findCopyModel(database, paper.id);
  if (signed !== null) return signed;
  const { kind, typed } = paper;
  const values = storedValues(fieldsOf(kind), typed);
  return printedWords(database, { ...paper, values }, today);
}

function printedWords(database: Database, request: PaperRequest, today: PlainDate): string {
  const made = makePapers(database, request, today);
  return made.ok ? JSON.stringify(made.value.papers.map(({ document }) => document)) : '';
}

function cancelledReferences(database: Database, { kind, values }: PaperDraft): readonly string[] {
  const fields = definitionOf(kind)?.fields ?? {};
  return referencesIn(fields, storedValues(fields, values)).papers.flatMap((id) => {
    const paper = findPaper(database, id);
    return paper?.status === 'cancelled' ? [words.cancelled(recordTitle(database, paper))] : [];
  });
}

const words = {
  double: (number: string) => `Номер ${number} в этом году стоит и в другом приказе`,
  gap: (numbers: string) => `Перед ним пропущены номера: ${numbers}`,
  cancelled: (title: string) => `Документ «${title}», на который он ссылается, отменён`,
  pairsStay: 'Пары приказа остались утверждёнными: чтобы прекратить их работу, нужен приказ о прекращении',
} as const;

// Any paper of the catalogue as plain data: what a draft says, and what the file knows.
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { factsOf, isOwnData, type PaperKind } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { withoutMarks } from '../documents/blankMarks';
import { packOf, type PaperAbout } from '../documents/paperAbout';
import type { MissingField } from '../documents/paperData';
import type { PaperDocument } from '../documents/paperModel';
import { definitionOf, kindTitle } from './definitions';
import type { ReadNeed } from './gather/needs';
import { makeOwnPapers } from './gather/ownData';
import { paperData, type PaperRequest } from './gather/paperData';
import { findPaper } from './repository';
import { wordingFor } from './texts/wording';
import { bareTitle } from './titles';

export interface MadePapers {
  /** Of one paper its own title, of several that of the pack. */
  readonly title: string;
  /** At least one. */
  readonly papers: readonly PaperAbout[];
}

/**
 * The papers that a draft asks for, with blanks where data are missing.
 * Refusal: not-found for whom or what they are about.
 * @param read shares what is read among several drafts
 */
export function makePapers(
  database: Database,
  request: PaperRequest,
  today: PlainDate,
  read?: ReadNeed,
): Result<MadePapers> {
  const { kind } = request;
  const made = isOwnData(kind)
    ? makeOwnPapers(database, kind, request, today)
    : makeFormPapers(database, request, today, read);
  if (!made.ok) return made;
  const [only, ...others] = made.value;
  // A blank is about nobody, so that its own title would end in a dash.
  const named = only && others.length === 0 && (request.ids.length > 0 || !isOwnData(kind));
  return ok({ title: named ? only.title : kindTitle(kind), papers: made.value });
}

/**
 * In the register: orders by the headings that are printed in them («О внедрении …»), as other papers and the journal
 * cite them; one that has none yet by its kind. Others by their files («Согласие – Примерова А.С.»).
 */
export function titleInRegister(kind: PaperKind, { title, papers }: MadePapers): string {
  const [only, ...others] = papers;
  if (!only || others.length > 0 || factsOf(kind).group !== 'orders') return title;
  const blocks = only.document.sections[0]?.blocks ?? [];
  const printed = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style === 'heading' ? [block.text] : [],
  )[0];
  return printed === undefined || withoutMarks(printed) !== printed ? bareTitle(title) : printed;
}

/** All in one document; each begins on a page of its own. */
export function asOneDocument({ title, papers }: MadePapers): PaperDocument {
  const documents = papers.map(({ document }) => document);
  const [only] = documents;
  return documents.length === 1 && only ? only : packOf(title, documents);
}

/** Each thing once, however many papers lack it. */
export function missingOf({ papers }: MadePapers): readonly MissingField[] {
  const byPlace = papers
    .flatMap(({ missing }) => missing)
    .map((lack) => [`${lack.field} ${lack.label}`, lack] as const);
  return [...new Map(byPlace).values()];
}

function makeFormPapers(
  database: Database,
  request: PaperRequest,
  today: PlainDate,
  read: ReadNeed | undefined,
): Result<readonly PaperAbout[]> {
  const definition = definitionOf(request.kind);
  if (!definition) return fail('not-found', { what: 'paper' });
  const data = paperData(database, definition, request, today, read);
  if (!data.ok) return data;
  const wording = wordingFor(database, request.kind);
  const orders = lacksOfOrder(database, request);
  return ok(
    data.value.map((own) => {
      const paper = definition.make(own, wording);
      const lacksNone = paper.missing.every(({ field }) => field !== ORDER_FIELD);
      return lacksNone ? { ...paper, missing: [...paper.missing, ...orders] } : paper;
    }),
  );
}

/** Awards that an order gives: nothing is handed out before the director has signed it. */
const awardsByOrder: readonly PaperKind[] = ['certificate-of-merit', 'letter-of-thanks'];
const ORDER_FIELD = 'values.order';

function lacksOfOrder(database: Database, { kind, values }: PaperRequest): readonly MissingField[] {
  if (!awardsByOrder.includes(kind)) return [];
  const { order } = values;
  const status = typeof order === 'number' ? findPaper(database, order)?.status : undefined;
  return status === 'signed' ? [] : [{ field: ORDER_FIELD, label: 'Подписанный приказ о поощрении' }];
}

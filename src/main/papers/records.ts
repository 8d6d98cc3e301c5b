// The register as everybody sees it: each paper with its state, whom it names, and what should be looked at.
import type { PaperRecord } from '../../shared/contract/papers';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { storedValues } from '../../shared/papers/fields';
import { factsOf } from '../../shared/papers/kinds';
import { longDate, numericDate } from '../../shared/texts/dates';
import type { Database } from '../database/connection';
import { withoutMarks } from '../documents/blankMarks';
import { listInterviews } from '../interviews/interviews';
import { listOrders } from '../pairs/orders';
import { listPairs } from '../pairs/pairs';
import { readPeople, readRoles } from '../people/roster';
import { fieldsOf, kindTitle } from './definitions';
import { referencesIn } from './gather/references';
import { findAcquaintances, findCopyModel, findPapers, type PaperRow } from './repository';
import { recordTitle } from './titles';
import { recordWarnings } from './warnings';

/** Every paper, in the order of its entry. */
export function listPapers(database: Database, today: PlainDate): PaperRecord[] {
  const papers = findPapers(database);
  const asked = askedOf(database);
  const warningsOf = recordWarnings(database, today);
  const namesOf = nameReader(database, today);
  return papers.map((paper) => {
    const { id, kind, series, number, date, status, printedOn, signedOn, cancelledOn } = paper;
    const title = recordTitle(database, paper);
    return {
      id,
      kind,
      title,
      series,
      number,
      date,
      status,
      searchKey: searchKeyOf(database, paper, title, namesOf(paper)),
      // Of those from before the register was kept only their own date is known.
      createdOn: paper.createdOn ?? date ?? today,
      printedOn,
      signedOn,
      cancelled: cancelledOn === null ? null : { on: cancelledOn, words: paper.cancelledWords },
      acquaintances: asked.get(id) ?? { asked: 0, signed: 0 },
      warnings: [...warningsOf(paper)],
    };
  });
}

function askedOf(database: Database): ReadonlyMap<number, PaperRecord['acquaintances']> {
  const counts = new Map<number, { asked: number; signed: number }>();
  for (const { paperId, signedOn } of findAcquaintances(database)) {
    const { asked, signed } = counts.get(paperId) ?? { asked: 0, signed: 0 };
    counts.set(paperId, { asked: asked + 1, signed: signed + Number(signedOn !== null) });
  }
  return counts;
}

function searchKeyOf(
  database: Database,
  { id, kind, number, date, typed, cancelledWords }: PaperRow,
  title: string,
  names: readonly string[],
): string {
  return [
    title,
    kindTitle(kind),
    number,
    ...(date === null ? [] : [numericDate(date), longDate(date)]),
    cancelledWords,
    ...names,
    ...textsIn(typed),
    signedWords(database, id),
  ]
    .filter((text) => text !== '')
    .join('\n')
    .replace(/\u00A0/g, ' ')
    .toLowerCase();
}

/** Whom a paper is about and whom its form names, as they are called today. */
function nameReader(database: Database, today: PlainDate): (paper: PaperRow) => readonly string[] {
  const people = readPeople(database);
  const nameOf = (id: number): readonly string[] => {
    const person = people.get(id);
    return person ? [fullName(person)] : [];
  };
  const pairs = once(() => {
    const listed = listPairs(database, today);
    return new Map((listed.ok ? listed.value : []).map((pair) => [pair.id, pair]));
  });
  const orders = once(() => {
    const listed = listOrders(database, today);
    return new Map((listed.ok ? listed.value : []).map((order) => [order.id, order]));
  });
  const interviews = once(() => {
    const listed = listInterviews(database);
    return new Map((listed.ok ? listed.value.interviews : []).map((held) => [held.id, held.personId]));
  });
  const ofPair = (id: number): readonly string[] => {
    const pair = pairs().get(id);
    return pair ? [pair.mentor, ...pair.mentees].map((member) => member.fullName) : [];
  };
  const subjectNames = {
    programme: () => [],
    person: nameOf,
    interview: (id: number) => nameOf(interviews().get(id) ?? 0),
    participant: (id: number) => nameOf(readRoles(database).get(id)?.personId ?? 0),
    pair: ofPair,
    order: (id: number) => (orders().get(id)?.pairIds ?? []).flatMap(ofPair),
  };
  return ({ kind, ids, typed }) => {
    const fields = fieldsOf(kind);
    return [
      ...ids.flatMap(subjectNames[factsOf(kind).subject]),
      ...referencesIn(fields, storedValues(fields, typed)).people.flatMap(nameOf),
    ];
  };
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: read() }).value;
}

/** As much of a signed paper as a search needs: whoever has changed their name since is found by the old one too. */
const MOST_SIGNED_LETTERS = 20_000;
const knownWords = new WeakMap<Database, Map<number, string>>();

/** A copy never changes, so its words are read once. */
function signedWords(database: Database, paperId: number): string {
  const known = knownWords.get(database) ?? new Map<number, string>();
  knownWords.set(database, known);
  const kept = known.get(paperId);
  if (kept !== undefined) return kept;
  const model = findCopyModel(database, paperId);
  if (model === null) return '';
  const { document } = JSON.parse(model) as { readonly document: { readonly sections: unknown } };
  const words = [...new Set(textsIn(document.sections).map(withoutMarks))]
    .join('\n')
    .slice(0, MOST_SIGNED_LETTERS);
  known.set(paperId, words);
  return words;
}

/** Every text inside plain data. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

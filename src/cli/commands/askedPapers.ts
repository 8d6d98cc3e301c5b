// Which papers a command line asks for: all of a kind, or those of the people it names.
import type { PackItem, PaperDraft } from '../../shared/contract/papers';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { emptyRow } from '../../shared/papers/fields';
import { factsOf, type PaperKind, type PaperSubject } from '../../shared/papers/kinds';
import type { Database } from '../../main/database/connection';
import { listInterviews } from '../../main/interviews/interviews';
import { listPairs } from '../../main/pairs/pairs';
import { startDraft } from '../../main/papers/defaults/start';
import { definitionOf } from '../../main/papers/definitions';
import { everySubject } from '../../main/papers/everySubject';
import { packList } from '../../main/papers/packs/scopes';
import { readPeople, readRoles } from '../../main/people/roster';

export type AskedPaper = { readonly item: PackItem } | { readonly draft: PaperDraft };

/** Whether a kind can be about people that are named: it is about somebody, or has a list of them. */
export function takesPeople(kind: PaperKind): boolean {
  const { subject } = factsOf(kind);
  return (subject !== 'programme' && subject !== 'order') || listOf(kind) !== null;
}

/**
 * Answers for each kind its papers, at least one. Refusal: not-found where those people have no such paper.
 * @param personIds none: everybody's
 */
export function paperAsker(
  database: Database,
  personIds: readonly number[],
  today: PlainDate,
): (kind: PaperKind) => Result<readonly AskedPaper[]> {
  const list = packList(database, { of: 'year', schoolYear: null }, today);
  return (kind) => {
    if (personIds.length > 0 && takesPeople(kind)) return ofPeople(database, kind, personIds, today);
    if (!list.ok) return list;
    const { registered, fresh } = list.value;
    const items: readonly PackItem[] = [
      ...registered
        .filter((paper) => paper.kind === kind && paper.status !== 'cancelled')
        .map(({ id, ids }) => ({ kind, paperId: id, ids: [...ids] })),
      ...fresh
        .filter((paper) => paper.kind === kind)
        .map(({ ids }) => ({ kind, paperId: null, ids: [...ids] })),
    ];
    const blank: PackItem = { kind, paperId: null, ids: [] };
    return ok((items.length > 0 ? items : [blank]).map((item) => ({ item })));
  };
}

function ofPeople(
  database: Database,
  kind: PaperKind,
  personIds: readonly number[],
  today: PlainDate,
): Result<readonly AskedPaper[]> {
  const list = listOf(kind);
  if (list !== null) {
    const draft = startDraft(database, kind, [], null, today);
    return ok([{ draft: { ...draft, values: { ...draft.values, ...list(personIds) } } }]);
  }
  const { subject } = factsOf(kind);
  const ids = subjectIds(database, kind, personIds, today);
  if (ids.length === 0) return fail('not-found', { what: subjectNames[subject] });
  return ok(ids.map((id) => ({ item: { kind, paperId: null, ids: [id] } })));
}

const subjectNames: Readonly<
  Record<PaperSubject, 'paper' | 'person' | 'interview' | 'role' | 'pair' | 'order'>
> = {
  programme: 'paper',
  person: 'person',
  interview: 'interview',
  participant: 'role',
  pair: 'pair',
  order: 'order',
};

function subjectIds(
  database: Database,
  kind: PaperKind,
  personIds: readonly number[],
  today: PlainDate,
): readonly number[] {
  const isAsked = (personId: number) => personIds.includes(personId);
  switch (factsOf(kind).subject) {
    case 'person':
      return personIds;
    case 'participant': {
      const roles = readRoles(database);
      return everySubject(database, kind, today).ids.filter((id) => isAsked(roles.get(id)?.personId ?? 0));
    }
    case 'interview': {
      const view = listInterviews(database);
      const held = view.ok ? view.value.interviews : [];
      return held.filter(({ personId }) => isAsked(personId)).map(({ id }) => id);
    }
    case 'pair': {
      const pairs = listPairs(database, today);
      return (pairs.ok ? pairs.value : [])
        .filter(({ mentor, mentees }) => [mentor, ...mentees].some(({ personId }) => isAsked(personId)))
        .map(({ id }) => id);
    }
    default:
      return [];
  }
}

/** The values of a form whose paper is made for each of a list of people; null of the others. */
function listOf(kind: PaperKind): ((personIds: readonly number[]) => PaperDraft['values']) | null {
  const definition = definitionOf(kind);
  const each = definition?.each ?? null;
  const field = each === null ? undefined : definition?.fields[each];
  if (each === null || !field) return null;
  if (field.type === 'people') return (personIds) => ({ [each]: [...personIds] });
  if (field.type !== 'rows') return null;
  const { columns } = field;
  const person = Object.keys(columns).find((name) => columns[name]?.type === 'person');
  if (person === undefined) return null;
  return (personIds) => ({ [each]: personIds.map((id) => ({ ...emptyRow(columns), [person]: id })) });
}

/** @param name a full name, «Примерова А.С.», or the number of the record. Refusal: person-not-named. */
export function personNamed(database: Database, name: string): Result<number> {
  const asked = folded(name);
  const people = [...readPeople(database).values()];
  const byId = people.filter(({ id }) => String(id) === asked);
  const byName = people.filter((person) => folded(fullName(person)) === asked);
  const byInitials = people.filter((person) => folded(surnameFirstInitials(person)) === asked);
  const found = [byId, byName, byInitials].find((those) => those.length > 0) ?? [];
  const [only, ...others] = found;
  return only && others.length === 0
    ? ok(only.id)
    : fail('person-not-named', { name, found: found.map((one) => `${fullName(one)} (запись ${one.id})`) });
}

function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/\. (?=\p{L}\.)/gu, '.')
    .trim();
}

// Which papers belong to a row of the roadmap, a pair, a person, or a school year.
import type { PackScope } from '../../../shared/contract/papers';
import { fullName, surnameFirstInitials } from '../../../shared/model/personName';
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { isSchoolYear, wholeSpan } from '../../../shared/model/schoolYear';
import { storedValues } from '../../../shared/papers/fields';
import { factsOf, paperKinds, type PaperKind } from '../../../shared/papers/kinds';
import type { Pair } from '../../../shared/contract/pairs';
import type { Database } from '../../database/connection';
import { listInterviews } from '../../interviews/interviews';
import { listOrders } from '../../pairs/orders';
import { listPairs } from '../../pairs/pairs';
import { readPerson, readRoles } from '../../people/roster';
import { fieldsOf } from '../definitions';
import { everySubject } from '../everySubject';
import { referencesIn } from '../gather/references';
import { roadmapItems } from '../gather/roadmapFacts';
import { findPapers, type PaperRow } from '../repository';
import { rowTopics } from '../rowTopics';

/** A paper that is made now. */
export interface FreshPaper {
  readonly kind: PaperKind;
  /** One, or none for a blank and for what is about the programme. */
  readonly ids: readonly number[];
}

export interface PackList {
  /** The name of its folder. */
  readonly title: string;
  /** Of the register, in the order of their entry. */
  readonly registered: readonly PaperRow[];
  /** In the order of the catalogue; none that the register has already. */
  readonly fresh: readonly FreshPaper[];
}

/** Refusal: not-found for the row, the pair or the person. */
export function packList(database: Database, scope: PackScope, today: PlainDate): Result<PackList> {
  const list = readers[scope.of](database, scope as never, today);
  if (!list.ok) return list;
  const { title, registered, fresh } = list.value;
  const known = new Set(registered.filter(({ status }) => status !== 'cancelled').map(keyOf));
  return ok({ title, registered, fresh: fresh.filter((paper) => !known.has(keyOf(paper))) });
}

type Scope<Of extends PackScope['of']> = Extract<PackScope, { readonly of: Of }>;
type Reader<Of extends PackScope['of']> = (
  database: Database,
  scope: Scope<Of>,
  today: PlainDate,
) => Result<PackList>;

const readers: { readonly [Of in PackScope['of']]: Reader<Of> } = {
  row: ofRow,
  pair: ofPair,
  person: ofPerson,
  year: ofYear,
};

function ofRow(database: Database, { id }: Scope<'row'>, today: PlainDate): Result<PackList> {
  const row = roadmapItems(database).find((item) => item.id === id);
  if (!row) return fail('not-found', { what: 'roadmapItem' });
  const topics: readonly string[] = rowTopics(row);
  const kinds = paperKinds.filter((kind) => factsOf(kind).topics.some((topic) => topics.includes(topic)));
  return ok({
    title: words.row(row.number, row.activity),
    registered: findPapers(database).filter(
      ({ kind, status }) => kinds.includes(kind) && status !== 'cancelled',
    ),
    fresh: kinds.flatMap((kind) => freshOf(database, kind, today)),
  });
}

/** A paper for each that it can be about; a blank where there is nobody yet. */
function freshOf(database: Database, kind: PaperKind, today: PlainDate): readonly FreshPaper[] {
  const { ids } = everySubject(database, kind, today);
  // Orders on pairs are made in their own area: the register has them all.
  if (ids.length > 0 && factsOf(kind).subject === 'order') return [];
  return ids.length === 0 ? [{ kind, ids: [] }] : ids.map((id) => ({ kind, ids: [id] }));
}

const pairKinds = paperKinds.filter((kind) => factsOf(kind).subject === 'pair');

function ofPair(database: Database, { id }: Scope<'pair'>, today: PlainDate): Result<PackList> {
  const pairs = listPairs(database, today);
  if (!pairs.ok) return pairs;
  const pair = pairs.value.find((known) => known.id === id);
  if (!pair) return fail('not-found', { what: 'pair' });
  const orders = listOrders(database, today);
  const orderIds = (orders.ok ? orders.value : []).filter(({ pairIds }) => pairIds.includes(id));
  const members = [pair.mentor, ...pair.mentees].map(({ personId }) => personId);
  const mentorIsStaff = readPerson(database, pair.mentor.personId)?.category === 'staff';
  const consents = consentsOf(pair.mentor.personId, members);
  const about = [...pairKinds.map((kind) => ({ kind, ids: [id] })), ...consents];
  const keys = new Set(about.map(keyOf));
  return ok({
    title: pairTitle(pair),
    registered: findPapers(database).filter(
      (paper) =>
        paper.status !== 'cancelled' &&
        (keys.has(keyOf(paper)) ||
          (paper.kind === 'order-pairs' && orderIds.some((order) => paper.ids.includes(order.id)))),
    ),
    // An addendum changes the contract of somebody whom the school employs.
    fresh: about.filter(({ kind }) => kind !== 'contract-addendum' || mentorIsStaff),
  });
}

function consentsOf(mentorId: number, members: readonly number[]): readonly FreshPaper[] {
  return [
    ...members.map((personId) => ({ kind: 'consent-processing' as const, ids: [personId] })),
    ...members.map((personId) => ({ kind: 'consent-dissemination' as const, ids: [personId] })),
    { kind: 'consent-mentorship', ids: [mentorId] },
  ];
}

function pairTitle({ mentor, mentees }: Pair): string {
  const named = mentees.map(({ fullName: name }) => name).join(', ');
  return mentees.length > 1
    ? words.group(mentor.fullName, mentees.length)
    : words.pair(mentor.fullName, named);
}

function ofPerson(database: Database, { id }: Scope<'person'>, today: PlainDate): Result<PackList> {
  const person = readPerson(database, id);
  if (!person) return fail('not-found', { what: 'person' });
  const roleIds = [...readRoles(database).values()].filter(({ personId }) => personId === id);
  const interviews = listInterviews(database);
  const interviewIds = (interviews.ok ? interviews.value.interviews : []).filter(
    ({ personId }) => personId === id,
  );
  const ownIds: Readonly<Partial<Record<string, readonly number[]>>> = {
    person: [id],
    participant: roleIds.map((role) => role.id),
    interview: interviewIds.map((interview) => interview.id),
  };
  const about = paperKinds.flatMap((kind) => {
    const own = ownIds[factsOf(kind).subject] ?? [];
    return everySubject(database, kind, today)
      .ids.filter((each) => own.includes(each))
      .map((each): FreshPaper => ({ kind, ids: [each] }));
  });
  return ok({
    title: fullName(person),
    registered: findPapers(database).filter((paper) => {
      if (paper.status === 'cancelled') return false;
      const { kind, ids, typed } = paper;
      const fields = fieldsOf(kind);
      return (
        ids.some((each) => ownIds[factsOf(kind).subject]?.includes(each)) ||
        referencesIn(fields, storedValues(fields, typed)).people.includes(id)
      );
    }),
    fresh: about,
  });
}

/** What was signed in the year, what is not signed yet, and whatever can be made besides. */
function ofYear(database: Database, { schoolYear }: Scope<'year'>, today: PlainDate): Result<PackList> {
  const registered = findPapers(database).filter(
    ({ date, createdOn }) => schoolYear === null || isIn(date ?? createdOn ?? today, schoolYear),
  );
  return ok({
    title: schoolYear === null ? words.everything : words.year(schoolYear),
    registered,
    fresh: paperKinds.flatMap((kind) => freshOf(database, kind, today)),
  });
}

function isIn(day: PlainDate, schoolYear: number): boolean {
  if (!isSchoolYear(schoolYear)) return false;
  const { start, end } = wholeSpan(schoolYear);
  return start <= day && day <= end;
}

/** Papers about the programme are one of a kind. */
function keyOf({ kind, ids }: FreshPaper): string {
  return [kind, ...[...ids].sort((one, other) => one - other)].join(' ');
}

const words = {
  row: (number: string, activity: string) => {
    const own = number === '' ? '' : `${number.replace(/\.$/, '')}. `;
    return activity.length <= 70 ? own + activity : `${own}${activity.slice(0, 70).replace(/\s+\S*$/u, '')}…`;
  },
  pair: (mentor: string, mentee: string) => `Пара ${shortOf(mentor)} – ${shortOf(mentee)}`,
  group: (mentor: string, mentees: number) => `Группа ${shortOf(mentor)}, наставляемых ${mentees}`,
  year: (schoolYear: number) => `Документы ${schoolYear}–${schoolYear + 1} учебного года`,
  everything: 'Все документы наставничества',
} as const;

/** «Примерова Анна Сергеевна» → «Примерова А.С.» */
function shortOf(name: string): string {
  const [surname = '', first = '', ...patronymic] = name.split(' ');
  return surnameFirstInitials({ surname, name: first, patronymic: patronymic.join(' ') });
}

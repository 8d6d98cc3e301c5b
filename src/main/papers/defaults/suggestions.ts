// What the file suggests for the fields of a new paper: one rule for each name of a field, whatever the paper.
import { datePartsOf, type PlainDate } from '../../../shared/model/plainDate';
import { emptyRow, type FieldRow, type FieldValue, type PaperField } from '../../../shared/papers/fields';
import { factsOf, type PaperKind } from '../../../shared/papers/kinds';
import { compareNames } from '../../../shared/people/order';
import type { Database } from '../../database/connection';
import { readChosenForms } from '../../forms/forms';
import { listOrders } from '../../pairs/orders';
import { listPairs } from '../../pairs/pairs';
import { readPeople, readRoles } from '../../people/roster';
import { findRoadmapForms } from '../../roadmap/roadmapForPaper';
import { schoolYearAt } from '../gather/needs';
import { plannedEnd, roadmapItems } from '../gather/roadmapFacts';
import { findPapers } from '../repository';
import { rowTopics } from '../rowTopics';
import { awardRows } from './awardRows';

export interface Occasion {
  readonly kind: PaperKind;
  /** Whom or what it is about. */
  readonly ids: readonly number[];
  readonly today: PlainDate;
}

/** Reads the suggestion for a field; undefined: none. */
export type Suggest = (name: string, field: PaperField) => FieldValue | undefined;

export function suggester(database: Database, occasion: Occasion): Suggest {
  return (name, field) => {
    switch (field.type) {
      case 'person':
        return whoDidBefore(database, name, occasion);
      case 'people':
        return whoTakesPart(database, name, field.of, occasion);
      case 'date':
        return plannedDay(database, name, occasion);
      case 'number':
        return name === 'year' ? datePartsOf(occasion.today).year : undefined;
      case 'lines':
        return name === 'formTitles' ? formTitles(database) : undefined;
      case 'paper':
        return inForceNames.includes(name) ? lastInForce(database, field.kinds) : undefined;
      case 'rows':
        return (
          awardRows(database, occasion.kind, field, lastInForce(database, awardOrders)) ??
          rowsOfMentors(database, field)
        );
      default:
        return undefined;
    }
  };
}

/** Whoever is asked for under these names is the curator, unless another did it last time. */
const curatorNames = ['curator', 'responsible', 'leader', 'keeper'];

/** The one whom the last paper names in the same place. */
function whoDidBefore(database: Database, name: string, occasion: Occasion): number | undefined {
  return (
    lastNamed(database, name, occasion) ??
    (curatorNames.includes(name) ? lastNamed(database, 'curator', occasion) : undefined)
  );
}

function lastNamed(database: Database, name: string, { today }: Occasion): number | undefined {
  const orders = listOrders(database, today);
  const texts = new Map((orders.ok ? orders.value : []).map((order) => [order.id, order.texts]));
  const people = readPeople(database);
  const named = findPapers(database).map(({ kind, ids, typed }) => {
    if (kind !== 'order-pairs') return typed[name];
    const order = texts.get(ids[0] ?? 0);
    return name === 'curator' ? order?.curatorId : name === 'control' ? order?.controlId : null;
  });
  const found = named.reverse().find((id) => {
    const person = typeof id === 'number' ? people.get(id) : undefined;
    return person !== undefined && (person.leftOn === null || person.leftOn > today);
  });
  return typeof found === 'number' ? found : undefined;
}

/** By the alphabet. */
function whoTakesPart(
  database: Database,
  name: string,
  of: (PaperField & { readonly type: 'people' })['of'],
  occasion: Occasion,
): readonly number[] | undefined {
  if (of === 'mentors') return namesSorted(database, holders(database, 'mentor'));
  if (of === 'mentees') return namesSorted(database, holders(database, 'mentee'));
  if (name === 'participants') return namesSorted(database, inPairs(database, occasion.today));
  if (occasion.kind === 'acquaintance-sheet' && of === 'staff') {
    const people = [...readPeople(database).values()];
    const staff = people.filter(({ category, leftOn }) => category === 'staff' && leftOn === null);
    return namesSorted(
      database,
      staff.map(({ id }) => id),
    );
  }
  return undefined;
}

/** A list of mentors begins with all of them. */
function rowsOfMentors(
  database: Database,
  { columns }: PaperField & { readonly type: 'rows' },
): readonly FieldRow[] | undefined {
  const { person: column } = columns;
  if (column?.type !== 'person' || column.of !== 'mentors') return undefined;
  const mentors = namesSorted(database, holders(database, 'mentor'));
  return mentors.map((person) => ({ ...emptyRow(columns), person }));
}

function holders(database: Database, asked: 'mentor' | 'mentee'): readonly number[] {
  return [...readRoles(database).values()]
    .filter(({ role, leftOn }) => role === asked && leftOn === null)
    .map(({ personId }) => personId);
}

/** Members of the pairs that work, or have worked to the end of their time. */
function inPairs(database: Database, today: PlainDate): readonly number[] {
  const pairs = listPairs(database, today);
  return (pairs.ok ? pairs.value : [])
    .filter(({ status }) => status === 'approved' || status === 'active' || status === 'completed')
    .flatMap(({ mentor, mentees }) => [mentor, ...mentees.filter(({ until }) => until === null)])
    .map(({ personId }) => personId);
}

function namesSorted(database: Database, ids: readonly number[]): readonly number[] {
  const people = readPeople(database);
  return [...new Set(ids)]
    .flatMap((id) => people.get(id) ?? [])
    .filter(({ leftOn }) => leftOn === null)
    .sort(compareNames)
    .map(({ id }) => id);
}

const startNames = ['since', 'startDate'];
const endNames = ['until', 'eventDate', 'noteBy'];

/** When the roadmap plans the matter of the paper, in the school year of today. */
function plannedDay(database: Database, name: string, { kind, today }: Occasion): PlainDate | undefined {
  const asksStart = startNames.includes(name);
  if (!asksStart && !endNames.includes(name)) return undefined;
  const year = schoolYearAt(today, today);
  // The first topic says what a paper is; a row of its second one is not its plan.
  const [own] = factsOf(kind).topics;
  // When the founding orders are to be written is not the time for which they are: a curator is not for a month.
  if (own === 'regulations') return undefined;
  const item = roadmapItems(database).find((row) => rowTopics(row).some((topic) => topic === own));
  const occurrence = item?.occurrences.find(({ schoolYear }) => schoolYear === year);
  if (!occurrence) return undefined;
  return (asksStart ? occurrence.parts[0]?.start : plannedEnd(occurrence)) ?? undefined;
}

/** Those chosen; before any is, those that the roadmap names. */
function formTitles(database: Database): readonly string[] | undefined {
  const chosen = readChosenForms(database).map(({ title }) => title);
  const titles = chosen.length > 0 ? chosen : findRoadmapForms(database);
  return titles.length > 0 ? titles : undefined;
}

/** Fields that ask for the paper which this one follows; others, as what is repealed, are for a person to choose. */
const inForceNames = ['order', 'paper', 'approval'];

function lastInForce(database: Database, kinds: readonly PaperKind[]): number | undefined {
  return findPapers(database)
    .filter(({ kind, status }) => kinds.includes(kind) && status === 'signed')
    .at(-1)?.id;
}

/** The orders by which awards are handed out. */
const awardOrders: readonly PaperKind[] = ['order-awards-staff', 'order-awards-pupils'];

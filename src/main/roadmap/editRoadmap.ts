// Changes of the roadmap that a person makes: each is one use case, one transaction, all or nothing.
import type { InputOf } from '../../shared/contract/contract';
import type { ItemInput } from '../../shared/contract/roadmap';
import { backwardsPart, kindOfParts, precisionOfParts } from '../../shared/model/dueRanges';
import type { DueRange, Occurrence } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import type { SchoolYear } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';
import { addItem as insertPlannedItem, lastSchoolYear } from './createProgramme';
import { readDeadline } from './deadline/readDeadline';
import { writeDeadline } from './deadline/writeDeadline';
import { notBegun, shiftYears, yearOf } from './plan';
import { findProgramme } from './programmeRepository';
import * as repository from './repository';

/** Appends a row; its plan may give several occurrences. */
export function addItem(
  database: Database,
  input: { readonly schoolYear: SchoolYear; readonly item: ItemInput },
): Result<{ id: number }> {
  const programme = findProgramme(database);
  if (!programme) return fail('not-found', { what: 'programme' });
  const backwards = backwardsPart(input.item.parts);
  if (backwards) return fail('range-backwards', backwards);
  const last = lastSchoolYear(programme.firstSchoolYear, programme.periodEnd);
  const id = database.transaction(() =>
    insertPlannedItem(database, input.item, { first: input.schoolYear, last }),
  );
  return ok({ id });
}

/** Changes the row's words and, where given, the plan and the fact of one of its occurrences. */
export function updateItem(database: Database, input: InputOf<'roadmap.updateItem'>): Result<{ id: number }> {
  const { occurrence: change } = input;
  const current = change && repository.findOccurrence(database, change.id);
  if (change && current?.itemId !== input.id) return fail('not-found', { what: 'occurrence' });
  const backwards = change && (backwardsPart(change.parts) ?? backwardsFact(change));
  if (backwards) return fail('range-backwards', backwards);
  return database.transaction(() => {
    if (!repository.updateItem(database, input.id, input)) return fail('not-found', { what: 'roadmapItem' });
    if (change && current) {
      repository.updateOccurrence(database, rehome(database, { ...current, ...change, ...factOf(change) }));
    }
    return ok({ id: input.id });
  });
}

export function removeItem(database: Database, id: number): Result<{ done: boolean }> {
  return repository.deleteItem(database, id)
    ? ok({ done: true })
    : fail('not-found', { what: 'roadmapItem' });
}

/** Takes the plan to new dates, as a dragged bar does; the phrase is written anew from them. */
export function moveOccurrence(
  database: Database,
  id: number,
  parts: readonly DueRange[],
): Result<{ id: number }> {
  const current = repository.findOccurrence(database, id);
  if (!current) return fail('not-found', { what: 'occurrence' });
  const backwards = backwardsPart(parts);
  if (backwards) return fail('range-backwards', backwards);
  const kind = kindOfParts(parts, current.recurrence);
  const moved: Occurrence = {
    ...current,
    parts,
    kind,
    precision: precisionOfParts(parts),
    deadlineText: writeDeadline({ parts, kind, recurrence: current.recurrence }),
  };
  database.transaction(() => repository.updateOccurrence(database, rehome(database, moved)));
  return ok({ id });
}

/**
 * Repeats a row in another school year: the plan of its nearest year, moved by whole years,
 * unless its words have no year and read by themselves in the new one.
 */
export function addOccurrence(
  database: Database,
  itemId: number,
  schoolYear: SchoolYear,
): Result<{ id: number }> {
  const item = repository.findItem(database, itemId);
  if (!item) return fail('not-found', { what: 'roadmapItem' });
  if (item.occurrences.some((occurrence) => occurrence.schoolYear === schoolYear)) {
    return fail('occurrence-exists', { schoolYear });
  }
  const model = nearest(item.occurrences, schoolYear);
  const phrase = model?.deadlineText ?? item.sourceDeadlineText;
  const reading = readDeadline(phrase, schoolYear);
  const readsHere = reading.parts.length > 0 && reading.parts.every((part) => yearOf(part) === schoolYear);
  const parts = readsHere
    ? reading.parts
    : shiftYears(model?.parts ?? [], schoolYear - (model?.schoolYear ?? schoolYear));
  const plan = readsHere ? reading : { ...reading, ...(model ?? {}) };
  const id = database.transaction(() =>
    repository.insertOccurrence(database, itemId, {
      schoolYear,
      deadlineText:
        readsHere || parts.length === 0
          ? phrase
          : writeDeadline({ parts, kind: plan.kind, recurrence: plan.recurrence }),
      kind: plan.kind,
      recurrence: plan.recurrence,
      precision: plan.precision,
      parts,
      ...notBegun,
    }),
  );
  return ok({ id });
}

export function removeOccurrence(database: Database, id: number): Result<{ done: boolean }> {
  return repository.deleteOccurrence(database, id)
    ? ok({ done: true })
    : fail('not-found', { what: 'occurrence' });
}

/** The school leaves a fault as it is, or takes that back; the roadmap itself stays. */
export function acceptWarning(database: Database, key: string, accepted: boolean): Result<{ done: boolean }> {
  repository.setWarningAccepted(database, key, accepted);
  return ok({ done: true });
}

type Fact = Pick<Occurrence, 'status' | 'actualStart' | 'actualEnd'>;

/** Status and dates agree: nothing begun has no dates, nothing unfinished has an end. */
function factOf({ status, actualStart, actualEnd }: Fact): Fact {
  if (status === 'notStarted') return { status, actualStart: null, actualEnd: null };
  if (status === 'inProgress') return { status, actualStart, actualEnd: null };
  return actualEnd === null
    ? { status: 'inProgress', actualStart, actualEnd }
    : { status, actualStart, actualEnd };
}

function backwardsFact({ actualStart, actualEnd }: Fact): { start: string; end: string } | null {
  return actualStart !== null && actualEnd !== null && actualEnd < actualStart
    ? { start: actualStart, end: actualEnd }
    : null;
}

/** A plan moved into another school year goes to that year's place, if the row has none there yet. */
function rehome(database: Database, occurrence: Occurrence): Occurrence {
  const [first] = occurrence.parts;
  const year = (first && yearOf(first)) ?? occurrence.schoolYear;
  if (year === occurrence.schoolYear) return occurrence;
  const taken = repository
    .findItem(database, occurrence.itemId)
    ?.occurrences.some((other) => other.schoolYear === year);
  return taken ? occurrence : { ...occurrence, schoolYear: year };
}

function nearest(occurrences: readonly Occurrence[], year: SchoolYear): Occurrence | undefined {
  return [...occurrences].sort(
    (a, b) => Math.abs(a.schoolYear - year) - Math.abs(b.schoolYear - year) || a.schoolYear - b.schoolYear,
  )[0];
}

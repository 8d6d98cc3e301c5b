// SQL of pairs, their members, their history and their support plans: rows in, rows out, no rules.
import * as v from 'valibot';
import type { SupportItem } from '../../shared/contract/pairs';
import { plainDateSchema } from '../../shared/contract/schemas';
import { addendumStates, openPairStatuses, pairStatuses } from '../../shared/model/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import type { Database } from '../database/connection';

const day = v.nullable(plainDateSchema);

const pairRow = v.pipe(
  v.object({
    id: v.number(),
    form_id: v.nullable(v.number()),
    variant: v.string(),
    mentor_id: v.number(),
    since: day,
    until: day,
    status: v.picklist(pairStatuses),
    closed_on: day,
    closing_reason: v.string(),
    rationale: v.string(),
    addendum: v.picklist(addendumStates),
    addendum_number: v.string(),
    addendum_date: day,
  }),
  v.transform((row) => ({
    id: row.id,
    formId: row.form_id,
    variant: row.variant,
    mentorId: row.mentor_id,
    since: row.since,
    until: row.until,
    status: row.status,
    closedOn: row.closed_on,
    closingReason: row.closing_reason,
    rationale: row.rationale,
    addendum: row.addendum,
    addendumNumber: row.addendum_number,
    addendumDate: row.addendum_date,
  })),
);
type PairRow = Readonly<v.InferOutput<typeof pairRow>>;

export interface Member {
  readonly menteeId: number;
  readonly since: PlainDate | null;
  /** Left the group on that day. */
  readonly until: PlainDate | null;
}

/** A pair with everybody who is or was in it, in the order of their coming. All ids are those of roles. */
export type PairRecord = PairRow & { readonly members: readonly Member[] };

const memberRow = v.object({ pair_id: v.number(), mentee_id: v.number(), since: day, until: day });

/** Every pair by its id, ended ones too. */
export function findPairs(database: Database): ReadonlyMap<number, PairRecord> {
  const members = new Map<number, Member[]>();
  for (const row of database.all('SELECT * FROM pair_mentee ORDER BY id', [], memberRow)) {
    addTo(members, row.pair_id, { menteeId: row.mentee_id, since: row.since, until: row.until });
  }
  return new Map(
    database
      .all('SELECT * FROM pair ORDER BY id', [], pairRow)
      .map((pair) => [pair.id, { ...pair, members: members.get(pair.id) ?? [] }]),
  );
}

export function findPair(database: Database, id: number): PairRecord | null {
  const pair = database.get('SELECT * FROM pair WHERE id = ?', [id], pairRow);
  if (!pair) return null;
  const members = database
    .all('SELECT * FROM pair_mentee WHERE pair_id = ? ORDER BY id', [id], memberRow)
    .map((row): Member => ({ menteeId: row.mentee_id, since: row.since, until: row.until }));
  return { ...pair, members };
}

/** Who is in it now: those who have not left. */
export function presentMembers(pair: Pick<PairRecord, 'members'>): readonly Member[] {
  return pair.members.filter(({ until }) => until === null);
}

export function isOpen({ status }: Pick<PairRecord, 'status'>): boolean {
  return openPairStatuses.includes(status);
}

/** @returns the new pair's id; its members are inserted too */
export function insertPair(database: Database, pair: Omit<PairRecord, 'id'>): number {
  const id = database.run(
    `INSERT INTO pair (form_id, variant, mentor_id, since, until, status, closed_on, closing_reason, rationale,
       addendum, addendum_number, addendum_date)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    pairValues(pair),
  ).lastId;
  for (const member of pair.members) insertMember(database, id, member);
  return id;
}

/** All but its members. */
export function updatePair(database: Database, { id, ...pair }: PairRecord): void {
  database.run(
    `UPDATE pair SET form_id = ?, variant = ?, mentor_id = ?, since = ?, until = ?, status = ?, closed_on = ?,
       closing_reason = ?, rationale = ?, addendum = ?, addendum_number = ?, addendum_date = ? WHERE id = ?`,
    [...pairValues(pair), id],
  );
}

function pairValues(pair: Omit<PairRecord, 'id'>) {
  return [
    pair.formId,
    pair.variant,
    pair.mentorId,
    pair.since,
    pair.until,
    pair.status,
    pair.closedOn,
    pair.closingReason,
    pair.rationale,
    pair.addendum,
    pair.addendumNumber,
    pair.addendumDate,
  ];
}

export function deletePair(database: Database, id: number): void {
  database.run('DELETE FROM pair WHERE id = ?', [id]);
}

export function insertMember(database: Database, pairId: number, { menteeId, since, until }: Member): void {
  database.run('INSERT INTO pair_mentee (pair_id, mentee_id, since, until) VALUES (?, ?, ?, ?)', [
    pairId,
    menteeId,
    since,
    until,
  ]);
}

export function updateMember(database: Database, pairId: number, { menteeId, since, until }: Member): void {
  database.run('UPDATE pair_mentee SET since = ?, until = ? WHERE pair_id = ? AND mentee_id = ?', [
    since,
    until,
    pairId,
    menteeId,
  ]);
}

export function deleteMember(database: Database, pairId: number, menteeId: number): void {
  database.run('DELETE FROM pair_mentee WHERE pair_id = ? AND mentee_id = ?', [pairId, menteeId]);
}

export interface PairEvent {
  readonly on: PlainDate;
  readonly words: string;
}

/** What has happened to each pair, in the order in which it was written down. */
export function findEvents(database: Database): ReadonlyMap<number, readonly PairEvent[]> {
  const events = new Map<number, PairEvent[]>();
  const rows = database.all(
    'SELECT pair_id, happened_on, words FROM pair_event ORDER BY id',
    [],
    v.object({ pair_id: v.number(), happened_on: plainDateSchema, words: v.string() }),
  );
  for (const row of rows) addTo(events, row.pair_id, { on: row.happened_on, words: row.words });
  return events;
}

export function insertEvent(database: Database, pairId: number, { on, words }: PairEvent): void {
  database.run('INSERT INTO pair_event (pair_id, happened_on, words) VALUES (?, ?, ?)', [pairId, on, words]);
}

/** The support plan of each pair that has one. */
export function findSupport(database: Database): ReadonlyMap<number, readonly SupportItem[]> {
  const plans = new Map<number, SupportItem[]>();
  const rows = database.all(
    `SELECT pair_id, activity, due_text, responsible, done_on, note FROM support_item ORDER BY pair_id, position`,
    [],
    v.object({
      pair_id: v.number(),
      activity: v.string(),
      due_text: v.string(),
      responsible: v.string(),
      done_on: day,
      note: v.string(),
    }),
  );
  for (const row of rows) {
    addTo(plans, row.pair_id, {
      activity: row.activity,
      dueText: row.due_text,
      responsible: row.responsible,
      doneOn: row.done_on,
      note: row.note,
    });
  }
  return plans;
}

export function replaceSupport(database: Database, pairId: number, items: readonly SupportItem[]): void {
  database.run('DELETE FROM support_item WHERE pair_id = ?', [pairId]);
  for (const [position, item] of items.entries()) {
    database.run(
      `INSERT INTO support_item (pair_id, position, activity, due_text, responsible, done_on, note)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [pairId, position, item.activity, item.dueText, item.responsible, item.doneOn, item.note],
    );
  }
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

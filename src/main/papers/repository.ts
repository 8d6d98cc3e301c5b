// SQL of the register of papers: rows in, rows out, no rules.
import * as v from 'valibot';
import { paperStatuses, type PaperStatus } from '../../shared/contract/papers';
import { plainDateSchema } from '../../shared/contract/schemas';
import type { PlainDate } from '../../shared/model/plainDate';
import { orderSeries, paperKinds, type OrderSeries, type PaperKind } from '../../shared/papers/kinds';
import type { Database, SqlValue } from '../database/connection';
import type { NumberedOrder } from './numbers';

export interface PaperRow {
  readonly id: number;
  readonly kind: PaperKind;
  /** '' of those that have not been made since the register is kept. */
  readonly title: string;
  readonly ids: readonly number[];
  readonly roundId: number | null;
  readonly series: OrderSeries | null;
  readonly number: string;
  readonly date: PlainDate | null;
  readonly status: PaperStatus;
  /** Values of its own form, as they were when it was saved. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly templateId: number | null;
  /** null: before the register was kept. */
  readonly createdOn: PlainDate | null;
  readonly printedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
  readonly cancelledBy: number | null;
  readonly cancelledWords: string;
}

const day = v.nullable(plainDateSchema);
const paperRow = v.pipe(
  v.object({
    id: v.number(),
    kind: v.picklist(paperKinds),
    title: v.string(),
    about: v.pipe(v.string(), v.parseJson(), v.array(v.number())),
    round_id: v.nullable(v.number()),
    series: v.nullable(v.picklist(orderSeries)),
    number: v.string(),
    date: day,
    status: v.picklist(paperStatuses),
    typed: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
    template_id: v.nullable(v.number()),
    created_on: day,
    printed_on: day,
    signed_on: day,
    cancelled_on: day,
    cancelled_by: v.nullable(v.number()),
    cancelled_words: v.string(),
  }),
  v.transform((row): PaperRow => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    ids: row.about,
    roundId: row.round_id,
    series: row.series,
    number: row.number,
    date: row.date,
    status: row.status,
    typed: row.typed,
    templateId: row.template_id,
    createdOn: row.created_on,
    printedOn: row.printed_on,
    signedOn: row.signed_on,
    cancelledOn: row.cancelled_on,
    cancelledBy: row.cancelled_by,
    cancelledWords: row.cancelled_words,
  })),
);

/** A later program of the same version of the file may know kinds that this one does not: they stay as they are. */
const IS_KNOWN = 'kind IN (SELECT value FROM json_each(?))';
const knownKinds = JSON.stringify(paperKinds);

/** All, in the order of their entry. */
export function findPapers(database: Database): readonly PaperRow[] {
  return database.all(`SELECT * FROM paper WHERE ${IS_KNOWN} ORDER BY id`, [knownKinds], paperRow);
}

export function findPaper(database: Database, id: number): PaperRow | null {
  return database.get(`SELECT * FROM paper WHERE id = ? AND ${IS_KNOWN}`, [id, knownKinds], paperRow) ?? null;
}

/** Of whatever kind, also one that this program does not know: its number is taken. In the order of their entry. */
export function findNumbered(database: Database): readonly NumberedOrder[] {
  return database.all(
    'SELECT id, series, number, date FROM paper WHERE series IS NOT NULL AND date IS NOT NULL ORDER BY id',
    [],
    v.object({ id: v.number(), series: v.picklist(orderSeries), number: v.string(), date: plainDateSchema }),
  );
}

/** @returns the new paper's id */
export function insertPaper(database: Database, paper: Omit<PaperRow, 'id'>): number {
  return database.run(
    `INSERT INTO paper (kind, title, about, round_id, series, number, date, status, typed, template_id, created_on,
       printed_on, signed_on, cancelled_on, cancelled_by, cancelled_words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    valuesOf(paper),
  ).lastId;
}

export function updatePaper(database: Database, { id, ...paper }: PaperRow): void {
  database.run(
    `UPDATE paper SET kind = ?, title = ?, about = ?, round_id = ?, series = ?, number = ?, date = ?, status = ?,
       typed = ?, template_id = ?, created_on = ?, printed_on = ?, signed_on = ?, cancelled_on = ?, cancelled_by = ?,
       cancelled_words = ? WHERE id = ?`,
    [...valuesOf(paper), id],
  );
}

export function deletePaper(database: Database, id: number): void {
  database.run('DELETE FROM paper WHERE id = ?', [id]);
}

function valuesOf(paper: Omit<PaperRow, 'id'>): SqlValue[] {
  return [
    paper.kind,
    paper.title,
    JSON.stringify(paper.ids),
    paper.roundId,
    paper.series,
    paper.number,
    paper.date,
    paper.status,
    JSON.stringify(paper.typed),
    paper.templateId,
    paper.createdOn,
    paper.printedOn,
    paper.signedOn,
    paper.cancelledOn,
    paper.cancelledBy,
    paper.cancelledWords,
  ];
}

/** A signed paper as it was signed: its words as JSON, and the very file. */
export interface CopyRow {
  readonly model: string;
  readonly docx: Uint8Array;
  readonly sha256: string;
}

export function insertCopy(database: Database, paperId: number, { model, docx, sha256 }: CopyRow): void {
  database.run('INSERT INTO paper_copy (paper_id, model, docx, sha256) VALUES (?, ?, ?, ?)', [
    paperId,
    model,
    docx,
    sha256,
  ]);
}

/** null of papers that were signed before copies were kept. */
export function findCopy(database: Database, paperId: number): CopyRow | null {
  return (
    database.get(
      'SELECT model, docx, sha256 FROM paper_copy WHERE paper_id = ?',
      [paperId],
      v.object({ model: v.string(), docx: v.instance(Uint8Array), sha256: v.string() }),
    ) ?? null
  );
}

/** The words alone, for a search. */
export function findCopyModel(database: Database, paperId: number): string | null {
  return (
    database.get(
      'SELECT model FROM paper_copy WHERE paper_id = ?',
      [paperId],
      v.object({ model: v.string() }),
    )?.model ?? null
  );
}

/** Somebody who must sign that they have read a paper. */
export interface AcquaintanceRow {
  readonly paperId: number;
  readonly personId: number;
  readonly signedOn: PlainDate | null;
}

const acquaintanceRow = v.pipe(
  v.object({ paper_id: v.number(), person_id: v.number(), signed_on: day }),
  v.transform((row): AcquaintanceRow => ({
    paperId: row.paper_id,
    personId: row.person_id,
    signedOn: row.signed_on,
  })),
);

export function findAcquaintances(database: Database): readonly AcquaintanceRow[] {
  return database.all('SELECT * FROM acquaintance ORDER BY id', [], acquaintanceRow);
}

export function findAcquaintancesOf(database: Database, paperId: number): readonly AcquaintanceRow[] {
  return database.all(
    'SELECT * FROM acquaintance WHERE paper_id = ? ORDER BY id',
    [paperId],
    acquaintanceRow,
  );
}

/** Asks somebody, or notes what is known of one who has been asked. */
export function putAcquaintance(database: Database, { paperId, personId, signedOn }: AcquaintanceRow): void {
  database.run(
    `INSERT INTO acquaintance (paper_id, person_id, signed_on) VALUES (?, ?, ?)
     ON CONFLICT (paper_id, person_id) DO UPDATE SET signed_on = excluded.signed_on`,
    [paperId, personId, signedOn],
  );
}

export function deleteAcquaintance(database: Database, paperId: number, personId: number): void {
  database.run('DELETE FROM acquaintance WHERE paper_id = ? AND person_id = ?', [paperId, personId]);
}

/** null while the school has given no details of its own. */
export function findNumberPatterns(database: Database): Readonly<Record<OrderSeries, string>> | null {
  return (
    database.get(
      'SELECT core_number_pattern AS core, personnel_number_pattern AS personnel FROM school WHERE id = 1',
      [],
      v.object({ core: v.string(), personnel: v.string() }),
    ) ?? null
  );
}

/** The school's row must be there. */
export function saveNumberPatterns(
  database: Database,
  { core, personnel }: Readonly<Record<OrderSeries, string>>,
): void {
  database.run('UPDATE school SET core_number_pattern = ?, personnel_number_pattern = ? WHERE id = 1', [
    core,
    personnel,
  ]);
}

/** Whether the school keeps this blank of its own. */
export function hasTemplate(database: Database, id: number): boolean {
  const row = database.get('SELECT id FROM paper_template WHERE id = ?', [id], v.object({ id: v.number() }));
  return row !== undefined;
}

/** The blank that the school uses for a kind of itself, the newest of several; null: none. */
export function findTemplateFor(database: Database, kind: PaperKind): number | null {
  const row = database.get(
    `SELECT id FROM paper_template
     WHERE EXISTS (SELECT 1 FROM json_each(kinds) WHERE value = ?) ORDER BY id DESC`,
    [kind],
    v.object({ id: v.number() }),
  );
  return row?.id ?? null;
}

/** A picture of the school's own; null where it has been removed. */
export function findPicture(database: Database, id: number) {
  return (
    database.get(
      `SELECT media_type AS mediaType, width_px AS widthPx, height_px AS heightPx, bytes FROM picture
       WHERE id = ?`,
      [id],
      v.object({
        mediaType: v.picklist(['image/png', 'image/jpeg']),
        widthPx: v.number(),
        heightPx: v.number(),
        bytes: v.instance(Uint8Array),
      }),
    ) ?? null
  );
}

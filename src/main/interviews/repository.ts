// SQL of interviews and their scores: rows in, rows out, no rules.
import * as v from 'valibot';
import { interviewDecisions, type InterviewInput } from '../../shared/contract/interviews';
import { plainDateSchema } from '../../shared/contract/schemas';
import type { Database, SqlValue } from '../database/connection';

export type InterviewRecord = Omit<InterviewInput, 'id'> & { readonly id: number };
type Score = InterviewRecord['scores'][number];

const day = v.nullable(plainDateSchema);
const interviewRow = v.object({
  id: v.number(),
  person_id: v.number(),
  planned_on: day,
  planned_time: v.string(),
  place: v.string(),
  interviewer_id: v.nullable(v.number()),
  held_on: day,
  decision: v.nullable(v.picklist(interviewDecisions)),
  comment: v.string(),
});
const scoreRow = v.object({ interview_id: v.number(), criterion: v.string(), score: v.number() });

/** All, in the order of their entry. */
export function findInterviews(database: Database): readonly InterviewRecord[] {
  const scores = new Map<number, Score[]>();
  const rows = database.all(
    'SELECT interview_id, criterion, score FROM interview_score ORDER BY interview_id, position',
    [],
    scoreRow,
  );
  for (const { interview_id: id, criterion, score } of rows) {
    const others = scores.get(id);
    if (others) others.push({ criterion, score });
    else scores.set(id, [{ criterion, score }]);
  }
  return database.all('SELECT * FROM interview ORDER BY id', [], interviewRow).map((row) => ({
    id: row.id,
    personId: row.person_id,
    plannedOn: row.planned_on,
    plannedTime: row.planned_time,
    place: row.place,
    interviewerId: row.interviewer_id,
    heldOn: row.held_on,
    decision: row.decision,
    comment: row.comment,
    scores: scores.get(row.id) ?? [],
  }));
}

/** @returns the new interview's id */
export function insertInterview(database: Database, interview: Omit<InterviewRecord, 'id'>): number {
  const { lastId } = database.run(
    `INSERT INTO interview (person_id, planned_on, planned_time, place, interviewer_id, held_on, decision, comment)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    valuesOf(interview),
  );
  insertScores(database, lastId, interview.scores);
  return lastId;
}

export function updateInterview(database: Database, { id, ...interview }: InterviewRecord): void {
  database.run(
    `UPDATE interview SET person_id = ?, planned_on = ?, planned_time = ?, place = ?, interviewer_id = ?,
       held_on = ?, decision = ?, comment = ? WHERE id = ?`,
    [...valuesOf(interview), id],
  );
  database.run('DELETE FROM interview_score WHERE interview_id = ?', [id]);
  insertScores(database, id, interview.scores);
}

/** @returns whether there was one */
export function deleteInterview(database: Database, id: number): boolean {
  return database.run('DELETE FROM interview WHERE id = ?', [id]).changes > 0;
}

function insertScores(database: Database, id: number, scores: readonly Score[]): void {
  scores.forEach(({ criterion, score }, position) => {
    database.run(
      'INSERT INTO interview_score (interview_id, position, criterion, score) VALUES (?, ?, ?, ?)',
      [id, position, criterion, score],
    );
  });
}

function valuesOf(interview: Omit<InterviewRecord, 'id'>): readonly SqlValue[] {
  return [
    interview.personId,
    interview.plannedOn,
    interview.plannedTime,
    interview.place,
    interview.interviewerId,
    interview.heldOn,
    interview.decision,
    interview.comment,
  ];
}

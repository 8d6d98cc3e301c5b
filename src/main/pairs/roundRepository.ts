// SQL of matching rounds: settings, answers, rules and drafts. Rows in, rows out, no rules of the domain.
import * as v from 'valibot';
import { matchingSettingsSchema, type RoundDraft, type RoundInput } from '../../shared/contract/pairs';
import { plainDateSchema } from '../../shared/contract/schemas';
import { matchingMethods } from '../../shared/model/pairs';
import { sqlBoolean, type Database } from '../database/connection';

export const draftMethods = [...matchingMethods, 'byHand'] as const;
export type DraftMethod = (typeof draftMethods)[number];

export type RoundRecord = Omit<RoundInput, 'id'> & {
  readonly id: number;
  /** How the draft came about; null without one. */
  readonly method: DraftMethod | null;
};

/** One questionnaire; `chosen` has the most wanted first. */
export interface Answer {
  readonly participantId: number;
  readonly refused: boolean;
  readonly chosen: readonly number[];
}

export interface Rule {
  readonly mentorId: number;
  readonly menteeId: number;
  readonly kind: 'fixed' | 'forbidden';
  readonly reason: string;
}

const roundRow = v.pipe(
  v.object({
    id: v.number(),
    title: v.string(),
    form_id: v.nullable(v.number()),
    held_on: v.nullable(plainDateSchema),
    choices: v.number(),
    settings: v.pipe(v.string(), v.parseJson(), matchingSettingsSchema),
    method: v.nullable(v.picklist(draftMethods)),
  }),
  v.transform((row): RoundRecord => ({
    id: row.id,
    title: row.title,
    formId: row.form_id,
    heldOn: row.held_on,
    choices: row.choices,
    settings: row.settings,
    method: row.method,
  })),
);

/** The latest first. */
export function findRounds(database: Database): readonly RoundRecord[] {
  return database.all('SELECT * FROM matching_round ORDER BY id DESC', [], roundRow);
}

export function findRound(database: Database, id: number): RoundRecord | null {
  return database.get('SELECT * FROM matching_round WHERE id = ?', [id], roundRow) ?? null;
}

/** @returns the new round's id */
export function insertRound(database: Database, round: Omit<RoundInput, 'id'>): number {
  return database.run(
    'INSERT INTO matching_round (title, form_id, held_on, choices, settings) VALUES (?, ?, ?, ?, ?)',
    roundValues(round),
  ).lastId;
}

export function updateRound(database: Database, id: number, round: Omit<RoundInput, 'id'>): void {
  database.run(
    'UPDATE matching_round SET title = ?, form_id = ?, held_on = ?, choices = ?, settings = ? WHERE id = ?',
    [...roundValues(round), id],
  );
}

/** @returns false when there is no such round */
export function deleteRound(database: Database, id: number): boolean {
  return database.run('DELETE FROM matching_round WHERE id = ?', [id]).changes > 0;
}

function roundValues({ title, formId, heldOn, choices, settings }: Omit<RoundInput, 'id'>) {
  return [title, formId, heldOn, choices, JSON.stringify(settings)];
}

/** The answers of a round by the role of the one who answered. */
export function findAnswers(database: Database, roundId: number): ReadonlyMap<number, Answer> {
  const rows = database.all(
    `SELECT answer.participant_id, answer.refused, preference.chosen_id
     FROM preference_answer AS answer LEFT JOIN preference ON preference.answer_id = answer.id
     WHERE answer.round_id = ? ORDER BY answer.id, preference.rank`,
    [roundId],
    v.object({ participant_id: v.number(), refused: sqlBoolean, chosen_id: v.nullable(v.number()) }),
  );
  const answers = new Map<number, Answer & { readonly chosen: number[] }>();
  for (const { participant_id: participantId, refused, chosen_id: chosenId } of rows) {
    const answer = answers.get(participantId) ?? { participantId, refused, chosen: [] };
    if (chosenId !== null) answer.chosen.push(chosenId);
    answers.set(participantId, answer);
  }
  return answers;
}

export function deleteAnswer(database: Database, roundId: number, participantId: number): void {
  database.run('DELETE FROM preference_answer WHERE round_id = ? AND participant_id = ?', [
    roundId,
    participantId,
  ]);
}

export function insertAnswer(
  database: Database,
  roundId: number,
  { participantId, refused, chosen }: Answer,
): void {
  const answerId = database.run(
    'INSERT INTO preference_answer (round_id, participant_id, refused) VALUES (?, ?, ?)',
    [roundId, participantId, Number(refused)],
  ).lastId;
  for (const [index, chosenId] of chosen.entries()) {
    database.run('INSERT INTO preference (answer_id, rank, chosen_id) VALUES (?, ?, ?)', [
      answerId,
      index + 1,
      chosenId,
    ]);
  }
}

/** Rules hold in every round. */
export function findRules(database: Database): readonly Rule[] {
  return database
    .all(
      'SELECT mentor_id, mentee_id, kind, reason FROM pair_rule ORDER BY id',
      [],
      v.object({
        mentor_id: v.number(),
        mentee_id: v.number(),
        kind: v.picklist(['fixed', 'forbidden']),
        reason: v.string(),
      }),
    )
    .map((row) => ({
      mentorId: row.mentor_id,
      menteeId: row.mentee_id,
      kind: row.kind,
      reason: row.reason,
    }));
}

/** One rule a pair: the new one takes the place of the old. */
export function saveRule(database: Database, { mentorId, menteeId, kind, reason }: Rule): void {
  database.run(
    `INSERT INTO pair_rule (mentor_id, mentee_id, kind, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT (mentor_id, mentee_id) DO UPDATE SET kind = excluded.kind, reason = excluded.reason`,
    [mentorId, menteeId, kind, reason],
  );
}

export function deleteRule(database: Database, mentorId: number, menteeId: number): void {
  database.run('DELETE FROM pair_rule WHERE mentor_id = ? AND mentee_id = ?', [mentorId, menteeId]);
}

export function findDraft(database: Database, roundId: number): RoundDraft {
  return database
    .all(
      'SELECT mentor_id, mentee_id, by_hand FROM round_draft WHERE round_id = ? ORDER BY mentor_id, mentee_id',
      [roundId],
      v.object({ mentor_id: v.number(), mentee_id: v.number(), by_hand: sqlBoolean }),
    )
    .map((row) => ({ mentorId: row.mentor_id, menteeId: row.mentee_id, byHand: row.by_hand }));
}

/** @param method null together with an empty draft: there is none */
export function replaceDraft(
  database: Database,
  roundId: number,
  draft: RoundDraft,
  method: DraftMethod | null,
): void {
  database.run('DELETE FROM round_draft WHERE round_id = ?', [roundId]);
  for (const { mentorId, menteeId, byHand } of draft) {
    database.run('INSERT INTO round_draft (round_id, mentor_id, mentee_id, by_hand) VALUES (?, ?, ?, ?)', [
      roundId,
      mentorId,
      menteeId,
      Number(byHand),
    ]);
  }
  database.run('UPDATE matching_round SET method = ? WHERE id = ?', [method, roundId]);
}

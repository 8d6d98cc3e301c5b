// The roles of two entries: an open role that both hold becomes one, all others go over as they are.
import * as v from 'valibot';
import type { Database } from '../database/connection';
import { leaveOnce, moveReferences } from './mergeLinks';
import { renameInPapers } from './paperNames';
import * as repository from './repository';
import type { RoleRecord } from './roster';

/** Conflicts have been looked for: `mergeConflict`. */
export function moveRoles(database: Database, keepId: number, dropId: number): void {
  forgetPairing(database, keepId, dropId);
  const open = (personId: number) =>
    repository.findRolesOf(database, personId).filter(({ leftOn }) => leftOn === null);
  const held = open(keepId);
  for (const role of open(dropId)) {
    const same = held.find((own) => own.role === role.role);
    // Others go over with all that names the person.
    if (same) joinRole(database, same, role);
  }
}

/** Nobody mentors himself: what was proposed or forbidden between the two has no meaning any more. */
function forgetPairing(database: Database, keepId: number, dropId: number): void {
  for (const table of ['pair_rule', 'round_draft'] as const) {
    database.run(
      `DELETE FROM ${table} WHERE id IN (
         SELECT link.id FROM ${table} AS link
           JOIN participant AS mentor ON mentor.id = link.mentor_id
           JOIN participant AS mentee ON mentee.id = link.mentee_id
         WHERE mentor.person_id IN (:keep, :drop) AND mentee.person_id IN (:keep, :drop))`,
      { ':keep': keepId, ':drop': dropId },
    );
  }
}

function joinRole(database: Database, keep: RoleRecord, drop: RoleRecord): void {
  leaveOnce(database, 'pair_rule', ['mentor_id', 'mentee_id'], keep.id, drop.id);
  database.run(
    `DELETE FROM round_draft WHERE mentee_id = :drop
       AND round_id IN (SELECT round_id FROM round_draft WHERE mentee_id = :keep)`,
    { ':keep': keep.id, ':drop': drop.id },
  );
  database.run(
    `DELETE FROM preference_answer WHERE participant_id = :drop
       AND round_id IN (SELECT round_id FROM preference_answer WHERE participant_id = :keep)`,
    { ':keep': keep.id, ':drop': drop.id },
  );
  leaveBetterChoice(database, keep.id, drop.id);
  moveReferences(database, 'participant', keep.id, drop.id);
  renameInPapers(database, 'participant', keep.id, drop.id);
  repository.updateRole(database, joined(keep, drop));
  repository.deleteRole(database, drop.id);
}

/** Somebody chose both entries: the higher choice stays, those below it move up. */
function leaveBetterChoice(database: Database, keepId: number, dropId: number): void {
  const twice = database.all(
    `SELECT answer_id, max(rank) AS rank FROM preference WHERE chosen_id IN (?, ?)
     GROUP BY answer_id HAVING count(*) > 1`,
    [keepId, dropId],
    v.object({ answer_id: v.number(), rank: v.number() }),
  );
  for (const { answer_id: answerId, rank } of twice) {
    database.run('DELETE FROM preference WHERE answer_id = ? AND rank = ?', [answerId, rank]);
    const below = database.all(
      'SELECT id FROM preference WHERE answer_id = ? AND rank > ? ORDER BY rank',
      [answerId, rank],
      v.object({ id: v.number() }),
    );
    for (const { id } of below) database.run('UPDATE preference SET rank = rank - 1 WHERE id = ?', [id]);
  }
}

/** Fields of the kept role win, empty ones are filled; the larger capacity and the earlier entry hold. */
function joined(keep: RoleRecord, drop: RoleRecord): RoleRecord {
  const period = keep.since === null && keep.until === null ? drop : keep;
  return {
    ...keep,
    formId: keep.formId ?? drop.formId,
    variant: keep.variant || drop.variant,
    capacity: Math.max(keep.capacity, drop.capacity),
    targetGroup: keep.targetGroup ?? drop.targetGroup,
    days: keep.days.length > 0 ? keep.days : drop.days,
    since: period.since,
    until: period.until,
    enteredOn: keep.enteredOn < drop.enteredOn ? keep.enteredOn : drop.enteredOn,
    outcome: keep.outcome || drop.outcome,
    caseLink: keep.caseLink || drop.caseLink,
    feedback: keep.feedback || drop.feedback,
  };
}

// Matching rounds: who takes part, the questionnaires after the group meeting, the rules, and the task they make.
import type { InputOf } from '../../shared/contract/contract';
import type { Round, RoundInput, RoundList } from '../../shared/contract/pairs';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import { detailsOf, readPeople, readRoles } from '../people/roster';
import { personOf, readFacts, shortNameOf } from './facts';
import * as repository from './roundRepository';
import { rolesOfRound, roundProblem } from './roundProblem';
import { answerProblems } from './words';

type Done = Result<{ done: boolean }>;

/** The latest first. */
export function listRounds(database: Database, today: PlainDate): Result<RoundList> {
  const register = { people: readPeople(database), roles: readRoles(database), day: today };
  return ok(
    repository.findRounds(database).map((round) => {
      const asked = rolesOfRound(round, register);
      const answers = repository.findAnswers(database, round.id);
      return {
        id: round.id,
        title: round.title,
        heldOn: round.heldOn,
        formId: round.formId,
        answered: asked.filter(({ id }) => answers.has(id)).length,
        asked: asked.length,
        drafted: repository.findDraft(database, round.id).length,
      };
    }),
  );
}

/** A round with everybody in it, by name; what concerns people who have left meanwhile is left out. */
export function readRound(database: Database, id: number, today: PlainDate): Result<Round> {
  const round = repository.findRound(database, id);
  if (!round) return fail('not-found', { what: 'round' });
  const facts = readFacts(database, today);
  const roles = rolesOfRound(round, facts);
  const ids = new Set(roles.map((role) => role.id));
  const answers = repository.findAnswers(database, id);
  const bothHere = ({ mentorId, menteeId }: { readonly mentorId: number; readonly menteeId: number }) =>
    ids.has(mentorId) && ids.has(menteeId);
  const rules = repository.findRules(database).filter(bothHere);
  const people = roles.map((role): Round['people'][number] => {
    const person = personOf(facts, role.id);
    const answer = answers.get(role.id);
    return {
      id: role.id,
      personId: person.id,
      role: role.role,
      fullName: fullName(person),
      shortName: surnameFirstInitials(person),
      details: detailsOf(person),
      answer: answer ? (answer.refused ? 'refused' : 'answered') : 'missing',
      chosen: answer ? answer.chosen.filter((chosenId) => ids.has(chosenId)) : [],
      lacks: [...(facts.lacks.get(role.id) ?? [])],
    };
  });
  return ok({
    ...round,
    people: people.sort((a, b) => collator.compare(a.fullName, b.fullName) || a.id - b.id),
    rules,
    draft: repository.findDraft(database, id).filter(bothHere),
    problem: roundProblem(round, roles, answers, rules, facts),
  });
}

const collator = new Intl.Collator('ru');

/** Refusals: not-found. */
export function saveRound(database: Database, { id, ...round }: RoundInput): Result<{ id: number }> {
  if (round.formId !== null && !readChosenForms(database).some((form) => form.id === round.formId)) {
    return fail('not-found', { what: 'form' });
  }
  if (id === null) return ok({ id: repository.insertRound(database, round) });
  if (!repository.findRound(database, id)) return fail('not-found', { what: 'round' });
  repository.updateRound(database, id, round);
  return ok({ id });
}

/** With its answers and its draft; pairs made from it stay. */
export function removeRound(database: Database, id: number): Done {
  return repository.deleteRound(database, id) ? ok({ done: true }) : fail('not-found', { what: 'round' });
}

/**
 * One questionnaire, in place of the one before; nobody named and not refused takes it back.
 * Refusals: not-found, answer-wrong.
 */
export function saveAnswer(
  database: Database,
  { roundId, participantId, chosen, refused }: InputOf<'rounds.saveAnswer'>,
  today: PlainDate,
): Done {
  const round = repository.findRound(database, roundId);
  if (!round) return fail('not-found', { what: 'round' });
  const register = { people: readPeople(database), roles: readRoles(database), day: today };
  const roles = new Map(rolesOfRound(round, register).map((role) => [role.id, role]));
  const asked = roles.get(participantId);
  const wrong = (reason: string) => fail('answer-wrong', { reason });
  if (!asked) return wrong(answerProblems.notInRound);
  if (refused && chosen.length > 0) return wrong(answerProblems.refusedAndChosen);
  if (chosen.length > round.choices) return wrong(answerProblems.tooMany(round.choices));
  for (const [index, chosenId] of chosen.entries()) {
    const role = roles.get(chosenId);
    if (!role) return wrong(answerProblems.notInRound);
    if (role.personId === asked.personId) return wrong(answerProblems.self);
    const name = shortNameOf(register, chosenId);
    if (role.role === asked.role) return wrong(answerProblems.ownSide(name));
    if (chosen.indexOf(chosenId) !== index) return wrong(answerProblems.repeated(name));
  }
  return database.transaction((): Done => {
    repository.deleteAnswer(database, roundId, participantId);
    if (refused || chosen.length > 0) {
      repository.insertAnswer(database, roundId, { participantId, refused, chosen });
    }
    return ok({ done: true });
  });
}

/** One rule a pair, in every round: it must be, or must not be. Refusals: not-found, same-person. */
export function saveRule(
  database: Database,
  { mentorId, menteeId, kind, reason }: InputOf<'rounds.saveRule'>,
): Done {
  const roles = readRoles(database);
  const [mentor, mentee] = [roles.get(mentorId), roles.get(menteeId)];
  if (mentor?.role !== 'mentor' || mentee?.role !== 'mentee') return fail('not-found', { what: 'role' });
  if (mentor.personId === mentee.personId) return fail('same-person', {});
  if (kind === null) repository.deleteRule(database, mentorId, menteeId);
  else repository.saveRule(database, { mentorId, menteeId, kind, reason: reason.trim() });
  return ok({ done: true });
}

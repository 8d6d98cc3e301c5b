// Interviews with those who would be mentors: the plan, the scores, the decision.
import builtInCriteria from '../../../resources/interview-criteria.json';
import {
  criteriaSchema,
  type InterviewCriteria,
  type InterviewDecision,
  type InterviewInput,
  type InterviewsView,
} from '../../shared/contract/interviews';
import { fullName } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { detailsOf, readPeople, readPerson, readRoles } from '../people/roster';
import { findCatalogue, saveCatalogue } from '../school/catalogue';
import * as repository from './repository';

const CATALOGUE = 'interview-criteria';
const collator = new Intl.Collator('ru');

/** Everything that the screen of interviews shows, soonest plans first. */
export function listInterviews(database: Database): Result<InterviewsView> {
  const people = readPeople(database);
  const changed = findCatalogue(database, CATALOGUE, criteriaSchema);
  const find = (id: number | null) => (id === null ? undefined : people.get(id));
  const interviews = repository.findInterviews(database);
  const invited = new Set(interviews.map(({ personId }) => personId));
  const waiting = [...readRoles(database).values()].flatMap(({ personId, role, leftOn }) => {
    const person = people.get(personId);
    if (role !== 'mentor' || leftOn !== null || person?.leftOn !== null) return [];
    return invited.has(personId)
      ? []
      : [{ personId, fullName: fullName(person), details: detailsOf(person) }];
  });
  const interviewers = [...people.values()]
    .filter(({ category, leftOn }) => category === 'staff' && leftOn === null)
    .map((person) => ({ id: person.id, fullName: fullName(person) }));
  return ok({
    ...(changed ?? builtInCriteria),
    criteriaChanged: changed !== null,
    interviews: interviews.map((interview) => {
      const [person, interviewer] = [find(interview.personId), find(interview.interviewerId)];
      return {
        ...interview,
        fullName: person ? fullName(person) : '',
        details: person ? detailsOf(person) : '',
        interviewerName: interviewer ? fullName(interviewer) : '',
      };
    }),
    waiting: waiting.sort(byName),
    interviewers: interviewers.sort(byName),
  });
}

/** The decision of each person's last interview that was held and decided. A newer plan changes nothing yet. */
export function lastDecisions(database: Database, today: PlainDate): ReadonlyMap<number, InterviewDecision> {
  const last = new Map<number, { readonly heldOn: PlainDate; readonly decision: InterviewDecision }>();
  for (const { personId, heldOn, decision } of repository.findInterviews(database)) {
    if (heldOn === null || decision === null || heldOn > today) continue;
    if (heldOn >= (last.get(personId)?.heldOn ?? '')) last.set(personId, { heldOn, decision });
  }
  return new Map([...last].map(([personId, { decision }]) => [personId, decision]));
}

/**
 * Adds an interview, or changes the one with this id.
 * Refusals: not-found, same-person (nobody interviews themselves), date-in-future, interview-not-held (a decision
 * without the day), validation (a score above the highest).
 */
export function saveInterview(
  database: Database,
  { id, ...input }: InterviewInput,
  today: PlainDate,
): Result<{ id: number }> {
  const person = readPerson(database, input.personId);
  if (!person) return fail('not-found', { what: 'person' });
  if (input.interviewerId !== null && !readPerson(database, input.interviewerId)) {
    return fail('not-found', { what: 'person' });
  }
  const before = repository.findInterviews(database).find((known) => known.id === id);
  if (id !== null && before?.personId !== input.personId) return fail('not-found', { what: 'interview' });
  if (input.interviewerId === input.personId) return fail('same-person', {});
  if (input.heldOn !== null && input.heldOn > today) return fail('date-in-future', { date: input.heldOn });
  if (input.decision !== null && input.heldOn === null) {
    return fail('interview-not-held', { fullName: fullName(person) });
  }
  const { maxScore } = readCriteria(database);
  // Scores of that day stand although the school has lowered the highest one since.
  const isKept = (score: InterviewInput['scores'][number]) =>
    before?.scores.some(({ criterion, score: old }) => criterion === score.criterion && old === score.score);
  if (input.scores.some((score) => score.score > maxScore && !isKept(score))) {
    return fail('validation', { issues: ['scores'] });
  }
  const interview = { ...input, plannedTime: input.plannedTime.trim(), place: input.place.trim() };
  if (id === null) return ok({ id: repository.insertInterview(database, interview) });
  repository.updateInterview(database, { id, ...interview });
  return ok({ id });
}

export function removeInterview(database: Database, id: number): Result<{ done: boolean }> {
  return repository.deleteInterview(database, id)
    ? ok({ done: true })
    : fail('not-found', { what: 'interview' });
}

/** What an interview looks at: the school's own list, else the one that the program came with. */
export function readCriteria(database: Database): InterviewCriteria {
  return findCatalogue(database, CATALOGUE, criteriaSchema) ?? builtInCriteria;
}

/** @param criteria null: back to those that the program came with; one named twice stays once */
export function saveCriteria(
  database: Database,
  criteria: InterviewCriteria | null,
): Result<{ done: boolean }> {
  const distinct = criteria && { ...criteria, criteria: [...new Set(criteria.criteria)] };
  saveCatalogue(database, CATALOGUE, distinct);
  return ok({ done: true });
}

function byName(one: { readonly fullName: string }, other: { readonly fullName: string }): number {
  return collator.compare(one.fullName, other.fullName);
}

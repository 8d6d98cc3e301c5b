// The state of each matter of the programme, asked of its area.
import type { Pair } from '../../../shared/contract/pairs';
import { isBlocking } from '../../../shared/model/eligibility';
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Result } from '../../../shared/model/result';
import { counted } from '../../../shared/texts/counted';
import { lackScreen } from '../../../shared/texts/lacks';
import { consentBoard } from '../../consents/board';
import { consentsByPerson } from '../../consents/consents';
import { findLacks } from '../../consents/lacks';
import type { Database } from '../../database/connection';
import { readChosenForms } from '../../forms/forms';
import { listInterviews } from '../../interviews/interviews';
import { listPairs } from '../../pairs/pairs';
import { listRounds } from '../../pairs/rounds';
import { readPeople, readRoles, type RoleRecord } from '../../people/roster';
import type { TopicFact, TopicFacts } from './rowProgress';

export function topicFacts(database: Database, today: PlainDate): TopicFacts {
  const people = readPeople(database);
  const roles = [...readRoles(database).values()].filter(
    (role) => role.leftOn === null && people.get(role.personId)?.leftOn === null,
  );
  return {
    forms: formsFact(database),
    people: peopleFact(database, roles, today),
    interviews: interviewsFact(database, roles),
    consents: consentsFact(database, today),
    preferences: preferencesFact(database, today),
    pairs: pairsFact(valueOf(listPairs(database, today)), roles),
  };
}

function formsFact(database: Database): TopicFact {
  const forms = readChosenForms(database);
  const described = forms.filter(({ goal }) => goal !== '').length;
  return {
    done: described,
    total: forms.length,
    words:
      forms.length === 0 ? 'формы не выбраны' : `формы: ${forms.map(({ title }) => `«${title}»`).join(', ')}`,
    next:
      forms.length === 0
        ? { label: 'Выбрать формы', screen: 'forms' }
        : described < forms.length
          ? { label: 'Описать цель формы', screen: 'forms' }
          : null,
    waiting: 0,
    lastOn: null,
  };
}

function peopleFact(database: Database, roles: readonly RoleRecord[], today: PlainDate): TopicFact {
  const lacks = findLacks(database, today);
  const incomplete = roles.filter(({ id }) =>
    (lacks.get(id) ?? []).some((lack) => isBlocking(lack) && lackScreen(lack) === 'people'),
  ).length;
  const mentors = roles.filter(({ role }) => role === 'mentor').length;
  const mentees = roles.length - mentors;
  return {
    done: roles.length - incomplete,
    total: roles.length,
    words: `в базах: ${counted(mentors, 'наставник', 'наставника', 'наставников')}, ${counted(mentees, 'наставляемый', 'наставляемых', 'наставляемых')}`,
    next:
      mentors === 0 || mentees === 0
        ? { label: 'Внести участников', screen: 'people' }
        : incomplete > 0
          ? { label: `Дополнить карточки: ${incomplete}`, screen: 'people' }
          : null,
    waiting: incomplete,
    lastOn: latest(roles.map(({ enteredOn }) => enteredOn)),
  };
}

function interviewsFact(database: Database, roles: readonly RoleRecord[]): TopicFact {
  const { interviews } = valueOf(listInterviews(database));
  const held = new Set(interviews.flatMap(({ heldOn, personId }) => (heldOn === null ? [] : [personId])));
  const mentors = roles.filter(({ role }) => role === 'mentor');
  const done = mentors.filter(({ personId }) => held.has(personId)).length;
  return {
    done,
    total: mentors.length,
    words: outOf('собеседования', done, mentors.length),
    next: isComplete(done, mentors.length) ? null : { label: 'Провести собеседования', screen: 'interviews' },
    waiting: mentors.length - done,
    lastOn: latest(interviews.map(({ heldOn }) => heldOn)),
  };
}

function consentsFact(database: Database, today: PlainDate): TopicFact {
  const { given, needed } = valueOf(consentBoard(database, today)).counts.processing;
  return {
    done: given,
    total: needed,
    words: outOf('согласия', given, needed),
    next: isComplete(given, needed) ? null : { label: 'Собрать согласия', screen: 'consents' },
    waiting: needed - given,
    lastOn: latest([...consentsByPerson(database).values()].flat().map(({ signedOn }) => signedOn)),
  };
}

/** Of the latest round. */
function preferencesFact(database: Database, today: PlainDate): TopicFact {
  const round = valueOf(listRounds(database, today)).at(0);
  const done = round?.answered ?? 0;
  const total = round?.asked ?? 0;
  return {
    done,
    total,
    words: outOf('анкеты', done, total),
    next: isComplete(done, total)
      ? null
      : { label: round ? 'Ввести анкеты' : 'Начать подбор', screen: 'matching' },
    waiting: total - done,
    lastOn: round?.heldOn ?? null,
  };
}

/** Counts the mentees who stand in a pair that an order has approved. */
function pairsFact(pairs: readonly Pair[], roles: readonly RoleRecord[]): TopicFact {
  const approved = pairs.filter(({ status }) => ['approved', 'active', 'completed'].includes(status));
  const placed = new Set(
    approved.flatMap(({ mentees }) =>
      mentees.filter(({ until }) => until === null).map(({ participantId }) => participantId),
    ),
  );
  const mentees = roles.filter(({ role }) => role === 'mentee');
  const done = mentees.filter(({ id }) => placed.has(id)).length;
  const proposed = pairs.filter(({ status }) => status === 'proposed').length;
  return {
    done,
    total: mentees.length,
    words: outOf('в приказе', done, mentees.length),
    next: isComplete(done, mentees.length)
      ? null
      : proposed > 0
        ? { label: 'Составить приказ о парах', screen: 'pairs' }
        : { label: 'Подобрать пары', screen: 'matching' },
    waiting: proposed,
    lastOn: latest(approved.map(({ approval }) => approval?.date ?? null)),
  };
}

function isComplete(done: number, total: number): boolean {
  return total > 0 && done >= total;
}

function outOf(what: string, done: number, total: number): string {
  return total === 0 ? `${what}: пока нет` : `${what}: ${done} из ${total}`;
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

/** These questions refuse nothing. */
function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

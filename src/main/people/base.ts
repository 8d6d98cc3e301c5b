// The bases of mentors and of mentees (row 4 of the roadmap): one row a role, everything as text.
// Read by the table and by the Word paper alike.
import { serviceYearsOn, type ParticipantRole } from '../../shared/model/people';
import { fullName, surnameFirstInitials } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import type { Pair } from '../../shared/contract/pairs';
import type { ConsentKind, ConsentState } from '../../shared/model/consents';
import { compareNames } from '../../shared/people/order';
import { targetGroupNames } from '../../shared/people/words';
import { counted } from '../../shared/texts/counted';
import { numericDate } from '../../shared/texts/dates';
import { consentStates } from '../consents/consents';
import type { Database } from '../database/connection';
import { readChosenForms } from '../forms/forms';
import { listPairs } from '../pairs/pairs';
import { schoolDetails } from '../school/details';
import { readPeople, readRoles, type PersonRecord, type RoleRecord } from './roster';

/** Texts as a paper prints them; what is not known is empty. */
export interface BaseRow {
  readonly number: string;
  readonly fullName: string;
  readonly birthDate: string;
  /** Phone and e-mail. */
  readonly contact: string;
  /** The place of work, of pupils the class. */
  readonly place: string;
  readonly position: string;
  /** «12 лет» */
  readonly service: string;
  readonly qualification: string;
  /** A mentor's competences and subjects, a mentee's requests. */
  readonly skills: string;
  readonly targetGroup: string;
  readonly enteredOn: string;
  readonly form: string;
  /** Who is at the other side: «Примеров И.П.», several through a comma. */
  readonly pair: string;
  readonly closedOn: string;
  readonly outcome: string;
  readonly caseLink: string;
  readonly feedback: string;
  /** Whether every consent that the role needs is there. */
  readonly consent: 'да' | 'нет';
}

/** Everybody who holds or held the role, by name. Whoever held it twice has two rows. */
export function baseRows(database: Database, role: ParticipantRole, today: PlainDate): readonly BaseRow[] {
  const people = readPeople(database);
  const states = consentStates(database, today);
  const pairs = pairsByRole(database, today);
  const forms = new Map(readChosenForms(database).map(({ id, title }) => [id, title]));
  const { shortName } = schoolDetails(database);
  return [...readRoles(database).values()]
    .filter((record) => record.role === role)
    .flatMap((record) => {
      const person = people.get(record.personId);
      return person ? [{ record, person }] : [];
    })
    .sort((one, other) => compareNames(one.person, other.person) || one.record.id - other.record.id)
    .map(({ record, person }, at) => {
      const own = pairs.get(record.id) ?? [];
      return {
        number: String(at + 1),
        fullName: fullName(person),
        birthDate: dateText(person.birthDate),
        contact: joined([person.phone, person.email]),
        place: placeOf(person, shortName),
        position: person.position,
        service: serviceText(person, today),
        qualification: person.qualification,
        skills: joined(role === 'mentor' ? [...person.competences, ...person.subjects] : person.requests),
        targetGroup: record.targetGroup === null ? '' : targetGroupNames[record.targetGroup],
        enteredOn: numericDate(record.enteredOn),
        form: record.formId === null ? '' : (forms.get(record.formId) ?? ''),
        pair: joined(own.flatMap((pair) => othersIn(pair, record.id, people))),
        closedOn: closedText(record, own),
        outcome: record.outcome,
        caseLink: record.caseLink,
        feedback: record.feedback,
        consent: hasConsents(states.get(person.id), role) ? 'да' : 'нет',
      };
    });
}

export function baseTitle(role: ParticipantRole): string {
  return role === 'mentor' ? 'База наставников' : 'База наставляемых';
}

function pairsByRole(database: Database, today: PlainDate): ReadonlyMap<number, readonly Pair[]> {
  const pairs = listPairs(database, today);
  const byRole = new Map<number, Pair[]>();
  for (const pair of pairs.ok ? pairs.value : []) {
    for (const { participantId } of [pair.mentor, ...pair.mentees]) {
      byRole.set(participantId, [...(byRole.get(participantId) ?? []), pair]);
    }
  }
  return byRole;
}

function othersIn(
  { mentor, mentees }: Pair,
  participantId: number,
  people: ReadonlyMap<number, PersonRecord>,
): readonly string[] {
  const others = mentor.participantId === participantId ? mentees : [mentor];
  return others.flatMap(({ personId }) => {
    const person = people.get(personId);
    return person ? [surnameFirstInitials(person)] : [];
  });
}

/** When the role ended, else when each of its pairs did. */
function closedText({ leftOn }: RoleRecord, pairs: readonly Pair[]): string {
  if (leftOn !== null) return numericDate(leftOn);
  return joined(pairs.map(({ closedOn }) => dateText(closedOn)));
}

function hasConsents(
  states: Readonly<Record<ConsentKind, ConsentState>> | undefined,
  role: ParticipantRole,
): boolean {
  const given = (kind: ConsentKind) => {
    const state = states?.[kind];
    return state === 'valid' || state === 'expiring' || (kind === 'mentorship' && state === 'notNeeded');
  };
  return given('processing') && (role === 'mentee' || given('mentorship'));
}

function placeOf({ category, className, workplace }: PersonRecord, school: string): string {
  if (category === 'pupil') return className;
  return workplace === '' && category === 'staff' ? school : workplace;
}

function serviceText({ service }: PersonRecord, today: PlainDate): string {
  const years = serviceYearsOn(service, today);
  return years === null ? '' : counted(years, 'год', 'года', 'лет');
}

function dateText(date: PlainDate | null): string {
  return date === null ? '' : numericDate(date);
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join(', ');
}

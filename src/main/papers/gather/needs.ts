// What papers are made from beside their own forms: each part read from its area when a paper needs it.
import type { Pair } from '../../../shared/contract/pairs';
import { entryOf } from '../../../shared/forms/catalogue';
import { serviceYearsOn } from '../../../shared/model/people';
import type { PlainDate } from '../../../shared/model/plainDate';
import { isSchoolYear, schoolYearOf, type SchoolYear } from '../../../shared/model/schoolYear';
import { pairStatusWords } from '../../../shared/pairs/statusWords';
import { compareWords } from '../../../shared/people/order';
import { counted } from '../../../shared/texts/counted';
import type { Database } from '../../database/connection';
import type { NeedName, PairForPaper, SubjectForPaper } from '../../documents/paperData';
import { formCatalogue, readChosenForms } from '../../forms/forms';
import { listPairs } from '../../pairs/pairs';
import { baseRows } from '../../people/base';
import { readPeople, readRoles, type PersonRecord } from '../../people/roster';
import { roadmapForPaper } from '../../roadmap/roadmapForPaper';
import { introductionOrder } from './introduction';
import { journalRows } from './journalRows';
import { nobody, personForPaper } from './people';
import { roadmapFacts } from './roadmapFacts';

/** What a need is asked about. */
export interface Asked {
  /** The person or the pair that the paper is about; null for a blank. */
  readonly id: number | null;
  /** The paper's date, or today where it has none. */
  readonly day: PlainDate;
}

/** Reads a need; what does not depend on whom a paper is about is read once. */
export type ReadNeed = (name: NeedName, asked: Asked) => unknown;

/** @param today names who takes part: the bases show how matters stand on it */
export function needReader(database: Database, today: PlainDate): ReadNeed {
  const known = new Map<string, unknown>();
  const once = (key: string, read: () => unknown): unknown => {
    if (!known.has(key)) known.set(key, read());
    return known.get(key);
  };
  const pairs = () => once('pairs.all', () => allPairs(database, today)) as readonly Pair[];
  return (name, { id, day }) => {
    switch (name) {
      case 'roadmap':
        return once(name, () => roadmapForPaper(database));
      case 'roadmapFacts': {
        const year = schoolYearAt(day, today);
        return once(`${name} ${year}`, () => roadmapFacts(database, year, today));
      }
      case 'forms':
        return once(name, () => formsForPaper(database));
      case 'mentors':
        return once(name, () => baseRows(database, 'mentor', today));
      case 'mentees':
        return once(name, () => baseRows(database, 'mentee', today));
      case 'pairs':
        return once(name, () => pairs().map((pair) => pairForPaper(database, pair, today)));
      case 'pair': {
        const pair = pairs().find((found) => found.id === id);
        return pair ? pairForPaper(database, pair, today) : null;
      }
      case 'subject':
        return id === null ? null : subject(database, id, today);
      case 'introduction':
        return once(name, () => introductionOrder(database));
      case 'journal':
        return once(name, () => journalRows(database, { series: null, year: null }));
    }
  };
}

/** Of a day that no school year has, as a slip of the pen may have it, today's. */
export function schoolYearAt(day: PlainDate, today: PlainDate): SchoolYear {
  const year = Number(day.slice(0, 4));
  return isSchoolYear(year) && isSchoolYear(year - 1) ? schoolYearOf(day) : schoolYearOf(today);
}

function allPairs(database: Database, today: PlainDate): readonly Pair[] {
  const pairs = listPairs(database, today);
  return pairs.ok
    ? [...pairs.value].sort((one, other) => compareWords(one.mentor.fullName, other.mentor.fullName))
    : [];
}

function formsForPaper(database: Database) {
  const catalogue = formCatalogue(database);
  return readChosenForms(database).map((form) => {
    const entry = entryOf(form, catalogue);
    return {
      ...form,
      mentorPortrait: entry?.mentorPortrait ?? '',
      menteePortrait: entry?.menteePortrait ?? '',
    };
  });
}

function pairForPaper(database: Database, pair: Pair, today: PlainDate): PairForPaper {
  const people = readPeople(database);
  const present = pair.mentees.filter(({ until }) => until === null || until >= today);
  // A pair that has ended names those who were in it.
  const mentees = present.length > 0 ? present : pair.mentees;
  const [firstMentee] = mentees;
  const { approval } = pair;
  return {
    mentor: personForPaper(database, pair.mentor.personId) ?? nobody,
    mentees: mentees.flatMap(({ personId }) => personForPaper(database, personId) ?? []),
    mentorService: serviceAndQualification(people.get(pair.mentor.personId), today),
    menteeService: serviceAndQualification(people.get(firstMentee?.personId ?? 0), today),
    formTitle: pair.formTitle,
    variant: pair.variant,
    since: pair.since,
    until: pair.until,
    status: pairStatusWords[pair.status],
    approvedBy: approval?.signed ? { date: approval.date, number: approval.number } : null,
    requests: mentees.flatMap(({ personId }) => people.get(personId)?.requests ?? []),
  };
}

/** null for somebody who is not in the register. */
function subject(database: Database, id: number, today: PlainDate): SubjectForPaper | null {
  const record = readPeople(database).get(id);
  const person = personForPaper(database, id);
  if (!record || !person) return null;
  const roles = [...readRoles(database).values()].filter(
    ({ personId, leftOn }) => personId === id && leftOn === null,
  );
  const formId = roles.find((role) => role.formId !== null)?.formId ?? null;
  const form = readChosenForms(database).find((known) => known.id === formId);
  return {
    person,
    category: record.category,
    className: record.className,
    workplace: record.workplace,
    service: serviceWords(record, today),
    qualification: record.qualification,
    subjects: record.subjects,
    competences: record.competences,
    requests: record.requests,
    formTitle: form?.title ?? '',
    variant: variantOf(database, id, today),
  };
}

/** Of the pair that a person is in now. */
function variantOf(database: Database, personId: number, today: PlainDate): string {
  const own = allPairs(database, today).filter(
    ({ mentor, mentees, closedOn }) =>
      closedOn === null && [mentor, ...mentees].some((member) => member.personId === personId),
  );
  return own.find(({ variant }) => variant !== '')?.variant ?? '';
}

/** «12 лет» */
function serviceWords({ service }: PersonRecord, today: PlainDate): string {
  const years = serviceYearsOn(service, today);
  return years === null ? '' : counted(years, 'год', 'года', 'лет');
}

/** «12 лет, высшая» */
export function serviceAndQualification(person: PersonRecord | undefined, today: PlainDate): string {
  if (!person) return '';
  return [serviceWords(person, today), person.qualification].filter((part) => part !== '').join(', ');
}

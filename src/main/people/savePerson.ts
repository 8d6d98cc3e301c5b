// Entering a person, and correcting one: tidied, checked against the others, saved whole.
import type { ArgumentOf } from '../../shared/contract/contract';
import type { PersonInput } from '../../shared/contract/people';
import { ageOn } from '../../shared/model/people';
import { fullName, type CaseForms } from '../../shared/model/personName';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { schoolDetails } from '../school/details';
import * as repository from './repository';
import { readPerson, readRepresentatives, type PersonRecord, type Representation } from './roster';

/** An earlier day is a slip in the year. */
const EARLIEST_BIRTH = '1900-01-01';
/** Who may stand for a child. */
const MAJORITY_YEARS = 18;

/**
 * Adds a person, or changes the one with this id. Spaces are tidied, fields that the category does not have are
 * emptied, the passport is dropped unless the school keeps such data.
 * Refusals: not-found, date-in-future, dates-backwards, person-wrong.
 */
export function savePerson(
  database: Database,
  { id, person }: ArgumentOf<'people.save'>,
  today: PlainDate,
): Result<{ id: number }> {
  if (id !== null && !readPerson(database, id)) return fail('not-found', { what: 'person' });
  const { keepsPassports } = schoolDetails(database);
  const { representatives, ...tidy } = tidyPerson(person, keepsPassports);
  if (!/\p{L}/u.test(tidy.surname)) return fail('person-wrong', { problems: ['не указана фамилия'] });
  if (tidy.birthDate !== null && tidy.birthDate < EARLIEST_BIRTH) {
    return fail('person-wrong', { problems: [`проверьте год рождения (${tidy.birthDate.slice(0, 4)})`] });
  }
  for (const date of [tidy.birthDate, tidy.service?.statedOn]) {
    if (date && date > today) return fail('date-in-future', { date });
  }
  if (tidy.birthDate !== null && tidy.leftOn !== null && tidy.leftOn < tidy.birthDate) {
    return fail('dates-backwards', { earlier: 'дата рождения', later: 'дата выбытия' });
  }
  const problems = [
    ...representativeProblems(database, id, representatives, today),
    ...ageProblems(database, id, tidy.birthDate, today),
  ];
  if (problems.length > 0) return fail('person-wrong', { problems });

  return database.transaction(() => {
    const saved = id ?? repository.insertPerson(database, tidy);
    if (id !== null) {
      repository.updatePerson(database, { id, ...tidy });
      repository.deleteRepresentations(database, id);
    }
    for (const representative of representatives) {
      repository.insertRepresentation(database, { childId: saved, ...representative });
    }
    return ok({ id: saved });
  });
}

/** Changes some fields; a case put right by hand goes with the words it was of. Refusals are those of `savePerson`. */
export function patchPerson(
  database: Database,
  { id, patch }: ArgumentOf<'people.patch'>,
  today: PlainDate,
): Result<{ done: boolean }> {
  const record = repository.findPerson(database, id);
  if (!record) return fail('not-found', { what: 'person' });
  const { id: _, ...before } = record;
  const changed = { ...before, ...definedOf(patch) };
  const saved = savePerson(
    database,
    {
      id,
      person: {
        ...changed,
        ...keptForms(before, changed),
        representatives: (readRepresentatives(database).get(id) ?? []).map(
          ({ adultId, relation, authority }) => ({ adultId, relation, authority }),
        ),
      },
    },
    today,
  );
  return saved.ok ? ok({ done: true }) : saved;
}

type Defined<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** A field that came as `undefined` is one that nobody changed. */
function definedOf<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}

/** Forms put right by hand, as far as the words they are of have stayed. */
export function keptForms(
  before: Omit<PersonRecord, 'id'>,
  after: Omit<PersonRecord, 'id'>,
): Pick<PersonInput, 'nameForms' | 'positionForms'> {
  return {
    nameForms: fullName(before) === fullName(after) ? after.nameForms : {},
    positionForms: before.position === after.position ? after.positionForms : {},
  };
}

/** One space between words, no empty or repeated tags, nothing in fields that the category does not have. */
export function tidyPerson(person: PersonInput, keepsPassports: boolean): PersonInput {
  const isPupil = person.category === 'pupil';
  const position = isPupil ? '' : line(person.position);
  return {
    ...person,
    surname: line(person.surname),
    name: line(person.name),
    patronymic: line(person.patronymic),
    nameForms: forms(person.nameForms),
    position,
    positionForms: position === '' ? {} : forms(person.positionForms),
    className: isPupil ? line(person.className) : '',
    workplace: isPupil ? '' : line(person.workplace),
    qualification: isPupil ? '' : line(person.qualification),
    service: isPupil ? null : person.service,
    phone: line(person.phone),
    email: line(person.email),
    address: line(person.address),
    subjects: tags(person.subjects),
    competences: tags(person.competences),
    requests: tags(person.requests),
    note: person.note.trim(),
    passport: keepsPassports ? line(person.passport) : '',
    representatives: person.representatives.map(({ adultId, relation, authority }) => ({
      adultId,
      relation: line(relation),
      authority: line(authority),
    })),
  };
}

function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Each once: «Математика» and «математика» are one. */
export function tags(words: readonly string[]): readonly string[] {
  const distinct = new Map<string, string>();
  for (const word of words.map(line)) {
    const key = word.toLowerCase();
    if (word !== '' && !distinct.has(key)) distinct.set(key, word);
  }
  return [...distinct.values()];
}

function forms(overrides: Partial<CaseForms>): Partial<CaseForms> {
  return Object.fromEntries(
    Object.entries(overrides)
      .map(([name, form]) => [name, line(form)] as const)
      .filter(([, form]) => form !== ''),
  );
}

/** A representative is another person, grown up, and nobody whom the child itself stands for. */
function representativeProblems(
  database: Database,
  id: number | null,
  representatives: PersonInput['representatives'],
  today: PlainDate,
): readonly string[] {
  const seen = new Set<number>();
  return representatives.flatMap(({ adultId }): readonly string[] => {
    const adult = readPerson(database, adultId);
    if (!adult) return ['законного представителя нет среди людей'];
    const name = fullName(adult);
    if (adultId === id) return ['человек не может представлять сам себя'];
    if (seen.has(adultId)) return [`${name}: законный представитель назван дважды`];
    seen.add(adultId);
    const age = ageOn(adult.birthDate, today);
    if (age !== null && age < MAJORITY_YEARS) {
      return [`${name}: законный представитель младше ${MAJORITY_YEARS} лет`];
    }
    return id !== null && standsFor(id, adultId, readRepresentatives(database))
      ? [`${name}: законное представительство пошло бы по кругу`]
      : [];
  });
}

/** Whoever stands for a child cannot become one by a corrected birth date. */
function ageProblems(
  database: Database,
  id: number | null,
  birthDate: PlainDate | null,
  today: PlainDate,
): readonly string[] {
  const age = ageOn(birthDate, today);
  if (id === null || age === null || age >= MAJORITY_YEARS) return [];
  return [...readRepresentatives(database).values()]
    .flat()
    .filter(({ adultId }) => adultId === id)
    .map(({ childId }) => {
      const child = readPerson(database, childId);
      return `законный представитель (${child ? fullName(child) : ''}) не может быть младше ${MAJORITY_YEARS} лет`;
    });
}

/** Whether `adultId` stands for `childId`, or for somebody who does. */
function standsFor(
  adultId: number,
  childId: number,
  byChild: ReadonlyMap<number, readonly Representation[]>,
): boolean {
  const asked = new Set<number>();
  const waiting = [childId];
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    if (asked.has(child)) continue;
    asked.add(child);
    for (const representation of byChild.get(child) ?? []) {
      if (representation.adultId === adultId) return true;
      waiting.push(representation.adultId);
    }
  }
  return false;
}

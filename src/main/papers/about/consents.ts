// What the consents are made from: the person, who signs for them, and the part they take.
import type { PlainDate } from '../../../shared/model/plainDate';
import { fail, ok, type Result } from '../../../shared/model/result';
import { signerOn } from '../../consents/consentState';
import type { Database } from '../../database/connection';
import type { PaperAboutData } from '../../documents/paperAboutCatalogue';
import { paperPerson } from '../../documents/paperPeople';
import { readChosenForms } from '../../forms/forms';
import { detailsOf, readPeople, readRepresentatives, readRoles } from '../../people/roster';
import { schoolDetails } from '../../school/details';

type ConsentData = PaperAboutData<'consent-processing' | 'consent-dissemination'>;

/** @param ids of persons */
export function consentData(
  database: Database,
  ids: readonly number[],
  today: PlainDate,
): Result<readonly ConsentData[]> {
  const people = readPeople(database);
  const representatives = readRepresentatives(database);
  const school = schoolDetails(database);
  const data: ConsentData[] = [];
  for (const id of ids) {
    const person = people.get(id);
    if (!person) return fail('not-found', { what: 'person' });
    const [first] = representatives.get(id) ?? [];
    const adult = first && people.get(first.adultId);
    data.push({
      school,
      person: paperPerson(person, detailsOf(person)),
      category: person.category === 'staff' || person.category === 'pupil' ? person.category : 'other',
      // Where the age is not known, the paper with room for both is the safe one.
      signer: signerOn(person, today) ?? 'both',
      representative: adult
        ? {
            person: paperPerson(adult, detailsOf(adult)),
            relation: first.relation,
            authority: first.authority,
          }
        : null,
    });
  }
  return ok(data);
}

/** @param ids of persons; form and period are those of the mentor's open role */
export function mentorshipConsentData(
  database: Database,
  ids: readonly number[],
): Result<readonly PaperAboutData<'consent-mentorship'>[]> {
  const people = readPeople(database);
  const roles = [...readRoles(database).values()].filter(
    ({ role, leftOn }) => role === 'mentor' && leftOn === null,
  );
  const titles = new Map(readChosenForms(database).map((form) => [form.id, form.title]));
  const school = schoolDetails(database);
  const data: PaperAboutData<'consent-mentorship'>[] = [];
  for (const id of ids) {
    const person = people.get(id);
    if (!person) return fail('not-found', { what: 'person' });
    const role = roles.find(({ personId }) => personId === id);
    data.push({
      school,
      person: paperPerson(person, detailsOf(person)),
      formTitle: titles.get(role?.formId ?? 0) ?? '',
      since: role?.since ?? null,
      until: role?.until ?? null,
    });
  }
  return ok(data);
}

// What stands between those who take part and an order on pairs. The one place that knows it.
import type { InterviewDecision } from '../../shared/contract/interviews';
import type { FormCatalogueEntry } from '../../shared/contract/forms';
import type { ConsentKind, ConsentState } from '../../shared/model/consents';
import type { Lack } from '../../shared/model/eligibility';
import { ageOn, NOVICE_YEARS, serviceYearsOn } from '../../shared/model/people';
import type { PlainDate } from '../../shared/model/plainDate';
import type { Database } from '../database/connection';
import { entryOf } from '../../shared/forms/catalogue';
import { formCatalogue, readChosenForms } from '../forms/forms';
import { lastDecisions } from '../interviews/interviews';
import {
  readPeople,
  readRepresentatives,
  readRoles,
  type PersonRecord,
  type RoleRecord,
} from '../people/roster';
import { consentRules } from './consentRules';
import { consentStates } from './consents';
import { isOpenRole } from './need';

/** The lacks of every open role, by its id; an empty list when nothing is lacking. */
export function findLacks(database: Database, today: PlainDate): ReadonlyMap<number, readonly Lack[]> {
  const people = readPeople(database);
  const representatives = readRepresentatives(database);
  const states = consentStates(database, today);
  const decisions = lastDecisions(database, today);
  const catalogue = formCatalogue(database);
  const forms = new Map(
    readChosenForms(database).map((form) => [
      form.id,
      { title: form.title, entry: entryOf(form, catalogue) },
    ]),
  );

  const lacks = new Map<number, readonly Lack[]>();
  for (const role of readRoles(database).values()) {
    const person = people.get(role.personId);
    if (!person || !isOpenRole(role, today)) continue;
    lacks.set(role.id, [
      ...lacksOfPerson(person, representatives.has(person.id), today),
      ...lacksOfConsents(states.get(person.id)),
      ...(role.role === 'mentor' ? lacksOfInterview(decisions.get(person.id)) : []),
      ...lacksOfForm(
        role,
        person,
        (role.formId === null ? undefined : forms.get(role.formId)) ?? null,
        today,
      ),
      ...lacksOfNovice(role, person, today),
    ]);
  }
  return lacks;
}

function lacksOfPerson(person: PersonRecord, isRepresented: boolean, today: PlainDate): readonly Lack[] {
  const age = ageOn(person.birthDate, today);
  const lacks: Lack[] = [];
  if (person.leftOn !== null && person.leftOn <= today) lacks.push({ code: 'left' });
  if (age === null && person.category === 'pupil') lacks.push({ code: 'birth-date-missing' });
  if (age !== null && age < consentRules.majorityAge && !isRepresented) {
    lacks.push({ code: 'representative-missing' });
  }
  return lacks;
}

function lacksOfConsents(states: Readonly<Record<ConsentKind, ConsentState>> | undefined): readonly Lack[] {
  return (['processing', 'mentorship'] as const).flatMap((kind): readonly Lack[] => {
    const state = states?.[kind] ?? 'notNeeded';
    if (state === 'valid' || state === 'expiring' || state === 'notNeeded') return [];
    return [{ code: 'consent', kind, state }];
  });
}

function lacksOfInterview(decision: InterviewDecision | undefined): readonly Lack[] {
  if (decision === undefined) return [{ code: 'interview-missing' }];
  return decision === 'notRecommended' ? [{ code: 'interview-not-recommended' }] : [];
}

function lacksOfForm(
  { role }: RoleRecord,
  person: PersonRecord,
  form: { readonly title: string; readonly entry: FormCatalogueEntry | null } | null,
  today: PlainDate,
): readonly Lack[] {
  if (form === null) return [{ code: 'form-missing' }];
  const { title, entry } = form;
  if (entry === null) return [];
  const lacks: Lack[] = [];
  const usual = role === 'mentor' ? entry.mentorCategories : entry.menteeCategories;
  if (usual.length > 0 && !usual.includes(person.category))
    lacks.push({ code: 'category-unfit', form: title });
  const age = ageOn(person.birthDate, today);
  if (role === 'mentee' && entry.menteeMinAge !== null && age !== null && age < entry.menteeMinAge) {
    lacks.push({ code: 'too-young', form: title, minAge: entry.menteeMinAge });
  }
  return lacks;
}

function lacksOfNovice(
  { role, targetGroup }: RoleRecord,
  person: PersonRecord,
  today: PlainDate,
): readonly Lack[] {
  const years = serviceYearsOn(person.service, today);
  if (role !== 'mentee' || targetGroup !== 'novice' || years === null || years <= NOVICE_YEARS) return [];
  return [{ code: 'novice-too-experienced', years }];
}

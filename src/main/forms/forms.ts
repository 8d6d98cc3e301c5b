// The forms of mentoring: the catalogue with the school's corrections, and the forms that the programme has chosen.
import * as v from 'valibot';
import builtIn from '../../../resources/mentoring-forms.json';
import {
  formCatalogueEntrySchema,
  type ChosenForm,
  type FormCatalogueEntry,
  type FormInput,
  type FormsView,
} from '../../shared/contract/forms';
import { ageOn } from '../../shared/model/people';
import type { PlainDate } from '../../shared/model/plainDate';
import { fail, ok, type Result } from '../../shared/model/result';
import { entryOf, sameTitle } from '../../shared/forms/catalogue';
import { counted } from '../../shared/texts/counted';
import type { Database } from '../database/connection';
import { readPeople, type PersonRecord } from '../people/roster';
import { findCatalogue, saveCatalogue } from '../school/catalogue';
import * as repository from './repository';

const CATALOGUE = 'mentoring-forms';
const catalogueSchema = v.array(formCatalogueEntrySchema);
const builtInCatalogue: readonly FormCatalogueEntry[] = v.parse(catalogueSchema, builtIn);

/** What the acts describe, as the school has corrected it. */
export function formCatalogue(database: Database): readonly FormCatalogueEntry[] {
  return findCatalogue(database, CATALOGUE, catalogueSchema) ?? builtInCatalogue;
}

/** The programme's forms in their order. */
export function readChosenForms(database: Database): readonly ChosenForm[] {
  const participants = repository.countParticipants(database);
  return repository
    .findForms(database)
    .map((form) => ({ ...form, participants: participants.get(form.id) ?? 0 }));
}

export function viewForms(database: Database, today: PlainDate): Result<FormsView> {
  const catalogue = formCatalogue(database);
  const chosen = readChosenForms(database);
  const people = [...readPeople(database).values()].filter(({ leftOn }) => leftOn === null);
  return ok({
    catalogue,
    catalogueChanged: findCatalogue(database, CATALOGUE, catalogueSchema) !== null,
    chosen,
    warnings: chosen.flatMap((form) => warningsOf(form, entryOf(form, catalogue), people, today)),
  });
}

/** Adds a form, or changes the one with this id. @returns `form-exists` for a title that another form has */
export function saveForm(database: Database, { id, ...form }: FormInput): Result<{ id: number }> {
  const forms = repository.findForms(database);
  if (id !== null && !forms.some((known) => known.id === id)) return fail('not-found', { what: 'form' });
  const namesake = forms.find((known) => known.id !== id && sameTitle(known.title, form.title));
  if (namesake) return fail('form-exists', { title: namesake.title });
  if (id === null) return ok({ id: repository.insertForm(database, tidied(form)) });
  repository.updateForm(database, id, tidied(form));
  return ok({ id });
}

/** @returns `form-in-use` while a role, a pair or a round stands on it */
export function removeForm(database: Database, id: number): Result<{ done: boolean }> {
  const form = readChosenForms(database).find((known) => known.id === id);
  if (!form) return fail('not-found', { what: 'form' });
  const uses = repository.countUses(database).get(id) ?? 0;
  if (uses > 0) return fail('form-in-use', { title: form.title, participants: form.participants });
  repository.deleteForm(database, id);
  return ok({ done: true });
}

/** @param catalogue null: back to the one that the program came with */
export function changeCatalogue(
  database: Database,
  catalogue: readonly FormCatalogueEntry[] | null,
): Result<{ done: boolean }> {
  saveCatalogue(database, CATALOGUE, catalogue);
  return ok({ done: true });
}

function tidied(form: Omit<FormInput, 'id'>): Omit<FormInput, 'id'> {
  const lines = (list: readonly string[]) => list.map((line) => line.trim()).filter((line) => line !== '');
  return {
    ...form,
    goal: form.goal.trim(),
    tasks: lines(form.tasks),
    expectedResults: lines(form.expectedResults),
    variants: [...new Set(lines(form.variants))],
  };
}

/** A form whose people the school does not have cannot come to pairs. */
function warningsOf(
  form: ChosenForm,
  entry: FormCatalogueEntry | null,
  people: readonly PersonRecord[],
  today: PlainDate,
): readonly string[] {
  if (!entry || people.length === 0) return [];
  const mentees = people.filter(({ category }) => entry.menteeCategories.includes(category));
  const { menteeMinAge: minAge } = entry;
  const oldEnough = mentees.filter(
    ({ birthDate }) => minAge === null || (ageOn(birthDate, today) ?? minAge) >= minAge,
  );
  if (mentees.length > 0 && oldEnough.length === 0 && minAge !== null) {
    return [
      `Форма «${form.title}» рассчитана на наставляемых от ${counted(minAge, 'года', 'лет', 'лет')}, а в списках таких пока нет.`,
    ];
  }
  if (!people.some(({ category }) => entry.mentorCategories.includes(category))) {
    return [`Для формы «${form.title}» в списках пока нет никого, кто мог бы стать наставником.`];
  }
  return [];
}

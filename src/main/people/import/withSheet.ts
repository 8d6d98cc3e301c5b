// A person's entry with what a row of a table says: fields are filled and changed, never emptied.
import { MOST_TAGS, type PeopleImportRow } from '../../../shared/contract/people';
import { LONGEST_TEXT } from '../../../shared/contract/schemas';
import { serviceYearsOn } from '../../../shared/model/people';
import type { PlainDate } from '../../../shared/model/plainDate';
import { emptyPerson } from '../../../shared/people/emptyPerson';
import { categoryNames, importFieldNames, sexNames } from '../../../shared/people/words';
import { plain } from '../../../shared/people/search';
import { numericDate } from '../../../shared/texts/dates';
import { guessSex } from '../../documents/declension/guessSex';
import type { PersonRecord } from '../roster';
import { keptForms, tags, tidyPerson } from '../savePerson';
import { sheetLists, sheetTexts, type SheetPerson } from './sheetPerson';

/** A person without an id yet. */
export type NewPerson = Omit<PersonRecord, 'id'>;
export type Change = PeopleImportRow['changes'][number];

export function withSheet(before: NewPerson, row: SheetPerson, today: PlainDate): NewPerson {
  const changed = Object.fromEntries([
    ...sheetTexts.map((field) => [field, keptOr(before[field], row.texts[field])] as const),
    ...sheetLists.map(
      (field) => [field, tags([...before[field], ...row.lists[field]]).slice(0, MOST_TAGS)] as const,
    ),
  ]) as Pick<NewPerson, (typeof sheetTexts)[number] | (typeof sheetLists)[number]>;
  const service =
    row.service === null || serviceYearsOn(row.service, today) === serviceYearsOn(before.service, today)
      ? before.service
      : row.service;
  const after: NewPerson = {
    ...before,
    ...changed,
    // A teacher stays one in a list of parents.
    category: row.category === null || row.category === 'parent' ? before.category : row.category,
    sex: row.sex ?? before.sex,
    birthDate: before.birthDate ?? row.birthDate,
    service,
    note: withLines(before.note, row.notes),
  };
  const { representatives: _, ...tidy } = tidyPerson(
    { ...after, ...keptForms(before, after), representatives: [] },
    true,
  );
  return tidy;
}

/** A person with nothing but a name, and the sex that it tells. */
export function newPerson(
  name: Pick<NewPerson, 'surname' | 'name' | 'patronymic'>,
  category: NewPerson['category'],
): NewPerson {
  const { representatives: _, ...person } = emptyPerson(category);
  const { surname, name: given, patronymic } = name;
  return { ...person, surname, name: given, patronymic, sex: guessSex(name) };
}

/** What differs, as a person reads it. */
export function changesBetween(before: NewPerson, after: NewPerson, today: PlainDate): readonly Change[] {
  const [old, now] = [described(before, today), described(after, today)];
  return Object.keys(now).flatMap((field) =>
    old[field] === now[field] ? [] : [{ field, before: old[field] ?? '', after: now[field] ?? '' }],
  );
}

function described(person: NewPerson, today: PlainDate): Readonly<Record<string, string>> {
  return {
    [importFieldNames.category]: categoryNames[person.category],
    [importFieldNames.sex]: person.sex === null ? '' : sexNames[person.sex],
    [importFieldNames.birthDate]: person.birthDate === null ? '' : numericDate(person.birthDate),
    ...Object.fromEntries(sheetTexts.map((field) => [importFieldNames[field], person[field]])),
    ...Object.fromEntries(sheetLists.map((field) => [importFieldNames[field], person[field].join(', ')])),
    [importFieldNames.serviceYears]: String(serviceYearsOn(person.service, today) ?? ''),
    [importFieldNames.note]: person.note,
  };
}

/** Another spelling of the same words is no change: capitals, «ё», spaces and marks of a phone. */
function keptOr(before: string, given: string): string {
  if (given === '') return before;
  const key = (text: string) => plain(text).replace(/[^\p{L}\p{N}@]/gu, '');
  return key(before) === key(given) ? before : given;
}

/** Lines that the note does not have yet are added below. */
function withLines(note: string, lines: readonly string[]): string {
  const missing = lines.map((line) => line.trim()).filter((line) => !note.includes(line));
  return [note, ...new Set(missing)]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

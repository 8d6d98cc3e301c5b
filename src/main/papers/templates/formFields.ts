// The form of a paper as fields of a blank: what is typed under «Куратор» is {{куратор}}.
import type { FieldRow, PaperField, PaperFields, SimpleField } from '../../../shared/papers/fields';
import type { ReferredPaper } from '../../documents/definePaper';
import type { PaperPerson } from '../../documents/paperFields';
import type { KnownField } from '../../documents/templates/knownFields';
import type { TemplateList, TemplatePerson } from '../../documents/templates/templateFields';
import { dateOrBlank, numberOrBlank } from '../../documents/wording';
import type { PlainDate } from '../../../shared/model/plainDate';

export interface FormFields {
  readonly values: readonly KnownField[];
  readonly people: readonly TemplatePerson[];
  readonly lists: readonly TemplateList[];
}

/** @param resolved the form's values with people and papers whole */
export function formFields(fields: PaperFields, resolved: Readonly<Record<string, unknown>>): FormFields {
  const names = namesOf(Object.values(fields), []);
  const entries = Object.entries(fields).map(([key, field], index) => ({
    field,
    value: resolved[key],
    name: names[index] ?? '',
    description: field.label,
  }));
  return {
    values: entries.flatMap(({ field, value, name, description }) => {
      const words = wordsOf(field, value);
      return words === null ? [] : [{ name, description, value: words }];
    }),
    people: entries.flatMap(({ field, value, name: prefix, description }) =>
      field.type === 'person' ? [{ prefix, description, person: (value ?? null) as PaperPerson | null }] : [],
    ),
    lists: entries.flatMap(({ field, value, name, description }): readonly TemplateList[] => {
      if (field.type === 'people') return [peopleList(name, description, value as readonly PaperPerson[])];
      if (field.type !== 'rows') return [];
      return [rowsList(name, description, field.columns, value as readonly FieldRow[])];
    }),
  };
}

/** «С какого дня?» → «с какого дня»: what stands between braces has letters, digits, hyphens and single spaces. */
function nameOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

/** Of fields that are called alike the second is «вывод 2». */
function namesOf(fields: readonly PaperField[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  return fields.map(({ label }) => {
    const own = nameOf(label);
    let name = own;
    for (let number = 2; used.has(name); number += 1) name = `${own} ${number}`;
    used.add(name);
    return name;
  });
}

const PERSON = 'человек';
/** What every list has of itself. */
const ROW_NUMBER = 'номер';

function peopleList(name: string, description: string, people: readonly PaperPerson[]): TemplateList {
  return {
    name,
    description,
    people: [{ prefix: PERSON, description: 'Человек из списка' }],
    fields: [],
    rows: people.map((person) => ({ people: { [PERSON]: person }, values: {} })),
  };
}

function rowsList(
  name: string,
  description: string,
  columns: Readonly<Record<string, SimpleField>>,
  rows: readonly Readonly<Record<string, unknown>>[],
): TemplateList {
  const names = namesOf(Object.values(columns), [ROW_NUMBER]);
  const all = Object.entries(columns).map(([key, column], index) => ({
    key,
    column,
    name: names[index] ?? '',
  }));
  const people = all.filter(({ column }) => column.type === 'person');
  const others = all.filter(({ column }) => column.type !== 'person');
  return {
    name,
    description,
    people: people.map(({ name: prefix, column }) => ({ prefix, description: column.label })),
    fields: others.map(({ name: own, column }) => ({ name: own, description: column.label })),
    rows: rows.map((row) => ({
      people: Object.fromEntries(
        people.map(({ key, name: prefix }) => [prefix, (row[key] ?? null) as PaperPerson | null]),
      ),
      values: Object.fromEntries(
        others.map(({ key, column, name: own }) => [own, wordsOf(column, row[key]) ?? '']),
      ),
    })),
  };
}

/** null of what is no text: people, lists, pictures. */
function wordsOf(field: PaperField, value: unknown): string | null {
  switch (field.type) {
    case 'date':
      return dateOrBlank((value ?? null) as PlainDate | null);
    case 'line':
    case 'text':
      return value as string;
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'check':
      return value === true ? 'да' : 'нет';
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? '';
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'paper': {
      const paper = value as ReferredPaper | null;
      return paper === null ? '' : `от ${dateOrBlank(paper.date)} ${numberOrBlank(paper.number)}`;
    }
    default:
      return null;
  }
}

// What was entered into a paper's form, to be read: labels and words.
import type { PaperCatalogue, PaperRecord, SchoolPicture } from '../../../../../shared/contract/papers';
import type { PersonRow } from '../../../../../shared/contract/people';
import { fullName } from '../../../../../shared/model/personName';
import { isPlainDate } from '../../../../../shared/model/plainDate';
import type {
  FieldRow,
  FieldValue,
  PaperField,
  PaperValues,
  SimpleField,
} from '../../../../../shared/papers/fields';
import { numericDate } from '../../../../../shared/texts/dates';
import { requisites } from './options';

interface Known {
  readonly people: readonly PersonRow[];
  readonly register: readonly PaperRecord[];
  readonly pictures: readonly SchoolPicture[];
}

interface Fact {
  readonly label: string;
  /** A line for each of several. */
  readonly value: string;
}

/** What is empty is left out, and so is anybody whom the file does not know any more. */
export function factsOf(
  fields: PaperCatalogue[number]['fields'],
  values: PaperValues,
  known: Known,
): readonly Fact[] {
  return fields
    .map(({ name, field }) => ({ label: field.label, value: wordsOf(field, values[name] ?? null, known) }))
    .filter(({ value }) => value !== '');
}

function wordsOf(field: PaperField, value: FieldValue, known: Known): string {
  switch (field.type) {
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'people':
      return (value as readonly number[])
        .map((id) => nameOf(id, known))
        .filter(Boolean)
        .join('\n');
    case 'paper': {
      const record = known.register.find(({ id }) => id === value);
      return record ? [requisites(record), record.title].filter(Boolean).join(' ') : '';
    }
    case 'picture':
      return known.pictures.find(({ id }) => id === value)?.title ?? '';
    case 'rows':
      return (value as readonly FieldRow[])
        .map((row) =>
          Object.entries(field.columns)
            .map(([name, column]) => simpleWords(column, row[name] ?? null, known))
            .filter(Boolean)
            .join(', '),
        )
        .join('\n');
    default:
      return simpleWords(field, value, known);
  }
}

function simpleWords(field: SimpleField, value: FieldValue, known: Known): string {
  switch (field.type) {
    case 'date':
      return isPlainDate(value) ? numericDate(value) : '';
    case 'check':
      return value === true ? 'да' : '';
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? '';
    case 'person':
      return typeof value === 'number' ? nameOf(value, known) : '';
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

function nameOf(id: number, { people }: Known): string {
  const person = people.find((other) => other.id === id);
  return person ? fullName(person) : '';
}

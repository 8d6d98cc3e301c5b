// What was typed into a paper's form, as it is sent.
import type { PaperCatalogue } from '../../../../../shared/contract/papers';
import {
  emptyRow,
  emptyValue,
  type FieldRow,
  type FieldValue,
  type PaperField,
  type PaperValues,
} from '../../../../../shared/papers/fields';
import { same } from '../../../../../shared/model/same';

/** Without lines and rows that say nothing. */
export function tidied(fields: PaperCatalogue[number]['fields'], values: PaperValues): PaperValues {
  return Object.fromEntries(
    fields.map(({ name, field }) => [name, tidiedValue(field, values[name] ?? emptyValue(field))]),
  );
}

function tidiedValue(field: PaperField, value: FieldValue): FieldValue {
  if (field.type === 'lines') {
    return (value as readonly string[]).map((line) => line.trim()).filter((line) => line !== '');
  }
  if (field.type !== 'rows') return value;
  const empty = emptyRow(field.columns);
  return (value as readonly FieldRow[]).filter((row) => !same(row, empty));
}

// The ids that a form's values hold: whom, which papers and which pictures it names.
import type { FieldRow, FieldValue, PaperFields, PaperValues } from '../../../shared/papers/fields';

export interface References {
  readonly people: readonly number[];
  readonly papers: readonly number[];
  readonly pictures: readonly number[];
}

export function referencesIn(fields: PaperFields, values: PaperValues): References {
  const found: { people: number[]; papers: number[]; pictures: number[] } = {
    people: [],
    papers: [],
    pictures: [],
  };
  collect(fields, values);
  return found;

  function collect(of: PaperFields, given: PaperValues): void {
    for (const [name, field] of Object.entries(of)) {
      const value = given[name] ?? null;
      if (field.type === 'person') add(found.people, value);
      else if (field.type === 'people') found.people.push(...(value as readonly number[]));
      else if (field.type === 'paper') add(found.papers, value);
      else if (field.type === 'picture') add(found.pictures, value);
      else if (field.type === 'rows') {
        for (const row of value as readonly FieldRow[]) collect(field.columns, row);
      }
    }
  }
}

function add(ids: number[], value: FieldValue): void {
  if (typeof value === 'number') ids.push(value);
}

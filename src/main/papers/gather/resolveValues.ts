// The typed values of a form as its paper needs them: people, papers and pictures whole instead of their ids.
import type {
  FieldRow,
  FieldValue,
  PaperField,
  PaperFields,
  PaperValues,
} from '../../../shared/papers/fields';
import type { Database } from '../../database/connection';
import type { ReferredPaper } from '../../documents/definePaper';
import { findPaper, findPicture } from '../repository';
import { recordTitle } from '../titles';
import { personForPaper } from './people';

/** What has been removed meanwhile is as if it had not been chosen. */
export function resolveValues(
  database: Database,
  fields: PaperFields,
  values: PaperValues,
): Readonly<Record<string, unknown>> {
  const person = kept((id) => personForPaper(database, id));

  function resolved(field: PaperField, value: FieldValue): unknown {
    switch (field.type) {
      case 'person':
        return typeof value === 'number' ? person(value) : null;
      case 'people':
        return (value as readonly number[]).flatMap((id) => person(id) ?? []);
      case 'paper':
        return typeof value === 'number' ? referredPaper(database, value) : null;
      case 'picture':
        return typeof value === 'number' ? picture(database, value) : null;
      case 'rows':
        return (value as readonly FieldRow[]).map((row) => resolvedAll(field.columns, row));
      default:
        return value;
    }
  }

  function resolvedAll(of: PaperFields, given: PaperValues): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(of).map(([name, field]) => [name, resolved(field, given[name] ?? null)]),
    );
  }

  return resolvedAll(fields, values);
}

/** Declining a name takes time, and a list of awards names its curator in every row. */
function kept<Value>(read: (id: number) => Value): (id: number) => Value {
  const known = new Map<number, Value>();
  return (id) => {
    const value = known.has(id) ? (known.get(id) as Value) : read(id);
    known.set(id, value);
    return value;
  };
}

function referredPaper(database: Database, id: number): ReferredPaper | null {
  const paper = findPaper(database, id);
  return paper && { date: paper.date, number: paper.number, title: recordTitle(database, paper) };
}

function picture(database: Database, id: number) {
  const found = findPicture(database, id);
  if (!found) return null;
  const { bytes, ...look } = found;
  return { ...look, base64: Buffer.from(bytes).toString('base64') };
}

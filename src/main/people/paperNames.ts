// Whom papers name in their JSON: the ids of those they are about, and people in the values of their forms.
import * as v from 'valibot';
import type { FieldRow, FieldValue, PaperFields, PaperValues } from '../../shared/papers/fields';
import { factsOf, paperKinds, type PaperKind } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { formPapers } from '../documents/formPapers';

interface NamingPaper {
  readonly id: number;
  readonly kind: PaperKind;
  readonly number: string;
  readonly about: readonly number[];
  readonly typed: PaperValues;
}

/** Papers that name a person in their form or are about them, in the order of their entry. */
export function papersNaming(database: Database, personId: number): readonly NamingPaper[] {
  return findNaming(database).filter(
    ({ kind, about, typed }) =>
      (factsOf(kind).subject === 'person' && about.includes(personId)) ||
      JSON.stringify(renamedValues(fieldsOf(kind), typed, personId, null)) !== JSON.stringify(typed),
  );
}

/** Papers about a role: questionnaires. */
export function papersAboutRole(database: Database, roleId: number): readonly NamingPaper[] {
  return findNaming(database).filter(
    ({ kind, about }) => factsOf(kind).subject === 'participant' && about.includes(roleId),
  );
}

/** Whatever named `dropId` names `keepId`; nobody is named twice in a list. What was signed is kept elsewhere. */
export function renameInPapers(
  database: Database,
  what: 'person' | 'participant',
  keepId: number,
  dropId: number,
): void {
  for (const { id, kind, about, typed } of findNaming(database)) {
    const ids = factsOf(kind).subject === what ? renamedIds(about, dropId, keepId) : about;
    const values = what === 'person' ? renamedValues(fieldsOf(kind), typed, dropId, keepId) : typed;
    database.run('UPDATE paper SET about = ?, typed = ? WHERE id = ?', [
      JSON.stringify(ids),
      JSON.stringify(values),
      id,
    ]);
  }
}

const namingRow = v.object({
  id: v.number(),
  kind: v.picklist(paperKinds),
  number: v.string(),
  about: v.pipe(v.string(), v.parseJson(), v.array(v.number())),
  // Values are read as loosely as they are stored: what a form does not know is left as it is.
  typed: v.pipe(
    v.string(),
    v.parseJson(),
    v.custom<PaperValues>((value) => typeof value === 'object' && value !== null),
  ),
});

function findNaming(database: Database): readonly NamingPaper[] {
  return database.all(
    `SELECT id, kind, number, about, typed FROM paper
     WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY id`,
    [JSON.stringify(paperKinds)],
    namingRow,
  );
}

function fieldsOf(kind: PaperKind): PaperFields {
  return formPapers.find((definition) => definition.kind === kind)?.fields ?? {};
}

/** @param to null: nobody */
function renamedValues(
  fields: PaperFields,
  values: PaperValues,
  from: number,
  to: number | null,
): PaperValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, FieldValue] => {
      const field = fields[name];
      if (field?.type === 'person') return [name, value === from ? to : value];
      if (!Array.isArray(value)) return [name, value];
      if (field?.type === 'people') return [name, renamedIds(value as readonly number[], from, to)];
      if (field?.type !== 'rows') return [name, value];
      const rows = (value as readonly FieldRow[]).map((row) => renamedValues(field.columns, row, from, to));
      return [name, rows as readonly FieldRow[]];
    }),
  );
}

function renamedIds(ids: readonly number[], from: number, to: number | null): readonly number[] {
  const renamed = ids.map((id) => (id === from ? to : id)).filter((id) => id !== null);
  return [...new Set(renamed)];
}

// What a person decides while a spreadsheet is looked through: which columns mean what, which rows are left out.
import type { ImportField, PeopleImportRow } from '../../../../shared/contract/people';

type Columns = readonly (ImportField | null)[];

/** A field stands once: the column that had it gives it up. */
export function withField(columns: Columns, index: number, field: ImportField | null): Columns {
  return columns.map((other, at) => {
    if (at === index) return field;
    return other === field ? null : other;
  });
}

/** Without a name nobody can be told from anybody. */
export function hasName(columns: Columns): boolean {
  return columns.includes('fullName') || columns.includes('surname');
}

export function mayTake({ action }: PeopleImportRow): boolean {
  return action === 'add' || action === 'update';
}

export function hasRemarks({ problems }: PeopleImportRow): boolean {
  return problems.length > 0;
}

/** How many will be added and updated when the rows left out are left out. */
export function takenCounts(
  rows: readonly PeopleImportRow[],
  skipped: ReadonlySet<number>,
): { readonly add: number; readonly update: number } {
  const taken = rows.filter(({ row }) => !skipped.has(row));
  return {
    add: taken.filter(({ action }) => action === 'add').length,
    update: taken.filter(({ action }) => action === 'update').length,
  };
}

// SQL of the school's own blanks: rows in, rows out, no rules.
import * as v from 'valibot';
import { plainDateSchema } from '../../../shared/contract/schemas';
import type { PlainDate } from '../../../shared/model/plainDate';
import { paperKinds, type PaperKind } from '../../../shared/papers/kinds';
import type { Database } from '../../database/connection';

export interface TemplateRow {
  readonly id: number;
  readonly title: string;
  readonly fileName: string;
  readonly purpose: 'letterhead' | 'blank';
  readonly kinds: readonly PaperKind[];
  readonly addedOn: PlainDate;
  /** As the school gave it. */
  readonly docx: Uint8Array;
}

const templateRow = v.pipe(
  v.object({
    id: v.number(),
    title: v.string(),
    file_name: v.string(),
    purpose: v.picklist(['letterhead', 'blank']),
    kinds: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
    added_on: plainDateSchema,
    docx: v.instance(Uint8Array),
  }),
  v.transform((row): TemplateRow => ({
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    purpose: row.purpose,
    // A kind of another version is not there to be chosen.
    kinds: paperKinds.filter((kind) => row.kinds.includes(kind)),
    addedOn: row.added_on,
    docx: row.docx,
  })),
);

/** In the order in which they were added. */
export function findTemplates(database: Database): readonly TemplateRow[] {
  return database.all('SELECT * FROM paper_template ORDER BY id', [], templateRow);
}

export function findTemplate(database: Database, id: number): TemplateRow | null {
  return database.get('SELECT * FROM paper_template WHERE id = ?', [id], templateRow) ?? null;
}

/** @returns the new template's id */
export function insertTemplate(database: Database, template: Omit<TemplateRow, 'id'>): number {
  const { title, fileName, purpose, kinds, addedOn, docx } = template;
  return database.run(
    'INSERT INTO paper_template (title, file_name, purpose, kinds, added_on, docx) VALUES (?, ?, ?, ?, ?, ?)',
    [title, fileName, purpose, JSON.stringify(kinds), addedOn, docx],
  ).lastId;
}

/** All but the file, which never changes. */
export function updateTemplate(
  database: Database,
  { id, title, purpose, kinds }: Pick<TemplateRow, 'id' | 'title' | 'purpose' | 'kinds'>,
): void {
  database.run('UPDATE paper_template SET title = ?, purpose = ?, kinds = ? WHERE id = ?', [
    title,
    purpose,
    JSON.stringify(kinds),
    id,
  ]);
}

export function deleteTemplate(database: Database, id: number): void {
  database.run('DELETE FROM paper_template WHERE id = ?', [id]);
}

// SQL of the chosen forms of mentoring: rows in, rows out, no rules.
import * as v from 'valibot';
import type { ChosenForm, FormInput } from '../../shared/contract/forms';
import type { Database } from '../database/connection';

export type FormRecord = Omit<ChosenForm, 'participants'>;
type FormTexts = Omit<FormInput, 'id'>;

const sections = { tasks: 'task', expectedResults: 'expectedResult' } as const;

const formRow = v.object({
  id: v.number(),
  title: v.string(),
  goal: v.nullable(v.string()),
  catalogue_id: v.nullable(v.string()),
  target_category: v.string(),
});

/** In their own order. */
export function findForms(database: Database): readonly FormRecord[] {
  const texts = database.all(
    'SELECT form_id, section, text FROM programme_form_text ORDER BY form_id, section, position',
    [],
    v.object({ form_id: v.number(), section: v.picklist(['task', 'expectedResult']), text: v.string() }),
  );
  const variants = database.all(
    'SELECT form_id, title FROM programme_form_variant ORDER BY form_id, position',
    [],
    v.object({ form_id: v.number(), title: v.string() }),
  );
  const programmes = database.all(
    'SELECT form_id, title, content, duration, results FROM form_programme ORDER BY form_id, position',
    [],
    v.object({
      form_id: v.number(),
      title: v.string(),
      content: v.string(),
      duration: v.string(),
      results: v.string(),
    }),
  );
  const textsOf = (id: number, section: 'task' | 'expectedResult') =>
    texts.filter((row) => row.form_id === id && row.section === section).map(({ text }) => text);
  return database
    .all(
      'SELECT id, title, goal, catalogue_id, target_category FROM programme_form ORDER BY position',
      [],
      formRow,
    )
    .map(({ id, title, goal, catalogue_id: catalogueId, target_category: targetCategory }) => ({
      id,
      title,
      catalogueId,
      targetCategory,
      goal: goal ?? '',
      tasks: textsOf(id, sections.tasks),
      expectedResults: textsOf(id, sections.expectedResults),
      variants: variants.filter((row) => row.form_id === id).map((row) => row.title),
      programmes: programmes
        .filter((row) => row.form_id === id)
        .map(({ form_id: _formId, ...programme }) => programme),
    }));
}

/** Puts a form last. @returns its id */
export function insertForm(database: Database, form: FormTexts): number {
  const { lastId } = database.run(
    `INSERT INTO programme_form (position, title, goal, catalogue_id, target_category)
     VALUES ((SELECT coalesce(max(position), -1) + 1 FROM programme_form), ?, ?, ?, ?)`,
    [form.title, nullIfEmpty(form.goal), form.catalogueId, form.targetCategory],
  );
  insertLists(database, lastId, form);
  return lastId;
}

export function updateForm(database: Database, id: number, form: FormTexts): void {
  database.run(
    'UPDATE programme_form SET title = ?, goal = ?, catalogue_id = ?, target_category = ? WHERE id = ?',
    [form.title, nullIfEmpty(form.goal), form.catalogueId, form.targetCategory, id],
  );
  for (const table of ['programme_form_text', 'programme_form_variant', 'form_programme'] as const) {
    database.run(`DELETE FROM ${table} WHERE form_id = ?`, [id]);
  }
  insertLists(database, id, form);
}

export function deleteForm(database: Database, id: number): void {
  database.run('DELETE FROM programme_form WHERE id = ?', [id]);
}

/** Puts the forms into this order. */
export function orderForms(database: Database, ids: readonly number[]): void {
  // Two steps: no two forms may hold one place, not even for a moment.
  database.run('UPDATE programme_form SET position = -1 - position');
  ids.forEach((id, position) => {
    database.run('UPDATE programme_form SET position = ? WHERE id = ?', [position, id]);
  });
}

/** How many roles, pairs and rounds stand on a form. */
export function countUses(database: Database): ReadonlyMap<number, number> {
  const rows = database.all(
    `SELECT form_id, count(*) AS uses FROM (
       SELECT form_id FROM participant UNION ALL SELECT form_id FROM pair UNION ALL SELECT form_id FROM matching_round
     ) WHERE form_id IS NOT NULL GROUP BY form_id`,
    [],
    v.object({ form_id: v.number(), uses: v.number() }),
  );
  return new Map(rows.map(({ form_id: id, uses }) => [id, uses]));
}

/** How many people hold an open role in a form. */
export function countParticipants(database: Database): ReadonlyMap<number, number> {
  const rows = database.all(
    `SELECT form_id, count(DISTINCT person_id) AS people FROM participant
     WHERE form_id IS NOT NULL AND left_on IS NULL GROUP BY form_id`,
    [],
    v.object({ form_id: v.number(), people: v.number() }),
  );
  return new Map(rows.map(({ form_id: id, people }) => [id, people]));
}

function insertLists(database: Database, id: number, form: FormTexts): void {
  for (const [key, section] of Object.entries(sections)) {
    form[key as keyof typeof sections].forEach((text, position) => {
      database.run('INSERT INTO programme_form_text (form_id, section, position, text) VALUES (?, ?, ?, ?)', [
        id,
        section,
        position,
        text,
      ]);
    });
  }
  form.variants.forEach((title, position) => {
    database.run('INSERT INTO programme_form_variant (form_id, position, title) VALUES (?, ?, ?)', [
      id,
      position,
      title,
    ]);
  });
  form.programmes.forEach(({ title, content, duration, results }, position) => {
    database.run(
      `INSERT INTO form_programme (form_id, position, title, content, duration, results)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, position, title, content, duration, results],
    );
  });
}

function nullIfEmpty(text: string): string | null {
  return text === '' ? null : text;
}

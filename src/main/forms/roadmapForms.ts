// The chosen forms as the roadmap's paragraphs tell them: title, goal, tasks, results.
import { sameTitle } from '../../shared/forms/catalogue';
import type { RoadmapDraftForm } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import * as repository from './repository';
import type { FormRecord } from './repository';

export function readRoadmapForms(database: Database): readonly RoadmapDraftForm[] {
  return repository.findForms(database).map(({ title, goal, tasks, expectedResults }) => ({
    title,
    goal: goal === '' ? null : goal,
    tasks,
    expectedResults,
  }));
}

/**
 * Lays the roadmap's forms down. A form that is there already, or only changed its title, stays the same form
 * with all that the school has said about it; one that is gone is removed.
 * @returns `form-in-use` when somebody takes part in a form that is gone
 */
export function changeRoadmapForms(
  database: Database,
  forms: readonly RoadmapDraftForm[],
): Result<undefined> {
  const known = repository.findForms(database);
  const matched = matchForms(known, forms);
  const gone = known.filter((form) => !matched.includes(form));
  const uses = repository.countUses(database);
  const participants = repository.countParticipants(database);
  for (const { id, title } of gone) {
    if (uses.has(id)) return fail('form-in-use', { title, participants: participants.get(id) ?? 0 });
  }
  for (const { id } of gone) repository.deleteForm(database, id);
  const ids = forms.map((form, index) => {
    const before = matched[index];
    const texts = {
      ...(before ?? { catalogueId: null, targetCategory: '', variants: [], programmes: [] }),
      ...form,
      goal: form.goal ?? '',
    };
    if (!before) return repository.insertForm(database, texts);
    repository.updateForm(database, before.id, texts);
    return before.id;
  });
  repository.orderForms(database, ids);
  return ok();
}

/** For each form of the roadmap the stored one that it is: by title, else what is left over in the same order. */
function matchForms(
  known: readonly FormRecord[],
  forms: readonly RoadmapDraftForm[],
): readonly (FormRecord | undefined)[] {
  const free = [...known];
  const take = (found: FormRecord | undefined) => {
    if (found) free.splice(free.indexOf(found), 1);
    return found;
  };
  const byTitle = forms.map(({ title }) => take(free.find((form) => sameTitle(form.title, title))));
  const renamed = byTitle.filter((found) => found === undefined).length === free.length;
  return renamed ? byTitle.map((found) => found ?? take(free[0])) : byTitle;
}

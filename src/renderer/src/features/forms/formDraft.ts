// A form of mentoring while it is edited: lists are lines of text.
import type { ChosenForm, FormCatalogueEntry, FormInput } from '../../../../shared/contract/forms';

export interface FormDraft {
  title: string;
  catalogueId: string | null;
  targetCategory: string;
  goal: string;
  tasks: string;
  expectedResults: string;
  variants: string;
  programmes: ProgrammeDraft[];
}

export interface ProgrammeDraft {
  /** Of the list in the window only. */
  readonly key: number;
  title: string;
  content: string;
  duration: string;
  results: string;
}

export function draftOf(form: ChosenForm | null): FormDraft {
  return {
    title: form?.title ?? '',
    catalogueId: form?.catalogueId ?? null,
    targetCategory: form?.targetCategory ?? '',
    goal: form?.goal ?? '',
    tasks: (form?.tasks ?? []).join('\n'),
    expectedResults: (form?.expectedResults ?? []).join('\n'),
    variants: (form?.variants ?? []).join('\n'),
    programmes: (form?.programmes ?? []).map((programme, key) => ({ key, ...programme })),
  };
}

export function inputOf(draft: FormDraft, id: number | null): FormInput {
  return {
    id,
    title: draft.title.trim(),
    catalogueId: draft.catalogueId,
    targetCategory: draft.targetCategory.trim(),
    goal: draft.goal.trim(),
    tasks: lines(draft.tasks),
    expectedResults: lines(draft.expectedResults),
    variants: lines(draft.variants),
    programmes: draft.programmes
      .filter(({ title }) => title.trim() !== '')
      .map(({ key: _key, ...programme }) => ({ ...programme, title: programme.title.trim() })),
  };
}

/** The draft with the catalogue's words where it has none of its own. */
export function filledFrom(draft: FormDraft, entry: FormCatalogueEntry): FormDraft {
  const or = (typed: string, known: string) => (typed.trim() === '' ? known : typed);
  return {
    ...draft,
    catalogueId: entry.id,
    title: or(draft.title, entry.title),
    goal: or(draft.goal, entry.goal),
    tasks: or(draft.tasks, entry.tasks.join('\n')),
    expectedResults: or(draft.expectedResults, entry.expectedResults.join('\n')),
    variants: or(draft.variants, entry.variants.join('\n')),
  };
}

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

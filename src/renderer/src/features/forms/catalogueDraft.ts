// The catalogue of forms while it is edited.
import type { FormCatalogueEntry } from '../../../../shared/contract/forms';
import { lines } from './formDraft';

export interface EntryDraft {
  readonly id: string;
  readonly origin: FormCatalogueEntry['origin'];
  title: string;
  source: string;
  goal: string;
  variants: string;
  mentorPortrait: string;
  menteePortrait: string;
  /** As typed; empty: no limit. */
  minAge: string;
}

export function draftsOf(catalogue: readonly FormCatalogueEntry[]): EntryDraft[] {
  return catalogue.map(({ id, origin, title, source, goal, variants, ...entry }) => ({
    id,
    origin,
    title,
    source,
    goal,
    variants: variants.join('\n'),
    mentorPortrait: entry.mentorPortrait,
    menteePortrait: entry.menteePortrait,
    minAge: entry.menteeMinAge === null ? '' : String(entry.menteeMinAge),
  }));
}

/** A form of the school's own, under an id that none of the others has. */
export function newEntry(others: readonly EntryDraft[], title: string, source: string): EntryDraft {
  let number = 1;
  while (others.some(({ id }) => id === `own-${number}`)) number += 1;
  return {
    id: `own-${number}`,
    origin: 'local',
    title,
    source,
    goal: '',
    variants: '',
    mentorPortrait: '',
    menteePortrait: '',
    minAge: '',
  };
}

export function wrongAge({ minAge }: EntryDraft): boolean {
  return minAge.trim() !== '' && !/^\d{1,2}$/.test(minAge.trim());
}

/** What the drafts say, with what they do not show as it was. */
export function catalogueOf(
  drafts: readonly EntryDraft[],
  before: readonly FormCatalogueEntry[],
): FormCatalogueEntry[] {
  return drafts.map(({ variants, minAge, ...draft }) => {
    const known = before.find(({ id }) => id === draft.id);
    return {
      tasks: [],
      expectedResults: [],
      mentorCategories: ['staff', 'pupil', 'parent', 'outside'],
      menteeCategories: ['staff', 'pupil', 'parent', 'outside'],
      ...known,
      ...draft,
      title: draft.title.trim(),
      variants: lines(variants),
      menteeMinAge: minAge.trim() === '' ? null : Number(minAge),
    };
  });
}

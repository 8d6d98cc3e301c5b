// Lays a roadmap into an empty school file: from Word, or the built-in ten steps.
import type { ItemInput } from '../../shared/contract/roadmap';
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import type { RoadmapDraft } from '../../shared/model/roadmap';
import { isSchoolYear, type SchoolYear } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';
import { changeRoadmapForms } from '../forms/roadmapForms';
import { planOccurrences } from './plan';
import { saveProgramme, saveProgrammeTexts } from './programmeRepository';
import { insertItem, insertOccurrence } from './repository';

/** What a roadmap says around its table; a draft has all of it. */
export type ProgrammeText = Omit<RoadmapDraft, 'columns' | 'items'>;

export interface NewProgramme {
  readonly text: ProgrammeText;
  readonly items: readonly ItemInput[];
  readonly sourceName: string | null;
  readonly createdOn: PlainDate;
}

/** Writes everything in one transaction. */
export function createProgramme(
  database: Database,
  { text, items, sourceName, createdOn }: NewProgramme,
): void {
  const years = { first: text.schoolYear, last: lastSchoolYear(text.schoolYear, text.periodEnd) };
  database.transaction(() => {
    saveProgramme(database, { ...text, firstSchoolYear: text.schoolYear, sourceName, createdOn });
    saveProgrammeTexts(database, text);
    changeRoadmapForms(database, text.forms);
    for (const item of items) addItem(database, item, years);
  });
}

/** Appends a row with the occurrences that its plan means. Returns the row's id. */
export function addItem(
  database: Database,
  item: ItemInput,
  years: { readonly first: SchoolYear; readonly last: SchoolYear },
): number {
  const id = insertItem(database, { ...item, sourceDeadlineText: item.deadlineText });
  for (const occurrence of planOccurrences(item, item.deadlineText, years)) {
    insertOccurrence(database, id, occurrence);
  }
  return id;
}

/** «2021–2025» runs over four school years, the last being 2024/2025: work ends in the May of its last year. */
export function lastSchoolYear(first: SchoolYear, periodEnd: PlainDate | null): SchoolYear {
  const last = periodEnd === null ? first : Math.max(first, datePartsOf(periodEnd).year - 1);
  return isSchoolYear(last) ? last : first;
}

/** A draft's rows as they are taken when nobody corrects anything. */
export function itemsOfDraft(draft: RoadmapDraft): readonly ItemInput[] {
  return draft.items.map((item, index) => ({
    number: item.number ?? String(index + 1),
    stage: item.stage,
    activity: item.activity,
    deadlineText: item.deadlineText,
    kind: item.deadline.kind,
    recurrence: item.deadline.recurrence,
    precision: item.deadline.precision,
    parts: item.deadline.parts,
    outcome: item.outcome ?? '',
    responsible: item.responsible ?? [],
  }));
}

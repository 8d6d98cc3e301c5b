// The stored roadmap in the words that its papers print.
import type { RoadmapItem } from '../../shared/model/roadmap';
import { schoolYearLabel } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';
import type { RoadmapForPaper } from '../documents/paperData';
import { readRoadmapForms } from '../forms/roadmapForms';
import { findProgramme, findProgrammeTexts, type Programme } from './programmeRepository';
import { findItems } from './repository';

/** null when the file holds no programme. */
export function roadmapForPaper(database: Database): RoadmapForPaper | null {
  const programme = findProgramme(database);
  if (!programme) return null;
  return {
    title: withoutPeriod(programme.title),
    periodText: periodText(programme),
    basis: programme.basis ?? '',
    goal: programme.goal ?? '',
    ...findProgrammeTexts(database),
    forms: readRoadmapForms(database).map((form) => ({ ...form, goal: form.goal ?? '' })),
    items: findItems(database).map((item) => ({
      number: item.number,
      stage: item.stage ?? '',
      activity: item.activity,
      deadlineText: deadlineText(item),
      outcome: item.outcome,
      responsible: item.responsible,
    })),
  };
}

/** «2021–2025 годы», or «2021/2022 учебный год» when it is one. */
function periodText(programme: Programme): string {
  const period = programme.termPeriod ?? programme.titlePeriod;
  return period && period.lastYear > period.firstYear + 1
    ? `${period.firstYear}–${period.lastYear} годы`
    : `${schoolYearLabel(programme.firstSchoolYear)} учебный год`;
}

/** The terms of all school years, each said once. */
function deadlineText(item: RoadmapItem): string {
  const texts = new Set(item.occurrences.map((occurrence) => occurrence.deadlineText.trim()));
  return texts.size > 0 ? [...texts].join('\n') : item.sourceDeadlineText;
}

/** The papers name the period themselves: «… на 2021-2024 учебный год» loses its tail. */
function withoutPeriod(title: string): string {
  return title
    .replace(/\s+на\s+\d{4}[^а-яё]*(?:уч\S*\s+год\S*|год\S*|г\S*)?\s*$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Titles of the forms of mentoring that the roadmap describes. */
export function findRoadmapForms(database: Database): readonly string[] {
  return readRoadmapForms(database).map((form) => form.title);
}

// The roadmap as the window shows it, with the faults that its present words still have.
import type { KeyedWarning, RoadmapView } from '../../shared/contract/roadmap';
import type { DeadlineReading, Occurrence, RoadmapDraftItem, RoadmapItem } from '../../shared/model/roadmap';
import { fail, ok, type Result } from '../../shared/model/result';
import { schoolYear, schoolYearLabel } from '../../shared/model/schoolYear';
import type { Database } from '../database/connection';
import { lastSchoolYear, type ProgrammeText } from './createProgramme';
import { readDeadline } from './deadline/readDeadline';
import { findRoadmapFaults } from './faults/findRoadmapFaults';
import { findDocument } from './documentTexts';
import { findAcceptedWarnings, findItems } from './repository';

/** @returns `not-found` when the file holds no programme yet. */
export function viewRoadmap(database: Database): Result<RoadmapView> {
  const document = findDocument(database);
  if (!document) return fail('not-found', { what: 'programme' });
  const items = findItems(database);
  const accepted = findAcceptedWarnings(database);
  const warnings = warningsOf(document, items);
  const years = items.flatMap((item) => item.occurrences.map((occurrence) => occurrence.schoolYear));
  const last = lastSchoolYear(document.schoolYear, document.periodEnd);
  return ok({
    periodLabel: periodLabel(document),
    firstSchoolYear: schoolYear(Math.min(document.schoolYear, ...years)),
    lastSchoolYear: schoolYear(Math.max(last, ...years)),
    document,
    items,
    warnings: warnings.filter(({ key }) => !accepted.has(key)),
    acceptedWarnings: warnings.filter(({ key }) => accepted.has(key)),
  });
}

/** «2021–2025», or «2021/2022» for a single school year. */
function periodLabel({ titlePeriod, termPeriod, schoolYear: first }: ProgrammeText): string {
  const period = termPeriod ?? titlePeriod;
  if (period && period.lastYear > period.firstYear + 1) return `${period.firstYear}–${period.lastYear}`;
  return schoolYearLabel(first);
}

function warningsOf(document: ProgrammeText, items: readonly RoadmapItem[]): readonly KeyedWarning[] {
  const faults = findRoadmapFaults({ ...document, items: items.map((item) => draftOf(item, document)) });
  const seen = new Map<string, number>();
  return faults.map((fault) => {
    // By the row's id, not its place: it keeps its key when others are added or removed before it.
    const place = fault.row === null ? fault.code : `${fault.code}:${items[fault.row]?.id ?? ''}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { ...fault, key: count === 1 ? place : `${place}#${count}` };
  });
}

/** The row as the faults see it: the dates that the curator agreed to speak, not a second reading of the words. */
function draftOf(item: RoadmapItem, document: ProgrammeText): RoadmapDraftItem {
  const [occurrence] = item.occurrences;
  const deadlineText = occurrence?.deadlineText ?? item.sourceDeadlineText;
  return {
    number: item.number,
    stage: item.stage,
    activity: item.activity,
    deadlineText,
    deadline: occurrence ? agreedReading(occurrence) : readDeadline(deadlineText, document.schoolYear),
    outcome: item.outcome,
    responsibleText: item.responsible.join(', '),
    responsible: item.responsible,
  };
}

function agreedReading({ parts, kind, recurrence, precision, deadlineText }: Occurrence): DeadlineReading {
  return {
    start: parts[0]?.start ?? null,
    end: parts.at(-1)?.end ?? null,
    parts,
    kind,
    recurrence,
    precision,
    alternatives: [],
    check: false,
    words: deadlineText,
  };
}

// A roadmap without any fault, for tests to spoil one thing at a time.
import { parsePlainDate, type PlainDate } from '../../../../shared/model/plainDate';
import type { RoadmapWarning, RoadmapWarningCode } from '../../../../shared/model/roadmap';
import { schoolYear } from '../../../../shared/model/schoolYear';
import type { FaultItem, FaultSource } from '../faultSource';
import { findRoadmapFaults } from '../findRoadmapFaults';

export interface ItemParts {
  readonly deadlineText?: string;
  /** YYYY-MM-DD */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly outcome?: string;
  readonly responsible?: readonly string[];
  readonly number?: string;
  readonly deadline?: Partial<FaultItem['deadline']>;
}

export function item(activity: string, parts: ItemParts = {}): FaultItem {
  const { start = null, end = start } = parts;
  return {
    number: parts.number ?? null,
    activity,
    deadlineText: parts.deadlineText ?? start ?? '',
    deadline: {
      start: day(start),
      end: day(end),
      kind: 'range',
      recurrence: null,
      precision: 'day',
      parts: [],
      alternatives: [],
      check: false,
      words: '',
      ...parts.deadline,
    },
    outcome: parts.outcome ?? 'Справка',
    responsible: parts.responsible ?? ['Директор'],
  };
}

export function roadmap(items: readonly FaultItem[], parts: Partial<FaultSource> = {}): FaultSource {
  return {
    title: 'Дорожная карта на 2022-2023 учебный год',
    organisation: 'МКОУ «СОШ с. Выдуманное»',
    titlePeriod: { text: '2022-2023 учебный год', firstYear: 2022, lastYear: 2023 },
    termPeriod: null,
    periodStart: day('2022-09-01'),
    periodEnd: day('2023-05-31'),
    schoolYear: schoolYear(2022),
    basis: null,
    goal: null,
    tasks: [],
    targetGroups: [],
    forms: [],
    items,
    ...parts,
  };
}

/** The faults of one kind. */
export function faultsOf(code: RoadmapWarningCode, source: FaultSource): readonly RoadmapWarning[] {
  return findRoadmapFaults(source).filter((fault) => fault.code === code);
}

function day(text: string | null): PlainDate | null {
  return text === null ? null : parsePlainDate(text);
}

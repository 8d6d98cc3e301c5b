// The roadmap («дорожная карта»): what a school plans, when, and how far it has got.
import type { PlainDate } from './plainDate';
import type { SchoolYear } from './schoolYear';

/** Inclusive on both sides; null where the plan gives no bound («до 15 сентября», «начиная с октября»). */
export interface DueRange {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

export const deadlineKinds = ['range', 'point', 'recurring', 'open', 'unknown'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const recurrences = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'per-need'] as const;
export type Recurrence = (typeof recurrences)[number];

/** How exactly the plan was written: bars of a month's precision are drawn and printed as months. */
export const precisions = ['day', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** One reading of a deadline phrase. */
export interface DeadlineReading extends DueRange {
  readonly kind: DeadlineKind;
  /** Only with kind `recurring`; null there too when the plan's rhythm is none of the list. */
  readonly recurrence: Recurrence | null;
  readonly precision: Precision;
  /** The single periods of a list («октябрь, февраль, май») in time order; one entry otherwise; none when no calendar time is named. */
  readonly parts: readonly DueRange[];
  /** Other readings that a careful reader could mean. */
  readonly alternatives: readonly DueRange[];
  /** True when a person should look: ambiguous, contradictory or not understood. */
  readonly check: boolean;
  /** The reading in Russian words: «с 1 октября по 31 октября 2021 г.». */
  readonly words: string;
}

export const columnRoles = [
  'number',
  'stage',
  'activity',
  'deadline',
  'outcome',
  'responsible',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface RoadmapColumn {
  readonly header: string;
  readonly role: ColumnRole;
}

/** One row of a roadmap as it was read from Word, before anybody has agreed to it. */
export interface RoadmapDraftItem {
  /** As written without its full stop; null when the row has none of its own. */
  readonly number: string | null;
  readonly stage: string | null;
  readonly activity: string;
  /** As written, line breaks kept as \n. */
  readonly deadlineText: string;
  readonly deadline: DeadlineReading;
  /** null when the table has no such column. */
  readonly outcome: string | null;
  readonly responsibleText: string | null;
  /** Roles and persons of `responsibleText`; null when the table has no such column. */
  readonly responsible: readonly string[] | null;
}

/** A form of mentoring with its own goal, tasks and results, from the paragraphs before the table. */
export interface RoadmapDraftForm {
  /** Without quotes: «учитель – учитель» → `учитель – учитель`. */
  readonly title: string;
  readonly goal: string | null;
  readonly tasks: readonly string[];
  readonly expectedResults: readonly string[];
}

/** A Word file read as a roadmap. */
export interface RoadmapDraft {
  readonly title: string;
  /** The organisation's name as the file writes it; never taken as the official one. */
  readonly organisation: string | null;
  /** The years in the title («2021-2024 учебный год»), and those of the line on terms («Сроки реализации»). */
  readonly titlePeriod: WrittenPeriod | null;
  readonly termPeriod: WrittenPeriod | null;
  /** The term's period where there is one, else the title's; inclusive days. */
  readonly periodStart: PlainDate | null;
  readonly periodEnd: PlainDate | null;
  /** The school year whose months rows without a year mean. */
  readonly schoolYear: SchoolYear;
  /** The opening paragraph that says on what acts the roadmap rests. */
  readonly basis: string | null;
  readonly goal: string | null;
  readonly tasks: readonly string[];
  readonly targetGroups: readonly string[];
  readonly expectedResults: readonly string[];
  readonly forms: readonly RoadmapDraftForm[];
  readonly columns: readonly RoadmapColumn[];
  readonly items: readonly RoadmapDraftItem[];
}

export interface WrittenPeriod {
  /** As written: «2021-2024 учебный год». */
  readonly text: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A fault found in a roadmap: shown with its place and a cure, never repaired silently. */
export interface RoadmapWarning {
  readonly code: RoadmapWarningCode;
  /** Index into the items; null for the document as a whole. */
  readonly row: number | null;
  /** What is wrong, in Russian, with the place and the words concerned. */
  readonly message: string;
  /** What to do about it, in Russian. */
  readonly cure: string;
}

export const roadmapWarningCodes = [
  'period-mismatch',
  'rows-without-year',
  'role-never-appointed',
  'training-after-meetings-start',
  'training-after-pairing',
  'pairs-before-interviews',
  'pairs-before-consents',
  'consent-one-sided',
  'outcome-cut-off',
  'act-misquoted',
  'ages-outside-school',
  'crowded-month',
  'name-irregular',
  'deadline-doubtful',
  'deadline-outside-period',
] as const;
export type RoadmapWarningCode = (typeof roadmapWarningCodes)[number];

export const occurrenceStatuses = ['notStarted', 'inProgress', 'done'] as const;
/** What the curator says. «Просрочено» is never stored: it follows from the dates and today. */
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];

/** An activity's turn in one school year: the plan, and the fact against it. */
export interface Occurrence {
  readonly id: number;
  readonly itemId: number;
  readonly schoolYear: SchoolYear;
  /** The phrase that the printed roadmap shows. */
  readonly deadlineText: string;
  readonly kind: DeadlineKind;
  readonly recurrence: Recurrence | null;
  readonly precision: Precision;
  /** Planned periods in time order; empty when the plan names no calendar time. */
  readonly parts: readonly DueRange[];
  readonly status: OccurrenceStatus;
  readonly actualStart: PlainDate | null;
  /** The day it was done; set exactly when the status is `done`. */
  readonly actualEnd: PlainDate | null;
  readonly note: string;
}

/** A row of the school's roadmap. */
export interface RoadmapItem {
  readonly id: number;
  readonly number: string;
  readonly stage: string | null;
  readonly activity: string;
  /** The words of «Сроки» in the file it came from. */
  readonly sourceDeadlineText: string;
  readonly outcome: string;
  readonly responsible: readonly string[];
  /** In order of school years, at most one a year. */
  readonly occurrences: readonly Occurrence[];
}

/** What the program itself knows about a row of the roadmap. */
export const progressTopics = ['forms', 'people', 'interviews', 'consents', 'preferences', 'pairs'] as const;
export type ProgressTopic = (typeof progressTopics)[number];

/** The screens that carry a row on. */
export const progressScreens = ['forms', 'people', 'interviews', 'consents', 'matching', 'pairs'] as const;
export type ProgressScreen = (typeof progressScreens)[number];

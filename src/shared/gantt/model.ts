// What the Gantt draws: rows of activities, each with a bar for every school year in which it falls.
import type { PlainDate } from '../model/plainDate';
import type { DeadlineKind, DueRange, Precision, Recurrence } from '../model/roadmap';
import type { SchoolYear } from '../model/schoolYear';

export const ganttStatusKinds = ['done', 'running', 'late', 'waiting', 'idle'] as const;
/** `idle` is not begun, `waiting` is held up by somebody (a consent, a signature). */
export type GanttStatusKind = (typeof ganttStatusKinds)[number];

export interface GanttStatus {
  readonly kind: GanttStatusKind;
  /** The words of the pill, without the sign: «Просрочено, 8 дней». */
  readonly text: string;
}

/** An activity's turn in one school year. */
export interface GanttBar {
  readonly id: number;
  readonly schoolYear: SchoolYear;
  readonly kind: DeadlineKind;
  readonly recurrence: Recurrence | null;
  readonly precision: Precision;
  /** Planned periods in time order; none when the plan names no calendar time. */
  readonly parts: readonly DueRange[];
  readonly actualStart: PlainDate | null;
  readonly actualEnd: PlainDate | null;
  readonly status: GanttStatusKind;
  /** What stands beside the bar: its dates in words, perhaps a note («1–31 окт, приказ не подписан»). */
  readonly label: string;
}

export interface GanttRow {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  /** Who is responsible. */
  readonly subtitle: string;
  /** Rows that follow each other with the same stage stand under one heading. */
  readonly stage: string | null;
  readonly status: GanttStatus;
  readonly bars: readonly GanttBar[];
}

export const ganttZooms = ['weeks', 'schoolYear', 'programme'] as const;
export type GanttZoom = (typeof ganttZooms)[number];

export interface GanttHoliday {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly name: string;
}

export interface GanttView {
  readonly zoom: GanttZoom;
  /** The year shown by the zooms `weeks` and `schoolYear`. */
  readonly schoolYear: SchoolYear;
  /** The years shown by the zoom `programme`, both included. */
  readonly firstYear: SchoolYear;
  readonly lastYear: SchoolYear;
  readonly today: PlainDate;
  readonly holidays: readonly GanttHoliday[];
}

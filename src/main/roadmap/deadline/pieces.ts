// What the rules make of the tokens: pieces of the calendar that still wait for their year, and the words between them.
import type { Recurrence } from '../../../shared/model/roadmap';
import type { Mark } from './tokens';

/** A whole stretch of the calendar. */
export type Period =
  | { readonly unit: 'month'; readonly month: number; readonly inDigits: boolean }
  | { readonly unit: 'season'; readonly season: number }
  | { readonly unit: 'quarter' | 'term' | 'half'; readonly number: number }
  /** January–June or July–December: a half-year beside a calendar year. */
  | { readonly unit: 'calendarHalf'; readonly number: number }
  | { readonly unit: 'schoolYear' | 'calendarYear'; readonly years: number };

/** The part of a period that is meant. Numbers count from 1; `last` counts from the end. */
export type Part =
  | { readonly of: 'day'; readonly number: number }
  | { readonly of: 'lastDay' }
  | { readonly of: 'week'; readonly from: number; readonly to: number }
  | { readonly of: 'lastWeeks'; readonly weeks: number }
  | { readonly of: 'weekday'; readonly weekday: number; readonly number: number | 'last' }
  | { readonly of: 'decade'; readonly number: number }
  | { readonly of: 'portion'; readonly number: number }
  | { readonly of: 'begin' | 'middle' | 'end' | 'before' | 'after' };

/** A year as written; `last` is greater than `first` for «2021–2024». */
export interface WrittenYear {
  readonly first: number;
  readonly last: number;
  /** «учебный год»: it opens in September of `first`. */
  readonly school: boolean;
}

export interface Piece {
  readonly period: Period;
  /** null: the whole period. */
  readonly part: Part | null;
  readonly year: WrittenYear | null;
}

/** `of` is the «от» of «от 1 до 15 октября» and of «приказ от 15.09.2022». */
export type Bound = 'from' | 'of' | 'to' | 'until' | 'after';

export type Sign =
  | 'constant' // постоянно, весь период
  | 'perNeed'
  | 'further'
  | 'inclusive'
  | 'relative' // после события, через месяц
  | 'document' // по плану
  | 'holiday'
  | 'during'; // в течение

export type Item =
  | { readonly type: 'piece'; readonly piece: Piece }
  /** A part whose period comes later or came before: «в начале и в конце мая», «октябрь (1–2 неделя)». */
  | { readonly type: 'part'; readonly part: Part }
  /** A number that borrows its meaning from the next piece: «10, 17, 24 октября», «I и II четверть». */
  | { readonly type: 'number'; readonly value: number; readonly day: boolean }
  | { readonly type: 'year'; readonly year: WrittenYear }
  | { readonly type: 'bound'; readonly bound: Bound; readonly exclusive: boolean }
  | { readonly type: 'link'; readonly mark: Mark | 'and' | '\n' }
  | { readonly type: 'rhythm'; readonly recurrence: Recurrence | null }
  | { readonly type: 'weekday'; readonly weekday: number; readonly distributive: boolean }
  | { readonly type: 'sign'; readonly sign: Sign }
  | { readonly type: 'noise' };

/** What a rule makes of the tokens from a place on. */
export interface Match {
  readonly items: readonly Item[];
  /** Where the next rule goes on. */
  readonly next: number;
}

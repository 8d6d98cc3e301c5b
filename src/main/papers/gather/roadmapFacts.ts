// The roadmap's rows of a school year with what came of them.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { Occurrence, RoadmapItem } from '../../../shared/model/roadmap';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { numericDate } from '../../../shared/texts/dates';
import type { Database } from '../../database/connection';
import { viewRoadmap } from '../../roadmap/viewRoadmap';

export interface RoadmapFact {
  readonly number: string;
  readonly activity: string;
  readonly deadlineText: string;
  readonly state: string;
  readonly plannedEnd: PlainDate | null;
  readonly actualStart: PlainDate | null;
  readonly actualEnd: PlainDate | null;
  readonly outcome: string;
  readonly note: string;
  readonly responsible: readonly string[];
}

/** The last turn of each row where the plan has none in that year; none where the school has no roadmap. */
export function roadmapFacts(database: Database, year: SchoolYear, today: PlainDate): readonly RoadmapFact[] {
  const items = roadmapItems(database);
  const ofYear = items.flatMap((item) => turnIn(item, year) ?? []);
  const turns = ofYear.length > 0 ? ofYear : items.flatMap((item) => lastTurn(item) ?? []);
  return turns.map(({ item, occurrence }) => ({
    number: item.number,
    activity: item.activity,
    deadlineText: occurrence.deadlineText,
    state: stateOf(occurrence, today),
    plannedEnd: plannedEnd(occurrence),
    actualStart: occurrence.actualStart,
    actualEnd: occurrence.actualEnd,
    outcome: item.outcome,
    note: occurrence.note,
    responsible: item.responsible,
  }));
}

const known = new WeakMap<Database, { readonly version: number; readonly items: readonly RoadmapItem[] }>();

/** In the order of the plan. The view looks for faults too, which takes its time: read once until the file changes. */
export function roadmapItems(database: Database): readonly RoadmapItem[] {
  const kept = known.get(database);
  if (kept?.version === database.version) return kept.items;
  const roadmap = viewRoadmap(database);
  const items = roadmap.ok ? roadmap.value.items : [];
  known.set(database, { version: database.version, items });
  return items;
}

interface Turn {
  readonly item: RoadmapItem;
  readonly occurrence: Occurrence;
}

function turnIn(item: RoadmapItem, year: SchoolYear): Turn | null {
  const occurrence = item.occurrences.find(({ schoolYear }) => schoolYear === year);
  return occurrence ? { item, occurrence } : null;
}

function lastTurn(item: RoadmapItem): Turn | null {
  const occurrence = item.occurrences[item.occurrences.length - 1];
  return occurrence ? { item, occurrence } : null;
}

/** The last day of the last planned period; null where the plan names none. */
export function plannedEnd({ parts }: Pick<Occurrence, 'parts'>): PlainDate | null {
  return parts[parts.length - 1]?.end ?? null;
}

function stateOf(occurrence: Occurrence, today: PlainDate): string {
  if (occurrence.actualEnd !== null) return `выполнено ${numericDate(occurrence.actualEnd)}`;
  if (occurrence.status === 'inProgress') return 'идёт';
  const end = plannedEnd(occurrence);
  return end !== null && end < today ? 'не выполнено в срок' : 'не начато';
}

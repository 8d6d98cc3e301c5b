// The roadmap's rows as the Gantt draws them: states from today, dates in words.
import type { PlainDate } from '../model/plainDate';
import type { Occurrence, RoadmapItem } from '../model/roadmap';
import { stateOf } from '../model/roadmapState';
import { shortRange } from '../texts/dates';
import { NO_TURN_TEXT, stateText } from '../texts/roadmapStates';
import type { GanttBar, GanttRow, GanttStatus, GanttView } from './model';

type Shown = Pick<GanttView, 'zoom' | 'schoolYear' | 'today'>;

/**
 * One row an activity; its status is that of the year shown, or of the turn nearest to it in the whole programme.
 * @param facts what the program itself knows of a row: «согласия: 9 из 12»; stands before the responsible
 */
export function ganttRows(
  items: readonly RoadmapItem[],
  view: Shown,
  facts: ReadonlyMap<number, string> = new Map(),
): readonly GanttRow[] {
  return items.map((item) => ({
    id: item.id,
    number: item.number,
    title: item.activity,
    subtitle: [facts.get(item.id) ?? '', item.responsible.join(', ')]
      .filter((part) => part !== '')
      .join(' · '),
    stage: item.stage,
    status: statusOf(item, view),
    bars: item.occurrences.map((occurrence) => barOf(occurrence, view.today)),
  }));
}

function statusOf(item: RoadmapItem, view: Shown): GanttStatus {
  const turn = item.occurrences.find((occurrence) => occurrence.schoolYear === view.schoolYear);
  const shown = turn ?? (view.zoom === 'programme' ? item.occurrences.at(-1) : undefined);
  if (!shown) return { kind: 'idle', text: NO_TURN_TEXT };
  const state = stateOf(shown, view.today);
  return { kind: state.kind, text: stateText(state) };
}

function barOf(occurrence: Occurrence, today: PlainDate): GanttBar {
  const { id, schoolYear, kind, recurrence, precision, parts, actualStart, actualEnd } = occurrence;
  return {
    id,
    schoolYear,
    kind,
    recurrence,
    precision,
    parts,
    actualStart,
    actualEnd,
    status: stateOf(occurrence, today).kind,
    label: labelOf(occurrence),
  };
}

/** Dates in words; where the plan has none, its own phrase. A note follows the dates. */
function labelOf({ parts, deadlineText, note }: Occurrence): string {
  const dates = parts.map(shortRange).filter((text) => text !== '');
  const words = dates.length > 0 ? dates.join(', ') : deadlineText.replace(/\s+/gu, ' ').trim();
  return note === '' ? words : `${words}, ${note.replace(/\s+/gu, ' ').trim()}`;
}

// How far the rows of the roadmap have got by what the program knows, what to do next, and when a row is done.
import type { RowProgress } from '../../../shared/contract/roadmap';
import { plainDate, type PlainDate } from '../../../shared/model/plainDate';
import type { Occurrence, ProgressScreen, ProgressTopic, RoadmapItem } from '../../../shared/model/roadmap';
import type { SchoolYear } from '../../../shared/model/schoolYear';
import { topicsOf } from './topics';

/** The state of one matter, gathered from its area. */
export interface TopicFact {
  readonly done: number;
  readonly total: number;
  /** «согласия: 9 из 12» */
  readonly words: string;
  /** What carries it on; null when nothing is left to do. */
  readonly next: { readonly label: string; readonly screen: ProgressScreen } | null;
  /** How many cases of it wait for somebody on its screen. */
  readonly waiting: number;
  /** The day of the last deed; null while none is known. */
  readonly lastOn: PlainDate | null;
}

export type TopicFacts = Readonly<Record<ProgressTopic, TopicFact>>;

/**
 * The rows of a school year that are not done yet and whose matter the program keeps. A turn whose school year
 * has not begun by `today` has no facts; «выполнено» is proposed once its planned time has come and nothing is left.
 */
export function rowProgress(
  items: readonly RoadmapItem[],
  facts: TopicFacts,
  schoolYear: SchoolYear,
  today: PlainDate,
): RowProgress[] {
  // August belongs to the year it prepares.
  if (today < plainDate(schoolYear, 8, 1)) return [];
  return items.flatMap((item) => {
    const turn = item.occurrences.find((occurrence) => occurrence.schoolYear === schoolYear);
    const topics = topicsOf(item);
    if (!turn || turn.status === 'done' || topics.length === 0) return [];
    const known = topics.map((topic) => ({ topic, ...facts[topic] }));
    const next = known.find((fact) => fact.next !== null)?.next ?? null;
    return [
      {
        itemId: item.id,
        facts: known.map(({ topic, done, total, words }) => ({ topic, done, total, words })),
        next,
        proposedDone: next === null && hasBegun(turn, today) ? lastDay(known, today) : null,
      },
    ];
  });
}

/** A turn without calendar time may be done at any time. */
function hasBegun({ parts }: Occurrence, today: PlainDate): boolean {
  const [first] = parts;
  const begins = first?.start ?? null;
  return begins === null || begins <= today;
}

function lastDay(facts: readonly TopicFact[], today: PlainDate): PlainDate {
  return (
    facts.reduce<PlainDate | null>(
      (last, { lastOn }) =>
        lastOn !== null && lastOn <= today && (last === null || lastOn > last) ? lastOn : last,
      null,
    ) ?? today
  );
}

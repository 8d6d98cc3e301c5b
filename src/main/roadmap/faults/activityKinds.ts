// What an activity is about, as far as the order of a mentoring programme depends on it.
import type { PlainDate } from '../../../shared/model/plainDate';
import type { FaultItem } from './faultSource';

const KINDS = {
  interviews: /собеседовани/iu,
  pairing:
    /(?:закреплени|формировани|утверждени|создани|образовани|подбор|комплектовани)\S*\s+(?:\S+\s+){0,3}?(?:пар(?:ы|\/\S+)?|наставнических\s+(?:пар|групп)\S*)(?![а-яё])|(?:закреплени|назначени)\S*\s+(?:\S+\s+){0,2}?наставник/iu,
  training: /(?:обучени|тренинг|семинар|курс|школ[аы])\S*\s+(?:для\s+|молодых\s+)?(?:педагогов-)?наставник/iu,
  meetings: /(?:встреч|взаимодействи|работ[аы]\s+(?:наставническ\S+\s+)?(?:пар|групп))/iu,
} as const;
export type ActivityKind = keyof typeof KINDS;

/** A meeting that comes before the pairs, or closes their work, does not start it. */
const NOT_WORK_OF_PAIRS = /группов\S+\s+встреч|общ\S+\s+встреч|итогов|заключительн|завершающ|родител/iu;

/** The row of that kind that begins first; null when there is none. */
export function firstOfKind(items: readonly FaultItem[], kind: ActivityKind): number | null {
  const rows = items.flatMap((item, index) => (isOfKind(item, kind) ? [index] : []));
  return rows.reduce<number | null>(
    (first, row) => (first === null || beginsAfter(items, first, row) ? row : first),
    null,
  );
}

/**
 * Whether row `later` begins after row `earlier`. Of two rows of the same day, or both without days,
 * the lower one in the table counts as the later; a day against none decides nothing.
 */
export function beginsAfter(items: readonly FaultItem[], later: number, earlier: number): boolean {
  const a = beginningOf(items[later]);
  const b = beginningOf(items[earlier]);
  if (a === b) return later > earlier;
  return a !== null && b !== null && a > b;
}

export function beginningOf(item: FaultItem | undefined): PlainDate | null {
  return item?.deadline.start ?? item?.deadline.end ?? null;
}

/** Whether an activity's words speak of making pairs or groups. */
export function isPairing(activity: string): boolean {
  return KINDS.pairing.test(activity);
}

function isOfKind(item: FaultItem, kind: ActivityKind): boolean {
  const { activity } = item;
  return KINDS[kind].test(activity) && !(kind === 'meetings' && NOT_WORK_OF_PAIRS.test(activity));
}

// Joins pieces into periods: ranges, lists, and periods with one side open. Years are still to be found.
import { isYearLevel } from './calendar';
import type { Item, Piece } from './pieces';

/** One period of a list. A whole piece stands on both sides. */
export interface Draft {
  /** null: no beginning is named. */
  readonly from: Piece | null;
  /** null: no end is named. */
  readonly to: Piece | null;
  /** «до октября»: the period ends the day before `to` begins. */
  readonly exclusive: boolean;
  /** «после 15 октября»: the period begins the day after `from` ends. */
  readonly after: boolean;
}

/** Drafts in the order in which they are written. */
export function draftsOf(items: readonly Item[]): Draft[] {
  const drafts: Draft[] = [];
  const bulleted = items[0]?.type === 'link' && (items[0].mark === '-' || items[0].mark === '•');
  let gap: Item[] = [];
  for (const item of items) {
    if (item.type !== 'piece') {
      const last = drafts.at(-1);
      if (item.type === 'sign' && item.sign === 'inclusive' && last) {
        drafts[drafts.length - 1] = { ...last, exclusive: false };
      }
      gap.push(item);
      continue;
    }
    const bound = boundOf(gap);
    const last = drafts.at(-1);
    const closed = last && close(last, item.piece, bound, gapOf(gap, bulleted));
    if (closed) drafts[drafts.length - 1] = closed;
    else drafts.push(open(item.piece, bound));
    gap = [];
  }
  return drafts;
}

type BoundItem = Extract<Item, { type: 'bound' }>;

/** The bound that stands right before the piece. */
function boundOf(gap: readonly Item[]): BoundItem | null {
  const last = gap.at(-1);
  if (last?.type === 'bound') return last;
  const before = gap.at(-2);
  const passes =
    last?.type === 'sign' ||
    (last?.type === 'weekday' && !last.distributive) ||
    (last?.type === 'link' && last.mark === ':');
  return passes && before?.type === 'bound' ? before : null;
}

interface Gap {
  /** A semicolon stands between them: nothing joins across it. */
  readonly apart: boolean;
  /** A dash or dots, and nothing that is not understood, stand between the two pieces. */
  readonly dash: boolean;
  /** A slash without more: «сентябрь/октябрь». */
  readonly slash: boolean;
  readonly listed: boolean;
  readonly further: boolean;
  readonly during: boolean;
}

function gapOf(gap: readonly Item[], bulleted: boolean): Gap {
  const marks = gap.flatMap((item) => (item.type === 'link' ? [item.mark] : []));
  const clean = gap.every(
    ({ type }) => type === 'link' || type === 'bound' || type === 'weekday' || type === 'sign',
  );
  const listed = marks.some((mark) => [',', ';', 'and', '\n', '•', '/', '+'].includes(mark));
  const bullet = (bulleted && marks.includes('\n')) || marks.includes('•');
  return {
    apart: marks.includes(';'),
    dash: clean && !bullet && !marks.includes(',') && (marks.includes('-') || marks.includes('…')),
    slash: clean && marks.length === 1 && marks[0] === '/',
    listed,
    further: gap.some((item) => item.type === 'sign' && item.sign === 'further'),
    during: gap.some((item) => item.type === 'sign' && item.sign === 'during'),
  };
}

/** The last period with its end, when the piece is that end; else null. */
function close(last: Draft, piece: Piece, bound: BoundItem | null, gap: Gap): Draft | null {
  if (gap.apart) return null;
  const ends = bound?.bound === 'to' || bound?.bound === 'until';
  const exclusive = bound?.exclusive ?? false;
  if (last.from && last.to === null) {
    if (ends || (gap.dash && !bound) || (!bound && isYearLevel(piece)))
      return { ...last, to: piece, exclusive };
    return null;
  }
  if (!last.from || last.from !== last.to) return null;
  if (ends && isDayOf(piece, last.from)) return { ...last, to: piece, exclusive };
  // «октябрь, далее в течение года»
  if (gap.further && isYearLevel(piece)) return { ...last, to: piece };
  if (bound && !ends) return null;
  if (gap.during && isYearLevel(piece)) return null;
  if (gap.dash || (ends && !gap.listed)) return { ...last, to: piece, exclusive };
  if (gap.slash && !bound && isBareMonth(piece) && isBareMonth(last.from)) return { ...last, to: piece };
  return null;
}

function isBareMonth({ period, part, year }: Piece): boolean {
  return period.unit === 'month' && part === null && year === null;
}

/** «сентябрь (до 15.09)»: the month as far as that day. */
function isDayOf(day: Piece, whole: Piece): boolean {
  const { part, period } = day;
  return (
    part?.of === 'day' &&
    period.unit === 'month' &&
    isBareMonth({ ...whole, year: null }) &&
    whole.period.unit === 'month' &&
    whole.period.month === period.month
  );
}

/** «с 2021-2025 гг.» names its end itself. */
function spansYears({ period }: Piece): boolean {
  return period.unit === 'calendarYear' && period.years > 1;
}

function open(piece: Piece, bound: BoundItem | null): Draft {
  switch (bound?.bound) {
    case 'from':
    case 'of':
      return { from: piece, to: spansYears(piece) ? piece : null, exclusive: false, after: false };
    case 'after':
      return { from: piece, to: null, exclusive: false, after: true };
    case 'to':
    case 'until':
      return { from: null, to: piece, exclusive: bound.exclusive, after: false };
    case undefined:
      return { from: piece, to: piece, exclusive: false, after: false };
  }
}

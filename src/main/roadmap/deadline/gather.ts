// Brings together what belongs together: loose numbers and parts with their months, years with their pieces.
import { isYearLevel } from './calendar';
import type { Item, Part, Period, Piece, WrittenYear } from './pieces';

/** The same items with every part, number and year joined to its piece; what found none is gone. */
export function gather(items: readonly Item[]): Item[] {
  return dropFrames(joinYears(joinToEarlier(joinToLater(items))));
}

type Host = Piece | Part;

/** «10, 17, 24 октября», «I и II полугодие», «в начале и в конце мая»: the later piece tells what the earlier ones are. */
function joinToLater(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let host: Host | null = null;
  let gap: Item[] = [];
  for (const item of [...items].reverse()) {
    if (item.type === 'part' && gap.length === 0 && host && 'period' in host && !host.part) {
      narrow(result, host.period.unit, item.part);
      continue;
    }
    const joined: Item = host && connects(gap) ? borrow(item, host, gap) : item;
    result.push(joined);
    if (joined.type === 'piece' || joined.type === 'part') {
      host = joined.type === 'piece' ? joined.piece : joined.part;
      gap = [];
    } else if (joined.type === 'link' || joined.type === 'bound') {
      gap.push(joined);
    } else {
      host = null;
      gap = [];
    }
  }
  return result.reverse();
}

/** «в конце I и II полугодия»: the end of each. `later` is in reverse. */
function narrow(later: Item[], unit: Period['unit'], part: Part): void {
  for (let at = later.length - 1; at >= 0; at -= 1) {
    const item = later[at];
    if (item?.type === 'piece' && item.piece.period.unit === unit && !item.piece.part) {
      later[at] = { type: 'piece', piece: { ...item.piece, part } };
    } else if (item?.type !== 'link') {
      return;
    }
  }
}

/** Marks that join; a bare line break does not. */
function connects(gap: readonly Item[]): boolean {
  const marks = gap.map((item) => (item.type === 'link' ? item.mark : item.type));
  if (marks.length === 0 || marks.some((mark) => mark === '(' || mark === ')' || mark === ':')) return false;
  return !marks.every((mark) => mark === '\n');
}

function borrow(item: Item, host: Host, gap: readonly Item[]): Item {
  if (item.type === 'part' && 'period' in host && host.part) {
    return { type: 'piece', piece: { ...host, part: item.part, year: null } };
  }
  if (item.type !== 'number') return item;
  if (!('period' in host)) {
    const part = renumberPart(host, item.value);
    return part ? { type: 'part', part } : item;
  }
  const piece = renumber(host, item.value, item.day, isSpan(gap));
  return piece ? { type: 'piece', piece } : item;
}

function isSpan(gap: readonly Item[]): boolean {
  return gap.some(
    (item) =>
      (item.type === 'link' && (item.mark === '-' || item.mark === '…')) ||
      (item.type === 'bound' && item.bound !== 'from' && item.bound !== 'of'),
  );
}

function renumber(host: Piece, value: number, day: boolean, span: boolean): Piece | null {
  const { period, part } = host;
  if (part) {
    const renumbered = part.of === 'day' && !day ? null : renumberPart(part, value);
    if (!renumbered) return null;
    // «с 25 по 5 ноября» begins in October.
    const earlier = span && period.unit === 'month' && part.of === 'day' && value > part.number;
    const from: Period = earlier ? { ...period, month: ((period.month + 10) % 12) + 1 } : period;
    return { period: from, part: renumbered, year: null };
  }
  if (period.unit === 'month') {
    return period.inDigits && value <= 12
      ? { period: { ...period, month: value }, part: null, year: null }
      : null;
  }
  if (period.unit === 'term' || period.unit === 'quarter' || period.unit === 'half') {
    const most = period.unit === 'half' ? 2 : 4;
    return value <= most ? { period: { ...period, number: value }, part: null, year: null } : null;
  }
  return null;
}

function renumberPart(part: Part, value: number): Part | null {
  switch (part.of) {
    case 'day':
      return { of: 'day', number: value };
    case 'week':
      return value <= 5 ? { of: 'week', from: value, to: value } : null;
    case 'decade':
      return value <= 3 ? { of: 'decade', number: value } : null;
    case 'portion':
      return value <= 2 ? { of: 'portion', number: value } : null;
    case 'weekday':
      return value <= 5 ? { ...part, number: value } : null;
    default:
      return null;
  }
}

/**
 * «октябрь (2-я неделя)», «октябрь, 1 и 3 неделя», «октябрь (10–15)»: the parts stand for the month before them,
 * unless they only end it («октябрь, до 15»).
 */
function joinToEarlier(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let host: { readonly index: number; readonly piece: Piece } | null = null;
  items.forEach((item, index) => {
    const part = host && loosePart(items, index);
    if (host && part) {
      const previous = items[index - 1];
      const isEnd = previous?.type === 'bound' && previous.bound !== 'from';
      if (host.index >= 0 && !isEnd) result.splice(host.index, 1);
      host = { index: -1, piece: host.piece };
      result.push({ type: 'piece', piece: { period: host.piece.period, part, year: null } });
      return;
    }
    if (item.type === 'piece') {
      const whole = item.piece.part === null && item.piece.period.unit === 'month';
      host = whole ? { index: result.length, piece: item.piece } : null;
    } else if (
      item.type === 'noise' ||
      item.type === 'rhythm' ||
      (item.type === 'link' && item.mark === ';')
    ) {
      host = null;
    }
    result.push(item);
  });
  return result.filter(({ type }) => type !== 'number');
}

function loosePart(items: readonly Item[], at: number): Part | null {
  const item = items[at];
  const next = items[at + 1];
  if (item?.type === 'part') {
    // «начало – октябрь, окончание – май»: a label of what follows.
    const label = next?.type === 'link' && (next.mark === '-' || next.mark === ':');
    const position = item.part.of === 'begin' || item.part.of === 'middle' || item.part.of === 'end';
    // «с сентября и до окончания программы»: the end of something else.
    const foreign = next?.type === 'noise' || next?.type === 'sign';
    return (label || foreign) && position ? null : item.part;
  }
  const isDay = item?.type === 'number' && item.day && !countsSomething(items, at);
  return isDay ? { of: 'day', number: item.value } : null;
}

/** «октябрь, 5 класс», «октябрь (5-6 классы)»: numbers of something else than days. */
function countsSomething(items: readonly Item[], at: number): boolean {
  let end = at + 1;
  while (items[end]?.type === 'link' || items[end]?.type === 'number') end += 1;
  const counted = items[end];
  return items[end - 1]?.type === 'number' && counted !== undefined && counted.type !== 'year';
}

/** A year goes to the piece before it, else to the one after it («2022 год: октябрь»), else stands for itself. */
function joinYears(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let leading: WrittenYear | null = null;
  items.forEach((item, index) => {
    if (item.type === 'piece') {
      const piece: Piece = leading && item.piece.year === null ? withYear(item.piece, leading) : item.piece;
      leading = null;
      result.push({ type: 'piece', piece });
      return;
    }
    if (item.type !== 'year') {
      result.push(item);
      return;
    }
    const at = earlierPiece(result);
    const earlier = at === null ? undefined : result[at];
    if (at !== null && earlier?.type === 'piece') {
      if (earlier.piece.year === null) {
        result[at] = { type: 'piece', piece: withYear(earlier.piece, item.year) };
        return;
      }
      const repeats =
        !isYearLevel(earlier.piece) && item.year.first === item.year.last && at < result.length - 1;
      if (repeats && !leads(items, index)) {
        result.push({ type: 'piece', piece: withYear(earlier.piece, item.year) });
        return;
      }
    }
    const during = result.at(-1)?.type === 'sign' || result.at(-1)?.type === 'bound';
    if (!during && leads(items, index)) leading = item.year;
    else result.push({ type: 'piece', piece: standalone(item.year) });
  });
  return result;
}

const yearFollows: readonly string[] = [',', '(', ')', '.', '\n', '-', ':', '/', 'and'];

/** The place of the piece that a year at the end of these items may belong to. */
function earlierPiece(items: readonly Item[]): number | null {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.type === 'piece') return at;
    const passes = item?.type === 'weekday' || (item?.type === 'link' && yearFollows.includes(item.mark));
    if (!passes) return null;
  }
  return null;
}

/** Whether a piece without a year of its own follows the year at `index`. */
function leads(items: readonly Item[], index: number): boolean {
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type === 'piece') return item.piece.year === null && items[at + 1]?.type !== 'year';
    const passes = item?.type === 'link' && item.mark !== ';' && item.mark !== '/';
    const introduces = item?.type === 'bound' && item.bound === 'from';
    if (!passes && !introduces) return false;
  }
  return false;
}

/** A half-year beside a calendar year is January–June or July–December (rule 5). */
function withYear(piece: Piece, year: WrittenYear): Piece {
  const { period, part } = piece;
  const single = year.first === year.last && !year.school;
  if (period.unit === 'half' && single) {
    return { period: { unit: 'calendarHalf', number: period.number }, part, year };
  }
  if (period.unit === 'schoolYear' && part === null) {
    return { period: { ...period, years: Math.max(1, year.last - year.first) }, part, year };
  }
  if (period.unit === 'calendarYear' && part === null) {
    return { period: { ...period, years: year.last - year.first + 1 }, part, year };
  }
  return { period, part, year };
}

function standalone(year: WrittenYear): Piece {
  if (year.school) {
    return { period: { unit: 'schoolYear', years: Math.max(1, year.last - year.first) }, part: null, year };
  }
  return { period: { unit: 'calendarYear', years: year.last - year.first + 1 }, part: null, year };
}

/** In «сентябрь – май учебного года» and «учебный год (сентябрь – май)» the year only frames what is named. */
function dropFrames(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let frame: WrittenYear | null = null;
  items.forEach((item, index) => {
    if (item.type !== 'piece') {
      result.push(item);
      return;
    }
    const { piece } = item;
    const next = items[index + 1];
    const opensBracket =
      next?.type === 'link' && (next.mark === '(' || next.mark === ':') && items[index + 2]?.type === 'piece';
    if (isYearLevel(piece) && opensBracket) {
      frame = piece.year;
      return;
    }
    if (isYearLevel(piece) && piece.year === null && items[index - 1]?.type === 'piece') return;
    result.push({ type: 'piece', piece: frame && piece.year === null ? withYear(piece, frame) : piece });
    frame = null;
  });
  return result;
}

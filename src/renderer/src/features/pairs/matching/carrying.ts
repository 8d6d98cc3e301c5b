// A mentee carried by keyboard: picked up, led over the mentors' cards, put down or put back.

/** Where a mentee can be put: a mentor's card, or `null`, «без пары». */
export type Target = number | null;

export type CarryKey = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

interface Board {
  /** Mentors in the order of their cards. */
  readonly mentorIds: readonly number[];
  /** Cards in a line. */
  readonly columns: number;
}

/** The next place in that direction; at the edge the same one. «Без пары» lies before the first card. */
export function targetAfter(key: CarryKey, at: Target, { mentorIds, columns }: Board): Target {
  const last = mentorIds.length - 1;
  if (last < 0 || key === 'first') return null;
  if (key === 'last') return mentorIds[last] ?? null;
  const index = at === null ? -1 : mentorIds.indexOf(at);
  if (index < 0) return key === 'right' || key === 'down' ? (mentorIds[0] ?? null) : null;
  const next = index + steps(key, columns);
  if (next < 0) return key === 'left' ? null : at;
  // Below a column that ends earlier the last card is meant.
  if (next > last)
    return key === 'down' && lineOf(index, columns) < lineOf(last, columns) ? (mentorIds[last] ?? at) : at;
  return mentorIds[next] ?? at;
}

/** The next chip from one: down and up within its card, then to the cards beneath and above; left and right by cards. */
export function chipAfter(
  key: CarryKey,
  menteeId: number,
  { cards, columns }: { readonly cards: readonly (readonly number[])[]; readonly columns: number },
): number {
  if (key === 'first') return cards.flat()[0] ?? menteeId;
  if (key === 'last') return cards.flat().at(-1) ?? menteeId;
  const card = cards.findIndex((chips) => chips.includes(menteeId));
  const chips = cards[card];
  if (!chips) return menteeId;
  const place = chips.indexOf(menteeId);
  const within = key === 'down' ? chips[place + 1] : key === 'up' ? chips[place - 1] : undefined;
  if (within !== undefined) return within;
  const step = steps(key, columns);
  // Cards without chips are passed over.
  for (let next = card + step; next >= 0 && next < cards.length; next += step) {
    const there = cards[next] ?? [];
    const found =
      key === 'down' ? there[0] : key === 'up' ? there.at(-1) : there[Math.min(place, there.length - 1)];
    if (found !== undefined) return found;
  }
  return menteeId;
}

/** The first after the present one whose words begin so; ё is е. Null when nobody's do. */
export function foundByTyping<Item>(
  typed: string,
  items: readonly { readonly item: Item; readonly name: string }[],
  present: Item,
): Item | null {
  const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
  const from = items.findIndex(({ item }) => item === present);
  // One letter again goes on to the next; more letters may stay.
  const start = typed.length > 1 ? from : from + 1;
  const round = [...items.slice(Math.max(start, 0)), ...items.slice(0, Math.max(start, 0))];
  return round.find(({ name }) => plain(name).startsWith(plain(typed)))?.item ?? null;
}

export function carryKeyOf(code: string): CarryKey | null {
  return keys[code] ?? null;
}

const keys: Readonly<Record<string, CarryKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function steps(key: CarryKey, columns: number): number {
  const byLine = key === 'up' || key === 'down';
  return (key === 'up' || key === 'left' ? -1 : 1) * (byLine ? Math.max(columns, 1) : 1);
}

function lineOf(index: number, columns: number): number {
  return Math.floor(index / Math.max(columns, 1));
}

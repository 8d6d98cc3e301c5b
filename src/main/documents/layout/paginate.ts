// Strips dealt out to pages: nothing is divided that must stay together, heads of tables stand again.
import { lowered, type FlowBlock, type FlowRule, type FlowText, type PageEnd, type Strip } from './flow';

/** What stands on a page, down from the top of the room for text. */
export interface FlowPage {
  readonly texts: readonly FlowText[];
  readonly rules: readonly FlowRule[];
  readonly heightTwips: number;
}

/** One page at least, even for nothing. */
export function paginate(blocks: readonly FlowBlock[], roomTwips: number): readonly FlowPage[] {
  const waiting = blocks.flatMap((block, place) =>
    block.strips.map((strip, index): Item => {
      const begins = index === 0;
      return { block, strip, begins, opens: begins && place === 0 };
    }),
  );
  const pages: FlowPage[] = [];
  let next = 0;
  do {
    const { items, divided } = fill(waiting, next, roomTwips);
    next += items.length;
    if (divided) waiting.splice(next - 1, 1, ...divided);
    pages.push(drawn(items));
  } while (next < waiting.length);
  return pages;
}

interface Item {
  readonly block: FlowBlock;
  readonly strip: Strip;
  /** Whether it is the first of its block. */
  readonly begins: boolean;
  /** Whether it is the first of all: only there does air stand at the top of a page. */
  readonly opens: boolean;
}

/** An item on a page, and what stands over it there. */
interface PlacedItem extends Item {
  readonly topTwips: number;
  readonly repeated: Strip | null;
}

interface Filled {
  readonly items: readonly PlacedItem[];
  /** Where the last of the items is the upper part of a row: the two parts that replace it among those waiting. */
  readonly divided: readonly [Item, Item] | null;
}

/** As many of the waiting as a page takes: at least one. */
function fill(waiting: readonly Item[], first: number, roomTwips: number): Filled {
  const items: PlacedItem[] = [];
  let bottomTwips = 0;
  for (let index = first; index < waiting.length; index += 1) {
    const item = waiting[index];
    if (!item) break;
    const placed = place(item, items[items.length - 1], bottomTwips);
    const endTwips = placed.topTwips + item.strip.heightTwips;
    const solidEndTwips = endTwips - item.strip.hangingTwips + (item.block.closing?.heightTwips ?? 0);
    if (solidEndTwips > roomTwips) {
      const kept = upToEnd(items, ['free']);
      if (kept.length > 0) return { items: kept, divided: null };
      const parts = items.every(({ block, strip }) => strip === block.repeated)
        ? divide(item, roomTwips - placed.topTwips)
        : null;
      if (parts) {
        return { items: [...items, place(parts[0], items[items.length - 1], bottomTwips)], divided: parts };
      }
      for (const ends of LESSER_EVILS) {
        const loosed = upToEnd(items, ends);
        if (loosed.length > 0) return { items: loosed, divided: null };
      }
      if (items.length > 0) return { items, divided: null };
    }
    items.push(placed);
    bottomTwips = endTwips;
  }
  return { items, divided: null };
}

function place(item: Item, above: PlacedItem | undefined, bottomTwips: number): PlacedItem {
  const repeated = above || item.begins ? null : item.block.repeated;
  if (!above) {
    const topTwips = item.opens ? item.block.spaceBeforeTwips : (repeated?.heightTwips ?? 0);
    return { ...item, repeated, topTwips };
  }
  if (!item.begins) return { ...item, repeated, topTwips: bottomTwips };
  const closingTwips = above.block.closing?.heightTwips ?? 0;
  const gapTwips = Math.max(above.block.spaceAfterTwips, item.block.spaceBeforeTwips);
  return { ...item, repeated, topTwips: bottomTwips + closingTwips + gapTwips };
}

/** For what is higher than a page and may not be parted. */
const LESSER_EVILS: readonly (readonly PageEnd[])[] = [
  ['free', 'tied'],
  ['free', 'tied', 'inside'],
];

function upToEnd(items: readonly PlacedItem[], ends: readonly PageEnd[]): readonly PlacedItem[] {
  let length = items.length;
  while (length > 0 && !ends.includes(items[length - 1]?.strip.pageEnd ?? 'never')) length -= 1;
  return items.slice(0, length);
}

function divide(item: Item, roomTwips: number): readonly [Item, Item] | null {
  const parts = item.strip.divide?.(roomTwips - (item.block.closing?.heightTwips ?? 0));
  if (!parts) return null;
  return [
    { ...item, strip: parts[0] },
    { ...item, strip: parts[1], begins: false, opens: false },
  ];
}

function drawn(items: readonly PlacedItem[]): FlowPage {
  const texts: FlowText[] = [];
  const rules: FlowRule[] = [];
  let heightTwips = 0;
  function draw(strip: Strip, topTwips: number): void {
    const there = lowered(strip, topTwips);
    texts.push(...there.texts);
    rules.push(...there.rules);
    heightTwips = topTwips + strip.heightTwips;
  }
  items.forEach(({ block, strip, topTwips, repeated }, index) => {
    if (repeated) draw(repeated, topTwips - repeated.heightTwips);
    draw(strip, topTwips);
    if (block.closing && items[index + 1]?.block !== block) draw(block.closing, heightTwips);
  });
  return { texts, rules, heightTwips };
}

// Numbers of orders: what of them is the order's place in its series, which are taken, doubled or left out.
import { datePartsOf, type PlainDate } from '../../shared/model/plainDate';
import type { OrderSeries } from '../../shared/papers/kinds';

/** Where the number of an order stands in a pattern: «{n}-ОД». */
export const PLACE = '{n}';
export const defaultPatterns: Readonly<Record<OrderSeries, string>> = {
  core: `${PLACE}-ОД`,
  personnel: `${PLACE}-лс`,
};

/** Longer runs of digits are no number of an order. */
const MOST_DIGITS = 6;

/** An order of a series that has both its number and its date. */
export interface NumberedOrder {
  readonly id: number;
  readonly series: OrderSeries;
  readonly number: string;
  readonly date: PlainDate;
}

/** «№ 5-ОД» is 5-ОД. */
export function bareNumber(number: string): string {
  return number.replace(/^[\s№]+/u, '').trim();
}

/** «45-ОД» for 45. */
export function writtenNumber(ordinal: number, pattern: string): string {
  return pattern.replace(PLACE, String(ordinal));
}

/** The place in the series; null of a number that is written otherwise: «45/1-ОД», «б/н». */
export function ordinalOf(number: string, pattern: string): number | null {
  const bare = bareNumber(number).toLowerCase();
  const [before = '', after = ''] = pattern.toLowerCase().split(PLACE);
  const isOfPattern = bare.startsWith(before) && bare.endsWith(after);
  const digits = isOfPattern ? bare.slice(before.length, bare.length - after.length) : bare;
  // A school that writes «45-ОД» also writes a plain 45.
  const found = [digits, bare].find((text) => /^\d+$/.test(text) && text.length <= MOST_DIGITS);
  return found === undefined ? null : Number(found);
}

/** Those of a series in a calendar year: numbers begin anew with each. */
export function inYear<Order extends NumberedOrder>(
  orders: readonly Order[],
  series: OrderSeries,
  year: number,
): readonly Order[] {
  return orders.filter((order) => order.series === series && datePartsOf(order.date).year === year);
}

/** @param orders of one series and year */
export function isTaken(orders: readonly NumberedOrder[], number: string, pattern: string): boolean {
  return orders.some((order) => isSame(order.number, number, pattern));
}

function isSame(one: string, other: string, pattern: string): boolean {
  if (bareNumber(one).toLowerCase() === bareNumber(other).toLowerCase()) return true;
  const ordinal = ordinalOf(one, pattern);
  return ordinal !== null && ordinal === ordinalOf(other, pattern);
}

/** The place after the last one; 1 where there is none. @param orders of one series and year */
export function nextOrdinal(orders: readonly NumberedOrder[], pattern: string): number {
  return Math.max(0, ...ordinalsOf(orders, pattern)) + 1;
}

/** Places that no order has: runs from the first to the last of them. */
export interface Gap {
  readonly first: number;
  readonly last: number;
}

/** @param orders of one series and year */
export function gapsIn(orders: readonly NumberedOrder[], pattern: string): readonly Gap[] {
  const ordinals = [...new Set(ordinalsOf(orders, pattern))].sort((one, other) => one - other);
  return ordinals.flatMap((ordinal, index) => {
    const before = ordinals[index - 1] ?? 0;
    return ordinal > before + 1 ? [{ first: before + 1, last: ordinal - 1 }] : [];
  });
}

/** «46-ОД», «46-ОД – 51-ОД» */
export function gapWords({ first, last }: Gap, pattern: string): string {
  const words = writtenNumber(first, pattern);
  return first === last ? words : `${words} – ${writtenNumber(last, pattern)}`;
}

/** Numbers that more than one order has, each once. @param orders of one series and year */
export function doublesIn(orders: readonly NumberedOrder[], pattern: string): readonly string[] {
  const doubled = orders.filter((order) =>
    isTaken(
      orders.filter(({ id }) => id !== order.id),
      order.number,
      pattern,
    ),
  );
  const first = doubled.filter(
    (order, index) => doubled.findIndex((other) => isSame(other.number, order.number, pattern)) === index,
  );
  return first.map(({ number }) => bareNumber(number));
}

function ordinalsOf(orders: readonly NumberedOrder[], pattern: string): readonly number[] {
  return orders.flatMap(({ number }) => ordinalOf(number, pattern) ?? []);
}

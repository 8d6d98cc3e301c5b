// Where the words beside a bar stand: never on the bar, never cut off by the edge, off the today line if possible.
import { laneHeightPx, type BarGeometry, type Interval } from './bars';
import { fitText, type MeasureText, type TextStyle } from './textWidth';

export const labelStyle: TextStyle = { sizePx: 11.5, weight: 400 };
export const labelLineHeightPx = 14;

const GAP = 8;
const TODAY_GAP = 6;
const EDGE = 4;
const BESIDE_TOP = 19;
const LOWEST_TOP = laneHeightPx - labelLineHeightPx - 1;

export interface GanttLabel {
  /** The words, shortened with «…» only where the whole timeline is too narrow for them. */
  readonly text: string;
  readonly x: number;
  /** The top of the line of text, px in the lane; the line is `labelLineHeightPx` high. */
  readonly top: number;
  readonly width: number;
  readonly place: 'right' | 'left' | 'inside' | 'below';
}

export interface LabelRoom {
  /** Width of the timeline. */
  readonly width: number;
  readonly todayX: number | null;
  /** What already stands beside the bar in its row: other bars and their labels. */
  readonly taken: readonly Interval[];
}

/**
 * Places the label of one bar: right of it, else left, else in the empty part of its outline, else below.
 * null when a row is so full of bars that none of these is free.
 */
export function placeLabel(
  text: string,
  geometry: BarGeometry,
  room: LabelRoom,
  measure: MeasureText,
): GanttLabel | null {
  if (text === '') return null;
  const fitted = fitText(text, room.width - 2 * EDGE, labelStyle, measure);
  const width = measure(fitted, labelStyle);
  const label = (place: GanttLabel['place'], x: number, top = BESIDE_TOP): GanttLabel => ({
    text: fitted,
    x,
    top,
    width,
    place,
  });
  const { extent } = geometry;
  if (!extent) {
    const starts = [EDGE, ...room.taken.map(({ end }) => end)].map((start) => start + GAP);
    const free = starts.map((start) => besideToday(start, width, room, 'after')).find((x) => x !== null);
    return free === undefined && room.taken.length > 0 ? null : label('right', free ?? EDGE);
  }

  const right = besideToday(extent.end + GAP, width, room, 'after');
  if (right !== null) return label('right', right);
  const left = besideToday(extent.start - GAP - width, width, room, 'before');
  if (left !== null) return label('left', left);
  const inside = geometry.inside && insideOutline(geometry.inside, width, room);
  if (inside !== null) return label('inside', inside);

  const below = Math.min(Math.max(extent.start, EDGE), room.width - EDGE - width);
  const afterToday = besideToday(below, width, { ...room, taken: [] }, 'after');
  const bottom = Math.max(...geometry.shapes.map((shape) => shape.y + shape.height));
  if (room.taken.length === 0) return label('below', afterToday ?? below, Math.min(bottom + 2, LOWEST_TOP));
  return null;
}

/** The first place from `x` on (or back) that is free of bars and of the today line; null when none. */
function besideToday(x: number, width: number, room: LabelRoom, side: 'after' | 'before'): number | null {
  const { todayX } = room;
  let place = x;
  if (todayX !== null && place < todayX + TODAY_GAP && place + width > todayX - TODAY_GAP) {
    place = side === 'after' ? todayX + TODAY_GAP : todayX - TODAY_GAP - width;
  }
  const free = room.taken.every(({ start, end }) => place + width + EDGE <= start || place - EDGE >= end);
  return free && place >= EDGE && place + width <= room.width - EDGE ? place : null;
}

function insideOutline(inside: Interval, width: number, room: LabelRoom): number | null {
  const start = inside.start + GAP + 2;
  const place = besideToday(start, width, room, 'after');
  return place !== null && place + width + GAP <= inside.end ? place : null;
}

// The shapes of bars and the signs of statuses as SVG.
import type { BarShape } from './bars';
import type { GanttStatusKind } from './model';
import { statusSigns, signStrokePx } from './signs';
import { element, type SvgAttributes } from './svgMarkup';
import type { SvgPalette } from './svgPalette';

const OPEN_ARROW = 4;
/** Of the point in which the bar of a running activity ends. */
const TIP_LENGTH = 6;

/** Hatches that tell statuses apart without colour. */
export function hatchDefinitions(palette: SvgPalette): string {
  const { late, waiting } = palette.status;
  return element(
    'defs',
    {},
    element(
      'pattern',
      {
        id: 'hatch-late',
        width: 9,
        height: 9,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 9, height: 9, fill: late.strong }),
      element('rect', { width: 3, height: 9, fill: palette.lateStripe }),
    ),
    element(
      'pattern',
      { id: 'hatch-waiting', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 6, height: 6, fill: waiting.strong }),
      element('rect', { width: 2, height: 6, fill: palette.waitingStripe }),
    ),
  );
}

/** @param x, y the left of the timeline and the top of the lane */
export function drawShape(shape: BarShape, x: number, y: number, palette: SvgPalette): string {
  const box = { x: x + shape.x, y: y + shape.y, width: shape.width, height: shape.height };
  switch (shape.kind) {
    case 'plan':
      return drawPlan(shape, box, palette);
    case 'fact':
      return element('path', { d: factPath(shape, box), fill: fillOf(shape.status, palette) });
    case 'track':
      return element('path', {
        d: `M${box.x + 2} ${box.y + box.height / 2}h${Math.max(0, box.width - 4)}`,
        stroke: palette.status.idle.strong,
        'stroke-width': 2.4,
        'stroke-linecap': 'round',
        'stroke-dasharray': '0 6',
      });
    case 'link':
      return element('rect', { ...box, fill: palette.planEdge });
    case 'tail':
      return element('rect', { ...box, fill: palette.status.late.strong });
    case 'point': {
      const [half, middleX, middleY] = [box.width / 2, box.x + box.width / 2, box.y + box.height / 2];
      const reach = half - 0.75;
      return element('path', {
        d: `M${middleX} ${middleY - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`,
        fill: shape.status === null ? palette.surface : fillOf(shape.status, palette),
        stroke: shape.status === null ? palette.status.idle.strong : palette.status[shape.status].strong,
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
      });
    }
  }
}

export function drawSign(kind: GanttStatusKind, x: number, y: number, colour: string): string {
  const { path, filled } = statusSigns[kind];
  return element('path', {
    d: path,
    transform: `translate(${x} ${y})`,
    ...(filled
      ? { fill: colour }
      : {
          fill: 'none',
          stroke: colour,
          'stroke-width': signStrokePx,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
  });
}

function fillOf(status: GanttStatusKind, palette: SvgPalette): string {
  if (status === 'late' || status === 'waiting') return `url(#hatch-${status})`;
  return palette.status[status].strong;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawPlan(shape: Extract<BarShape, { kind: 'plan' }>, box: Box, palette: SvgPalette): string {
  const line: SvgAttributes = {
    fill: shape.dashed === 'waiting' ? palette.status.waiting.soft : 'none',
    stroke: shape.dashed ? palette.status[shape.dashed].strong : palette.planEdge,
    'stroke-width': 1,
    'stroke-dasharray': shape.dashed ? '3 2' : undefined,
  };
  const [left, right, top, bottom] = [
    box.x + 0.5,
    box.x + box.width - 0.5,
    box.y + 0.5,
    box.y + box.height - 0.5,
  ];
  const radius = Math.min(shape.radius, box.height / 2 - 0.5, (right - left) / 2);
  if (shape.from === 'closed' && shape.to === 'closed') {
    return element('rect', {
      x: left,
      y: top,
      width: Math.max(0, right - left),
      height: bottom - top,
      rx: radius,
      ...line,
    });
  }
  const [a, b] = [shape.from === 'closed' ? radius : 0, shape.to === 'closed' ? radius : 0];
  const startSide =
    shape.from === 'closed'
      ? `Q${left} ${bottom} ${left} ${bottom - a}V${top + a}Q${left} ${top} ${left + a} ${top}`
      : '';
  const upper = startSide === '' ? `M${left} ${top}` : '';
  const endSide =
    shape.to === 'closed'
      ? `H${right - b}Q${right} ${top} ${right} ${top + b}V${bottom - b}Q${right} ${bottom} ${right - b} ${bottom}`
      : `H${right}M${right} ${bottom}`;
  const outline = element('path', {
    d: `M${left + a} ${bottom}${startSide}${upper}${endSide}H${left + a}`,
    ...line,
  });
  return (
    outline +
    (shape.from === 'open' ? drawArrow(left + OPEN_ARROW, (top + bottom) / 2, -1, palette) : '') +
    (shape.to === 'open' ? drawArrow(right - OPEN_ARROW, (top + bottom) / 2, 1, palette) : '')
  );
}

/** The arrowhead at an end that the plan leaves open. */
function drawArrow(x: number, y: number, direction: 1 | -1, palette: SvgPalette): string {
  return element('path', {
    d: `M${x - direction * OPEN_ARROW} ${y - OPEN_ARROW}L${x} ${y}L${x - direction * OPEN_ARROW} ${y + OPEN_ARROW}`,
    fill: 'none',
    stroke: palette.status.idle.strong,
    'stroke-width': 1.25,
  });
}

function factPath(shape: Extract<BarShape, { kind: 'fact' }>, { x, y, width, height }: Box): string {
  const radius = Math.min(shape.radius, width / 2, height / 2);
  const start = `M${x + radius} ${y + height}q${-radius} 0 ${-radius} ${-radius}v${2 * radius - height}q0 ${-radius} ${radius} ${-radius}`;
  if (shape.tip) {
    const tip = Math.min(TIP_LENGTH, 0.4 * width);
    return `${start}H${x + width - tip}L${x + width} ${y + height / 2}L${x + width - tip} ${y + height}Z`;
  }
  return `${start}H${x + width - radius}q${radius} 0 ${radius} ${radius}v${height - 2 * radius}q0 ${radius} ${-radius} ${radius}Z`;
}

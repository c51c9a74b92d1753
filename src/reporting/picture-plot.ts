import type { Period } from '../domain/period.ts';
import { monthText } from '../text/format.ts';
import { lineOf } from './picture-block.ts';
import { ink, sizes } from './picture-ink.ts';
import type { Shape } from './svg-shape.ts';
import { textWidth } from './text-lines.ts';

/** The ground of a line chart: months along, values up. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly periods: readonly Period[];
  readonly ticks: readonly number[];
  readonly tickText: (tick: number) => string;
}

/** A height in a month; absent where nothing is known. */
export interface PlotPoint {
  readonly month: number;
  readonly value: number;
}

const TOP = 44;
const BOTTOM = 34;
const RIGHT = 48;
const PAD = 40;

/** Where months and values lie on a plot. */
export function scaleOf({ width, height, periods, ticks, tickText }: Plot) {
  const left = Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), sizes.small))) + 14;
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const span = width - left - RIGHT - PAD;
  const step = periods.length > 1 ? span / (periods.length - 1) : 0;
  const floor = height - BOTTOM;
  return {
    left,
    floor,
    step,
    x: (month: number): number => left + PAD + (step === 0 ? span / 2 : month * step),
    y: (value: number): number => floor - ((value - low) / (high - low)) * (floor - TOP),
  };
}

/** Lines of the values, names of values and months. */
export function plotGround(plot: Plot): Shape[] {
  const { left, floor, x, y } = scaleOf(plot);
  const label = { size: sizes.small, fill: ink['ink-2'] };
  const across = (at: number, stroke: string): Shape => ({
    tag: 'line',
    is: { x1: left, x2: plot.width, y1: at, y2: at, stroke },
  });
  return [
    ...plot.ticks.flatMap((tick) => [
      across(y(tick), ink.line),
      lineOf(plot.tickText(tick), left - 10, y(tick) + 5, { ...label, align: 'end' }),
    ]),
    across(floor, ink['line-strong']),
    ...plot.periods.map((period, month) =>
      lineOf(monthText(period), x(month), floor + 24, { ...label, align: 'middle' }),
    ),
  ];
}

/** A line through the points, over months that are missing; stages change in steps. */
export function plotLine(
  plot: Plot,
  points: readonly PlotPoint[],
  is: Shape['is'],
  isStepped = false,
): Shape[] {
  const { x, y } = scaleOf(plot);
  if (points.length === 0) return [];
  const rounded = (value: number): string => String(Math.round(value * 100) / 100);
  const d = points.map(({ month, value }, at) => {
    const [across, up] = [rounded(x(month)), rounded(y(value))];
    if (at === 0) return `M${across} ${up}`;
    return isStepped ? `H${across}V${up}` : `L${across} ${up}`;
  });
  return [{ tag: 'path', is: { d: d.join(''), fill: 'none', ...is } }];
}

const ABOVE = -12;
const BELOW = 24;
const LEVEL = 18;

/** How far from its dot a figure stands: away from the other line, on two levels where months are too narrow. */
function offsetOf(plot: Plot, at: PlotPoint, others: readonly PlotPoint[], level: number): number {
  const { y, floor } = scaleOf(plot);
  const other = others.find(({ month }) => month === at.month);
  const below = BELOW + level * LEVEL;
  const isUnder = other !== undefined && other.value > at.value && y(at.value) + below < floor;
  return isUnder ? below : ABOVE - level * LEVEL;
}

/** A dot for every point and its figure beside it, clear of the `others`. */
export function plotFigures(
  plot: Plot,
  points: readonly PlotPoint[],
  texts: readonly string[],
  others: readonly PlotPoint[],
): Shape[] {
  const { x, y, step } = scaleOf(plot);
  const isTight = texts.some((text) => textWidth(text, sizes.small) > step - 6) && points.length > 1;
  const halo = { stroke: ink.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return points.flatMap((point, at): Shape[] => {
    const [cx, cy] = [x(point.month), y(point.value)];
    const off = offsetOf(plot, point, others, isTight ? at % 2 : 0);
    const label = lineOf(texts[at] ?? '', cx, cy + off, { size: sizes.small, align: 'middle' });
    const dot = { cx, cy, r: 5, fill: ink['arc-achieved'], stroke: ink.paper, 'stroke-width': 1.5 };
    return [
      { tag: 'circle', is: dot },
      { ...label, is: { ...label.is, ...halo } },
    ];
  });
}

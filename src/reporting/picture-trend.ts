import { toNumber } from '../domain/decimal.ts';
import type { Target } from '../domain/plan.ts';
import type { PictureOf } from '../drawing/picture-request.ts';
import { type Trend, trendOf } from '../drawing/trend-series.ts';
import { valueTicks } from '../drawing/value-ticks.ts';
import { figure } from '../text/format.ts';
import { pictureWords } from '../text/picture-words.ts';
import { figureWords } from '../text/target-words.ts';
import { trendWords as words } from '../text/trend-words.ts';
import { type Block, lineOf, stacked, textBlock } from './picture-block.ts';
import { type Contents, MARGIN } from './picture-frame.ts';
import { ink, sizes } from './picture-ink.ts';
import { keyed, keyRow, stroke } from './picture-key.ts';
import { metaWithPlan, notesOf } from './picture-place.ts';
import { type Plot, type PlotPoint, plotFigures, plotGround, plotLine, scaleOf } from './picture-plot.ts';
import { targetLead } from './picture-target.ts';
import type { Shape } from './svg-shape.ts';

export const CURVE_WIDTH = 1280;
export const CURVE_HEIGHT = 440;
export const valueStroke = { stroke: ink['arc-achieved'], 'stroke-width': 3 };
const goalStroke = { stroke: ink['arc-tick'], 'stroke-width': 1.5, 'stroke-dasharray': '7 4' };
const paceStroke = { stroke: ink['line-strong'], 'stroke-width': 2 };

const numberText = (value: string): string => figure(value).replace('-', '−');

/** The heights of one line, months without one left out. */
const pointsOf = (trend: Trend, of: 'height' | 'pace'): PlotPoint[] =>
  trend.points.flatMap((point, month) => {
    const height = point[of];
    return height === undefined ? [] : [{ month, value: toNumber(height) }];
  });

/** The figures as reported, bound and all; stages are named by their axis. */
const figuresOf = ({ points, stages }: Trend): string[] =>
  points.flatMap(({ reading, height }) => {
    if (height === undefined || reading === undefined) return [];
    if (stages !== undefined || reading.kind !== 'value') return [''];
    return [figureWords.reading(numberText(reading.value), reading.bound ?? '=', 'level')];
  });

function plotOf(trend: Trend, target: Target, width: number): Plot {
  const { stages, goal } = trend;
  const heights = [...pointsOf(trend, 'height'), ...pointsOf(trend, 'pace')].map(({ value }) => value);
  return {
    width,
    height: CURVE_HEIGHT,
    periods: trend.points.map(({ period }) => period),
    ticks:
      stages?.map((_, rank) => rank) ??
      valueTicks([...heights, toNumber(goal)], target.measure === 'cumulative'),
    tickText: (tick) => stages?.[tick] ?? (stages ? '' : numberText(String(tick))),
  };
}

/** The month of a deadline, named. */
function dueLine(plot: Plot, { due }: Trend): Shape[] {
  const month = plot.periods.indexOf(due ?? '');
  if (month < 0) return [];
  const { x, floor } = scaleOf(plot);
  const is = {
    x1: x(month),
    x2: x(month),
    y1: 24,
    y2: floor,
    stroke: ink['line-strong'],
    'stroke-dasharray': '2 3',
  };
  const name = { size: sizes.small, fill: ink['ink-2'], align: 'middle' } as const;
  return [{ tag: 'line', is }, lineOf(words.due, x(month), 16, name)];
}

function drawn(trend: Trend, target: Target, width: number): Block {
  const plot = plotOf(trend, target, width);
  const [values, pace] = [pointsOf(trend, 'height'), pointsOf(trend, 'pace')];
  const goal = trend.points.map((_, month) => ({ month, value: toNumber(trend.goal) }));
  const key = keyRow(
    [
      keyed(stroke(valueStroke), words.value(target)),
      ...(pace.length > 0 ? [keyed(stroke(paceStroke), words.pace)] : []),
      keyed(stroke(goalStroke), words.goal(target)),
    ],
    width,
  );
  const shapes = [
    ...plotGround(plot),
    ...dueLine(plot, trend),
    ...plotLine(plot, goal, goalStroke),
    ...plotLine(plot, pace, paceStroke),
    ...plotLine(plot, values, valueStroke, trend.stages !== undefined),
    ...plotFigures(plot, values, figuresOf(trend), pace),
  ];
  return stacked([key, { height: plot.height, shapes }], 8);
}

/** 逐月走势: the figures up to the as-of month against schedule and goal. */
export function trendContents({ standing, state, place }: PictureOf<'trend'>): Contents {
  const { target } = standing;
  const inner = CURVE_WIDTH - 2 * MARGIN;
  const trend = trendOf(state, target, place.plan, place.asOf);
  const title = pictureWords.titles.trend(target.name);
  return {
    title,
    said: title,
    width: CURVE_WIDTH,
    meta: metaWithPlan(place),
    lead: targetLead(standing, inner),
    body: () =>
      trend === undefined ? textBlock(pictureWords.nothingDrawn, inner) : drawn(trend, target, inner),
    notes: [pictureWords.quote(target.quote), words.caption(place.asOf), ...notesOf(place)],
  };
}

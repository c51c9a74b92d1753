import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { type Decimal, toNumber } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import type { Trend } from '../../drawing/trend-series.ts';
import { valueTicks } from '../../drawing/value-ticks.ts';
import { figure, monthText } from '../../text/format.ts';
import { trendWords } from '../../text/trend-words.ts';
import { TrendTip } from './trend-tip.tsx';

const HEIGHT = 264;
const MARGIN = { top: 24, right: 16, bottom: 4, left: 4 };
const LABEL = { fill: 'var(--ink-2)', fontSize: 13 } as const;
const HAN_WIDTH = 13;
const DIGIT_WIDTH = 8;
const GAP = 14;
const VALUE_DOT = { r: 4.5, fill: 'var(--arc-achieved)', stroke: 'var(--paper)', strokeWidth: 1.5 };
const still = { activeDot: false, isAnimationActive: false } as const;

const heightOf = (height: Decimal | undefined): number | null =>
  height === undefined ? null : toNumber(height);

const rowsOf = ({ points, goal }: Trend) =>
  points.map(({ period, height, pace }) => ({
    period,
    value: heightOf(height),
    pace: heightOf(pace),
    goal: toNumber(goal),
  }));

const longest = (labels: readonly string[]): number => Math.max(...labels.map((label) => label.length));
const tickText = (value: number): string => figure(String(value)).replace('-', '−');

/** Ranks are named, values are numbers; as wide as the longest of them. */
function axisOf(trend: Trend, target: Target) {
  const { stages } = trend;
  if (stages) {
    const ticks = stages.map((_, rank) => rank);
    const tickFormatter = (rank: number): string => stages[rank] ?? '';
    return { ticks, tickFormatter, width: longest(stages) * HAN_WIDTH + GAP };
  }
  const heights = rowsOf(trend).flatMap(({ value, pace, goal }) => [value ?? goal, pace ?? goal, goal]);
  const ticks = valueTicks(heights, target.measure === 'cumulative');
  return { ticks, tickFormatter: tickText, width: longest(ticks.map(tickText)) * DIGIT_WIDTH + GAP };
}

interface TrendChartProps {
  readonly trend: Trend;
  readonly target: Target;
}

/**
 * Value by month against schedule and goal; stages as steps. A drawing: the sentence around it and the table below
 * carry the words and numbers.
 */
export function TrendChart({ trend, target }: TrendChartProps) {
  const axis = axisOf(trend, target);
  const due = { ...LABEL, value: trendWords.due, position: 'top', offset: 8 } as const;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rowsOf(trend)} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="period"
          tickFormatter={(period: Period) => monthText(period)}
          tick={LABEL}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={4}
          tickMargin={6}
          padding={{ left: 14, right: 14 }}
        />
        <YAxis
          {...axis}
          domain={[axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1]}
          interval={0}
          tick={LABEL}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          content={<TrendTip trend={trend} target={target} />}
          cursor={{ stroke: 'var(--line-strong)' }}
          isAnimationActive={false}
        />
        {trend.due !== undefined && (
          <ReferenceLine x={trend.due} stroke="var(--line-strong)" strokeDasharray="2 3" label={due} />
        )}
        <Line
          {...still}
          dataKey="goal"
          dot={false}
          stroke="var(--arc-tick)"
          strokeWidth={1.5}
          strokeDasharray="7 4"
        />
        <Line {...still} dataKey="pace" dot={false} stroke="var(--line-strong)" strokeWidth={2} />
        <Line
          {...still}
          dataKey="value"
          type={trend.stages ? 'stepAfter' : 'linear'}
          connectNulls
          stroke="var(--arc-achieved)"
          strokeWidth={2.5}
          dot={VALUE_DOT}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

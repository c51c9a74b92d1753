import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Decimal, toNumber } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { PacePoint } from '../../drawing/pace-series.ts';
import { valueTicks } from '../../drawing/value-ticks.ts';
import { monthText } from '../../text/format.ts';

const HEIGHT = 190;
const MARGIN = { top: 8, right: 12, bottom: 4, left: 0 };
const LABEL = { fill: 'var(--ink-2)', fontSize: 13 } as const;
const AXIS_WIDTH = 46;
const QUARTERS: readonly number[] = [0, 25, 50, 75, 100];
const still = { activeDot: false, isAnimationActive: false } as const;
const COMPLETION_DOT = { r: 4, fill: 'var(--arc-achieved)', stroke: 'var(--paper)', strokeWidth: 1.5 };
const MONTH_DOT = { r: 2, fill: 'var(--arc-tick)', stroke: 'none' };

const percentOf = (share: Decimal | undefined): number | null =>
  share === undefined ? null : toNumber(share) * 100;

/** What is due month by month and what was done: a drawing; the words and the table around it say the same. */
export function PaceChart({ points }: { readonly points: readonly PacePoint[] }) {
  const rows = points.map(({ period, expected, compared, completion }) => ({
    period,
    expected: percentOf(expected),
    compared: percentOf(compared),
    completion: percentOf(completion),
  }));
  const most = Math.max(...rows.map(({ completion }) => completion ?? 0));
  const ticks = most > 100 ? valueTicks([most], true) : QUARTERS;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rows} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="period"
          tickFormatter={(period: Period) => monthText(period)}
          tick={LABEL}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={4}
          tickMargin={6}
          padding={{ left: 10, right: 10 }}
        />
        <YAxis
          ticks={ticks}
          tickFormatter={(percent: number) => `${percent}%`}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 100]}
          interval={0}
          width={AXIS_WIDTH}
          tick={LABEL}
          tickLine={false}
          axisLine={false}
        />
        <Line
          {...still}
          dataKey="compared"
          dot={false}
          stroke="var(--line-strong)"
          strokeWidth={1.5}
          strokeDasharray="7 4"
        />
        <Line {...still} dataKey="expected" dot={MONTH_DOT} stroke="var(--arc-tick)" strokeWidth={2} />
        <Line
          {...still}
          dataKey="completion"
          connectNulls
          stroke="var(--arc-achieved)"
          strokeWidth={2.5}
          dot={COMPLETION_DOT}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

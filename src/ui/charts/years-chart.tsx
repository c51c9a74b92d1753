import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Decimal, toNumber } from '../../domain/decimal.ts';
import { valueTicks } from '../../drawing/value-ticks.ts';
import type { YearBars } from '../../drawing/years-series.ts';
import { yearsWords as words } from '../../text/years-words.ts';

const HEIGHT = 220;
const MARGIN = { top: 24, right: 8, bottom: 4, left: 8 };
const LABEL = { fill: 'var(--ink-2)', fontSize: 13 } as const;
const FIGURE = { fill: 'var(--ink)', fontSize: 13 } as const;
const WIDEST_BAR = 56;

const heightOf = (value: Decimal | undefined): number | null =>
  value === undefined ? null : toNumber(value);

interface YearsChartProps {
  readonly bars: readonly YearBars[];
}

/**
 * Goal and outcome of each year as two bars from 0. A drawing: its figures stand above the bars, and the table below it
 * says the same with all that is to be known of them.
 */
export function YearsChart({ bars }: YearsChartProps) {
  const rows = bars.map(({ goal, outcome, ...said }) => ({
    ...said,
    goal: heightOf(goal),
    outcome: heightOf(outcome),
  }));
  const ticks = valueTicks(
    rows.flatMap(({ goal, outcome }) => [goal ?? 0, outcome ?? 0]),
    true,
  );
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <BarChart data={rows} margin={MARGIN} accessibilityLayer={false} barGap={6} maxBarSize={WIDEST_BAR}>
        <XAxis
          dataKey="year"
          tickFormatter={(year: number) => words.year(year)}
          tick={LABEL}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tickMargin={6}
        />
        <YAxis hide domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} />
        <Bar dataKey="goal" className="years-bar-goal" isAnimationActive={false}>
          <LabelList dataKey="goalText" position="top" {...FIGURE} />
        </Bar>
        <Bar dataKey="outcome" className="years-bar-outcome" isAnimationActive={false}>
          <LabelList dataKey="outcomeText" position="top" {...FIGURE} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

import type { Target } from '../../domain/plan.ts';
import type { Trend } from '../../drawing/trend-series.ts';
import { periodText } from '../../text/format.ts';
import { monthReadingText, paceHeightText, trendWords } from '../../text/trend-words.ts';

interface TrendTipProps {
  readonly trend: Trend;
  readonly target: Target;
  /** this and the next are handed in by Recharts */
  readonly label?: string | number;
  readonly active?: boolean;
}

/** The figures of the month under the pointer. */
export function TrendTip({ trend, target, label, active = false }: TrendTipProps) {
  const point = trend.points.find(({ period }) => period === label);
  if (!active || point === undefined) return null;
  return (
    <dl className="trend-tip">
      <dt>{trendWords.month}</dt>
      <dd>{periodText(point.period)}</dd>
      <dt>{trendWords.value(target)}</dt>
      <dd>{monthReadingText(point.reading, target)}</dd>
      {point.pace !== undefined && (
        <>
          <dt>{trendWords.pace}</dt>
          <dd>{paceHeightText(point.pace, target)}</dd>
        </>
      )}
    </dl>
  );
}

import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { Trend } from '../drawing/trend-series.ts';
import { monthText } from '../text/format.ts';
import { goalText } from '../text/target-words.ts';
import { monthReadingText, paceHeightText, trendWords as words } from '../text/trend-words.ts';

interface TrendTableProps {
  readonly trend: Trend;
  readonly target: Target;
  readonly asOf: Period;
}

/** The same figures as the chart. */
export function TrendTable({ trend, target, asOf }: TrendTableProps) {
  const hasPace = trend.points.some(({ pace }) => pace !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={words.table}>
      <table className="table trend-table">
        <caption>{words.caption(asOf)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" className="number">
              {words.value(target)}
            </th>
            {hasPace && (
              <th scope="col" className="number">
                {words.pace}
              </th>
            )}
            <th scope="col" className="number">
              {words.goal(target)}
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map(({ period, reading, pace }) => (
            <tr key={period}>
              <th scope="row">{monthText(period)}</th>
              <td className={reading === undefined ? 'number missing' : 'number'}>
                {monthReadingText(reading, target)}
              </td>
              {hasPace && <td className="number">{paceHeightText(pace, target)}</td>}
              <td className="number">{goalText(target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { Target } from '../domain/plan.ts';
import type { PacePoint } from '../drawing/pace-series.ts';
import { monthText, percent } from '../text/format.ts';
import { shareCell, paceWords as words } from '../text/pace-words.ts';
import { shellWords } from '../text/shell-words.ts';

interface PaceTableProps {
  readonly points: readonly PacePoint[];
  readonly target: Target;
}

/** The same shares as the chart. */
export function PaceTable({ points, target }: PaceTableProps) {
  const isCompared = points.some(({ compared }) => compared !== undefined);
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={isCompared ? words.tableOfChange : words.tableOfPace}
    >
      <table className="table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" className="number">
              {isCompared ? words.expectedAnew : words.expected}
            </th>
            {isCompared && (
              <th scope="col" className="number">
                {words.expectedNow}
              </th>
            )}
            <th scope="col" className="number">
              {words.completion}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, expected, compared, completion }) => (
            <tr key={period}>
              <th scope="row">{monthText(period)}</th>
              <td className="number">{shareCell(expected, target)}</td>
              {isCompared && <td className="number">{compared && shareCell(compared, target)}</td>}
              <td className={completion === undefined ? 'number missing' : 'number'}>
                {completion === undefined ? shellWords.none : percent(completion)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

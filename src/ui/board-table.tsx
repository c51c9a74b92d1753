import type { ReactNode } from 'react';
import type { Board, Gauge } from '../domain/board.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { boardWords } from '../text/board-words.ts';
import { percent, periodText } from '../text/format.ts';
import { wholeLightWord } from '../text/lights.ts';
import { zh } from '../text/zh.ts';
import { LightBadge } from './light-badge.tsx';

function Cells({ rollUp }: { readonly rollUp: RollUp }) {
  const { completion, expected, light, onSchedule, judged, done, unreported, total } = rollUp;
  return (
    <>
      <td>
        <LightBadge light={light} word={wholeLightWord(rollUp)} />
      </td>
      <td className="number">{completion === undefined ? zh.none : percent(completion)}</td>
      <td className="number">{expected === undefined ? zh.none : percent(expected)}</td>
      <td className="number">{onSchedule}</td>
      <td className="number">{judged}</td>
      <td className="number">{done}</td>
      <td className="number">{unreported}</td>
      <td className="number">{total}</td>
    </>
  );
}

interface BoardTableProps {
  readonly board: Board;
  readonly link: (gauge: Gauge) => ReactNode;
}

/** The same figures as the gauges, as a table. */
export function BoardTable({ board, link }: BoardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={boardWords.tableSummary}>
      <table className="table">
        <caption>{boardWords.tableCaption(periodText(board.asOf))}</caption>
        <thead>
          <tr>
            <th scope="col">{boardWords.areas}</th>
            <th scope="col">{boardWords.light}</th>
            <th scope="col" className="number">
              {boardWords.completion}
            </th>
            <th scope="col" className="number">
              {boardWords.expectedHead}
            </th>
            <th scope="col" className="number">
              {boardWords.onSchedule}
            </th>
            <th scope="col" className="number">
              {boardWords.judged}
            </th>
            <th scope="col" className="number">
              {boardWords.done}
            </th>
            <th scope="col" className="number">
              {boardWords.unreported}
            </th>
            <th scope="col" className="number">
              {boardWords.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.gauges.map((gauge) => (
            <tr key={gauge.areaId}>
              <th scope="row">{link(gauge)}</th>
              <Cells rollUp={gauge.rollUp} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{boardWords.whole}</th>
            <Cells rollUp={board.whole} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

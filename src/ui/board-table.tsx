import type { ReactNode } from 'react';
import type { Basis } from '../domain/basis.ts';
import type { Board, Gauge } from '../domain/board.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { boardWords } from '../text/board-words.ts';
import { percent, periodText } from '../text/format.ts';
import { wholeLightWord } from '../text/lights.ts';
import { zh } from '../text/zh.ts';
import { LightBadge } from './light-badge.tsx';

const figureHeads = [
  boardWords.completion,
  boardWords.expectedHead,
  boardWords.onSchedule,
  boardWords.judged,
  boardWords.done,
  boardWords.unreported,
  boardWords.total,
];

const shareText = (share: Decimal | undefined): string => (share === undefined ? zh.none : percent(share));

/** In the order of `figureHeads`. */
const figuresOf = ({ completion, expected, onSchedule, judged, done, unreported, total }: RollUp) => [
  shareText(completion),
  shareText(expected),
  onSchedule,
  judged,
  done,
  unreported,
  total,
];

function Cells({ rollUp }: { readonly rollUp: RollUp }) {
  return (
    <>
      <td>
        <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
      </td>
      {figuresOf(rollUp).map((figure, index) => (
        <td key={figureHeads[index]} className="number">
          {figure}
        </td>
      ))}
    </>
  );
}

interface BoardTableProps {
  readonly board: Board;
  /** which figures count; absent where all reported ones did */
  readonly basis?: Basis | undefined;
  readonly link: (gauge: Gauge) => ReactNode;
}

/** The same figures as the gauges, as a table. */
export function BoardTable({ board, basis, link }: BoardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={boardWords.tableSummary}>
      <table className="table">
        <caption>{boardWords.tableCaption(periodText(board.asOf), basis)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardWords.areas}</th>
            <th scope="col">{boardWords.light}</th>
            {figureHeads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
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

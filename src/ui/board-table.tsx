import type { ReactNode } from 'react';
import type { Basis } from '../domain/basis.ts';
import type { Board, Gauge } from '../domain/board.ts';
import type { Decimal } from '../domain/decimal.ts';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { boardWords } from '../text/board-words.ts';
import { percent, periodText } from '../text/format.ts';
import { wholeLightWord } from '../text/lights.ts';
import { zh } from '../text/zh.ts';
import type { CountLink } from './gauge-counts.tsx';
import { LightBadge } from './light-badge.tsx';

const shareHeads = [boardWords.completion, boardWords.expectedHead];

/** Each count with the lights of the items that it counts. */
const counts = [
  [boardWords.onSchedule, 'onSchedule', lightsOfGroup('on-schedule')],
  [boardWords.judged, 'judged', lightsOfGroup('judged')],
  [boardWords.done, 'done', lightsOfGroup('completed')],
  [boardWords.unreported, 'unreported', ['unreported']],
  [boardWords.total, 'total', lightsOfGroup('applicable')],
] as const satisfies readonly (readonly [string, keyof RollUp, readonly Light[]])[];

const figureHeads = [...shareHeads, ...counts.map(([head]) => head)];

const shareText = (share: Decimal | undefined): string => (share === undefined ? zh.none : percent(share));

interface CellsProps {
  readonly rollUp: RollUp;
  readonly areaId?: string;
  readonly countLink: CountLink | undefined;
}

function Cells({ rollUp, areaId, countLink }: CellsProps) {
  const within = areaId === undefined ? {} : { areaId };
  return (
    <>
      <td>
        <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
      </td>
      <td className="number">{shareText(rollUp.completion)}</td>
      <td className="number">{shareText(rollUp.expected)}</td>
      {counts.map(([head, name, lights]) => (
        <td key={head} className="number">
          {rollUp[name] > 0 && countLink
            ? countLink(rollUp[name], { lights, ...within }, boardWords.counts(head, rollUp[name]))
            : rollUp[name]}
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
  /** wraps a count in a link to its items; absent where there is no list to lead to */
  readonly countLink?: CountLink;
}

/** The same figures as the gauges, as a table. */
export function BoardTable({ board, basis, link, countLink }: BoardTableProps) {
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
              <Cells rollUp={gauge.rollUp} areaId={gauge.areaId} countLink={countLink} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{boardWords.whole}</th>
            <Cells rollUp={board.whole} countLink={countLink} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

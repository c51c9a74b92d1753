import type { ReactNode } from 'react';
import type { Basis } from '../domain/basis.ts';
import type { Board, Gauge } from '../domain/board.ts';
import type { Decimal } from '../domain/decimal.ts';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { OutlookCounts } from '../domain/outlook-counts.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { boardWords } from '../text/board-words.ts';
import { percent, periodText } from '../text/format.ts';
import { gaugeChangeWords } from '../text/gauge-change-words.ts';
import { wholeLightWord } from '../text/lights.ts';
import { outlookCountWords } from '../text/outlook-words.ts';
import { shellWords } from '../text/shell-words.ts';
import type { CountLink } from './gauge-counts.tsx';
import { OutlookList } from './gauge-outlooks.tsx';
import { LightBadge } from './light-badge.tsx';

/** Each count, named as in the words of the board, with the lights of the items that it counts. */
const counts = [
  ['onSchedule', lightsOfGroup('on-schedule')],
  ['judged', lightsOfGroup('judged')],
  ['done', lightsOfGroup('completed')],
  ['unreported', ['unreported']],
  ['total', lightsOfGroup('applicable')],
] as const satisfies readonly (readonly [keyof RollUp & keyof typeof boardWords, readonly Light[]])[];

/** Asked for while drawing: the language may change. */
const figureHeads = (hasChange: boolean): readonly string[] => [
  boardWords.completion,
  boardWords.expectedHead,
  ...(hasChange ? [gaugeChangeWords.head] : []),
  ...counts.map(([name]) => boardWords[name]),
];

const shareText = (share: Decimal | undefined): string =>
  share === undefined ? shellWords.none : percent(share);

interface CellsProps {
  readonly rollUp: RollUp;
  readonly change: ReactNode;
  /** absent where nobody gave one for any area */
  readonly outlooks: { readonly counts: OutlookCounts | undefined } | undefined;
  readonly areaId?: string;
  readonly countLink: CountLink | undefined;
}

function Cells({ rollUp, change, outlooks, areaId, countLink }: CellsProps) {
  const within = areaId === undefined ? {} : { areaId };
  return (
    <>
      <td>
        <LightBadge light={rollUp.light} word={wholeLightWord(rollUp)} />
      </td>
      <td className="number">{shareText(rollUp.completion)}</td>
      <td className="number">{shareText(rollUp.expected)}</td>
      {change !== undefined && <td className="number">{change}</td>}
      {counts.map(([name, lights]) => (
        <td key={name} className="number">
          {rollUp[name] > 0 && countLink
            ? countLink(
                rollUp[name],
                { lights, ...within },
                boardWords.counts(boardWords[name], rollUp[name]),
              )
            : rollUp[name]}
        </td>
      ))}
      {outlooks && (
        <td className="outlook-cell">
          {outlooks.counts === undefined ? (
            shellWords.none
          ) : (
            <OutlookList
              counts={outlooks.counts}
              countLink={
                countLink && ((count, filter, said) => countLink(count, { ...filter, ...within }, said))
              }
            />
          )}
        </td>
      )}
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
  /** 较上月 of an area, or of the whole without one; absent on a board that knows no month before, such as a frozen one */
  readonly change?: ((areaId: string | undefined) => ReactNode) | undefined;
  /** 研判 of an area, or of the whole without one; absent where nobody gave any */
  readonly outlooks?: ((areaId: string | undefined) => OutlookCounts | undefined) | undefined;
}

/** The same figures as the gauges, as a table. */
export function BoardTable({ board, basis, link, countLink, change, outlooks }: BoardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={boardWords.tableSummary}>
      <table className="table">
        <caption>{boardWords.tableCaption(periodText(board.asOf), basis)}</caption>
        <thead>
          <tr>
            <th scope="col">{boardWords.areas}</th>
            <th scope="col">{boardWords.light}</th>
            {figureHeads(change !== undefined).map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            {outlooks && <th scope="col">{outlookCountWords.head}</th>}
          </tr>
        </thead>
        <tbody>
          {board.gauges.map((gauge) => (
            <tr key={gauge.areaId}>
              <th scope="row">{link(gauge)}</th>
              <Cells
                rollUp={gauge.rollUp}
                areaId={gauge.areaId}
                change={change?.(gauge.areaId)}
                outlooks={outlooks && { counts: outlooks(gauge.areaId) }}
                countLink={countLink}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{boardWords.whole}</th>
            <Cells
              rollUp={board.whole}
              change={change?.(undefined)}
              outlooks={outlooks && { counts: outlooks(undefined) }}
              countLink={countLink}
            />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
